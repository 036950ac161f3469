import type { FlagPhrases } from '../flag-phrases.ts';

/** Polish, folded: `ł` arrives as `l`, every other mark is gone. */
export const PL: FlagPhrases = {
  terms: {
    bank: 'bank\\S*|kart[ay]|operator\\S* karty|visa|visy|mastercard\\S*|amex|paypal\\S*|klarna|przelewy24|payu|blik\\S*',
    nth: 'drug\\S+|trzeci\\S*|czwart\\S*|piat\\S*|szost\\S*|kolejn\\S*|ktorys|enty|n ty|\\d+',
    body: 'rek[eaio]\\S*|dlon\\S*|pal(?:ec|ca|ce|cow)|nog[eai]\\S*|stop[eay]|twarz\\S*|oczy|oko|skor[aey]|ust\\S*|jezyk|zab|zeby|szyj\\S*|glow\\S*|kolan\\S*',
  },
  harmless: [
    '(?:ulic\\S*|ul|plac\\S*|al|alej\\S*) (?:sadow\\S*|policyjn\\S*|adwokack\\S*)|(?:moj |w )?bank (?:jest|obok|kolo|na rogu)|gabinet\\S* lekarski\\S*',
    'wstyd mi|glupio(?: mi)?|adwokat diabla|adwokata diabla|likier adwokat|radiowoz policyjny|(?:zabawkow\\S*|klocki|figurk\\S*|stroj|samochod|lego|auto) (?:\\S+ )?polic\\S*|polic\\S* (?:samochod\\S*|radiowoz|zabawk\\S*|lego)|palenisk\\S*|sztuczne ognie|woz strazacki|robot\\S* (?:kuchenn\\S*|sprzatajac\\S*|koszac\\S*|odkurzajac\\S*|zabawk\\S*)|odkurzacz\\S* robot|prask\\S*|glupie pytanie|bank energii|karta (?:podarunkowa|pamieci|sim)|(?:ktos|osoba) na poczcie',
    '(?:kurier\\S*|kierowc\\S*|listonosz\\S*|dostawc\\S*|on)(?: \\S+){0,2} (?:nie|ani)(?: \\S+){0,2} (?:zadzwonil\\S*|dzwonil\\S*|dzwoni|odebral|zapukal|odpowiedzial)',
  ],
  phrases: {
    self_harm: [
      '(?:nie|zadnego)(?: \\S+){0,2} sensu (?:w |swojego |mojego )?(?:zyci\\S*|zyc)|sens(?:u)? zycia|zmeczon\\S* zyciem|mam dosc zycia|zycie (?:mi )?zbrzydlo|lepiej (?:by )?(?:bylo )?(?:umrzec|nie zyc)',
      'samobojst\\S*|(?:zabic|zabije|powiesic|okaleczy\\S*|skrzywdzic) sie|(?:sie|siebie) (?:zabic|zabije|powiesic|okaleczy\\S*)|odebrac sobie zycie|cos sobie zrobie|zrobie sobie (?:cos|krzywde)|(?:chce|wole|chcialbym|chcialabym|wolalbym|wolalabym)(?: \\S+)? (?:umrzec|nie zyc|zniknac|zdechnac)|nie (?:chce|chce mi sie|mam sily|mam ochoty)(?: juz)? (?:zyc|istniec)|(?:skonczyc|koncze|zakonczyc) (?:z tym wszystkim|ze soba|zycie|z zyciem)|(?:nie mam|zadnego)(?: \\S+){0,2} (?:po co|powodu|sensu)(?: \\S+)? zyc|zycie nie ma sensu|odechcialo mi sie zyc',
    ],
    injury: [
      'polkn\\S*|zakrztus\\S*|zadlaw\\S*|udusil\\S*|zawrot\\S* glowy|mdlosci|swedz\\S*|podrazni\\S*|do okulisty|do pediatry|w gardle',
      '(?:poparzyl\\S*|oparzyl\\S*|skaleczyl\\S*|zranil\\S*|zlamal\\S*|rozcial\\S*|pokaleczyl\\S*|potlukl\\S*|przytrzasn\\S*)|oparzeni\\S*|poparzeni\\S*|zranion\\S*|rann[aey]|obrazen\\S*|uraz\\S*|alergi\\S*|uczulen\\S*|uczulil\\S*|pokrzywk\\S*|wysypk\\S*|babl[ei]\\S*|opuchl\\S*|opuchni\\S*|spuchl\\S*|krwaw\\S*|krew|wymiot\\S*|zatruci\\S*|zatrul\\S*|zemdlal\\S*|stracil\\S* przytomnosc|zadlawil\\S*|zakrztusil\\S*|skutki uboczne|szwy',
      '(?:w|do|trafil\\S*|wyladowal\\S*) szpital\\S*|pogotowi\\S*|sor|karetk\\S*|ambulans|(?:u|do|od) (?:lekarza|doktora|weterynarza)|(?:zachorowal\\S*|rozchorowal\\S*)|reakcj\\S* (?:alergiczn\\S*|skorn\\S*)|(?:upadl\\S*|spadl\\S*)(?: \\S+){0,2} (?:i|z|przez)',
    ],
    danger: [
      '(?:porazil\\S*|kopnal\\S*|kopie|popiescil\\S*)(?: \\S+){0,2} prad\\S*|pradem|nadpal\\S*|osmal\\S*|zweglon\\S*|dziwny zapach|pod napieciem',
      'zapalil\\S* sie|zapalil\\S*|stanal w ogniu|w plomieniach|pozar\\S*|plonal\\S*|plonie|wybuch\\S*|eksplod\\S*|(?:ladowark\\S*|wtyczk\\S*|kabel|bateri\\S*|akumulator|gniazdk\\S*|urzadzeni\\S*)(?: \\S+){0,3} (?:stopil\\S*|spalil\\S*|dym\\S*|iskr\\S*|przegrz\\S*|spuchl\\S*|wyciekl\\S*)|stopil\\S*|dymi\\S*|dym z|iskr\\S*|zwarci\\S*|przegrz\\S*|porazil\\S*|porazeni\\S*|kopnal\\S* (?:mnie|go|ja) prad|smierdzi (?:spalenizna|gazem)|zapach (?:spalenizny|gazu)',
      '(?:szkl[oa]|metal|plastik|plesn|robak\\S*|larw\\S*|igl[aey]|srub[aey]|zyletk\\S*)(?: \\S+){0,3} w|(?:w|we)(?: \\S+){0,4} (?:bylo|byly|byl|znalazl\\S*)(?: \\S+)? (?:szkl\\S*|plesn|robak\\S*|metal|larw\\S*|kawalk\\S* szkla)|(?:kawalki|odlamki|okruchy) (?:szkla|metalu|plastiku)|niebezpieczn\\S*|zagrozeni\\S*|trujac\\S*|toksyczn\\S*|zatrut\\S*|wycofan\\S* z (?:rynku|obrotu)|skazon\\S*|splesnial\\S*|zepsut[aey] (?:jedzenie|zywnosc|mleko|mieso)|przeterminowan\\S*|(?:mogl\\S*|moglo|moglismy)(?: \\S+){0,4} (?:zginac|umrzec|zabic|spalic|udusic)|o malo (?:nie|co)|prawie (?:sie )?(?:udusil\\S*|spalil\\S*|zginal\\S*)',
    ],
    medicine: [
      'ostatni\\S* (?:\\S+ )?(?:tabletk\\S*|dawk\\S*|ampulk\\S*)|nadcisnieni\\S*|wczesniak\\S*|przeszczep\\S*|laktator|respirator|nebulizator\\S*|padaczke',
      'lek|leki|lekow|lekarstw\\S*|medykament\\S*|insulin\\S*|inhalator\\S*|tabletk\\S*|na serce|na nadcisnieni\\S*|na cisnienie|antybiotyk\\S*|recept\\S*|padaczk\\S*|epileps\\S*|cukrzyc\\S*|astm\\S*|paski (?:testowe|do glukometru)|cewnik\\S*|stomij\\S*|tlen\\S*|dializ\\S*|aparat sluchowy|wozek inwalidzki|mleko (?:modyfikowane|dla niemowl\\S*)|ratujac\\S* zycie|sprawa zycia|od tego zalezy zycie|medyczn\\S*|leczeni\\S*',
    ],
    legal_steps: [
      'skarg\\S* (?:u|do|na)|sprawe do sadu|pism\\S* (?:przedprocesow\\S*|prawn\\S*)|mediacj\\S*|nakaz zaplaty|egzekw\\S*|dochodzi\\S* (?:swoich )?praw|radca',
      'prawnik\\S*|adwokat\\S*|radc\\S* prawn\\S*|mecenas\\S*|prawn(?:a|e|y|ie|ych|ymi|ej|ego) ?(?:kroki|krokow|droge|drodze|droga|pomoc\\S*|srodki|konsekwencj\\S*)?|sad|sadu|sadzie|sadow\\S*|pozew|pozwu|pozwe|pozwac|pozwiemy|prokuratur\\S*|odszkodowani\\S*|zadoscuczynieni\\S*|moje prawa|praw(?:a|o|ami)? konsument\\S*|kodeks\\S* cywiln\\S*|nielegaln\\S*|niezgodn\\S* z prawem|naruszeni\\S* umowy|postepowani\\S* sadow\\S*|droga sadowa|wezwanie przedsadowe',
    ],
    authority: [
      'uokik\\S*|rzecznik\\S*|inspekcj\\S* handlow\\S*|federacj\\S* konsument\\S*|ochron\\S* konsument\\S*|sanepid\\S*|polic(?:ja|je|ji|janci|yjn\\S*)|prokurator\\S*|zawiadomieni\\S*|zglosz\\S* (?:na|do) (?:polic\\S*|uokik|prokurat\\S*|urzed\\S*)|zglaszam(?: \\S+){0,3} (?:polic\\S*|uokik|prokurat\\S*|urzed\\S*)|doniesieni\\S*|arbitraz\\S*|urzad\\S* (?:ochrony|skarbow\\S*)|organom scigania|skarbow\\S*',
    ],
    formal_notice: [
      '(?:ostateczn\\S*|ostatni\\S*) (?:wezwani\\S*|termin\\S*|ostrzezeni\\S*|szans\\S*|przypomnieni\\S*)|wezwani\\S* do|wzywam|ultimatum|(?:daje|dajemy|macie|maja)(?: \\S+){0,3} (?:\\d+|siedem|trzy|dwa|piec|czternascie|24|48) (?:dni|godzin\\S*)|w (?:ciagu|terminie) (?:\\d+|siedmiu|trzech|czternastu|24|48) (?:dni|godzin)(?: \\S+){0,3} (?:inaczej|albo|potem|w przeciwnym)|odstep\\S* od umowy|odstapieni\\S* od umowy|rozwiazuj\\S* umow\\S*|w przeciwnym razie|pod rygorem|niniejszym (?:wzywam|odstep\\S*|zadam)',
    ],
    payment_dispute: [
      '(?:za)?reklam\\S*(?: \\S+){0,3} (?:w|u|do|przez) (?:{bank})',
      'wystawc\\S* karty|(?:cofn\\S*|odwol\\S*|anul\\S*)(?: \\S+){0,3} (?:obciazeni\\S*|platnosc\\S*|transakcj\\S*)|odzysk\\S*(?: \\S+){0,2} (?:kwot\\S*|pieniadz\\S*)',
      'chargeback\\S*|charge back|obciazeni\\S* zwrotn\\S*|(?:spor|spory|reklamacj\\S*|zgloszeni\\S*|roszczeni\\S*|sprawe|dyspute)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,4} (?:cofn\\S*|cofa|wycof\\S*|anul\\S*|zwroc\\S*|zablok\\S*|spor|reklam\\S*|odzysk\\S*|obciazeni\\S*)|(?:cofn\\S*|wycof\\S*|anul\\S*|zablok\\S*|zakwestion\\S*|reklam\\S*|odzysk\\S*|wstrzym\\S*)(?: \\S+){0,3} (?:platnosc\\S*|transakcj\\S*|obciazeni\\S*|przelew\\S*|pieniadze|pieniedzy)|(?:zadzwoni\\S*|dzwoni\\S*|ide|pojde|zwroc\\S*|skontakt\\S*|zglosz\\S*|zglosil\\S*|poinform\\S*|poprosze|rozmawia\\S*)(?: \\S+){0,4} (?:bank\\S*|paypal\\S*)|ochron\\S* kupujac\\S*|nieautoryzowan\\S*',
    ],
    personal_data: [
      '(?:wycof\\S*|cofam|cofn\\S*)(?: \\S+){0,2} zgod\\S*|(?:skasow\\S*|usun\\S*|wymaz\\S*)(?: \\S+){0,4} (?:informacj\\S*|mail\\S*|nazwisk\\S*|histori\\S*|o mnie)',
      'rodo|gdpr|uodo|ochron\\S* danych|dan(?:e|ych|ymi) osobow\\S*|(?:moje|moich|jakie|wszystkie) (?:\\S+ )?dan(?:e|ych)(?: \\S+){0,5} (?:usun\\S*|skasow\\S*|o mnie|temat|przechow\\S*|posiadaci?e|macie|udostepn\\S*|sprzed\\S*|wyciek\\S*)|moje dane|moich danych|(?:usun\\S*|skasuj\\S*|wykresl\\S*|zamkn\\S*|wymaz\\S*)(?: \\S+){0,5} (?:konto|konta|dane|danych|profil\\S*|system\\S*|baz\\S*|rejestr\\S*)|(?:usuncie|wykreslcie|skasujcie) mnie|praw\\S* do (?:bycia zapomnian\\S*|usuniecia|dostepu)|(?:art(?: \\|)?|artykul\\S*) (?:15|17)|kto(?: \\S+){0,3} (?:udostepn\\S*|sprzedal\\S*|przekazal\\S*|dal)(?: \\S+){0,3} (?:mail\\S*|dane|numer|adres)|skad macie moj\\S*|kradziez tozsamosci|wyciek\\S* danych',
    ],
    wants_person: [
      '(?:prawdziw|zyw|normaln)\\S* (?:ludz\\S*|czlowiek\\S*|pracowni\\S*)',
      '(?:dajcie|prosze dac|chce|wole)(?: \\S+){0,2} (?:czlowieka|konsultanta|zywa osobe|normalna osobe)',
      '(?:porozmawia\\S*|rozmawia\\S*|rozmow\\S*|pogadac|kontakt\\S*|skontaktowac|polacz\\S*|przelacz\\S*|przekaz\\S*)(?: \\S+){0,5} (?:czlowiek\\S*|osob\\S*|ktos|kims|kogos|konsultant\\S*|pracowni\\S*|kierowni\\S*|przelozon\\S*|szef\\S*|menedzer\\S*|manager\\S*|dyrektor\\S*|obslug\\S*)|(?:zyw\\S*|prawdziw\\S*|realn\\S*) (?:czlowiek\\S*|osob\\S*|konsultant\\S*|pracowni\\S*)|z krwi i kosci|(?:kierowni\\S*|przelozon\\S*|menedzer\\S*|manager\\S*) (?:prosze|poprosze|sklepu|zmiany)|(?:poprosze|prosze|chce)(?: \\S+){0,3} (?:czlowieka|konsultanta|kierownika|przelozonego)|czy (?:jest )?tam (?:\\S+ )?(?:ktos|jakis czlowiek)(?: \\S+)?|czlowieka|z czlowiekiem',
    ],
    no_robot: [
      '(?:nie|z|ze|zaden|zadn\\S*|dosc|to|czy|od|przez|tylko|wasz\\S*|ciagle) (?:\\S+ ){0,2}(?:robot(?:em|ami|ow)|bot(?:em|ami|a|u|ow)?|chatbot\\S*|ai|sztuczn\\S* inteligencj\\S*|maszyn[aey]|automat(?:em|u|y|ow)?|automatyczn\\S* (?:odpowied\\S*|wiadomosc\\S* (?:nie|znow))|szablon\\S*|kopiuj wklej|gotow\\S* (?:odpowiedz\\S*|formulk\\S*))',
    ],
    wants_call: [
      '(?:zadzwoncie|zadzwon|oddzwoncie|oddzwon|prosze zadzwonic|zadzwoni)(?: \\S+){0,3} (?:do mnie|mnie|pod|na|prosze)|(?:do mnie|mnie|prosze|prosba)(?: \\S+){0,3} (?:zadzwonic|oddzwonic|zadzwon\\S*|oddzwon\\S*|o telefon)|prosze o (?:telefon|kontakt telefoniczny|rozmowe)|oddzwon\\S*|kontakt telefoniczny|telefonicznie|(?:wasz|jaki|numer) (?:\\S+ )?(?:numer telefonu|telefonu do|infolini\\S*)|infolini\\S*|gdzie moge zadzwonic',
    ],
    insult: [
      'kurw\\S*|kurde|cholern\\S*|cholera|jeban\\S*|jebac|pierdol\\S*|popierdol\\S*|wkurw\\S*|gown\\S*|chuj\\S*|huj\\S*|dupa|dupie|w dupe|skurw\\S*|debil\\S*|idiot\\S*|kretyn\\S*|imbecyl\\S*|glupi|glupki|glupcy|glupot\\S*|glupich|durn\\S*|niekompeten\\S*|nieudolni\\S*|nieudacznik\\S*|klaun\\S*|blazn\\S*|patalach\\S*|partacz\\S*|amatorzy|amatorszczyzn\\S*|smiec\\S*|syf|szmaty|zenad\\S*|zenuj\\S*|do diabla|fuck\\S*|wtf|spierd\\S*|szlag|bezmozg\\S*',
    ],
    accusation: [
      'zlodziej\\S*|zlodzie\\S*|ukradl\\S*|kradnie\\S*|kradziez (?:moich|pieni\\S*)|okradl\\S*|okrada\\S*|oszust\\S*|oszukal\\S*|oszukuj\\S*|oszukan\\S*|wyludz\\S*|naciaga\\S*|klam\\S*|oklam\\S*|przestep\\S*|bandyc\\S*|banda|naciagnel\\S*|falszyw\\S* sklep|nieuczciw\\S*|(?:kase|pieniadze|forse)(?: \\S+){0,3} (?:biora|bierzecie|wzieli|wzieliscie|zabrali|zabraliscie|przytulili)|(?:wzieliscie|bierzecie|zabraliscie|wzieli)(?: \\S+){0,3} (?:kase|pieniadze|forse)|scam\\S*|krętacz\\S*|kretacz\\S*|lipny sklep',
    ],
    fed_up: [
      'po dziurki|sciemnia\\S*|sciema|wciska\\S* (?:mi )?kit|wymowk\\S*|zwodz\\S*|zbywa\\S*|mydlicie|nerwy (?:mi )?puszcz\\S*|szlag mnie|trafia mnie|nie do przyjecia|ponizej (?:wszelkiej )?krytyki|zenujace|rece opadaja|szok|brak slow|noz (?:sie )?w kieszeni|nie popuszcze|brak profesjonalizmu|hucpa|nabija\\S* (?:mnie )?w butelke|robi\\S* (?:ze )?mnie (?:wariata|idiote|balona|konia)',
      'skandal\\S*|wstyd|hanb\\S*|kompromitacj\\S*|niedopuszczaln\\S*|nieakceptowaln\\S*|karygodn\\S*|oburz\\S*|absurd\\S*|kpin\\S*|kpicie|zart\\S*|jaja sobie|robicie (?:sobie )?(?:ze mnie )?jaja|wsciek\\S*|zly jestem|zla jestem|(?:bardzo|strasznie|naprawde|mega) (?:zly|zla|zdenerwowan\\S*|wkurzon\\S*)|wkurz\\S*|rozwscieczon\\S*|furi\\S*|szalu|do szalu|zdenerwowan\\S*|mam (?:tego |juz |was )*(?:dosc|dosyc|serdecznie|po dziurki|powyzej)|dosc tego|dosyc tego|przegi\\S*|miarka|cierpliwosc\\S*(?: \\S+){0,4} (?:koniec|granic\\S*|skonczyl\\S*|wyczerp\\S*|konczy)|(?:trac\\S*|stracil\\S*|koncz\\S*|skonczyl\\S*|brak)(?: \\S+){0,3} cierpliwosc\\S*',
      'nigdy wiecej|(?:ostatni|pierwszy i ostatni) raz|nigdy (?:juz )?(?:nic )?(?:u was )?(?:nie )?(?:kupie|zamowie)|(?:najgorsz\\S*|beznadziejn\\S*|fataln\\S*|tragiczn\\S*|okropn\\S*|koszmarn\\S*|zalosn\\S*|dramatyczn\\S*) (?:\\S+ )?(?:sklep\\S*|firm\\S*|obslug\\S*|doswiadczeni\\S*|serwis|kontakt|zakup\\S*)|(?:obsluga|sklep|firma)(?: \\S+){0,2} (?:tragedia|dramat|dno|beznadziejn\\S*|fataln\\S*|zenada|masakra|porazka)|tragedia|koszmar|to (?:jest )?(?:totalne )?dno|zalosn\\S*|nie do pomyslenia|niewiarygodn\\S*|nieslychan\\S*|zadam|brak szacunku|obraz(?:a|ajace)\\S*|lekcewaz\\S*|bezczeln\\S*|to (?:jest )?smieszne|kuriozum|jeszcze nie widzial\\S*|co to za (?:sklep|firma)|parodia|farsa|masakra|nie wytrzymam',
    ],
    press: [
      'uwag[aiy] tvn|redakcji|polsat\\S*|tvp|onet\\S*|wyborcz\\S*|sprawa dla reportera|panstwo w panstwie',
      'dziennikar\\S*|redakcj\\S*|gazet(?:a|y|e|ach|om)?|(?:do|w|z|przez) (?:prasy|prasie|prasa|mediow|mediach|mediami|telewizj\\S*)|medi(?:a|ow|ach|om)|telewizj\\S*|uwaga tvn|tvn|interwencj\\S* (?:polsat\\S*|tv)|reportaz\\S*|reporter\\S*|naglosni\\S*|upubliczni\\S*|publicznie',
    ],
    audience: [
      '(?:opowiem|powiem|pokaze|opisze)(?: \\S+){0,4} (?:moim|moich|na) (?:tiktok\\S*|instagram\\S*|youtub\\S*|facebook\\S*|twitter\\S*|kanale|blogu|obserwujac\\S*)|na moim (?:tiktok\\S*|insta\\S*|profilu|kanale)',
      'obserwujac\\S*|followers\\S*|subskrybent\\S*|influencer\\S*|(?:moj|moim|moja|mojej|mojego) (?:\\S+ )?(?:blog\\S*|kanal\\S*|podcast\\S*|instagram\\S*|tiktok\\S*|youtub\\S*|stron\\S*|profil\\S*|grup\\S*)|(?:opisz\\S*|wrzuc\\S*|opublik\\S*|udostepn\\S*|napisz\\S*|opowiem|wstawi\\S*|podziel\\S*)(?: \\S+){0,6} (?:social\\S*|spolecznosciow\\S*|facebook\\S*|fb|instagram\\S*|tiktok\\S*|twitter\\S*|youtub\\S*|wszedzie|internecie|internet|sieci)|media\\S* spolecznosciow\\S*|(?:ostrzeg\\S*|powiem|opowiem)(?: \\S+)? (?:wszystkich|wszystkim|innych|ludzi|znajom\\S*)|wszyscy(?: \\S+){0,3} (?:dowiedz\\S*|wiedziec)|dowiedz\\S* o was|(?:jutro|wkrotce) sie (?:o was )?dowiedz\\S*',
    ],
    public_review: [
      'trust ?pilot\\S*|opineo\\S*|ceneo\\S*|(?:zla|zle|negatywn\\S*|najgorsz\\S*|fataln\\S*|szczer\\S*|odpowiedni\\S*|miazdzac\\S*) (?:\\S+ )?(?:opini\\S*|recenzj\\S*|ocen\\S*|komentarz\\S*)|(?:opini\\S*|recenzj\\S*|ocen\\S*) (?:negatywn\\S*|w google|google)|(?:jedn\\S*|1|zero|0) gwiazd\\S*|google opini\\S*',
    ],
    writes_again: [
      '(?:kontakt\\S*|pisal\\S*|dzwonil\\S*|pytal\\S*|zglaszal\\S*)(?: \\S+){0,4} (?:dwa|trzy|cztery|piec|szesc|\\d+|kilka) raz\\S*|(?:dwa|trzy|cztery|piec|\\d+) razy(?: \\S+){0,3} (?:kontakt\\S*|pisal\\S*|dzwonil\\S*|pytal\\S*)',
      'po raz (?:{nth})|(?:{nth}) raz (?:pisz\\S*|pyta\\S*|kontakt\\S*|dzwoni\\S*|pros\\S*)|(?:{nth}) (?:mail\\S*|e ?mail\\S*|wiadomosc\\S*|prob\\S*|zapytani\\S*|zgloszeni\\S*|prosb\\S*|telefon|kontakt|ponagleni\\S*)(?: \\S+){0,2}|(?:juz|ponownie|wielokrotnie|kilka razy|kilkakrotnie|znowu|znow|po raz|jeszcze raz|wczesniej)(?: \\S+){0,4} (?:pisal\\S*|pisze|pytal\\S*|pytam|kontakt\\S*|dzwonil\\S*|zglaszal\\S*|zglosil\\S*|wysylal\\S*|wyslal\\S*|prosil\\S*)|(?:pisal\\S*|pisze|pytal\\S*|pytam|dzwonil\\S*|zglaszal\\S*|prosil\\S*)(?: \\S+){0,3} (?:ponownie|wielokrotnie|kilka razy|kilkakrotnie|znowu|znow|(?:dwa|trzy|cztery|piec|\\d+) razy|jeszcze raz|wczesniej|juz)|(?:dwa|trzy|cztery|piec|\\d+|kilka|kilkanascie|wiele) (?:\\S+ )?(?:mail\\S*|wiadomosc\\S*|telefon\\S*|zgloszen\\S*|e mail\\S*)|moj\\S* (?:poprzedni\\S*|ostatni\\S*|wczesniejsz\\S*|pierwsz\\S*) (?:mail\\S*|wiadomosc\\S*|zapytani\\S*|zgloszeni\\S*|e mail\\S*)|moje (?:maile|wiadomosci|zgloszenia|e maile)|jak (?:juz )?(?:pisal\\S*|mowil\\S*|wspomnial\\S*)|ile razy|ciagle (?:ta sama|to samo)|ponawiam|ponaglam|przypominam',
    ],
    no_answer: [
      '(?:nie|brak|bez|nikt|nigdy|zadn\\S*|ani|zero)(?: \\S+){0,4} (?:odpowied\\S*|odpowiad\\S*|odpis\\S*|reakcj\\S*|reaguj\\S*|odzew\\S*|odezwal\\S*|odzywa|odpowiedzial\\S*|oddzwonil\\S*)|(?:odpowied\\S*)(?: \\S+){0,3} (?:brak|nie ma|nie dostal\\S*|nie otrzymal\\S*)|ignoruj\\S*|ignorowan\\S*|(?:wciaz|nadal|dalej|ciagle|od)(?: \\S+){0,3} czekam(?: \\S+){0,3} na (?:\\S+ )?odpowiedz|milczycie|olewa\\S*',
    ],
    other_request: [
      '(?:tez|takze|rowniez|oprocz tego|poza tym|dodatkowo|przy okazji|druga sprawa|inne pytanie|jeszcze (?:jedno|jedna)|drugie pytanie|ponadto|a jeszcze|i jeszcze|ps|p s)(?: \\S+){0,10} (?:faktur\\S*|paragon\\S*|rachun\\S*|zwrot\\S*|zwroc\\S*|wymi\\S*|rabat\\S*|kod\\S*|kupon\\S*|prezent\\S*|zapakow\\S*|rekompensat\\S*|gwarancj\\S*|napraw\\S*|magazyn\\S*|rozmiar\\S*|kolor\\S*|anul\\S*|adres\\S*|dodac|dorzuc\\S*|zmien\\S*|zmian\\S*|haslo|hasla|konto|konta|subskrypcj\\S*|punkt\\S*|zepsut\\S*|uszkodz\\S*|brakuj\\S*|wadliw\\S*|sasiad\\S*|inne zamowieni\\S*|drugie zamowieni\\S*)',
      '(?:potrzeb\\S*|prosze o|poprosze|wyslij\\S*|przeslij\\S*|chcial\\S*|moge dostac|wystawi\\S*)(?: \\S+){0,4} (?:faktur\\S*|paragon\\S*|rachun\\S*)|(?:mozecie|moglibyscie|moglyby|czy mozna|da sie|moze)(?: \\S+){0,3} (?:dorzucic|dodac|dolaczyc|dopakowac|dolozyc)(?: \\S+)?|(?:zostaw\\S*)(?: \\S+){0,4} (?:sasiad\\S*|portier\\S*|ochron\\S*|pod drzwiami|w garazu)|rekompensat\\S*|(?:zwrot|zwroc\\S*)(?: \\S+){0,3} (?:koszt\\S*|przesylk\\S*|dostaw\\S*)|na prezent|pakowanie prezentow\\S*|czy macie (?:tez|takze)|rabat\\S*',
    ],
    machine_orders: [
      'now[aey] (?:zasad\\S*|regul\\S*|instrukcj\\S*)(?: \\S+){0,3} (?:bot\\S*|ai|robo\\S*|asystent\\S*|ciebie)|na (?:kazde|wszystkie) pytani\\S*(?: \\S+)? (?:odpowiad\\S*|odpowiedz)|(?:drogi|droga|czesc|witaj) (?:ai|bocie|robocie|asystencie|chatbocie)|(?:uwaga|wiadomosc|instrukcja) dla (?:ai|bota|asystenta)',
      '(?:zignoruj\\S*|ignoruj\\S*|zapomnij\\S*|pomin\\S*|obejd\\S*|nie stosuj|odrzuc)(?: \\S+){0,5} (?:instrukcj\\S*|polecen\\S*|zasad\\S*|regul\\S*|wytyczn\\S*|prompt\\S*|mowiono|powiedziano|rozkaz\\S*|wczesniejsz\\S*|poprzedni\\S*)|zapomnij o wszystk\\S*|(?:od teraz|od tej pory|odtad)(?: \\S+){0,2} (?:zatwierdz\\S*|zwracasz|akceptuj\\S*|jestes|odpowiad\\S*|dzialasz|masz|musisz)(?: \\S+)?|(?:teraz )?jestes (?:teraz|juz|asystent\\S*|ai|modelem|botem)|nie jestes juz|oznacz mnie|udawaj|zachowuj sie jak|jako (?:ai|sztuczna|model)|model jezykowy|prompt systemowy|system prompt|tryb (?:dewelopera|programisty|administratora)|(?:pokaz|ujawnij|wyswietl|podaj)(?: \\S+){0,3} (?:instrukcj\\S*|prompt\\S*)|zatwierdz\\S* (?:kazdy|wszystkie)|odpowiadaj tylko|odpowiedz tylko',
    ],
  },
};
