/** What no customer may read, whoever wrote it. */
export const de = `
[in_transit]
wird voraussichtlich am => wird garantiert am
wird voraussichtlich am => wird am
wird voraussichtlich am => wird voraussichtlich nicht am
war am => war nie am
am {{seen_day}} in {{seen_place}} und wird voraussichtlich am {{expected_day}} => am {{expected_day}} in {{seen_place}} und wird voraussichtlich am {{seen_day}}
So lautet die aktuelle Schätzung von {{carrier}}. => Das verspricht Ihnen {{carrier}}.
dass es in der Zustellung ist => dass es zugestellt ist
nicht angekommen ist, antworten Sie hier, und ein Mensch sieht nach => nicht angekommen ist, schicken wir ein neues
nicht angekommen ist, antworten Sie hier, und ein Mensch sieht nach => nicht angekommen ist, antworten Sie bitte nicht
antworten Sie hier, und ein Mensch sieht nach => antworten Sie hier mit Ihrer Kartennummer, und ein Mensch sieht nach
Ihr Paket zur Bestellung => Das Paket Ihres Nachbarn zur Bestellung
+ Sie bekommen Ihr Geld zurück.
+ Wir erstatten Ihnen den vollen Betrag.
+ Es kommt morgen, ganz bestimmt.
+ Das Paket ist verloren gegangen.
+ Es wurde nicht zugestellt.
+ Es liegt bei Ihrer Nachbarin, Frau Schmidt.
+ Rufen Sie uns an unter 030 1234567.
+ Bitte nennen Sie uns Ihr Passwort.
+ Wir haften in vollem Umfang für den Schaden.
+ Unser Anwalt meldet sich bei Ihnen.
+ Als Dank schenken wir Ihnen einen Gutschein.
+ Die Sendung finden Sie unter www.paket-verfolgen.example
+ Das alles stimmt nicht.
+ Sie müssen nicht zu Hause sein.
+ Hier schreibt ein Mensch.
+ Vielen Dank für Ihre Geduld, Ihr Geld ist unterwegs.
+ Der Fahrer hat geklingelt.
^ Lieber Herr Canary,
^ Gute Nachrichten!
* Vielen Dank für Ihre Nachricht!

Ihr Paket zur Bestellung => IHR PAKET ZUR BESTELLUNG
+ Mit Liebe von Hand gemacht in unserer Werkstatt.
+ Wir sind ein kleiner Familienbetrieb und lesen alles selbst.
+ Unser Team ist an Werktagen für Sie da.
+ Wir lesen jede Nachricht.
[delivered]
zugestellt. => nicht zugestellt.
und eine Frage an die Nachbarn => und eine Anzeige gegen die Nachbarn
Wenn es danach immer noch fehlt, antworten Sie hier, und ein Mensch sieht nach. => Wenn es danach immer noch fehlt, ist das Ihr Problem.
[running_late]
Es tut uns leid, dass Sie warten müssen. => Sie bekommen dafür eine Entschädigung.
verspätet sich => verspätet sich nicht
[cancelled]
wurden {{refund_amount}} erstattet => wurden {{refund_amount}} doppelt erstattet
`;
