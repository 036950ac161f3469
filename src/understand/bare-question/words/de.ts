import type { BareWords } from '../bare-words.ts';

/** German. */
export const DE_BARE: BareWords = {
  common:
    'hallo hi hey guten gute tag morgen abend moin servus gruss gott liebe lieber liebes geehrte geehrter damen und herren team zusammen bitte danke vielen herzlichen besten dank mfg lg freundlichen freundliche viele grusse gruessen grusse mit im voraus ich mir mich mein meine meinen meiner meinem meines wir uns unser unsere unserer sie ihr ihnen ihre ihrem eurem euch eure du dein deine es ist sind war hat habe haben hatte wird werden wurde wurden kann konnen konnten konnte koennten koennte konntest kannst konntet moglich darf durfte mochte moechte wollte will gern gerne wissen weiss sagen mitteilen geben nennen schauen nachsehen nachschauen prufen pruefen helfen erfahren fragen frage nachfragen bescheid der die das den dem des ein eine einen einer einem zu zum zur von vom bei beim an am auf aus fur fuer mit in im nach um seit vor oder ob wie wann was welche welcher welchen welchem lange etwa circa ca ungefahr voraussichtlich status stand auskunft info infos information informationen neues neuigkeiten update ruckmeldung nummer nr bestellnummer auftragsnummer auftrag bestellung bestellungen bestellt bestellte kauf gekauft kaufte aufgegeben getatigt bezahlt letzte letzten letzter letztem woche wochen monat monate monaten tage tagen heute gestern morgen vorgestern jetzt gerade aktuell derzeit momentan denn eigentlich mal schon bereits bald schnell montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz maerz april mai juni juli august september oktober november dezember online shop website seite gibt gibts gehts geht betreff bzgl bezuglich bezueglich betreffend name wo irgendwelche etwas schreiben senden schicken zusenden',
  parcel:
    'paket pakete packchen paeckchen packerl sendung sendungen lieferung lieferungen ware waren artikel produkt produkte sendungsverfolgung sendungsnummer sendungsstatus lieferstatus liefertermin lieferdatum trackingnummer tracking link bleibt steckt befindet sich liegt kommt kommen ankommen ankommt an eintreffen eintrifft erhalte erhalten bekomme bekommen liefern lieferzeit versand versandt versendet verschickt abgeschickt versandstatus losgeschickt rausgeschickt unterwegs rechnen erwarten ups dhl dpd gls hermes fedex post nun',
  back: 'erstattung erstattungen ruckerstattung rueckerstattung erstattet erstatten geld betrag zuruck zurueck retoure rucksendung ruecksendung ruckgabe rueckgabe zuruckgeschickt zurueckgeschickt zuruckgesendet zuruckgesandt retourniert ware artikel paket produkt gutschrift gutgeschrieben konto karte kreditkarte bank kommt kommen ankommen bekomme erhalte eintreffen auszahlung uberweisung uberwiesen bearbeitet bearbeitung storniert stornierung stornierten storno bleibt nun rechnen erwarten',
  arrival: 'angekommen geliefert zugestellt eingetroffen da erhalten bekommen ausgeliefert eingegangen',
  where: 'wo',
  turns: [
    'auf dem weg',
    'wie sieht es aus|wie weit ist|wie steht es um',
    '(?:zwei|drei|vier|funf|sechs|zehn|einigen|ein paar|mehreren) (?:wochen|tagen|tage|monaten|werktagen)',
    '(?:ich )?(?:wollte|mochte|moechte|will|wurde)(?: ich)?(?: gerne?)?(?: nur)?(?: mal| kurz)* (?:fragen|nachfragen|wissen|nachhaken)|ich weiss nicht wann',
  ],
  backTurns: [
    '(?:bisher|bis jetzt|noch)(?: ist| habe ich| sehe ich)?(?: noch)? (?:keine|kein|nichts|nicht)(?: \\S+){0,2} (?:auf|bei)(?: meinem| dem| meiner| der| meine| mein)? (?:konto|karte|kreditkarte|bank)(?: eingegangen| angekommen| gesehen| zu sehen)?',
    '(?:geld|erstattung|betrag) (?:ist|war) (?:bisher |bis jetzt )?noch nicht (?:da|eingegangen|angekommen|auf (?:meinem|dem) konto)',
  ],
  denials:
    'nicht nichts nie niemals niemand niemandem niemanden keiner keine kein keinen keinem keins keines keinerlei weder noch nirgends nirgendwo ohne leer leere leerer fehlt fehlen fehlte fehlend fehlende fehlten vermisst vermisse verschwunden weg verloren gestohlen geklaut falsch falsche falschen falscher falsches falschem fremd fremde fremden fremder unbekannt unbekannte nur statt kaum angeblich obwohl',
  contradictions: [
    '(?:verloren|verlorengegangen|verschollen|verschwunden|abhanden|gestohlen|geklaut|vernichtet|zerstort|zerdruckt|unauffindbar|unzustellbar|beschadigt|kaputt|verweigert|abgelehnt|weggeworfen|vermisst)|(?:annahme|nicht)(?: \\S+){0,2} (?:verweigert|auffindbar|gefunden)',
    '(?:zuruckgeschickt|zurueckgeschickt|zuruckgesendet|zuruckgesandt|zuruckgegangen|zuruckgebracht|zurucksenden|zuruckschicken|zuruckgeht|retour|rucksendung|rucklaufer|ruckweg)|(?:geht|ging|kommt|kam|sei|ist|wird|wurde|auf dem weg)(?: \\S+){0,4} (?:zuruck|zurueck|retour)|an (?:den )?absender',
    '(?:verlangt|verlangen|will|wollen|fordert|fordern|berechnet|kassiert|zahlen|bezahlen|nachzahlen|soll|gebuhr|gebuhren|zoll|zollgebuhr|rechnung|steuer|kosten|nachporto)(?: \\S+){0,6} (?:xmoney|geld|gebuhr|gebuhren|euro|eur|franken|dollar|zahlen|bezahlen|nachzahlen|zoll|steuer|porto)',
    '(?:andere[nrms]?|falsche[nrms]?|fremde[nrms]?|verkehrte[nrms]?|entgegengesetzte[nrms]?|unbekannte[nrms]?|ganz woanders) (?:\\S+ )?(?:stadt|ort|land|bundesland|adresse|anschrift|strasse|haus|hausnummer|person|richtung|postleitzahl|plz|depot|name|namen|ecke|tur|empfanger)|woanders|anderswo|ich wohne|wohne ich',
    '(?:umgezogen|umzug|ziehe|zieht|umziehe|verzogen)|(?:alte[nr]?|fruhere[nr]?|vorherige[nr]?|ehemalige[nr]?) (?:adresse|anschrift|wohnung|strasse)|(?:adresse|hausnummer|anschrift|postleitzahl|plz|strasse)(?: \\S+){0,3} (?:falsch|vertippt|verkehrt|vergessen|geandert|angegeben)|vertippt',
    '(?:zweimal|doppelt|zwei mal|2 mal|2x|mehrfach)(?: \\S+){0,3} (?:abgebucht|bezahlt|berechnet|belastet|gezahlt|abgezogen)',
    'versprochen|versprachen|versprecht|zugesagt|zugesichert|garantiert|zusage|hiess es|express\\S*|expresszuschlag',
    '(?:ups|dhl|dpd|gls|hermes|fedex|post|fahrer|zusteller|bote|paketbote|postbote|kurier|hotline|filiale|depot|jemand|lieferdienst)(?: \\S+){0,4} (?:sagt|sagte|sagten|meint|meinte|meinten|behauptet|behauptete|schreibt|schrieb|teilte|erklarte|bestatigt|bestatigte|weiss|wusste|gibt an|sei)|laut (?:ups|dhl|dpd|gls|hermes|fedex|post|fahrer|zusteller|hotline|app)|angeblich|(?:steht|zeigt)(?: \\S+){0,4} (?:aber|dabei|obwohl)',
    '(?:ins|zum|zur|an die|an meine[nr]?|zu meine[nrm]?) (?:buro|arbeit|nachbarn?|firma|packstation|eltern|hotel|andere\\S*)|(?:dritte|vierte|funfte|sechste|dritten|vierten|funften|sechsten) mal|\\d+ mal|im urlaub|verreist|nicht zu hause|verreise',
  ],
};
