import type { FlagPhrases } from '../flag-phrases.ts';

/** Swedish, folded: `å` and `ä` arrive as `a`, `ö` as `o`. */
export const SV: FlagPhrases = {
  terms: {
    bank: 'bank(?:en)?|kortforetag\\S*|kortutgivare\\S*|kreditkort\\S*|visa|mastercard|amex|paypal|klarna|swedbank|nordea|seb',
    nth: 'andra|tredje|fjarde|femte|sjatte|sjunde|tionde|n te|\\d+ ?:?e',
    body: 'hand(?:en|er|erna)?|finger\\S*|fingrar\\S*|tummen?|arm(?:en|ar)?|ben(?:et|en)?|fot(?:en|ter)?|ansikte\\S*|oga|ogat|ogon\\S*|hud(?:en)?|lapp\\S*|munn?(?:en)?|tunga\\S*|tand|tander|hals(?:en)?|huvud\\S*|kna\\S*',
  },
  harmless: [
    '(?:domstols?|polis|advokat)(?:gatan|vagen|torget|gata)\\S*|(?:min|en) bank (?:ligger|ar|bredvid|pa)|lakarmottagning\\S*|lakarpraktik',
    'djavulens advokat|leksaks ?polis\\S*|polis(?:bil|drakt|hatt|hund|station lego|helikopter)\\S*|eldkorg\\S*|eldstad\\S*|brandbil\\S*|fyrverkeri\\S*|robot ?(?:dammsugare|grasklippare|leksak)\\S*|tennisbana\\S*|dum fraga|tradgardsbank|(?:vitloks|citrus|kaffe|blom)press\\S*|present ?kort\\S*|personen? pa posten|kokssoff\\S*',
    '(?:bud|budet|chauffor\\S*|kurir\\S*|brevbarar\\S*|han|hon|de)(?: \\S+){0,2} (?:inte|aldrig|inga|ingen)(?: \\S+)? ?(?:ringde|ringt|knackade|svarade)?|(?:bud|budet|chauffor\\S*|kurir\\S*|brevbarar\\S*)(?: \\S+){0,2} (?:ringde|ringt|knackade) (?:inte|aldrig)',
  ],
  phrases: {
    self_harm: [
      '(?:ingen|inte|nagon)(?: \\S+){0,2} mening(?: med| i)?(?: \\S+)? (?:livet|leva)|trott pa (?:livet|att leva)|livet ar(?: \\S+)? meningslost|livet kanns(?: \\S+)? meningslost|battre om jag (?:vore|var) dod|vill inte mer',
      'sjalvmord\\S*|suicid\\S*|(?:ta livet av|doda|hanga|skada|skara) (?:mig|mig sjalv)|ta mitt (?:eget )?liv|gora (?:mig |nagot )?(?:illa )?mig sjalv|sjalvskad\\S*|(?:vill|onskar|skulle vilja)(?: \\S+){0,2} (?:do|vara dod|forsvinna)|(?:vill|orkar|kan)(?: \\S+)? inte (?:langre )?(?:leva|finnas|vakna|vara kvar)|(?:ingen|inget)(?: \\S+){0,2} (?:mening|anledning|skal)(?: \\S+){0,2} (?:leva|livet)|avsluta (?:mitt liv|allt|livet)|gora slut pa (?:allt|mitt liv)',
    ],
    injury: [
      'satte(?: \\S+){0,5} i halsen|svalde|svalt en|kvavdes|yrsel|illamaende|klada|kliar|irritation i|barnlakare|ogonlakare|sytt',
      'skad(?:ad|ade|at|ades|an|or) (?:mig|sig|min|sin|henne|honom)|skadade|personskad\\S*|brannskad\\S*|brand(?:e|es)?(?: \\S+){0,2} (?:{body}|mig|sig)|brant (?:mig|sig|handen|fingr\\S*)|(?:skar|skurit|brot|brutit|klamde|klamt)(?: \\S+){0,3} (?:{body}|mig|sig)|blas(?:a|or) pa|allergi\\S*|utslag|nasselfeber|svullen|svullnad|svullna\\S*|svall\\S*|blod(?:de|er|ade|ig)?\\S*|krakt\\S*|kraks|matforgift\\S*|svimma\\S*|medvetslos|kvav\\S*|satte i halsen|ramlade|biverkning\\S*|sydd\\S*',
      '(?:pa|till|hamna\\S*) sjukhus\\S*|akuten|akutmottagning\\S*|ambulans\\S*|vardcentral\\S*|(?:till|hos) (?:en |min )?(?:lakare\\S*|doktor\\S*|veterinar\\S*)|(?:blev|blivit)(?: \\S+){0,2} sjuk\\S*|hudreaktion|reaktion (?:pa|av)|ring(?:de|a|t) 112',
    ],
    danger: [
      '(?:gav|fick|far|ger)(?: \\S+){0,3} (?:stot|stotar|strom)|svedd\\S*|brannmark\\S*|konstig lukt|stromforande|strom i (?:sig|holjet)',
      '(?:borjade|borja|tog|fattade) (?:brinna|eld)|brand i|i brand|i lagor|brinn\\S*|brann|explo\\S*|small|exploderade|(?:laddare\\S*|kontakt\\S*|sladd\\S*|kabel\\S*|batteri\\S*|uttag\\S*|apparat\\S*)(?: \\S+){0,3} (?:smalt\\S*|brann|brand\\S*|rok\\S*|gnistr\\S*|overhett\\S*|svull\\S*|lackt\\S*)|smalte|rok ur|ryker|gnist\\S*|kortslut\\S*|overhett\\S*|elstot\\S*|stot(?:ar)? av|luktar (?:brant|gas)|brandlukt|brandrisk|brandfara\\S*',
      '(?:glas|metall|plast|mogel|maskar|larver|insekter|nal|skruv|rakblad)(?:bit\\S*)?(?: \\S+){0,3} i (?:min|mitt|den|maten|burken|forpack\\S*)|glasbit\\S*|glassplitter|glasskarv\\S*|metallbit\\S*|bitar av (?:glas|metall|plast)|farlig\\S*|livsfarlig\\S*|fara for|giftig\\S*|forgift\\S*|aterkall\\S*|fororena\\S*|moglig\\S*|mogel|ruttn\\S*|kunde(?: \\S+){0,3} (?:dott|dodat|brunnit|kvavts)|holl pa att (?:do|brinna|kvavas|satta)|nara att (?:do|brinna)',
    ],
    medicine: [
      'sista (?:\\S+ )?(?:tabletten|tabletterna|doserna|dosen|pillren)|for tidigt fodd|transplant\\S*|brostpump\\S*|respirator\\S*|nebulisator',
      'medicin\\S*|lakemedel\\S*|insulin\\S*|inhalator\\S*|astma\\S*|hjartmedicin\\S*|blodtryck\\S*|tabletter|antibiotika|recept(?:belagd\\S*| fran)|epilep\\S*|diabet\\S*|teststickor|kateter\\S*|stomi\\S*|syrgas\\S*|dialys|horapparat\\S*|rullstol\\S*|modersmjolksersattning|ersattning till bebis|livsviktig\\S*|livsnodvandig\\S*|liv och dod|medicinsk\\S*|epipen\\S*',
    ],
    legal_steps: [
      'klaga(?:t|r)?(?: \\S+){0,2} (?:hos|till) (?:konsument\\S*|myndighet\\S*|arn)|medling|juridiskt ombud|skiljenamnd|driva (?:detta|det|saken) (?:vidare|rattsligt)|ga vidare (?:med|rattsligt)',
      'advokat\\S*|jurist\\S*|juridisk\\S*|rattslig\\S*|rattsskydd\\S*|(?:i|till|infor) ratten|domstol\\S*|tingsratt\\S*|stamning\\S*|stamma (?:er|foretaget)|stammer er|rattegang\\S*|rattsprocess\\S*|skadestand\\S*|kronofogd\\S*|betalningsforelagg\\S*|inkasso\\S*|mina rattigheter|konsumentkop\\S*|konsumentratt\\S*|konsumentlag\\S*|olaglig\\S*|avtalsbrott|kontraktsbrott|laglig\\S*|lagliga|rattsombud|ga till domstol',
    ],
    authority: [
      'arn|allmanna reklamationsnamnden|konsumentverket|konsumentvagled\\S*|konsumentombuds\\S*|ko anmal\\S*|hallakonsument|reklamationsnamnd\\S*|polis(?:en)?|polisanmal\\S*|anmal(?:er|t|an|a|de)|ekobrott\\S*|myndighet\\S*|aklagar\\S*|datainspektion\\S*|bedrageri ?anmal\\S*|sveriges konsumenter|rad och ron|plus i svt',
    ],
    formal_notice: [
      '(?:sista|slutlig\\S*|yttersta) (?:chans\\S*|varning\\S*|paminnelse\\S*|frist\\S*|uppmaning\\S*)|ultimatum|(?:ger er|ni far|ni har)(?: \\S+){0,2} (?:\\d+|sju|tre|tva|fem|fjorton|24|48) (?:dagar|timmar|arbetsdagar)(?: \\S+){0,3} (?:pa|att|sen|sedan|annars)|inom (?:\\d+|sju|tre|fjorton|24|48) (?:dagar|timmar|arbetsdagar)(?: \\S+){0,2} (?:annars|i annat fall|sedan)|annars haver|haver(?: \\S+){0,2} (?:kopet|avtalet)|hava (?:kopet|avtalet)|havning|i annat fall|harmed (?:kraver|haver|reklamerar)|i drojsmal|rekommenderat brev|leveransfrist',
    ],
    payment_dispute: [
      '(?:hamta\\S*|dra|drar|fa)(?: \\S+){0,3} tillbaka(?: \\S+){0,3} (?:beloppet|pengarna|betalningen|dragningen)|kortutgivare\\S*|autogiro\\S*(?: \\S+){0,2} (?:stopp\\S*|tillbaka)',
      'chargeback|charge back|bestrid\\S*|bestritt\\S*|(?:tvist|arende|krav|reklamation|klagomal|dispyt|fall)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,5} (?:tvist|dra tillbaka|drar tillbaka|aterkalla\\S*|bestrid\\S*|stoppa\\S*|sparra\\S*|reklam\\S*|aterbetala\\S*|tillbaka)|(?:dra tillbaka|aterkalla|stoppa|sparra|hava|reklamera|reversera)(?: \\S+){0,3} (?:betalning\\S*|transaktion\\S*|kopet|dragning\\S*|pengarna)|(?:ringa|ringer|kontakta\\S*|prata med|ga till|vanda mig till|vander mig till|via|fraga|meddela\\S*|hort av mig till)(?: \\S+){0,2} (?:{bank})|koparskydd\\S*|kopskydd\\S*|obehorig (?:dragning|betalning|transaktion)',
    ],
    personal_data: [
      '(?:drar|dra|atertar|aterkallar)(?: \\S+){0,3} samtycke|(?:radera|ta bort|glom)(?: \\S+){0,3} (?:information|mejl\\S*|namn|om mig|historik)',
      'gdpr|imy|integritetsskydd\\S*|dataskydd\\S*|personuppgift\\S*|personlig\\S* (?:uppgifter|information|data)|(?:mina|vilka|alla|alla mina) (?:\\S+ )?(?:uppgifter|data|information)(?: \\S+){0,5} (?:radera\\S*|ta bort|om mig|sparat|lagrat|lagrar|salt|delat|lackt|har ni)|min data|(?:radera\\S*|ta bort|tar bort|stang\\S*|avsluta|plocka bort|rensa)(?: \\S+){0,5} (?:konto\\S*|uppgifter\\S*|data|profil\\S*|system\\S*|register\\S*|information|databas\\S*)|ta bort mig|radera mig|ratt(?:en)? (?:att bli bortglomd|till radering|till tillgang|att fa ut)|registerutdrag|artikel (?:15|17)|vem(?: \\S+){0,4} (?:mina uppgifter|min mejl\\S*|min mail\\S*|min adress|mitt nummer)|(?:hur|var)(?: \\S+){0,2} (?:fick|fatt) ni (?:tag i )?min|id kapning|identitetsstold|datalack\\S*',
    ],
    wants_person: [
      '(?:ge|vill ha|onskar)(?: \\S+){0,2} (?:en (?:riktig )?manniska|en person|en handlaggare)',
      '(?:prata|tala|snacka|chatta|kontakt|komma i kontakt|koppla\\S*|kopplas|fa tag|skriva)(?: \\S+){0,5} (?:manniska|manniskor|person(?:al)?|nagon|chef\\S*|medarbetare|handlaggare|kundtjanst\\S*|ansvarig\\S*|overordnad|agent|medmanniska)(?: \\S+)?|(?:riktig|verklig|levande|akta|mansklig) (?:manniska|person|medarbetare|kontakt|handlaggare)|riktigt svar|av kott och blod|(?:er|din|en|narmaste) (?:chef|overordnade?|ansvarig\\S*|teamledare|butikschef)|(?:finns|ar|sitter) det (?:\\S+ )?(?:nagon|en manniska|nagra manniskor)(?: \\S+)?|en manniska',
    ],
    no_robot: [
      '(?:inte|ingen|inga|en|med|trott pa|slippa|ar detta|ar du|av|bara|fran|era) (?:\\S+ ){0,2}(?:robot\\S*|bot|bots|botar|chatbot\\S*|chattbot\\S*|ai|maskin\\S* (?:som|svar)|dator som|autosvar\\S*|automatiska? svar|automatsvar|standardsvar\\S*|mallsvar\\S*|fardigskrivna svar|klipp och klistra)(?: \\S+)?',
    ],
    wants_call: [
      '(?:ring|ringa|ringer|ring upp|ringa upp|ringt) (?:upp )?(?:mig|oss)|ring (?:upp )?(?:mig|oss)|ring tillbaka|aterupp?ring\\S*|(?:bli|blir) (?:upp)?ringd|bli uppringd|ringa tillbaka|telefonkontakt|(?:ert|ett|vilket|ditt) (?:\\S+ )?(?:telefonnummer|nummer (?:jag|till|att))|vart kan jag ringa|kan jag ringa|per telefon|pa telefon|kundtjanst\\S* nummer',
    ],
    insult: [
      'javl\\S*|javel\\S*|for fan|fan ta|vad fan|fan vad|satans|helvete\\S*|skit\\S*|fitt\\S*|kuk\\S*|rov(?:en|hal)\\S*|idiot\\S*|dum(?:ma|mar|bom|skall\\S*)?|korkad\\S*|inkompetent\\S*|okunnig\\S*|odugling\\S*|clown\\S*|pajas\\S*|amatorer|amatormassig\\S*|klantskall\\S*|klantig\\S*|usel\\S*|usla|vardelos\\S*|sopor|sopig\\S*|pissig\\S*|fuck\\S*|wtf|asdalig\\S*|dra at|larvig\\S*|lojlig\\S*|patetisk\\S*|bullshit|knappskall\\S*|efterbliv\\S*',
    ],
    accusation: [
      'tjuv\\S*|stold av|stulit (?:mina )?pengar\\S*|stjal\\S*|bedrag\\S*|bluff\\S*|lurad|lurat|lurar|lurendrej\\S*|blasa(?:d|t|r)? (?:mig|pa|folk)|blast (?:mig|pa)|skojar(?:e|na|foretag\\S*)|lognar\\S*|ljug\\S*|logn\\S*|kriminell\\S*|bovar|skurk\\S*|svindl\\S*|fuska\\S*|falsk (?:butik|sida|hemsida)|ohederlig\\S*|oserios\\S*|fordarvad|scam\\S*|(?:tar|tog|tagit|behall\\S*)(?: \\S+){0,2} (?:betalt|pengar\\S*)(?: \\S+){0,2}(?: (?:men|och|utan))?(?: \\S+){0,2} (?:inget|inte|ingenting|skickar)|(?:tagit|tog|tar|snott) (?:mina|mitt|vara|folks) pengar|lur(?:at|ade) mig',
    ],
    fed_up: [
      'undanflykt\\S*|bortforklaring\\S*|ursakter|dra(?:gs|s|gen)? vid nasan|hallen? for narr|blir galen|ilska|rent at|inte klokt|bottennapp|pinsam\\S*|skrattretande|uselt|botten|slut pa mitt|har fatt nog|fatt nog|riktigt daligt|urdalig\\S*|jattedalig\\S*|man tar sig for pannan|oproffsig\\S*|oprofessionell\\S*|stinker',
      'skandal\\S*|skamlig\\S*|skamlos\\S*|skams|oacceptab\\S*|oforsvarlig\\S*|oerhort dalig\\S*|absurd\\S*|bedrovlig\\S*|under all kritik|rasande|ursinnig\\S*|forbannad\\S*|(?:jatte|skit|as|riktigt|valdigt|sa|extremt|mycket) ?(?:arg|forbannad|upprord|irriterad|besviken och arg|sur)|jattearg|arg|argt|upprord\\S*|vansinnig\\S*|galen pa|gar i taket|fatt nog|far nog|nog nu|det racker|nu racker|trott pa (?:er|det|detta|att)|less pa|spyr pa|droppen|talamod\\S*(?: \\S+){0,3} (?:slut|grans|tryter|forbi)|(?:tappar|tappat|slut pa)(?: \\S+){0,2} talamod\\S*|inget talamod',
      'aldrig (?:mer|igen)|(?:sista|forsta och sista) gangen|(?:samsta|varsta|uruselt|urusel|uselt|katastrofal\\S*|fruktansvard\\S*|horribel\\S*|hemsk\\S*|bedrovlig\\S*|vidrig\\S*) (?:\\S+ )?(?:service|butik\\S*|foretag\\S*|kundtjanst\\S*|upplevelse\\S*|bemotande\\S*|sida|kop)|(?:service\\S*|kundtjanst\\S*)(?: \\S+){0,2} (?:usel|urusel|katastrof\\S*|skamt|obefintlig|skrattretande|vardelos)|katastrof\\S*|mardrom\\S*|ett (?:daligt )?skamt|skamt\\S*|skojar ni|driver ni|driva med|gor narr|haller ni pa med|vad fan|otrolig\\S*|jag kraver|kraver (?:en|ett|att|svar|omedelbar)|respektlos\\S*|forolampning\\S*|nonchal\\S*|fy (?:skams|fan)|hur svart kan det vara|aldrig varit med om|for jaklig\\S*|jakl\\S*|helt sjukt|oforskamd\\S*|vidrig\\S*',
    ],
    press: [
      'plus (?:pa|i) svt|dagens nyheter|kvallstidning\\S*|kvallspress\\S*|lokalpress\\S*|i tv|till tv',
      'journalist\\S*|reporter\\S*|(?:till|i|med|kontakta) (?:pressen|media|medierna|tidning\\S*|lokaltidning\\S*)|tidning(?:en|ar|arna)|lokaltidning\\S*|(?:svt|tv4|aftonbladet|expressen|plus|kaliber|uppdrag granskning)|tv program|offentliggora\\S*|offentligt|hanga ut|hanger ut',
    ],
    audience: [
      '(?:berattar?|visar?)(?: \\S+){0,4} (?:min|mina|pa) (?:tiktok|instagram|insta|youtube|facebook|twitter|kanal|blogg|foljare)|pa min (?:tiktok|insta\\S*|kanal|blogg)',
      'foljare\\S*|prenumerant\\S*|influencer\\S*|influerare|(?:min|mitt|var) (?:\\S+ )?(?:blogg\\S*|kanal\\S*|podd\\S*|podcast|instagram\\S*|insta|tiktok\\S*|youtube\\S*|facebook\\S*|lasare|tittare|story)|(?:lagger? (?:ut|upp)|lagga (?:ut|upp)|postar?|delar?|skriver?|skriva|sprider?|sprida|berattar?)(?: \\S+){0,6} (?:sociala medier|social media|facebook|instagram|tiktok|twitter|youtube|overallt|flashback|linkedin|natet|internet)|sociala medier|(?:varnar?|berattar? for)(?: \\S+)? (?:alla|andra|folk|vanner)|alla(?: \\S+){0,2} (?:fa veta|far veta|ska veta|hora)|far hora om|fa hora om|viralt?',
    ],
    public_review: [
      'trust ?pilot|prisjakt|reco se|(?:dalig\\S*|negativ\\S*|usel\\S*|samsta|arlig\\S*|urusel\\S*|svidande) (?:\\S+ )?(?:recension\\S*|omdome\\S*|betyg|review)|(?:en|1|noll|0) stjarn(?:a|or)|google ?(?:recension\\S*|omdome\\S*)|lagsta betyg|recensera er',
    ],
    writes_again: [
      '(?:tva|tre|fyra|fem|sex|\\d+|flera) ganger(?: \\S+){0,3} (?:kontaktat|mejlat|mailat|skrivit|ringt|fragat)|(?:kontaktat|mejlat|mailat|skrivit|ringt|fragat)(?: \\S+){0,4} (?:tva|tre|fyra|fem|sex|\\d+|flera) ganger',
      '(?:{nth}) gangen (?:som )?jag (?:\\S+ )?(?:skriv\\S*|mejl\\S*|mail\\S*|fraga\\S*|kontakt\\S*|ring\\S*|hor)|for (?:{nth}) gangen|(?:{nth}) (?:mejl\\S*|mail\\S*|meddelande\\S*|forsok\\S*|arende\\S*|paminnelse\\S*|forfragan|kontakt\\S*)(?: \\S+){0,3}|(?:redan|flera ganger|upprepade ganger|igen|pa nytt|annu en gang|aterigen|tidigare|ater)(?: \\S+){0,4} (?:skrivit|skriver|mejlat|mejlar|mailat|mailar|kontaktat|kontaktar|fragat|fragar|ringt|hort av mig|patalat|skickat (?:mejl|mail|meddelande)\\S*)|(?:skrivit|skriver|skrev|mejlat|mejlar|mailat|mailar|kontaktat|fragat|fragar|ringt|ringer|hort av mig|hor av mig)(?: \\S+){0,4} (?:redan|flera ganger|upprepade ganger|igen|pa nytt|annu en gang|aterigen|(?:tva|tre|fyra|fem|\\d+) ganger|tidigare)|(?:tva|tre|fyra|fem|\\d+|flera|manga|atskilliga) (?:mejl|mail|meddelanden|samtal|paminnelser)|(?:mitt|mina) (?:forra|senaste|tidigare|forsta) (?:mejl|mail|meddelande\\S*|arende)|mina (?:mejl|mail|meddelanden)|som jag (?:redan |tidigare )?(?:skrev|skrivit|sagt|namnt)|hur manga ganger|samma svar|aterigen|paminner',
    ],
    no_answer: [
      '(?:inte|ingen|inget|inga|aldrig|utan|varken|noll)(?: \\S+){0,4} (?:svar|svarat|svarar|aterkopplat|aterkoppling|respons|aterkommit|hort av er|besvarat|reagerat|kontaktat mig)|(?:svar|aterkoppling)(?: \\S+){0,2} (?:uteblir|far jag inte|har jag inte|har inte)|svarar (?:inte|aldrig|ingen)|ignorer\\S*|radiotyst\\S*|tystnad fran|vantar fortfarande pa (?:\\S+ )?svar|far inget svar|obesvarad\\S*',
    ],
    other_request: [
      '(?:ocksa|dessutom|aven|for ovrigt|forresten|en fraga till|en annan (?:fraga|sak)|andra fragan|en sak till|samtidigt|ps|p s)(?: \\S+){0,10} (?:faktura\\S*|kvitto\\S*|aterbetal\\S*|retur\\S*|byt\\S*|rabatt\\S*|kod|presentkort|sla in|inslag\\S*|kompens\\S*|ersattning|garanti\\S*|repar\\S*|lager|storlek\\S*|farg\\S*|avbestall\\S*|avboka|adress\\S*|lagga till|andra|andring|losenord\\S*|konto\\S*|prenumeration\\S*|poang|trasig\\S*|defekt|saknas|fel (?:vara|storlek|farg)|grann\\S*|annan order|andra bestallning\\S*)',
      '(?:behover|vill ha|skicka|onskar|kan jag fa|kan ni skicka)(?: \\S+){0,4} (?:faktura\\S*|kvitto\\S*)|(?:kan|kunde|gar det|skulle)(?: \\S+){0,3} (?:lagga till|lagga med|skicka med|packa ner|packa med|inkludera)|(?:lamna|stalla|lagg)(?: \\S+){0,3} (?:hos (?:en |min )?grann\\S*|utanfor|bakom|i garaget)|kompensation|kompensera|prisavdrag|(?:frakt\\S*)(?: \\S+){0,2} (?:tillbaka|aterbetal\\S*)|presentinslag\\S*|har ni (?:ocksa|aven)',
    ],
    machine_orders: [
      'ny(?:a)? (?:regler?|instruktion\\S*)(?: \\S+){0,3} (?:bot|ai|robot|assistent|dig)|svara pa (?:varje|alla)(?: \\S+){0,2} (?:fraga|fragor|meddelanden)|(?:kara|hej) (?:ai|bot|robot|assistent|chatbot)|(?:notis|meddelande|instruktion) till (?:ai|boten|assistenten)',
      '(?:ignorera|glom|bortse fran|strunta i|kringga|skippa|asidosatt)(?: \\S+){0,5} (?:instruktion\\S*|regler\\S*|order fran|direktiv\\S*|riktlinjer\\S*|prompt\\S*|tillsagd|sagt|policy\\S*|kommandon)|glom allt|(?:fran och med nu|fran nu|hadanefter)(?: \\S+){0,2} (?:godkanner|aterbetalar|accepterar|ar|svarar|agerar|ska|maste|beter)(?: \\S+)?|du ar (?:nu|inte langre|en ai|en assistent|ingen)(?: \\S+)?|markera mig|lats(?:as)? (?:att|som|vara)|lat som|agera som|bete dig|som (?:en )?ai|sprakmodell|systemprompt|system prompt|utvecklarlage|(?:visa|avsloja|skriv ut)(?: \\S+){0,3} (?:instruktion\\S*|prompt\\S*)|godkann(?:er|a)? (?:du )?(?:alla|varje)|svara (?:bara|endast|enbart)',
    ],
  },
};
