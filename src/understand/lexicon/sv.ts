import type { Lexicon } from './lexicon.ts';

/** Swedish. Folded, so that `ändra` (to change) and `andra` (the other) look alike: the words before tell which it is. */
export const SV: Lexicon = {
  terms: {
    my: 'min|mitt|mina|var|vart|vara|den|det|de|denna|detta',
    parcel:
      'bestallning(?:en|ar|arna|s|ens|snummer|snr)?|paket(?:et|en|ets)?|forsandelse(?:n|r)?|leverans(?:en|er|erna)?|order(?:n|s|nummer|numret|nr)?|ordrar(?:na)?|sandning(?:en|ar)?|kop(?:et)|frakt(?:en)|brev(?:et)|varan|varorna|varor|kolli(?:t|n)?',
    goods:
      '{parcel}|artikel(?:n)?|artiklar(?:na)?|produkt(?:en|er|erna)?|skor(?:na)?|klanning(?:en)?|byxor(?:na)?|jacka(?:n)?|skjorta(?:n)?|troja(?:n)?|mobil(?:en)?|klocka(?:n)?|ringen|halsband(?:et)?|bok(?:en)?|bocker(?:na)?|present(?:en|er|erna)?|soffa(?:n)?|bord(?:et)?|stol(?:en|ar|arna)?|sang(?:en)?|lampa(?:n)?|vaska(?:n)?|ryggsack(?:en)?|cykel(?:n)?|parfym(?:en)?|kram(?:en)?|grejer(?:na)?|saker(?:na)?|mugg(?:en|ar|arna)?|horlurar(?:na)?|matta(?:n)?|madrass(?:en)?',
    no: 'inte|ej|icke|aldrig|ingen|inget|inga|ingenting|varken',
    come: 'kommit|anlant|ankommit|fatt|mottagit|levererats|levererad|levererat|levererade|erhallit|dykt upp|natt fram|framme|kommit fram',
    n: '\\d+|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|flera|nagra|ett par',
    time: 'dag(?:ar|arna)?|dygn|veck(?:a|or|orna)|manad(?:er|en)?|arbetsdag(?:ar)?|vardag(?:ar)?|timmar',
    ago: '(?:over |mer an |drygt |snart |nastan |ungefar |redan |nu )*(?:{n}) (?:{time})',
    want: 'vill(?: garna)?|vilja|kan (?:jag|ni|man|vi)|onskar|behover|behova|gar det att|snalla|far jag|maste|ber om|begar|kraver',
    reply: 'svar(?:et)?|aterkoppling(?:en)?|mejl(?:et)?|mail(?:et)?|meddelande(?:t)?',
  },
  notGoods: [
    '(?:order|leverans|kop|betalnings|boknings)?bekraftelse\\S*|bekraftelsemejl\\S*|faktur(?:a|an|or|orna)|kvitto(?:t|n)?|rabatt(?:en|er|kod\\S*)?|kod(?:en|er)?|presentkort\\S*|vardekod\\S*|kupong\\S*|losenord\\S*|nyhetsbrev\\S*|engangskod\\S*|(?:bank|kredit|kund)kort\\S*|bonuspoang\\S*|(?:lagga|gora|genomfora|slutfora|lagger) (?:en )?(?:ny )?(?:order|bestallning)|orderhistorik\\S*|fraktsatt\\S*|leveranssatt\\S*|betalsatt\\S*|overforing(?:en|ar)?',
  ],
  cues: {
    parcel: ['{parcel}|bestallt|bestallde|bestallda|brevbarar\\S+|budet|chauffor\\S*|postnord|paketlev\\S+'],
    goods: ['{goods}'],
    not_goods: ['xthing|{reply}'],
    asks_where: [
      '(?:var|vart|vars)(?: \\S+)? (?:ar|finns|befinner sig|blev|blir|tog|har|ligger)(?: (?!jag)\\S+){0,4} (?:{goods})|(?:var|vart) (?:ar|blev) (?:min|mitt|mina|vart|var) (?!xthing|aterbetal|pengar|narmaste|retur)\\S{2,}|(?:var|vart) (?:ar|finns|tog|blev) (?:den|det|de|dom)(?: nu| egentligen| nagonstans| vagen| av)*(?= (?:\\||$))|var(?:t)? (?:{my} )(?:{parcel})(?: \\S+){0,2} (?:ar|finns|befinner sig|ar nagonstans|tagit vagen)',
      '(?:hur (?:gar|star|ligger|blir) det(?: till)?|vad (?:som )?(?:hander|har hant|ar det som hander|hande)|vad har det blivit)(?: \\S+)? (?:med|for|av)(?: \\S+){0,3} (?:{goods})|(?:status\\S*|spara|sparar|uppdatering\\S*|information|info|besked|laget|nytt|nyheter|lokalisera|efterlys\\S*|efterforska)(?: (?!retur)\\S+){0,4} (?:{parcel})|(?:order|leverans|frakt|bestallnings)status\\S*|(?:{parcel})(?: \\S+){0,3} (?:forsvunnit|forsvunnen|kommit bort|tappats bort|status\\S*|borttappa\\S+|pa vag|pa villovagar)|(?:tappat|slarvat) bort(?: \\S+){0,2} (?:{goods})|hur langt(?: \\S+){0,3} (?:{parcel})',
    ],
    asks_when: [
      '(?:nar|vilken dag|vilket datum|hur dags|vilken tid)(?: (?!skicka|avsand|avsant|sand|ivag|tillbaka|pengar|aterbet|finns|retur|oppn|lagg)\\S+){0,5} (?:kommer|komma|fram|anlander|anlanda|levereras|leverera\\S*|framme|forvanta\\S*|fa|far|{goods})|nar (?:kommer|ar|far jag) (?:den|det|de|dom)(?: fram| hit| hem)*(?= (?:\\||$|till))',
      '(?:beraknad\\S*|forvantad\\S*|planerad\\S*|uppskattad\\S*|beraknat|nytt|vilket|vilken) (?:leverans\\S*|ankomst\\S*)(?! (?:var|har pass|pass))|leveransbesked\\S*|hur (?:lange|mycket langre|lang tid)(?: \\S+){0,5} (?:vanta|drojer|innan|kvar|tills)(?: \\S+){0,4}|(?:kommer|hinner|hinna|levereras|far jag)(?: \\S+){0,5} (?:idag|imorgon|i morgon|i dag|ikvall|fore|innan|till (?:fredag|helgen|jul)|pa (?:mandag|tisdag|onsdag|torsdag|fredag)|denna vecka|den har veckan|i tid)(?: \\S+){0,2}',
    ],
    asks_duration: [
      'hur (?:lang tid|lange|manga dagar)(?: (?!aterbet|pengar|retur)\\S+){0,4} (?:leverans\\S*|frakt\\S*|{parcel}|skicka|leverera)(?: \\S+){0,3}|hur lang(?: \\S+){0,2} (?:leveranstid\\S*|frakttid\\S*)|leveranstid(?:en|er|erna)?',
    ],
    asks_news: [
      '(?:nagra|nagon|har ni|finns det|inga|ingen|utan|nagot)(?: \\S+){0,3} (?:nyheter|nytt|uppdatering\\S*|information|info|besked)|vad (?:hander|ar det som hander)|(?:fortfarande|annu) (?:inget|ingenting|inte nagot)|(?:vantar|vantat|vanta)(?! (?:fortfarande )?pa (?:ert |er |ett |min |mina |att fa )?(?:svar|aterkoppl|aterbet|pengar|xthing|retur|mejl|besked))(?: \\S+){0,4}|(?:kan|skulle|kunde|gar det att)(?: ni| nagon)?(?: \\S+){0,3} (?:kolla(?: upp)?|kontrollera|undersoka|se efter|ta reda pa|uppdatera mig|meddela)(?: \\S+){0,3}|hur (?:gar det|ligger det till)',
    ],
    asks_shipped: [
      'nar(?: (?!tillbaka)\\S+){0,5} (?:skickas|skickats|skickar ni|avsands|avsandes|gar ivag|ivagskickad|skicka(?! tillbaka))(?! resten)(?: \\S+){0,2}|(?:har|ar|blir|blev) (?:ni |{my} )?(?:\\S+ )?(?:{goods} |den |det )?(?:redan |nu )?(?:skickats|skickad|skickade|avsants|avsand|avsant|avskickad|ivagskickad|gatt ivag|packats|lamnat (?:lagret|er))(?: (?!fel|tillbaka)\\S+){0,2}|har ni (?:redan )?skickat (?!fel|tillbaka|mig fel)(?: ?\\S+){0,3}',
    ],
    not_received: [
      '(?:{no})(?: (?!xthing|{reply})\\S+){0,4} (?:{come})(?! (?:\\S+ ){0,3}(?:{reply}|hjalp|pengar\\S*|aterbetal\\S*|ersattning|besked|xthing))(?: \\S+){0,4}|(?:{goods})(?: \\S+){0,5} (?:{no})(?: \\S+){0,3} (?:{come}|kommer|kom|har)|(?:{no})(?: \\S+){0,2} (?:sett (?:rock|roken)|sett till)(?: \\S+){0,3}|(?:vantar|vantat|vantade|vanta)(?: (?:fortfarande|annu|nu|snart|har|jag|i|pa|min|mitt|mina|ett|en|over|\\S+)){0,4} (?:{goods}|{time})|saknar (?:fortfarande |annu )?(?:min|mitt|mina) (?:{parcel})|utebliven leverans|(?:{parcel}) (?:har )?(?:uteblivit|saknas)(?= (?:\\||$|fortfarande))',
    ],
    late: [
      'forsen\\S+|for sen(?:t|a)?|drojer|drojt|drojsmal\\S*|(?:skulle|borde)(?: (?!vilja|kunna|garna|ni|jag)\\S+){0,4} (?:kommit|anlant|levererats|varit (?:har|framme)|vara (?:har|framme|hemma|levererad|levererat)|komma|komma fram|levereras|fatt)(?: \\S+){0,3}|(?:skulle|borde) jag (?:ha )?(?:fatt|haft)(?: \\S+){0,3}|(?:tar|tagit) (?:alldeles |valdigt |for |sa )+(?:lang tid|lange)|leverans(?:datum|tid|dag)\\S*(?: \\S+){0,3} (?:passerat|passerad|passerats|gatt ut|overskrid\\S+)|(?:i|pa|gatt|tagit|efter) (?:{ago})(?! sedan| sen)|(?:{n}) (?:{time}) (?:for )?sen(?:t|a)?(?= (?:\\||$))',
    ],
    ordered_ago: [
      '(?:bestallde|bestallt|kopte|kopt|betalade|handlade|lade|la|lagd|lades)(?: \\S+){0,6} (?:sedan|sen|forra \\S+|den \\d{1,2}|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i (?:mandags|tisdags|onsdags|torsdags|fredags|lordags|sondags|forrgar))(?: \\S+){0,2}|for (?:{ago})(?: sedan| sen)|(?:{n}) (?:{time}) (?:sedan|sen)|i (?:{ago})',
    ],
    not_shipped: [
      '(?:{no})(?: \\S+){0,3} (?:skickats|skickat (?:min|mitt|mina|ivag|den|det|ordern|paketet|bestallningen)|skickad|skickade|avsants|avsand|packats|packad|ivagskickad|ivag|behandlats|expedierats|expedierad|lamnat (?:lagret|er))|(?:fortfarande|annu|bara|endast|star som|star kvar som)(?: \\S+){0,3} (?:behandlas|under behandling|bearbetas|packas|plockas|forbereds|obehandlad|pa lagret)|under behandling|oskickad',
    ],
    tracking_stuck: [
      '(?:sparning\\S*|sparbarhet\\S*|tracking\\S*|kollinummer\\S*|kolliid\\S*|sparnummer\\S*|sandningsnummer\\S*|lank(?:en)?|status(?:en)?)(?: (?!levererad|levererat|utlamnad|mottagen)\\S+){0,6} (?:inte|ingen|inget|inga|ingenting|ogiltig\\S*|star still|stilla|oforandra\\S*|fastnat|samma|fel)(?! (?:fatt|levererad|mottagit))(?: (?!fatt)\\S+){0,4}|(?:inte|ingen|inget|utan|saknar|aldrig|inga)(?: \\S+){0,4} (?:sparning\\S*|sparnummer\\S*|kollinummer\\S*|uppdaterats|uppdaterat|uppdateras|uppdaterad|ror sig|rort (?:sig|pa sig)|rorelse\\S*|skannats|skanning\\S*)|(?:fastnat|sitter fast|star still|statt still|ligger kvar|ligger still|har legat|legat still|blivit liggande|stannat)(?: \\S+){0,5}|ingen(?:ting)? (?:har )?(?:hant|hander)(?: \\S+){0,3}|(?:inte|inget) hant (?:nagot|nagonting)(?: \\S+){0,2}',
    ],
    attempted: [
      'leveransforsok\\S*|misslyckad\\S* (?:leverans\\S*|utlamning\\S*)|leverans\\S* misslyckad\\S*|forsok\\S*(?: \\S+){0,3} (?:leverera\\S*|lamna(?! tillbaka))|(?:inte|ingen|aldrig)(?: \\S+){0,2} (?:ringde|ringt|knackade|knackat|plingade|plingat|ringer)(?: (?:pa|dorr\\S*)){1,2}|ingen (?:var |som var )?hemma|inte hemma|kunde inte (?:levereras?|lamnas?|delas ut)|ny(?:tt)? (?:leveransforsok|leverans|utkorning|utkorningsforsok)|(?:leverera|kora|levereras|koras)(?: \\S+){0,3} (?:pa nytt|en gang till)|missade (?:leveransen|budet|leverans|utkorning\\S*)|omleverans\\S*|mottagaren (?:var |ej |inte )+|anknackad',
    ],
    partial: [
      'resten(?: \\S+){0,5}|(?:det|den|mitt|min) andra (?:paketet|delen|halvan|leveransen|kollit|ladan|kartongen|paket)(?: \\S+){0,5}|(?:resterande|aterstaende)(?: \\S+){0,5}|(?:bara|endast|enbart)(?: \\S+){0,3} (?:en del|halva|halften|delar)(?: \\S+){0,4}|(?:fick|fatt|kom) (?:bara|endast) (?:{n})|(?:bara|endast) (?:fatt|fick) (?:{n})|(?:bara|endast|enbart)(?: \\S+){0,3} (?:ett|en|\\d|tva) (?:av|paket\\S*|kolli\\S*|artikel)(?: \\S+){0,4}|delleverans\\S*|ofullstandig leverans',
    ],
    says_delivered: [
      '(?:enligt|star|sager|visar|pastar|markera\\S*|status\\S*|sparning\\S*|postnord|dhl|schenker|budbee|instabox|ups|bud(?:et)?|chauff\\S+|ombud\\S*|sms\\S*|appen|registrera\\S*|tydligen|pastas|meddelande\\S*)(?: (?!inte|ej|aldrig|skulle|ska|kommer|nar|annu)\\S+){0,6} (?:levererad\\S*|levererat\\S*|utlamnad|utlamnat|utlamnats|hamtat|hamtad|hamtats|uthamtad|uthamtat|avlamnad|avlamnat|lamnat|lamnats|delivered|mottaget)|status(?:en)? \\| (?:levererad|levererat|utlamnad|utlamnat)|som (?:levererad|levererat|utlamnad|utlamnat)|(?:{goods}) (?:ar|har|blev) (?:tydligen |redan |nu |visst )?(?:levererad|levererat|levererats|utlamnad|utlamnat|uthamtat)',
    ],
    not_here: [
      '(?:inte|inget|ingenting|aldrig|ingen|inga|varken)(?: \\S+){0,5} (?:fatt|kommit|har|hittar|hittat|hitta|dar|hemma|dorren|brevladan|sett|mottagit|paket\\S*|nagot|hamtat)|stulen|stulet|stals|snott|(?:fel|annan|annat) (?:adress|dorr|hus|person|granne|lagenhet)|grann\\S+(?: \\S+){0,4} (?:inte|inget|heller)|tom(?:t)? (?:brevlada\\S*|utanfor)|(?:brevladan|dorren) ar tom',
    ],
    out_for_delivery: ['ute (?:for|pa) (?:leverans|utkorning)|under utkorning|lastad for utkorning'],
    return_status: [
      '(?:har ni|fatt|status\\S*|kommit|mottagit|nar|hur (?:gar|ligger) det(?: till)? med|vad hander med)(?: \\S+){0,4} (?:retur(?:en)?|mitt byte|returpaket\\S*|returforsandelse\\S*|returnerade)(?: \\S+){0,4}|(?:min |mitt |returnerade )(?:retur|byte|returpaket|returarende|varor|paket)(?: \\S+){0,5} (?:mottag\\S+|kommit|fram|behandla\\S+|registrer\\S+|status\\S*)|returstatus|har ni (?:fatt|mottagit)(?: \\S+){0,6} (?:returnerade?|skickade tillbaka)',
    ],
    refund_status: [
      '(?:var|nar|fortfarande|inte|aldrig|inga|ingen|vantar|status\\S*|annu|hur lang tid|hur lange)(?: (?!eller|och|vill|order|paket|paketet|bestallning|bestallningen|utan)\\S+){0,6} (?:aterbetal\\S+|pengar(?:na)?|krediter\\S+)|aterbetalning\\S*(?: \\S+){0,5} (?:inte|fortfarande|nar|vantar|status\\S*|kommit|drojer|annu)|pengarna(?: \\S+){0,4} (?:inte|kommit|kontot)',
    ],
    address_change: [
      '(?:andra\\S*|byta|ratta|uppdatera\\S*|korrigera\\S*|fel|felaktig\\S*|ny|nytt|annan|gammal|gamla|omdirigera)(?: \\S+){0,5} (?:adress(?:en|er)?|leveransadress\\S*|postnummer\\S*|husnummer\\S*|gatunummer\\S*|portkod\\S*|utlamningsstalle\\S*|ombud(?:et)?)|(?:adress(?:en)?|leveransadress\\S*|postnummer\\S*)(?: \\S+){0,5} (?:andra(?:s|t)?|fel|felaktig\\S*|byta|bytas|ratta|uppdatera\\S*|gammal|ofullstandig|stammer inte)|adressandring\\S*|flyttat|flyttar|flytt(?:en)?|omdirigera\\S*|(?:skicka|leverera)\\S*(?: \\S+){0,3} till (?:en )?(?:annan|ny) adress',
    ],
    cancel: [
      '(?:avbestall(?:a|ning|er|as)|annuller(?:a|as|ing)|avboka\\S*|makuler(?:a|as)|avbryta|angerratt\\S*|angra mig|angrar mig|angrat mig|haver|hava kopet|stoppa (?:\\S+ )?(?:order\\S*|bestallning\\S*|leverans\\S*))(?: \\S+){0,4}|angra(?:r|t)?(?: \\S+){0,2} (?:kop\\S*|bestallning\\S*|order\\S*)|(?:vill|behover) inte (?:ha |langre )+(?:\\S+){0,2}|(?:bestallde|bestallt|bestallning\\S*|order\\S*|kopte)(?: \\S+){0,4} (?:av misstag|dubbelt|tva ganger)|av misstag(?: \\S+)? (?:bestallt|bestallde|kopt|lagt|lade|gjort)|dubbelbestall\\S*|rakade (?:bestalla|kopa)|avbestall',
    ],
    change_order: [
      '(?:att|vill|vilja|kan (?:jag|ni|vi|man)|behover|behova|maste|onskar|snalla|jag|ni) (?:andra|byta(?: ut)?|lagga till|ta bort|uppdatera|komplettera)(?: (?!adress|leveransadress)\\S+){0,5} (?:{parcel}|artikel\\S*|produkt\\S*|storlek\\S*|farg\\S*|antal\\S*)|(?:andra|byt|byta|lagga till|lagg till|ta bort) (?:pa |i |till |fran |storlek|farg|antal|en artikel|artiklar|en vara)(?: \\S+){0,3}|(?:valde|valt|bestallde|bestallt|klickade)(?: \\S+){0,3} fel (?:storlek|farg|antal|modell)|(?:vanta med|skjuta upp|pausa)(?: \\S+){0,2} (?:{parcel}|att skicka)|(?:sla ihop|slas ihop|samfrakt\\S*)(?: \\S+){0,3}',
    ],
    return_start: [
      '(?:returner(?:a|as|ar)|lamna tillbaka|skickar?(?: jag| man)? tillbaka|returnerar (?:jag|man)|retur(?:sedel\\S*|etikett\\S*|fraktsedel\\S*|lapp\\S*|ratt)|gora (?:en )?retur|en retur|byta (?:till|varan|mot|den|det)|aterlamna)(?: \\S+){0,4}|(?:{want})(?: \\S+){0,3} (?:retur|byte|returnera|byta (?:skorna|jackan))|(?:ar|var) (?:alldeles |lite |tyvarr )*for (?:liten|stor|litet|stort|sma|stora|trang|tranga)|for (?:sma|stora|liten|stor|trang|tranga)|passar (?:tyvarr )?inte|passade (?:tyvarr )?inte',
    ],
    refund_request: [
      '(?:{want}|forvantar mig)(?: (?!veta|nar|var)\\S+){0,5} (?:aterbetalning\\S*|aterbetal(?:a|ar|at|ad)|pengar(?:na)? (?:tillbaka|ater)|ersattning|kompensation|skadestand|prisavdrag)|pengarna tillbaka|pengar tillbaka|aterbetala (?:mig|mina|hela|pengarna|beloppet)|ge mig(?: \\S+){0,2} pengar(?:na)?|full aterbetalning|(?:dragit|dragits|debitera\\S*|betalat)(?: \\S+){0,3} (?:dubbelt|tva ganger)',
    ],
    wrong_or_missing: [
      'fel (?:vara|varor|artikel|artiklar|produkt|produkter|storlek|farg|sak|saker|modell|paket|skor|lampa|bok|troja|jacka)(?: \\S+){0,3} (?:fick|fatt|skickat|skickade|levererad\\S*|i paketet|kom|till mig)|(?:fick|fatt|skickat|skickade|levererat|kom|levererade|mottog|skickades)(?: \\S+){0,4} fel (?:vara|varor|artikel|artiklar|produkt\\S*|storlek|farg|sak\\S*|modell|paket|skor|\\S+)|(?:fick|fatt|skickat|kom)(?: \\S+){0,5} (?:istallet|i stallet)|inte (?:det|den|de)(?: \\S+){0,2} (?:jag )?(?:har )?bestall\\S+|stammer inte (?:med|overens)(?: \\S+){0,3}|(?:saknas|saknades|fattas|fattades)(?: \\S+){0,5}|saknar (?:en|ett|tva|tre|\\d|delar|skruvar|tillbehor)(?: \\S+){0,3}|(?:paketet|ladan|kartongen) (?:var|ar) tom(?:t)?|tom(?:t)? (?:paket|lada|kartong)',
    ],
    damaged: [
      'trasig\\S*|skadad\\S*|skadat|skador|sonder|krossa\\S*|sprucke\\S*|spruckna|spricka|sprickor|defekt\\S*|repig\\S*|repad\\S*|repor|bucklig\\S*|buckla|lacker|lackt|(?:fungerar|funkar) (?:inte|ej)(?! (?:lanken|sparning\\S*|koden))|startar inte|flackig\\S*|flackar|mogl\\S+|utganget datum|felaktig (?:produkt|vara)|fabriksfel|i bitar|rivet|gick av|avbruten|avbrutet',
    ],
    customs: [
      '(?:tull(?:en|avgift\\S*|kostnad\\S*)?|importavgift\\S*|importmoms\\S*)(?: \\S+){0,4} (?:betala\\S*|kostnad\\S*|avgift\\S*|xthing|handlingar|krav\\S*)|(?:betala|avgift\\S*|kostnad\\S*|moms)(?: \\S+){0,4} (?:tull\\S*|import\\S*)|tullavgift\\S*|tullkostnad\\S*|importavgift\\S*|importmoms',
    ],
    subscription: [
      'prenumeration\\S*|prenumerera\\S*|abonnemang\\S*|manadsbox\\S*|manadslada\\S*|automatisk fornyelse|fornyas automatiskt',
    ],
    policy: [
      '(?:skickar|levererar|fraktar|sander) ni(?: \\S+){0,2} (?:till|utomlands|aven|inom|utanfor)(?: \\S+){0,3}|(?:vad|hur mycket) (?:kostar|ar)(?: \\S+){0,3} (?:frakt\\S*|leverans\\S*|retur\\S*|porto\\S*|expressfrakt\\S*)(?: \\S+){0,2}|(?:retur|bytes?|frakt|leverans|kop)(?:policy\\S*|villkor\\S*|regler\\S*)|(?:fri|gratis|kostnadsfri) (?:frakt|retur|leverans)|(?:frakt\\S*|retur\\S*) (?:ar )?(?:gratis|kostnadsfri\\S*)|(?:ar|blir) (?:frakten|det) (?:fri|gratis)(?: frakt)?|fraktfritt|(?:har|erbjuder|accepterar|tar) ni(?: \\S+){0,4} (?:express\\S*|frakt|hemleverans|upphamtning|klarna|swish|xthing|presentinslagning|inslagning|avbetalning|butik|fri retur)|om jag (?:bestaller|koper)(?: \\S+){0,3}|innan jag (?:bestaller|koper)|hur lange(?: \\S+){0,3} (?:oppet kop|returnera|lamna tillbaka|byta)|oppet kop|fraktkostnad\\S*|fraktpris\\S*',
    ],
    other_topic: [
      '(?:losenord\\S*|logga in|loggar in|inloggning\\S*|mitt konto|registrera mig|skapa konto)(?: \\S+){0,3}|(?:inte|aldrig|ingen|inget|var|saknar|behover|skicka|onskar|hur|kan jag fa|kopia|kan ni)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:inte|fungerar|utgang\\S*|nekad\\S*|nekas|fel|saknas|aldrig|ogiltig\\S*)|(?:i lager|slutsald\\S*|slut pa lager|restorder\\S*|finns (?:den|det|de) i)|(?:jobb|jobba|jobbet|soka jobb|ansok(?:an|a)|cv|praktik\\S*|lediga tjanst\\S*|anstallning\\S*)|(?:hemsida\\S*|webbplats\\S*|kassan|varukorg\\S*|betalning(?:en)?|er sida)(?: \\S+){0,4} (?:inte|fel|felmeddelande|kraschar|nekas|nekad\\S*|fungerar|gar)|appen (?:fungerar|kraschar)|samarbet\\S*|influencer\\S*|aterforsalj\\S*|garanti(?:n|er)?|vilken storlek|storleksguide\\S*|bruksanvisning\\S*|instruktion\\S*|avregistrera\\S*|avsluta mejlutskick|rekommender\\S*',
    ],
    sells_something: [
      '(?:vi erbjuder|vart foretag|var byra|var plattform|vara tjanster|sokmotoroptimering|seo|oka (?:er|din) forsaljning|boka (?:ett |en )(?:mote|samtal|demo)|vi ar (?:en|ett) (?:byra|foretag|leverantor))(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:mycket|valdigt|extremt|riktigt|otroligt|sa|verkligen) (?:besviken|besvikna|missnojd\\S*|dalig\\S*|daligt|irriterad|frustrerad|upprord|arg)|besviken|missnojd|missnoje|(?:usel|uselt|urusel|urdalig\\S*|urusla|hemsk\\S*|kass|katastrof\\S*|bedrovlig\\S*|fruktansvard\\S*|varsta|undermalig\\S*|oproffsig\\S*|oserios\\S*|skandalos\\S*) ?(?:service|kundtjanst\\S*|kundservice|upplevelse|foretag\\S*)?|klagomal\\S*|klaga|aldrig (?:mer|igen)(?: \\S+){0,3}|oacceptabel\\S*|reklamation\\S*|reklamera|dalig (?:service|kundtjanst|kundservice|kommunikation)|helt sjukt',
    ],
    human: [
      '(?:prata|tala|snacka|kontakt|kontakta|kopplad|kopplas|chatta)(?: \\S+){0,3} (?:manniska\\S*|person\\S*|medarbetare\\S*|handlaggare|nagon|chef\\S*|ansvarig\\S*)|(?:prata|tala|komma i kontakt) med(?: \\S+)? (?:kundtjanst\\S*|kundservice)|(?:riktig|verklig|levande) (?:manniska|person)|(?:inte|ingen|slippa|trott pa)(?: \\S+){0,3} (?:robot\\S*|bot(?:en|ten|ar)?|chatbot\\S*|maskin\\S*|ai|autosvar\\S*)|ring (?:mig|upp)|ringa (?:upp )?(?:mig|er)|bli uppringd|telefonnummer(?: \\S+){0,3} (?:till er|jag kan|kundtjanst)|ert telefonnummer',
    ],
    thanks: ['tack(?:ar)?|tacksam|toppen|perfekt|jattebra|underbart|kanon|fantastiskt|super|utmarkt'],
    arrived_fine: [
      '(?:{goods}|den|det|allt) (?:har )?(?:antligen |nu |precis |redan )*(?:kom|kommit|anlant|ankommit|kom fram|kommit fram)(?: fram)?(?= (?:idag|i dag|igar|i morse|nu|precis|antligen|tack|som den ska))|(?:idag|igar|antligen|nyss|precis|i morse) (?:kom|fick|hamtade) (?:jag |vi )?(?:\\S+ )?(?:{goods}|den|det|fram)|(?:nu|antligen|precis) har (?:jag fatt|jag hamtat|det kommit|paketet kommit)|jag har (?:nu |precis |antligen )(?:fatt|hamtat)(?: \\S+){0,3}|har lost sig|lost sig|(?:problemet|arendet) (?:ar )?lost|allt (?:ar |ser )(?:bra|ok|bra ut|perfekt|som det ska)|tack for (?:den |en )?(?:snabb\\S*|smidig\\S*) (?:leverans\\S*|frakt\\S*)|snabb(?:a)? leverans(?:en)?',
    ],
    repeats: [
      '(?:andra|tredje|fjarde|femte|\\d+) (?:gangen|mejlet|mailet|meddelandet|forsoket)(?: \\S+){0,4}|(?:redan|flera ganger|tidigare|upprepade ganger|tva ganger|manga ganger)(?: \\S+){0,3} (?:skrivit|mejlat|mailat|kontaktat|ringt|fragat|hort av|skickat (?:\\S+ )?(?:mejl|mail|meddelande\\S*))|(?:skrivit|mejlat|mailat|kontaktat|ringt|fragat|skickat (?:\\S+ )?(?:mejl|mail))(?: \\S+){0,3} (?:ganger|tidigare|redan|utan svar|innan)|(?:inget|inte fatt|utan|aldrig fatt|fatt inget|ej fatt|inte) (?:\\S+ ){0,2}(?:svar|svarat|aterkoppling)|ingen (?:som )?svarar|ni svarar inte|paminn\\S+|ignorerar (?:mig|mina)',
    ],
    anger: [
      'javla|javlar|javligt|jakla|for fan|vad fan|fan ta er|fy fan|helvete\\S*|skit(?:a|en|foretag|service|stalle|dalig\\S*)?|idiot\\S*|lurad\\S*|lurat|lurendrej\\S*|bluffforetag|bluff\\S*|bedragar\\S*|bedrageri\\S*|tjuv(?:ar|arna)?|lognar\\S*|ljuger|skandal(?:ost)?|skams|skamligt|rasande|forbannad\\S*|arg|vansinnig\\S*|oacceptabelt|under all kritik|trott pa er|fatt nog|har fatt nog|driver ni|skamtar ni|dalig\\S* (?:omdome\\S*|recension\\S*|betyg)|trustpilot|sociala medier|inkompeten\\S*',
    ],
    legal: [
      'advokat\\S*|jurist\\S*|domstol\\S*|stamning\\S*|stamma er|polis(?:en|anmal\\S*)|anmal(?:er|a|t|an) (?:er|detta|det har|till)|konsumentverket|konsumentombudsman\\S*|arn|reklamationsnamnd\\S*|konsumentkoplag\\S*|konsumentradgiv\\S*|konsumentvagled\\S*|rattslig\\S*|juridisk\\S*|kronofogd\\S*|inkasso|tingsratt\\S*|distansavtalslag\\S*|skadestand',
    ],
    chargeback: [
      'charge ?back\\S*|(?:bestrid\\S*|tvist\\S*)(?: \\S+){0,4} (?:betalning\\S*|kop\\S*|transaktion\\S*|bank\\S*|kort\\S*|paypal|klarna)|bestrid(?:a|er)|(?:kontakta\\S*|ringa|ringer|prata med|vander mig till|vanda mig till|via|hos|anmaler till)(?: \\S+){0,2} (?:bank(?:en)?|kortforetag\\S*|kortutgivar\\S*)|(?:paypal|klarna)(?: \\S+){0,3} (?:tvist\\S*|arende\\S*|reklamation\\S*)|kopskydd\\S*|sparra betalning\\S*|obehorig\\S* (?:transaktion\\S*|debitering\\S*|dragning\\S*)',
    ],
    safety: [
      '(?:skadade|skadat|skar|brande|brant|branner) (?:mig|sig|oss|min|mitt)|brannskad\\S*|allergi\\S*|fick utslag|sjukhus\\S*|akuten|ambulans\\S*|elstot\\S*|elchock\\S*|explodera\\S*|borjade (?:brinna|ryka)|fattade eld|eldsvada|brandfara|brandfarlig\\S*|forgift\\S*|giftig\\S*|farlig(?:t|a)?|livsfarlig\\S*|sjalvmord\\S*|ta livet av|ta mitt liv|vill inte leva|orkar inte leva|medicin(?:en|er|erna)?|lakemedel\\S*|insulin\\S*|kvavning\\S*|kvavdes|blodde',
    ],
    data_request: [
      'gdpr|personuppgift\\S*|dataskydd\\S*|(?:radera|ta bort|radering)(?: \\S+){0,3} (?:uppgifter\\S*|data|konto\\S*|profil\\S*)|registerutdrag\\S*|ratten att bli (?:bortglomd|glomd)|(?:uppgifter|data) (?:ni har |som ni har |ni lagrar )(?:om mig|pa mig|lagrat)|integritetsskydd\\S*',
    ],
    injection: [
      'ignorera\\S*(?: \\S+){0,4} (?:instruktion\\S*|regler\\S*|anvisning\\S*)|glom(?: \\S+){0,3} (?:instruktion\\S*|allt|regler\\S*)|du ar nu|fran och med nu ar du|systemprompt\\S*|systeminstruktion\\S*',
    ],
  },
  keywords: 'bestallning bestallningen leverans levererat forsandelse forsenad avbestalla aterbetalning',
  thanksWords:
    'tack tackar tacksam sa mycket jattemycket tusen stort varmt hjartligt for hjalpen hjalp svaret svar snabba snabbt snabb fina fin bra jattebra toppen perfekt super kanon underbart fantastiskt utmarkt harligt ok okej okey da det den de ar var har du ni er ert din ditt jag vi mig allt nu redan informationen info information service servicen leveransen leverans bemotandet bemotande uppdateringen forklaringen besked beskedet lost loste sig lost problemet antligen kom kommit fram idag igar precis fatt hamtat paketet paket bestallningen bestallning pa forhand igen ha en trevlig fortsatt dag kvall helg vecka med vanlig vanliga halsning halsningar mvh hej hejsan hej da kram och att som forstar forstatt uppfattat jo ja vantar absolut valdigt ska skull sen mycket god morgon vad skont glad nojd',
};
