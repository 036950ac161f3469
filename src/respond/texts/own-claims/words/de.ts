import type { ClaimSources } from '../claim-words.ts';

export const de: ClaimSources = {
  order: 'Bestellung',
  carrier: 'Versanddienst',
  states: {
    delivered: `
      zugestellt*, zustellt, zustellen, zuzustellen, stell* ~ zu, stellt* ~ zu, geliefert*, liefern, liefert, lieferst, lieferte*, ausgeliefert*, auslief*, auszuliefern, anlief*, angeliefert*
      zustellung ~ (erfolg*|abgeschlossen|statt|durch|gelungen|vollzogen), lieferung ~ (erfolg*|abgeschlossen|statt|durch|gelungen|vollzogen|eingetroffen)
      angekommen*, ankommen, anzukommen, ankommt, kommt* ~ an, kam* ~ an, kommt, kommen ~ (heute|an|zu (ihnen|dir|euch)), kam, kamen, eingetroffen*, eintrifft, eintreffen, trifft, treffen, traf
      (ein|ab|über)(ge|zu)?(händig|geb)*, übergeben*, ausgehändigt*, abgegeben*, ausgegeben*, überbracht*, gebracht, bringt, bringen, bringe, vorbei*, erreicht (sie|dich|euch|ihr*), erhalten(?! (?:sie|du|ihr|wir) ), angenommen*, entgegen*
      (haben|hast|habt|hat) (sie|du|ihr|wir) (es|ihn|das paket|ihr paket|dein paket) (schon|bereits|nun|jetzt|ja), (sie haben|du hast|ihr habt|er hat) (es|ihn|das paket|ihr paket|dein paket) (schon|bereits|nun|jetzt|ja), in (ihren|deinen|euren) händen, (ist|liegt|steht|war|kommt|landet|trifft|sein) ~ bei (ihnen|dir|euch), (ist|liegt|steht|war|wartet) (es |nun |jetzt |schon |bereits |wieder )*(da|dort|hier|daheim|zuhause), zu hause, zuhause, daheim, am ziel, ziel erreicht, vor ort, geklappt`,
    left_elsewhere: `
      *nachbar*, nachbar*, briefkasten, briefkästen, *briefkasten*, postkasten, veranda, terrasse*, haustür*, hauseingang*, wohnungstür*, haustüre*, an der tür, vor der tür, fußmatte*, türschwelle*, garage*, carport*, schuppen, gartenhaus*, garten, hof, balkon*, mülltonne*, papiertonne*, tonne*, kellertreppe*, keller, treppenhaus, flur, hausflur
      empfang, rezeption*, pförtner*, portier*, hausmeister*, concierge*, poststelle*, sekretariat*, mitbewohner*, kolleg* ~ (hat|haben|angenommen), ablageort*, wunschort*, abstellort*, abgestellt*, abgelegt*, hinterlegt*, deponiert*, sicher* (ort|platz|stelle), schließfach*, paketbox*, paketkasten*, packstation*, hinterlassen*, (hinter|neben|unter) (dem|der|die|das), (ihre|deine|ihr|dein|eure) (frau|mann|partner*|sohn|tochter|mutter|vater|vermieter*|mitbewohner*)`,
    signed: 'unterschr*, unterzeichn*, quittier*, gegengezeichnet, signier*, signatur*, unterschrift*',
    collected: `abgeholt*, holt* ~ ab, mitgenommen*, nahm* ~ mit, entnommen*`,
    out_for_delivery: `
      in (der |die )?zustellung, im zustell*, zusteller*, zustellfahrzeug*, fahrer*, bot*, paketbot*, postbot*, kurier*, lieferwagen*, transporter*, lkw, lieferfahrzeug*, fahrzeug*, auslieferung*, in auslieferung, zustelltour*, tour, verladen*, eingeladen, letzte meile`,
    on_its_way: `
      unterwegs, auf ~ weg*, auf ~ reise*, auf dem transport*, transport*, reist, rollt, fährt, fliegt, schwimmt, (bei der|in der|mit der) post, in bewegung, bewegt sich, im versand*, auf achse, ganz nah*, um die ecke, steuert, nähert*, fortschritt*`,
    customs: '*zoll, zoll, zoll*, zölle, einfuhr*, abfertig*, abgefertigt*, grenze, grenzkontroll*',
    cleared:
      'verzollt*, verzollung*, freigegeben*, freigabe*, zoll ~ (passiert|hinter|durch|verlassen|frei*|erledigt), durch den zoll, aus dem zoll, abgefertigt*, über die grenze',
    lost: `
      verloren*, verlor, verliert, verlier*, verlust*, verschwunden*, verschwand*, verschollen*, abhanden*, unauffindbar*, vermisst*, weg, fort, gestohlen*, geklaut*, diebstahl*, futsch, nirgends, nirgendwo, untergegangen, spurlos, (nicht|nirgends) ~ (gefunden|auffindbar|aufzufinden), keine spur, (niemand|keiner) ~ weiß, (weiß|wissen) ~ nicht ~ wo`,
    damaged:
      'beschädig*, kaputt*, zerbroch*, defekt*, zerstört*, nass, zerrissen*, schaden, schäden, transportschad*, eingedrückt*, aufgerissen*, bruch, zerdrückt*',
    returned: `
      zurückge*, rückweg*, rücksend*, retour*, rückläufer*, zurück (an|zu|in|bei|ins|zum|zur), (geht|ging|kommt|kam|läuft|reist|schick*|sende*|wandert|ist|wird) ~ zurück, wieder (bei uns|zurück|in unserem), an den absender, an uns, abgelehnt*, verweiger*, rückversand*, rücktransport*, umgekehrt`,
    ready_for_pickup: `
      abhol*, abzuhol*, hol* ~ ab, (?<!halt[^.]{0,40})bereit, bereitgelegt*, bereitgestellt*, steht ~ bereit, liegt ~ bereit, (wartet|warten) (auf|bei|in|im|dort|schon|bereits|dein|ihr)*, paketshop*, filiale*, postfiliale*, postamt*, annahmestelle*, kiosk*, abholstation*, servicepoint*`,
    depot: `
      depot*, sortier*, verteil*, paketzentrum*, paketzentren, logistikzentr*, zentrum, umschlag*, hub, drehkreuz*, flughafen*, hafen, zustellbasis, zustellstützpunkt*, in (ihrer|deiner|eurer) (nähe|stadt|gegend|region|straße), (in der|ganz in ihrer|ganz in deiner) nähe, niederlassung*, bahnhof*, lager, lagerhaus*, zwischenlager*, ausland, inland, zielland*, zielort*, (liegt|lag|steht|stand (?!der|ihrer|und)|befindet|befand|lagert|ruht|hängt)`,
    shipped: `
      verschick*, versend*, versand(?!dienst|e-?mail|bestätigung)*, versendet*, verschickt*, abgeschickt*, abgesendet*, abgesandt*, losgeschickt*, rausgeschickt*, rausgegangen*, (geht|ging|gehen) ~ raus, raus, losgegangen*, los, herausgegangen*, hinausgegangen*, verlassen*, verlässt, verließ, auf den weg gebracht, übergeben*, übergab*, aufgegeben*, weggeschickt*, gestartet*, abgegangen*, abgefahren*, (bei der|an die) post, beim versanddienst, an den versanddienst, außer haus`,
    packed:
      'gepackt*, verpack*, eingepackt*, pack*, einpack*, etikett*, versandlabel*, versandetikett*, kommissionier*, fertiggestellt*, versandfertig*',
    preparing: `vorbereit*, in arbeit, in bearbeitung, bearbeitet*, bearbeiten, in vorbereitung, in produktion, produzier*, hergestellt*, gefertigt*, angefertigt*, nachbestell*, zusammengestellt*, machen ~ fertig, fertig*`,
    cancelled: 'stornier*, storno*, abgebrochen*, annullier*, aufgehoben*, widerrufen*, gestoppt*, stopp*',
    refunded:
      'erstatte*, rückerstatt*, zurückerstatt*, zurückgezahlt*, zurückzahl*, zurücküberw*, gutgeschrieben*, geld ~ (zurück|wieder|überwiesen|unterwegs|konto), rückzahl*, zurückgebucht*, rückgebucht*, überwiesen*, rückbuch*',
    attempted: `versuch*, zustellversuch*, (niemand*|keiner|keinen|nicht) ~ (angetroffen|zu hause|zuhause|geöffnet|daheim|da), angetroffen*, geklingelt*, klingelt*, verpasst*, benachrichtigungskarte*, gescheitert*, scheitert*, fehlgeschlagen*, schlug ~ fehl, misslungen*, missglückt*`,
    delayed:
      'verspät*, verzöger*, verzög*, spät, später, zu spät, hängt, in verzug, verzug, rückstand*, überfällig*, dauert ~ (länger|noch), langsam*, verschoben*, verschiebt*',
    held: 'festgehalten*, zurückgehalten*, hält*, hielt*, stecken*, steckt*, feststeck*, festhäng*, hängengeblieben*, hängt ~ fest, blockiert*, beschlagnahmt*, gesperrt*, liegengeblieben*, liegen geblieben*, angehalten*, aufgehalten*, einbehalten*',
    weather:
      '*wetter*, wetter*, sturm*, schnee*, streik*, hochwasser*, überschwemm*, glatteis, eis, stau, unfall*',
    misrouted:
      'fehlgeleitet*, falsch geleitet*, fehlgelaufen*, verirrt*, (falsch)(e|en|er|es|em) (depot|weg|ort|stadt|adresse|haus|land|filiale|verteilzentrum|zustellbasis|empfänger|person), verwechs*, vertausch*, irrtümlich*, irrläufer*',
  },
  commitments: `
    schreib* ~ gut(?! (?:leserlich|lesbar)), (achten|sorgen|schauen|sehen) ~ (darauf|dafür|zu),
    (wir|ich) (machen|mache|tun|tu) ([^ .,;]+ ){0,3}(alles|es|das|noch einmal|neu),
    (adresse|anschrift|bestellung) ~ (geändert|korrigiert|angepasst|aktualisiert), etwas (klein*|extra|schön*|besonder*), (klein*|nett*) (aufmerksamkeit|überraschung|dankeschön|extra)
    *erstatt*, rückzahl*, zurückzahl*, zahl*, bezahl*, geld*, bar, betrag*, gutschrift*, gutgeschrieben*, überweis*, überwies*, ersatz*, ersetz*, austausch*, tausch*, umtausch*, umgetauscht*, umtauscht*, neulieferung*, nachliefer*, nachlieferung*, nachsend*, nachschick*
    (schick*|send*|liefer*|besorg*|bestell*|lass*|geb*|verschick*|versend*|bring*|pack*) (wir|ich) (ihnen|dir|euch|sie|es|das|ein|eine|einen|ihr|dein)*, (wir|ich) (schick*|liefer*|verschick*|versend*|bring*|stornier*|änder*|korrigier*|lös*|regel*|klär*|kümmer* uns (?!gern)um (?!ihre|deine|eure|alles|sie)|ruf*|tausch*|ersetz*|erstatt*|beschleunig*|leit*|stopp*)*, (wir|ich) (werden|werde|können|kann|wollen) ~ (schick*|send*|liefer*|änder*|stornier*|erstatt*|ersetz*|tausch*|umleit*|lös*|regel*|anruf*|erledig*|bring*|beschleunig*|stopp*|pack*|besorg*|übernehm*|zustell*|klär*)
    ein* neu* (paket|sendung|artikel|ware|exemplar|stück|lieferung|bestellung|eins|es)*, (ein|einen|eine|das|die|der) neue(s|n)? (zu|für|ab|los|raus|geschickt|zugeschickt), ein neues(?! (?:scan|jahr))*, noch ein(s|en|e|mal zu)?, ein zweites*, einen zweiten, eine zweite, erneut (schick*|send*|zu|liefer*|versend*|verschick*)*, noch einmal (schick*|send*|zu|los|liefer*|versend*|verschick*)*, umleit*, umgeleitet*, eilsendung*, express*, bevorzugt*, priorität*, hochgestuft*
    kostenlos*, gratis, umsonst, kostenfrei*, gebührenfrei*, versandkostenfrei*, portofrei*, frei haus, geschenk*, schenk*, aufs haus, auf unsere kosten, auf unsere rechnung, kost*, unentgeltlich*, zugabe*, bonus*, prämie*, gebühr*, preis*, nachlass*, rabatt*, gutschein*, voucher*, coupon*, code, codes, rabattcode*, prozent*, vergünstig*, guthaben*, kulanz*, entschädig*, wiedergutmach*, schadenersatz*, schadensersatz*, ausgleich*, entgegenkomm*, vergüt*, übernehmen (wir|alle|die|das), haft*, versicher*
    garant*, gewährleist*, versprech*, versprich*, versprochen*, zusag*, zusicher*, zugesichert*, zugesagt*, sicher(?! (?:in|unter))*, sicherlich, gewiss*, bestimmt*, definitiv*, zweifellos*, zweifelsfrei*, ohne zweifel, kein* zweifel, ganz gewiss, auf jeden fall, in jedem fall, auf alle fälle, garantiert*, unbedingt, verlass*, verlässlich*, zuverlässig*, schwör*, ehrenwort, hundertprozentig*, todsicher, fest zu*, verbindlich*, verpflicht*, absolut*, keine sorge ~ kommt, wird schon, tatsächlich
    (wird|werden|werdet|wirst) (?!gern|helfen)([^ .,;]+ ){0,7}(zugestellt|geliefert|ankommen|eintreffen|kommen|da sein|dort sein|bei ihnen sein|erhalten|bekommen|haben|kriegen|ausgeliefert|verschickt|versendet|versandt|gebracht|übergeben|erreichen|erstattet|ersetzt|storniert|eingehen|liegen|stehen|klappen|erledigt|nachgeliefert|landen|behalten|besitzen)
    (bekomm*|krieg*|erhält*|erhalt*|hast|haben|habt|hat) (sie|du|ihr|er|man|dann|nun|bald) ([^ .,;]+ ){0,2}(es|ihn|ihr|ihre|dein*|eur*|ihren|ein neu*|geld|alles|das paket|die sendung|die ware|etwas|einen (neuen|anderen)|ersatz), (sie|du|ihr|man) (bekomm*|krieg*|erhält*|erhalten|erhaltet) ([^ .,;]+ ){0,2}(es|ihn|sie|ihr|ihre|ihren|dein*|eur*|ein neu*|geld|alles|das|die ware|etwas)(?! (?:e-?mail|nachricht|antwort))`,
  wished:
    '(wenn|falls) (sie|du|ihr) ([^ .,;]+ ){0,8}(möchten|möchtest|möchtet|wünschen|wünschst|wollen|willst|wollt|brauchen|brauchst), (möchten|möchtest|wünschen|brauchen) (sie|du|ihr), (frage|fragen|frag|etwas|schreiben|schreib|nachricht) (sie )?(uns )?(zu|zur|zum|über|wegen|nach)',
  times: `
    (nicht|nie) ~ (lange|länger), lange,
    heut*, morgen*, übermorgen*, gestern, vorgestern, *abend, abends, *nacht, nachts, *mittag, mittags, vormittag*, nachmittag*, früh, frühmorgens, morgens, tagsüber, übernacht, über nacht, wochenend*, *woche*, woche*, *monat*, monat*, *jahr*, jahr*, tag, tage, tagen, tages, tags, *tage, *tagen, täglich, werktag*, arbeitstag*, feiertag*, stunde*, stündlich, minute*, sekunde*, augenblick*, moment*, viertelstunde*, halbe stunde
    bald, baldig*, demnächst, in kürze, kürzlich, gleich, sofort*, umgehend*, unverzüglich*, schnell*, rasch*, zügig*, prompt*, zeitnah*, rechtzeitig*, pünktlich*, fristgerecht*, termingerecht*, planmäßig*, wie geplant, jeden moment, jeden augenblick, jederzeit mit, im nu, alsbald, soeben, eben, vorhin, neulich, jüngst, in absehbarer zeit, über kurz oder lang, früher, eher als, nächst*, kommend*, übernächst*, vergangen*, letzt*, ende (der|des|dieser|dieses|nächster), anfang (der|des|nächster|dieser), mitte (der|des|nächster|dieser)
    weihnacht*, heiligabend, ostern, oster*, pfingst*, silvester*, neujahr*, advent*, nikolaus*, geburtstag*, valentin*, muttertag*, vatertag*, fest, urlaub*, ferien, frühling*, sommer*, herbst*, winter*, black friday, frist*
    montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonntag*, sonnabend*, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, uhr, quartal*, saison*, zeitraum*
    (in|vor|binnen|nach|innerhalb|seit|spätestens|bis) ([^ .,;]+ ){0,3}(tag*|stunde*|minute*|woche*|monat*), (ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|dreißig|paar|wenige|einige|mehrere)(n|r|m)? (tag*|stunde*|minute*|woche*|monat*|mal)`,
  greetings: `
    guten (morgen|tag|abend), schönen guten (morgen|tag|abend), gute nacht, moin, (einen |ein |eine )?(noch )?(einen |ein |eine )?(schöne|angenehme|gute|erholsame|wunderschöne|sonnige|tolle|entspannte)(n|r|s|m)? ([^ .,;]+ )?(tag|abend|woche|wochenende|nachmittag|morgen|zeit|feiertag|feiertage|vormittag|restwoche|resttag|wochenstart|start in die woche|sonntag)
    bis bald, bis dann, bis gleich, bis später, jederzeit, zu jeder zeit, jeden tag, den ganzen tag, rund um die uhr, tag und nacht, einen moment( geduld)?, im moment, einen augenblick( geduld)?, so schnell wie möglich, so schnell (wir|es|ich)( geht)?( können| kann)?, so bald wie möglich, sobald`,
  ifs: 'wenn, falls, sobald, ob, sofern, solange, bis (es|sie|wir|du|ihr|das|die|der|alles), bevor, ehe, wann, wo, wohin, wie (lange|viel|oft|weit|es|sie|wir|ihr|du|ärgerlich), was (zu|sie|du|ihr|wir|als), warum, welche*, für den fall, nachdem, sollte*',
  restarts: `(bekommen|erhalten|kriegen|haben|können|werden) (sie|ihr|wir), (bekommst|erhältst|kriegst|hast|wirst|kannst) du, (ist|wird|war|wurde|hat|liegt|kommt|steht) (es|das|ihr|ihre|dein|deine|die|der), (senden|schicken|erstatten|tauschen|ersetzen|zahlen|geben|liefern) wir`,
  thats: 'dass, daß',
  seeks: `
    (bitte |einfach |gern |gerne |auch |dann |am besten |es hilft |vielleicht )*(schauen|sehen|gucken|prüfen|fragen|suchen|werfen|blicken) sie, (bitte |einfach |gern |gerne |auch |dann |am besten )*(schau|sieh|guck|prüf|prüfe|frag|frage|such|wirf|schaut|fragt|seht|prüft)`,
  hedges:
    'voraussichtlich*, erwart*, rechnet, rechnen, geplant*, vorgesehen*, geschätzt*, schätzung*, vermutlich*, wahrscheinlich*, soll, sollte, dürfte, derzeit',
  future: 'wird, werden, wirst, werdet',
};
