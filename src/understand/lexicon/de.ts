import type { Lexicon } from './lexicon.ts';

/** German. Umlauts arrive folded (`fur`), and as people without them type (`fuer`). */
export const DE: Lexicon = {
  terms: {
    parcel:
      'bestellung(?:en)?|paket(?:e|es|s)?|packchen|paeckchen|packet|lieferung(?:en)?|sendung(?:en)?|auftrag|ware|bestellnummer|bestellte[ns]?|versand',
    goods:
      '{parcel}|artikel|produkte?|schuhe|kleid|hose|jacke|hemd|pullover|handy|laptop|uhr|ring|kette|buch|bucher|geschenke?|sofa|tisch|stuhl|bett|lampe|tasche|rucksack|fahrrad|sachen|teile?|waren',
    my: 'mein(?:e[rnms]?)?|unser(?:e[rnms]?)?|die|der|das|den|dem|diese[rnms]?|meiner',
    no: 'nicht|nie|niemals|noch nicht|immer noch nicht|noch nichts|nichts|kein(?:e[rnms]?)?|bisher nicht|bis heute nicht|bislang nicht|immernoch nicht|noch kein(?:e[rnms]?)?|immer noch kein(?:e[rnms]?)?|noch immer nicht|nix',
    come: 'angekommen|eingetroffen|gekommen|erhalten|bekommen|geliefert|zugestellt|da|hier|empfangen|eingegangen|erschienen|zugegangen|ankommen|kommt|kommen|aufgetaucht',
    n: '\\d+|eine[rmn]?|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|zehn|mehreren?|einigen?|paar|uber|ueber|knapp|fast',
    time: 'tage?n?|wochen?|monate?n?|werktage?n?',
    want: 'ich (?:mochte|moechte|will|wurde|wuerde|wunsche|hatte gern|hatte gerne)|mochte|moechte|will|wurde gerne?|wuerde gerne?|konnen sie|koennen sie|konnten sie|koennten sie|kann ich|bitte|konnt ihr|koennt ihr|wie kann ich|bitte um',
  },
  notGoods: [
    '(?:bestell|versand|auftrags|liefer|kauf)?bestatigung(?:s ?mail|smail)?|(?:bestell|versand|auftrags)?bestaetigung(?:smail)?|(?:e ?)?mails?|antwort(?:en)?|ruckmeldung(?:en)?|rueckmeldung(?:en)?|ruckruf|reaktion|nachricht(?:en)?|newsletter|rechnung(?:en)?|gutschein(?:e|code|codes)?|rabatt(?:code|codes)?|passwort|code|quittung|kassenbon|gutschrift|liefer(?:kosten|bedingungen|zeiten|optionen|gebiet)|versand(?:kosten|optionen|bedingungen|arten|art)|ruckruf|bankkarte|kreditkarte|uberweisung',
  ],
  cues: {
    parcel: ['{parcel}|bestellt|paketbote|bote|kurier|zusteller|fahrer'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      'wo(?: zum \\S+)? (?:ist|sind|bleibt|bleiben|steckt|stecken|befindet sich|befinden sich|liegt|bleib)(?: denn| nur| jetzt| eigentlich| gerade)* (?:{my} )?(?:\\S+ ){0,2}?(?:{goods})',
      'wo (?:ist|sind|bleibt|bleiben|steckt)(?: denn| nur| jetzt)* (?:{my}) (?!xthing|konto|geld)[^ |]{2,}',
      'wo (?:ist|bleibt|steckt|sind) (?:es|sie|er|das|die|der)(?: denn| jetzt| nun)*(?= (?:\\||$))',
      '(?:status|stand|verbleib|sendungsstatus|lieferstatus|bestellstatus|versandstatus|neuigkeiten|auskunft|information(?:en)?|infos?|update)(?: \\S+){0,3} (?:{parcel})|lieferstatus|bestellstatus|sendungsstatus|sendungsverfolgung',
      'was ist(?: denn)?(?: los)? mit {my}(?: \\S+){0,1} (?:{goods})|was ist(?: aus)? {my} (?:{goods})(?: \\S+)? (?:passiert|geworden)',
      '(?:{my}) (?:{goods}) (?:verfolgen|nachverfolgen|tracken|suchen|orten)|wie (?:weit|sieht es)(?: \\S+){0,4} (?:{parcel})|wie ist der (?:aktuelle )?(?:stand|status)',
      'wo sich(?: \\S+){0,4} (?:befindet|befinden)|(?:{parcel})(?: \\S+){0,4} (?:verloren(?: gegangen)?|verschwunden|verschollen|unterwegs)',
    ],
    asks_when: [
      'wann(?: \\S+){0,6} (?:ankommt|kommt|kommen|ankommen|geliefert|liefern|lieferung|eintrifft|eintreffen|erhalten|erhalte|bekomme|bekommen|zugestellt|rechnen|da|an|erwarten|zustellung|ein)',
      'wann (?:kommt|kommen|wird|werden|erhalte|bekomme|ist|kann|trifft|soll|sollte|krieg(?:e|en)?)(?: \\S+){0,3} (?:{goods})',
      'wie lange(?: \\S+){0,5} (?:warten|dauert(?: es| das)?(?: noch)?(?: bis)|noch)|(?:voraussichtliche[rsn]?|erwartete[rs]?|geplante[rs]?) (?:liefer\\S*|zustell\\S*|ankunft)|(?:liefer|zustell)(?:termin|datum|tag)',
      '(?:kommt|kommen|wird|werden|schafft) (?:{my} |es |sie )?(?:\\S+ )?(?:{goods} )?(?:noch |es )?(?:\\S+ ){0,2}(?:heute|morgen|diese woche|bis|vor|rechtzeitig|punktlich)(?: \\S+){0,3}(?: (?:an|geliefert|zugestellt|kommen|ankommen))?',
    ],
    asks_duration: [
      'wie lange(?: \\S+){0,3} (?:dauert|braucht|ist)(?: \\S+){0,3} (?:lieferung|versand|lieferzeit|zustellung)|lieferzeit|wie lange (?:dauert|ist)(?: \\S+){0,2} (?:lieferung|versand|lieferzeit)',
    ],
    asks_news: [
      '(?:gibt es|haben sie|habt ihr)(?: \\S+){0,3} (?:neuigkeiten|neues|infos?|informationen|stand|update)|was ist (?:los|der stand)|irgendwelche neuigkeiten|immer noch nichts|noch nichts|bisher nichts|bis heute nichts',
      '(?:bitte (?:um|prufen|pruefen|informieren|mitteilen)|konnen sie (?:bitte )?(?:nachsehen|prufen|pruefen|nachschauen|nachforschen))(?: \\S+){0,4}|(?:ich )?(?:warte|warten)(?: \\S+){0,4}|keine (?:neuigkeiten|information(?:en)?|infos?)',
    ],
    asks_shipped: [
      'wann(?: \\S+){0,5} (?:verschickt|versendet|versandt|abgeschickt|losgeschickt|versenden|verschicken|raus)|(?:wurde|ist|sind|haben sie|habt ihr|wird)(?: \\S+){0,4} (?:{goods}|sie|es)(?: \\S+){0,3} (?:schon |bereits )?(?:verschickt|versendet|versandt|abgeschickt|raus)',
    ],
    not_received: [
      '(?:{goods})(?: \\S+){0,6} (?:{no})(?: \\S+){0,2} (?:{come})',
      '(?:{no})(?: \\S+){0,3} (?:{goods})?(?: \\S+){0,2} ?(?:angekommen|eingetroffen|gekommen|erhalten|bekommen|geliefert|zugestellt|empfangen|eingegangen)',
      '(?:{goods}|es|sie|das|er) (?:ist|sind|kam|kamen|kommt|wurde|wurden)(?: \\S+){0,3} (?:{no})(?: \\S+){0,2} (?:{come}|an)',
      '(?:warte|warten|gewartet|wartet)(?: \\S+){0,5} (?:auf|seit|schon|noch)(?: \\S+){0,5}(?:{goods}|{time}|lange|ewig|immer noch|vergeblich)?',
      'vermisse(?: \\S+){0,2} (?:{goods})|(?:{no}) (?:paket|lieferung|ware|bestellung|sendung)(?: \\S+){0,2}(?: (?:da|hier|erhalten|angekommen|bekommen))?(?= (?:\\||$|da|hier|erhalten))|(?:ist|sind) (?:{no}) (?:da|hier)',
      '(?:{goods})(?: \\S+){0,4} (?:nicht an|nicht da|fehlt|fehlen)(?= (?:\\||$|noch|immer))',
    ],
    late: [
      '(?:verspatet|verspaetet|verspatung|verspaetung|verzogert|verzoegert|verzogerung|verzoegerung|uberfallig|ueberfaellig|zu spat|zu spaet|im verzug|lieferverzug|lieferverzogerung)',
      '(?:sollte|sollten|hatte|haette|hatten)(?: \\S+){0,8} (?:ankommen|da sein|geliefert|kommen|zugestellt|eintreffen|hier sein|gekommen|angekommen)',
      '(?:liefertermin|lieferdatum|zustelltermin|lieferzeit|lieferfrist)(?: \\S+){0,4} (?:verstrichen|uberschritten|ueberschritten|vorbei|abgelaufen|langst|nicht eingehalten)|dauert (?:schon |so |sehr |zu |viel zu )*(?:lange?|ewig)|seit (?:{n}) {time}|schon (?:{n}) {time}',
    ],
    ordered_ago: [
      '(?:bestellt|gekauft|bestellung|bezahlt|verschickt)(?: \\S+){0,6} (?:vor|am|seit|letzte[rn]?)(?: \\S+){0,3}',
      'vor (?:{n}) {time}(?: \\S+){0,3}|seit (?:{n}) {time}|(?:am|vom) \\d{1,2}(?: \\S+){0,3} bestellt',
    ],
    not_shipped: [
      '(?:{no})(?: \\S+){0,2} (?:verschickt|versendet|versandt|abgeschickt|rausgegangen|losgeschickt|versandfertig|verlassen)|(?:noch|immer noch|nur|weiterhin)(?: \\S+){0,2} (?:in bearbeitung|in vorbereitung|bearbeitet|unbearbeitet|vorbereitet)|wird (?:noch )?(?:vorbereitet|bearbeitet)',
      'keine (?:versandbestatigung|versandbestaetigung|versandmitteilung|xthing zum versand)',
    ],
    tracking_stuck: [
      '(?:sendungsverfolgung|tracking|trackingnummer|sendungsnummer|sendungsstatus|status|link|verfolgung|paketverfolgung|trackinglink)(?: \\S+){0,5} (?:nicht|nichts|kein(?:e)?|keinerlei|ungultig|ungueltig|unverandert|steht|seit|hangt|haengt|funktioniert nicht|andert|aktualisiert)(?: \\S+){0,3}',
      '(?:keine|ohne|fehlende|nie eine) (?:sendungsnummer|trackingnummer|sendungsverfolgung|bewegung|trackingdaten|sendungsdaten|scan)|(?:steckt|hangt|haengt|liegt|fest)(?: \\S+){0,5} (?:fest|verteilzentrum|paketzentrum|depot|zoll|lager|stecken)|bewegt sich(?: \\S+){0,3} nicht|(?:wo|wann)(?: \\S+){0,4} (?:sendungsnummer|trackingnummer)|(?:seit|elektronisch)(?: \\S+){0,4} (?:angekundigt|angekuendigt)',
    ],
    attempted: [
      '(?:zustellversuch|zustellung(?: \\S+){0,2} (?:gescheitert|fehlgeschlagen|nicht moglich|erfolglos)|konnte(?: \\S+){0,3} (?:nicht )?zugestellt werden|nicht angetroffen|niemand(?: \\S+){0,2} (?:zuhause|zu hause|angetroffen)|(?:nicht|nie|niemand) (?:\\S+ )?geklingelt|benachrichtigungskarte|abholkarte|abholschein|erneute[rn]? zustell\\S*|neue[rn]? zustell\\S*|zustellhindernis|nicht zustellbar|unzustellbar|lieferung fehlgeschlagen)',
    ],
    partial: [
      '(?:rest|zweite[rs]?|andere[rns]?|restliche[nrs]?|fehlende[nrs]?)(?: \\S+){0,2} (?:{goods}|teil|halfte|haelfte)(?: \\S+){0,4}|nur (?:ein|einen|eine|die|der) (?:teil|halfte|haelfte|paket|artikel)(?: \\S+){0,4}|teillieferung|unvollstandig geliefert|wo (?:ist|bleibt) der rest',
    ],
    says_delivered: [
      '(?:laut|angeblich|steht|heisst|heisst es|zeigt|behauptet|status|markiert|als|sendungsverfolgung|mitteilung|dhl|hermes|dpd|ups|gls|bote|app|sagt|sei|wurde|wird als)(?: \\S+){0,7} (?:zugestellt|geliefert|ausgeliefert|ubergeben|uebergeben|abgegeben|abgestellt|abgelegt)|(?:zugestellt|geliefert|abgegeben) (?:worden sein|sein soll)|angeblich(?: \\S+){0,4}|als zugestellt',
    ],
    not_here: [
      '(?:nicht|nichts|nie|kein(?:e[nrs]?)?|nirgends|nirgendwo)(?: \\S+){0,5} (?:da|hier|erhalten|bekommen|angekommen|gefunden|finden|paket|vor der tur|briefkasten|gesehen|abgegeben|nachbarn?)',
      '(?:gestohlen|geklaut|falsche[nr]? (?:adresse|haus|tur|person|nachbar)|nachbarn?(?: \\S+){0,4} (?:nicht|nichts|auch|keine[rn]?)|war (?:den ganzen tag )?zu ?hause|ist nichts|war nichts|nichts (?:da|hier|im|vor|angekommen))',
    ],
    out_for_delivery: ['in zustellung|wird (?:heute )?zugestellt'],
    return_status: [
      '(?:status|stand|haben sie|ist|wurde|wo ist|angekommen)(?: \\S+){0,5} (?:rucksendung|ruecksendung|retoure)(?: \\S+){0,4}|(?:rucksendung|ruecksendung|retoure)(?: \\S+){0,6} (?:angekommen|erhalten|eingegangen|bearbeitet|status|noch nicht|eingetroffen)',
    ],
    refund_status: [
      '(?:wo|wann|status|stand|noch (?:keine|nicht)|immer noch (?:keine|nicht)|keine|warte|nicht|bisher)(?: (?!oder|und|mochte|will|bestellung|paket)\\S+){0,7} (?:erstattung|ruckerstattung|rueckerstattung|geld(?: zuruck)?|erstattet|ruckzahlung|rueckzahlung|zuruckerstattet|gutschrift|zuruckbekommen|zuruckuberwiesen|zuruckgebucht)',
      '(?:erstattung|ruckerstattung|rueckerstattung|ruckzahlung)(?: \\S+){0,5} (?:noch|nicht|wann|status|dauert|immer|ausstehend|erhalten)',
    ],
    address_change: [
      '(?:andern|aendern|anderung|aenderung|geandert|korrigieren|korrektur|falsche?n?|neue?n?|andere?n?|alte?n?|aktualisieren|anpassen|fehlerhafte?|vertippt|umleiten)(?: \\S+){0,5} (?:adresse|lieferadresse|anschrift|hausnummer|postleitzahl|plz|versandadresse|lieferanschrift)',
      '(?:adresse|lieferadresse|anschrift|hausnummer|postleitzahl|versandadresse|lieferanschrift)(?: \\S+){0,6} (?:andern|aendern|geandert|falsch|korrigieren|anpassen|umandern|stimmt nicht|vergessen|aktualisieren)|adressanderung|adressaenderung|umgezogen|umzug|an eine andere',
    ],
    cancel: [
      '(?:stornieren|storniert|stornierung|storno|storniere|widerrufen|widerruf|abbestellen|cancel(?:n|en|led)?|annullieren|zuruckziehen|rueckgangig|ruckgangig)(?: \\S+){0,3}|(?:bestellung|auftrag)(?: \\S+){0,3} (?:stornieren|storniert|zuruckziehen|absagen|loschen)|(?:nicht mehr|kein interesse) (?:haben|brauche|benotige|will|mehr)|(?:versehentlich|aus versehen|doppelt) (?:bestellt|zweimal)|doppelbestellung',
    ],
    change_order: [
      '(?:bestellung|auftrag|grosse|groesse|farbe|menge|artikel)(?: \\S+){0,4} (?:andern|aendern|anpassen|tauschen|umandern|hinzufugen|hinzufuegen|entfernen|erganzen|austauschen)|(?:falsche?) (?:grosse|groesse|farbe|menge) bestellt|noch (?:etwas|einen artikel) (?:hinzufugen|dazu)',
    ],
    return_start: [
      '(?:zurucksenden|zuruecksenden|zuruckschicken|zurueckschicken|zuruckgeben|zurueckgeben|umtauschen|umtausch|retournieren|rucksende\\S*|ruecksende\\S*|retouren(?:label|schein|etikett)|rucksendung|ruecksendung|retoure|passt nicht|passen nicht|gefallt(?: mir)? nicht|zu (?:klein|gross|eng|weit))(?: \\S+){0,2}',
    ],
    refund_request: [
      '(?:{want}|verlange|fordere|erwarte|bestehe auf)(?: \\S+){0,5} (?:geld zuruck|erstattung|ruckerstattung|rueckerstattung|kaufpreis|erstatten|entschadigung|zuruckerstattet)|geld zuruck|mein geld(?: \\S+){0,2} (?:zuruck|wieder)|erstatten sie|erstattet mir|doppelt (?:abgebucht|bezahlt)',
    ],
    wrong_or_missing: [
      '(?:falsche?[nrs]?|andere[nrs]?) (?:artikel|produkt|ware|grosse|groesse|farbe|lieferung|bestellung|schuhe|modell|paket|teil|sachen|\\S+)(?: \\S+){0,4} (?:erhalten|bekommen|geliefert|geschickt|gesendet|zugeschickt)|falschlieferung|nicht (?:das|die|den|der)(?: \\S+){0,2} (?:was|den|die|das)? ?(?:ich )?bestellt|(?:fehlt|fehlen|fehlte|vergessen|unvollstandig)(?: \\S+){0,5} (?:artikel|teil|teile|im paket|in der|lieferung|schrauben|zubehor|flasche)|(?:artikel|teil|teile|schrauben|zubehor|flasche|produkt)(?: \\S+){0,4} (?:fehlt|fehlen|gefehlt|nicht dabei|nicht enthalten)|statt (?:der|des|dem|die|das)? ?\\S+|paket (?:war|ist) leer|leeres paket',
    ],
    damaged: [
      '(?:beschadigt|beschaedigt|kaputt|zerbrochen|defekt\\S*|gerissen|zerkratzt|zerstort|zerdruckt|ausgelaufen|verbeult|gebrochen|funktioniert nicht(?! der link)|geht nicht an|schaden|mangelhaft|verschimmelt|zerrissen)',
    ],
    customs: [
      '(?:zoll(?:gebuhr\\S*|gebuehr\\S*|kosten|abgaben)?|einfuhr(?:umsatzsteuer|gebuhr\\S*|abgaben|steuer)|einfuhr\\S*)(?: \\S+){0,4} (?:zahlen|bezahlen|gebuhr\\S*|kosten|rechnung|verlangt|erstatt\\S*|dokumente?)|zollgebuhr\\S*|zollgebuehr\\S*|einfuhrumsatzsteuer|einfuhrabgaben',
    ],
    subscription: [
      '(?:abo|abos|abonnement|abonnieren|sparabo|abobox|monatsbox|dauerauftrag|verlangerung|nachste box)',
    ],
    policy: [
      '(?:liefern|versenden|liefert|versendet|schicken|verschicken) (?:sie|ihr)(?: \\S+){0,3} (?:nach|in|ins|auch|an)(?: \\S+){0,3}|(?:was|wie viel|wieviel|wie hoch)(?: \\S+){0,4} (?:xthing|versand|lieferung|porto|rucksendung|ruecksendung)(?: \\S+){0,3}|(?:ruckgabe|rueckgabe|umtausch|widerrufs|versand)(?:recht|frist|bedingungen|richtlinien?|bestimmungen|politik)|versandkostenfrei|kostenlose[rn]? (?:versand|lieferung|rucksendung)|(?:bieten|haben|akzeptieren) sie(?: \\S+){0,4} (?:express\\S*|versand|abholung|rucksendung|ratenzahlung|klarna|paypal)|wenn ich (?:heute|jetzt|morgen)? ?bestell\\S*|bevor ich bestelle|xthing ins ausland',
    ],
    other_topic: [
      '(?:passwort|konto|anmelden|einloggen|registrier\\S*|login)(?: \\S+){0,4}|(?:nicht|kein(?:e[nrs]?)?|wo|brauche|fehlt|erhalten|bekommen|benotige|senden)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:nicht|funktioniert|ungultig|fehlt|erhalten|benotige)|(?:verfugbar|vorratig|auf lager|ausverkauft|wieder da|lieferbar)|bewerbung|stellenangebot|praktikum|newsletter abmelden|website|webseite|kooperation|zusammenarbeit|partnerschaft|welche grosse|garantie|bedienungsanleitung',
    ],
    sells_something: [
      '(?:wir bieten|unser unternehmen|unsere agentur|unsere (?:losung|dienstleistung|software)|seo|backlinks?|umsatz steigern|ihres unternehmens|kostenloses erstgesprach|logistikpartner|fulfillment)(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:sehr|extrem|wirklich|total|unglaublich|schwer|richtig) (?:enttauscht|enttaeuscht|unzufrieden|argerlich|aergerlich|schlecht|verargert|schlechter|schlechte)|unverschamtheit|frechheit|unverschamt|schlechte[rs]? (?:service|kundenservice|kundendienst|erfahrung)|beschwerde\\S*|beschweren|reklamation|nie wieder(?: \\S+){0,3}|katastroph\\S*|unmoglich|unakzeptabel|inakzeptabel|saftladen|schlimmste\\S*|furchtbar|skandal|zumutung',
    ],
    human: [
      '(?:mit|an) (?:einem|einer|eine[nrm]?|ihrem) (?:menschen|mitarbeiter\\S*|person|berater\\S*|vorgesetzten|kundenservice|kundendienst|ansprechpartner\\S*|richtigen \\S+|echten \\S+)(?: \\S+){0,2}|(?:echte[nrm]?|richtige[nrm]?) (?:mensch\\S*|person|mitarbeiter\\S*)|kein(?:e[nm]?)? (?:roboter|bot|chatbot|automat\\S*|ki|maschine)|rufen sie mich|ruckruf|bitte anrufen|telefonnummer|menschlichen',
    ],
    thanks: ['danke\\S*|dankeschon|vielen dank|herzlichen dank|besten dank|super|perfekt|toll|klasse'],
    arrived_fine: [
      '(?:ist|sind|wurde) (?:heute |gestern |gerade |soeben |jetzt |inzwischen |doch noch |endlich )+(?:angekommen|eingetroffen|geliefert|gekommen|da)|hat sich erledigt|(?:habe|haben) (?:es|sie|das paket|die bestellung|alles) (?:heute|gestern|gerade|inzwischen|nun) (?:erhalten|bekommen|gefunden)|gut angekommen|schon angekommen',
    ],
    repeats: [
      '(?:zum|schon) (?:zweiten|dritten|vierten|funften|wiederholten|x ten|\\d+) mal|(?:erneut|nochmal|nochmals|wieder|mehrfach|mehrmals|wiederholt|bereits|schon) (?:\\S+ ){0,3}(?:geschrieben|kontaktiert|angefragt|gefragt|gemeldet|angerufen|angeschrieben)|(?:keine|keinerlei|nie eine|ohne) xthing|niemand (?:antwortet|meldet|reagiert)|meine (?:letzte|vorherige|erste|fruhere)(?:n)? xthing|ich frage (?:nochmal|erneut)',
    ],
    anger: [
      'scheiss\\S*|scheisse|verdammt\\S*|verarsch\\S*|arsch\\S*|idioten?|abzocke\\S*|betrug|betruger|betrueger|betrogen|unverschamt\\S*|unverschaemt\\S*|frechheit|sauerei|saftladen|stinksauer|wutend|wuetend|schweinerei|verfluchte?|lugner|luegner|diebe|kriminell\\S*|drecks\\S*|zum kotzen|letzte frechheit|unfassbar|zumutung|mir reicht es|mir reichts|es reicht|schnauze voll|nerven am ende|(?:schlechte|negative) bewertung|trustpilot|presse|sozialen medien',
    ],
    legal: [
      'anwalt\\S*|rechtsanwalt\\S*|gericht\\S*|klage\\S*|verklag\\S*|rechtliche[ns]? (?:schritte|mittel|beratung)|rechtsweg|verbraucherschutz\\S*|verbraucherzentrale|anzeige|polizei|strafanzeige|juristisch\\S*|mahnung|fristsetzung|setze (?:ihnen )?(?:eine|hiermit)(?: \\S+)? frist|mahnbescheid|rechtsschutz\\S*|schadensersatz|schlichtungsstelle',
    ],
    chargeback: [
      'ruckbuchung|rueckbuchung|zuruckbuchen|zurueckbuchen|ruckbuchen|lastschrift (?:zuruck\\S*|widerruf\\S*)|kauferschutz|kaeuferschutz|paypal (?:fall|antrag|konflikt)|(?:fall|konflikt|antrag) bei paypal|(?:meine|der) bank (?:einschalten|kontaktier\\S*|melden)|chargeback|kreditkarten(?:firma|unternehmen|institut)|unberechtigte abbuchung',
    ],
    safety: [
      'verletz\\S*|verbrannt|verbrennung\\S*|verbruhung|allergi\\S*|ausschlag|krankenhaus|notaufnahme|stromschlag|explodiert|gebrannt|brand|feuer gefangen|giftig|vergiftung|gefahrlich|gefaehrlich|uberhitzt|umbringen|selbstmord|suizid\\S*|nicht mehr leben|medikament\\S*|insulin|lebenswichtig\\S*',
    ],
    data_request: [
      'dsgvo|datenschutz\\S*|(?:meine|aller|alle|personliche[nr]?|personenbezogene[nr]?)(?: \\S+){0,2} daten(?: \\S+){0,3}|daten (?:loschen|loeschen|auskunft)|(?:konto|account|kundenkonto)(?: \\S+){0,2} (?:loschen|loeschen)|auskunft nach|recht auf (?:loschung|vergessen)|loschung meiner',
    ],
    injection: [
      'ignorier\\S* (?:alle|samtliche|die|deine|vorherige\\S*|bisherige\\S*)(?: \\S+){0,3} (?:anweisung\\S*|anleitung\\S*|befehle|regeln|instruktion\\S*)|vergiss (?:alle|alles|deine)(?: \\S+){0,3}|du bist (?:jetzt|nun|ab jetzt)|system ?prompt|deine anweisungen',
    ],
  },
  keywords:
    'bestellung lieferung sendung geliefert angekommen verschickt versendet erhalten bekommen stornieren rucksendung erstattung beschadigt',
  thanksWords:
    'danke dankeschon vielen herzlichen besten lieben dank super perfekt toll klasse prima sehr gut alles klar ok okay ja das ist freundlich nett fur die den das schnelle schnellen rasche hilfe antwort info information auskunft ruckmeldung ihre ihren eure es hat geklappt paket bestellung ist heute gestern angekommen da schon inzwischen liebe grusse viele schone schonen tag abend wochenende mfg lg hallo guten ihnen euch dir wunsche noch einen erledigt sich und mit freundlichen grussen bis dann tschuss bemuhungen muhe service verstanden erhalten freue mich habe ich sie wunderbar bestens',
};
