/** Words that say nothing an order could belie. */
export const de = `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes
  ich mich mir mein* wir uns unser* du dich dir dein* ihr ihnen ihre* sie euch euer eure* er ihn ihm es sich man jemand* niemand* jeder jede jedes jeden jedem alle alles allem allen aller
  wer wen wem was welch* wo wohin woher wann wie wieso warum weshalb wofür womit worum wobei woran dazu dafür damit darüber darum dabei davon dazu daran darauf daraus darin deshalb deswegen daher
  und oder aber sondern denn weil da obwohl wenn falls sobald sofern solange ob dass damit als während bevor nachdem bis sonst jedoch also dennoch trotzdem
  ja nein nicht nichts nie niemals auch nur schon noch bereits immer wieder oft meist meistens manchmal gern gerne sehr ganz etwas viel viele vielen vieler mehr mehrere wenig weniger einige manche
  hier dort da oben unten darunter darüber nachfolgend folgend* an am auf aus bei beim durch für gegen hinter in im ins mit nach neben ohne über um unter von vom vor zu zum zur zwischen seit pro per ab wegen laut
  bin ist sind seid sein war waren wäre wären habe hab haben hast hat habt hatte* hätte* werde werden wird wirst werdet wurde wurden würde* worden
  kann kannst können könnt könnte* darf dürfen dürft dürfte* mag möchte* mögen muss müssen musst müsst müsste* soll sollen sollst sollt sollte* will willst wollen wollt wollte* lassen lass lasst lässt
  antwort* beantwort* schreib* schrieb* geschrieben melde* meldung* gemeldet* frag* gefragt* sag sage sagen sagt sagst gesagt* sprech* sprich* spricht gesprochen* rede* les* liest gelesen* lies hör* gehört* erzähl* teil* mitteil* mitgeteilt*
  helf* hilf* hilft geholfen* unterstütz* kümmer* sorge* besorgt* betreu* begleit* schau* geschaut sieh sieht sehen siehst gesehen anseh* ansehen schaut blick* prüf* geprüft* nachseh* nachschau* anschau* erkenn* such* gesucht find* folg* verfolg* klick* tipp* öffne* nutz* benutz* verwend* anklick* aufruf*
  wende* kontakt* kontaktier* erreich* erreichbar* meld* anhäng* hinzufüg* beifüg* angeb* angegeben* nenn* genannt* brauch* benötig* hinterlass* bitt* gebeten*
  dank* bedank* herzlich* vielen freundlich* lieb* grüß* gruß* hallo guten tag hi servus willkommen* entschuldig* verzeih* tut leid bedauer* geduld* geduldig* verständnis* versteh* verstand* verständlich* ärgerlich* ärger unannehmlichkeit* mühe* umständ* warte* wartezeit* wart
  freu* froh glücklich zufrieden* hoff* wünsch* schätz* wertschätz* vertrau* treue* treu stolz* schön* gut gute* guten toll* prima gern nett* persönlich* ehrlich* offen* klar* einfach* leicht* kurz* lang länger* groß* klein* ganz* richtig* wichtig* nützlich* hilfreich* möglich* nötig* notwendig* neu neue neuen neuer neues neuem aktuell* direkt* automatisch* maschine* maschinell*
  mensch* person* jemand leute team* kolleg* mitarbeit* kundenservice kundendienst kund* service* geschäft* shop* laden* firma* familie* freund* betrieb* manufaktur*
  ki ai assistent* ki-assistent* assistenz* computer* programm* roboter bot system* software
  nachricht* e-mail* mail* email* brief* zeile* text* wort* worte* wörter betreff* posteingang spam* spamordner ordner adresse* link* seite* webseite* website* knopf button* formular* chat* telefon* handy* konto* profil* app* internet online foto* bild* bilder screenshot*
  bestell* bestellnummer* nummer* paket* pakete* päckchen sendung* artikel* produkt* ware* einkauf* kauf* name* namen
  anliegen* thema themen sache* ding* frage* problem* grund gründe* fall detail* einzelheit* information* info* neuigkeit* neues stand* status* schritt* angabe* daten
  gespräch* anfrage* rückmeldung* feedback* meinung* idee* vorschlag* vorschläge* erfahrung*
  zeit weile mal einmal stelle* hand weise teil* herz* interesse* aufmerksam* sorgfalt* sorgfältig* sorgen auge* ordnungsgemäß
  bestätig* bestätigungs-e-mail* bestätigungsmail* versanddienst* lieferung zustellung versand-e-mail versandbestätigung sendungsverfolgung* tracking* verfolgung* verlauf eintrag einträge
  änder* geändert* wechsel* geschieh* passier* beginn* bleib* scheint* bedeut* heiß* heißt erklär* erläuter* beschreib* zeig* gezeigt* anzeig* steh* steht
  gerade jetzt nun derzeit momentan* zurzeit sofern außerdem zudem übrigens natürlich selbstverständlich normalerweise gewöhnlich* allgemein* üblich* sonst* vielleicht eventuell wirklich ziemlich fast etwa ungefähr zusammen allein* anders ander* selbst genau besonders einzeln* jeweils gemeinsam
  sowie beziehungsweise bzw beide* beiden dann danach dazu hinweis* tipp* rat ruhig wohl doch eben mal bloß halt
  lern* wiss* weiß weißt kenn* denk* gedacht* glaub* fühl* erinner* vergess* vergiss* kopier* einfüg* zitier* erwähn*
  sprache* sprachen deutsch* klein* unabhängig* handgemacht* bereit halte* halten haltet tun tu gibt gib geb* bekomm* erhalten erhältst erhalt* einkauf* werkstatt* laden* gemeint* meint meinen passt passen stimm* weiterhelf* weiter weiterhin dabei 
  leider bedauerlicherweise besser beste besten bestens bestmöglich* indem laufend* unklar* verbesser* informier* informiert auskunft auskünfte sorgfältig hoffentlich glücklicherweise manchmal selten häufig regelmäßig normal* ungeduld* geduldig unsicher* nervös aufgeregt* enttäusch* gespannt* vorfreude stress* schwer schwierig* verwirr* verwirrt
  gäbe sei seien wäre sagt könnte sollten möcht* dir euch uns' ihretwegen deinetwegen sodass weshalb wodurch worüber woran anhand mittels mithilfe zuliebe trotz samt inklusive statt anstatt
  jemandem niemandem anderem unklarheit* rückfrage* nachfrage* hintergrund* betreffzeile eingabe* eingeben gib tippe wähle wählen auswähl* auswahl lade laden neu-laden aktualisier* speicher* merken merke notier* liste*
  mal-eben sämtlich* jeglich* irgendwo irgendwie irgendetwas irgendwas überall anderswo woanders oftmals ebenfalls ebenso gleichfalls zumindest wenigstens insgesamt eigentlich überhaupt sinn sinnvoll zögern zögere zögert scheu* trau* lust
  mühe bemüh* anstreng* arbeit arbeiten arbeitet herzlichst beste* liebste* tausend dankeschön bitteschön gerngeschehen prost alles-gute umarm* lächeln* freundin* vorab kanal kanäle newsletter blog instagram facebook soziale* medien datenschutz technisch* technik* maschinen* automatisiert* erstellt verfasst geschrieben* beachte* beachten hinweisen weisen weist
  unserem unserer eurem eurer deinerseits ihrerseits unsererseits wunsch wünsche gefall* gefällt mag mögt ersichtlich sichtbar* einsehbar* angezeigt* abrufbar* verfügbar* hinterfrag* laufenden kenntnis bescheid geben nachlesen lesbar*
  übernimmt übernehme* macht machen mach spaß lustig schade
  eigen* entscheid* entschied* ernst nehmen nimmt nimm nehme gewählt auswähl* respekt* wert werte achten achtung sorgsam pass passt acht`;
