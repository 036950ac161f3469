import type { Lexicon } from './lexicon.ts';

/** Polish. Folded (`przesylke`, `dotarla`), as people without Polish keys type it; endings tell case, person and sex. */
export const PL: Lexicon = {
  terms: {
    parcel:
      'zamowieni(?:e|a|u|em|ach|om|ami)|zamowien|zamowionk\\S+|pacz(?:ka|ki|ke|ko|kach|ek|ce|uszk\\S+)|przesyl(?:ka|ki|ke|ko|kach|ek|ce)|dostaw(?:a|y|e|ie|o)?|wysyl(?:ka|ki|ke|ko|ce)|zakup(?:y|u|ow|ie|em)?|towar(?:u|em|y|ow)?',
    goods:
      '{parcel}|produkt(?:u|y|ow|em)?|artykul(?:u|y|ow)?|but(?:y|ow)|sukien\\S+|spodni\\S*|kurt(?:ka|ki|ke|ek|ce)|koszul\\S+|bluz(?:a|y|e|ke|ka|ki)|smartfon\\S*|zegar\\S+|pierscion\\S+|naszyjnik\\S*|ksiaz\\S+|prezent(?:u|y|em|ow)?|sof(?:a|y|e)|stol(?:u|ik\\S*)?|krzesl\\S+|lozk\\S+|lamp(?:a|y|e|ke|ka|ki)|toreb\\S+|plecak\\S*|rower\\S*|perfum\\S*|krem\\S*|rzecz(?:y|ami)?|kub(?:ek|ka|ki|kow)|sluchawk\\S+|dywan\\S*|materac\\S*',
    no: 'nie|nigdy|nic|brak|zadn(?:a|ej|ego|e|ych)|bez',
    get: 'dotar(?:l|la|lo|ly)|przysz(?:edl|la|lo|ly)|otrzymal(?:am|em|ismy|ysmy)|dostal(?:am|em|ismy|ysmy)|odebral(?:am|em)|doreczon\\S+|dostarczon\\S+|doreczono|dostarczono|dostarczy(?:l|la|li|liscie)|przyjecha(?:l|la|lo|ly)|doszl[aoy]|doszedl|przychodzi|dochodzi|doczekal\\S+',
    n: '\\d+|jed(?:en|na|no|nego)|dw(?:a|ie|och)|trzy|trzech|cztery|czterech|piec|szesc|siedem|osiem|dziewiec|dziesiec|kilka|kilku|kilkanascie|pare|paru|ponad|ponad \\d+|wiele|wielu',
    time: 'dni(?: robocz\\S+)?|dzien|dnia|tydzien|tygodni[ea]?|miesiac[ea]?|miesiecy|godzin(?:y|e)?|dob[ye]?',
    month:
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia',
    want: 'chce|chcemy|chcial(?:bym|abym)|chciel\\S+|prosze(?: o)?|prosimy(?: o)?|mog[eo]|mozna|mozecie|moglibyscie|jak|potrzebuje|musze|zadam|zadamy|domagam sie|da sie|wnosze o|poprosze(?: o)?|zalezy mi na',
    reply: 'odpowied\\S+|wiadomos\\S+|kontakt\\S*|odzew\\S*|reakcj\\S+|mail\\S*',
  },
  notGoods: [
    '(?:e ?)?maila? (?:z potwierdzeni\\S+|potwierdzaj\\S+)|potwierdzeni\\S+(?: (?:zamowieni\\S+|zakupu|wysylki|platnosci|przelewu|rejestracji))?|faktur\\S+|rachun(?:ek|ku|ki)|paragon\\S*|kod(?:u|y|em|ow)? (?:rabatow\\S+|promocyjn\\S+|znizkow\\S+|weryfikac\\S+|aktywac\\S+|podarunkow\\S+)|kupon\\S*|voucher\\S*|rabat\\S*|znizk\\S+|bon(?:u|y|ow)?(?: (?:podarunkow\\S+|upominkow\\S+))?|kart\\S+ (?:podarunkow\\S+|kredytow\\S+|platnicz\\S+|lojalnos\\S+)|newsletter\\S*|hasl(?:o|a|em)|przelew(?:u|y|ow|em)?|punkt(?:y|ow) lojalnos\\S+|histori\\S+ zamowien|(?:zlozyc|zlozeni\\S+|skladani\\S+|sfinalizowac|dokonczyc) (?:nowe(?:go)? )?zamowieni\\S+|sposob\\S* (?:dostawy|platnosci)|metod\\S+ (?:dostawy|platnosci)',
  ],
  cues: {
    parcel: ['{parcel}|zamowil\\S+|zamawial\\S+|kurier(?:a|em|owi)?|listonosz\\S*|paczkoma\\S+'],
    goods: ['{goods}'],
    not_goods: ['xthing|{reply}'],
    asks_where: [
      '(?:gdzie|gdziez|dokad)(?: (?:jest|sa|sie|teraz|obecnie|aktualnie|dokladnie|u licha|podziewa|podzial\\S*|znajduj\\S+|utkn\\S+|zagin\\S+|moj\\S*|nasz\\S*|ta|to|ten|te)){1,4}(?: \\S+)?? (?:{goods})|(?:{goods})(?: \\S+){0,2} gdzie(?= (?:\\||$|jest))|gdzie (?:{goods})|gdzie (?:jest|sa) (?:moj[aei]?|nasz[ae]?) (?!xthing|pieni|srodki|zwrot)\\S{2,}|gdzie (?:jest |sa |ona |ono |on |to )*(?:jest|sa|ona|ono|utkne\\S+|teraz)(?= (?:\\||$))|gdzie(?: \\S+){0,2} (?:znajduje sie|podziewa sie|utknel\\S+)',
      '(?:status|statusu|statusem|stan|stanu|sledz\\S+|namierz\\S+|zlokaliz\\S+|informacj\\S+|info|wiesci|aktualizacj\\S+|los|losy|losach)(?: (?!zwrot|reklam)\\S+){0,4} (?:{parcel})|(?:co|cos)(?: sie)?(?: \\S+){0,2} (?:z|ze)(?: \\S+){0,3} (?:{goods})|na jakim etapie(?: \\S+){0,4}|(?:{parcel})(?: \\S+){0,3} (?:zagin\\S+|zagub\\S+|zgub\\S+|przepad\\S+|znikn\\S+)|(?:zagin\\S+|zgub\\S+|zagub\\S+|zniknel\\S+)(?: \\S+){0,3} (?:{parcel})|(?:sprawdzic|sprawdzenie|sprawdzicie)(?: \\S+){0,3} (?:{parcel})|czy(?: \\S+){0,3} (?:{parcel})(?: \\S+){0,2} (?:zgin\\S+|zagin\\S+|w drodze)',
    ],
    asks_when: [
      '(?:kiedy|ktorego dnia|jakiego dnia|w jaki dzien|o ktorej|na kiedy|do kiedy|za ile)(?: (?!wysl|wysyl|nada|wyjdz|wyrusz|zwrot|zwroc|zwrac|pieni|srodk|dostepn|oddac)\\S+){0,5} (?:dotrze|dotra|przyjdzie|przyjda|dostan\\S+|otrzym\\S+|dostarcz\\S+|dorecz\\S+|dojdzie|dojda|przyjedzie|spodziewac|oczekiwac|{goods}|u mnie)|kiedy(?: (?:to|ona|ono|on))? (?:dotrze|przyjdzie|bedzie|dojdzie|dostane|otrzymam)(?= (?:\\||$))',
      '(?:przewidywan\\S+|szacowan\\S+|planowan\\S+|spodziewan\\S+|jaki jest|jaka jest|podac|podanie|znac|o) (?:\\S+ )?(?:termin\\S*|dat\\S+|dzien|godzin\\S+|czas\\S*) (?:dostawy|doreczenia|dostarczenia|przesylki)|czy(?: (?!moge|mozna|mozecie)\\S+){0,5} (?:dotrze|przyjdzie|dostane|otrzymam|zdazy|zdaze|dojdzie|bedzie|zostanie dostarcz\\S+|dostarczycie)(?: \\S+){0,4} (?:dzis|dzisiaj|jutro|pojutrze|do|przed|na czas|w tym tygodniu|w tygodniu|na swieta|w \\S+)|(?:ile|jak dlugo)(?: \\S+){0,4} (?:czekac|poczekac|potrwa)(?: \\S+){0,3}|jak dlugo jeszcze',
    ],
    asks_duration: [
      '(?:ile|jak dlugo)(?: \\S+){0,4} (?:trwa|idzie|zajmuje|czeka sie|wynosi)(?: \\S+){0,3} (?:dostaw\\S+|wysylk\\S+|przesylk\\S+|realizacj\\S+|paczk\\S+)|(?:ile|jak dlugo)(?: \\S+){0,3} (?:dostaw\\S+|wysylk\\S+|przesylk\\S+|realizacj\\S+)(?: \\S+){0,3} (?:trwa|idzie|zajmuje)|(?:czas|jaki termin) (?:dostawy|realizacji|wysylki)',
    ],
    asks_news: [
      '(?:czy sa|czy macie|macie|zadnych|brak|jakies|jakichs|jakiekolwiek|nie mam|bez)(?: \\S+){0,3} (?:wiesci|informacj\\S+|aktualizacj\\S+|nowosci|info)|(?:wciaz|nadal|ciagle|jeszcze|dalej) nic|(?:czekam|czekamy)(?! na (?:\\S+ )?(?:{reply}|informacj|zwrot|pieni|telefon))(?: \\S+){0,4}|(?:co|cos) sie dzieje|(?:mozecie|moglibyscie|moga panstwo|prosze|prosimy|prosil\\S+)(?: \\S+){0,2} (?:sprawdzic|sprawdzenie|zweryfikowac|wyjasnic|wyjasnienie|ustalic|ustalenie)(?: \\S+){0,3}|(?:prosze|prosimy) o (?:informacje|info|aktualizacje|status)',
    ],
    asks_shipped: [
      '(?:kiedy|czy)(?: (?!nie|pieni|zwrot|mog|mozecie)\\S+){0,6} (?:wyslan[aoeyi]|wyslal\\S+|wyslecie|wyslac|nadan[aoeyi]|nadacie|nadaliscie|wyszl[aoy]|wyszedl|wyjdzie|wyruszy\\S*|zrealizowan\\S+)(?! do| zl| bled| inn| reszt| pozostal| xthing)(?: \\S+){0,2}|kiedy(?: \\S+){0,3} wysylk[aie]|termin (?:wysylki|nadania)|data wysylki',
    ],
    not_received: [
      '(?:{no})(?: (?!xthing|{reply})\\S+){0,4} (?:{get})(?! (?:\\S+ ){0,2}(?:{reply}|zwrot|pieni|srodk|na (?:moje )?konto))(?: \\S+){0,4}|(?:{goods})(?: \\S+){0,5} (?:{no})(?: \\S+){0,3} (?:{get}|ma|bylo|mam|widac)|(?:{no})(?: \\S+){0,2} (?:mam|ma|widze|widac)(?: \\S+){0,3} (?:{goods})|(?:czekam|czekamy|czekac|oczekuje|oczekujemy|wyczekuje)(?: \\S+){0,5} (?:{goods}|{time})|czekam(?:y)? (?:juz|dlugo|od)(?: \\S+){0,4}|brak (?:dostawy|paczki|przesylki|zamowienia|towaru)|(?:{goods}) (?:wciaz |nadal |jeszcze |dalej |ciagle )*(?:nie ma|nie dotar\\S+|nie przysz\\S+)',
    ],
    late: [
      'opozni(?:on\\S+|eni\\S+|a\\S*)|spozni(?:on\\S+|eni\\S+|a\\S*)|po terminie|(?:za|zbyt) dlugo|zwlok\\S+|zwlek\\S+|(?:mial[aoy]?|powin(?:na|no|ien|ny))(?: \\S+){0,4} (?:dotrzec|przyjsc|dojsc|dostarcz\\S+|dorecz\\S+|przyjechac|juz byc|byc (?:u mnie|dostarcz\\S+|dorecz\\S+|wczoraj|dzis\\S*|tu|juz|dawno|do|na|w|{n}))|termin\\S*(?: \\S+){0,3} (?:minal|uplynal|przekroczon\\S+)|po (?:planowanym |przewidywanym )?terminie',
      '(?:od|juz|minel[oay]|minal|uplynel[oay]|uplynal|trwa|czekam)(?: (?:juz|ponad|prawie|okolo|z|blisko|od)){0,3} (?:{n} )?(?:{time})',
    ],
    ordered_ago: [
      '(?:zamowil\\S+|zamawial\\S+|kupil\\S+|zlozyl\\S+|zlozon\\S+|zakupil\\S+|oplacil\\S+|zaplacil\\S+|zamowieni\\S+|zakupy|kupion\\S+)(?: \\S+){0,5} (?:temu|\\d{1,2} (?:{month}|\\d{1,2})|w zeszl\\S+|w ubieg\\S+|w poprzedni\\S+|dnia)(?: \\S+){0,2}|(?:{n} )?(?:{time}) temu|od (?:juz |ponad |prawie |okolo )*(?:{n} )?(?:{time})',
    ],
    not_shipped: [
      'nie(?: \\S+){0,3} (?:wyslan\\S+|wyslal(?:i|iscie)|wyslali|wyslano|nadan\\S+|nadano|nadali\\S*|wyszl\\S+|zrealizowan\\S+|spakowan\\S+|wyslaliscie)|niewyslan\\S+|niezrealizowan\\S+|(?:wciaz|nadal|ciagle|dalej|tylko|jeszcze)(?: \\S+){0,3} (?:przygotow\\S+|przetwarzan\\S+|kompletowan\\S+|pakowan\\S+|realizowan\\S+)|w (?:trakcie (?:realizacji|kompletowania|pakowania|przygotowania)|realizacji|przygotowaniu)|oczekuje na (?:wysylke|nadanie|realizacje)',
    ],
    tracking_stuck: [
      '(?:sledzeni\\S+|tracking\\S*|numer\\S* (?:sledzeni\\S+|przesylki|paczki|przewozow\\S+|listu)|link\\S*(?: do sledzenia)?)(?: \\S+){0,6} (?:nie|zatrzym\\S+|stoi|brak|nieaktualn\\S+|nieprawidlow\\S+|bledn\\S+|nieaktywn\\S+|nic)(?: \\S+){0,4}|(?:status\\S*|lokalizacj\\S+|paczk\\S+|przesylk\\S+|sledzeni\\S+)(?: \\S+){0,5} (?:nie (?:zmien\\S+|zmian\\S+|zaktualiz\\S+|aktualiz\\S+|zostal\\S* zaktualiz\\S+|byl\\S* aktualiz\\S+|rusz\\S+|drgnel\\S+|przemieszcz\\S+|porusza\\S*)|zatrzymal\\S+|stoi|bez zmian|bez ruchu|niezmienn\\S+|ten sam)(?: \\S+){0,4}|(?:nie|brak|zadn\\S+|bez)(?: \\S+){0,4} (?:sledzenia|trackingu|numeru (?:sledzenia|przesylki|paczki)|numer (?:sledzenia|przesylki)|aktualizacji (?:statusu|sledzenia|przesylki)|skanow\\S*)|(?:nie|brak|bez|dostal\\S+|otrzymal\\S+)(?: \\S+){0,2} (?:zaktualizowal\\S+|aktualizuje sie|aktualizowan\\S+)|(?:utknel\\S+|utkn[aie]\\S+|utkwil\\S+|zatrzymal\\S+ sie|stoi|lezy|tkwi|stanel\\S+|zawisl\\S+|wisi)(?: \\S+){0,4} (?:w|na|od|u|przez)(?: \\S+){0,3}|nie (?:rusza|ruszyl\\S+|zmienil\\S+ sie|zmienia sie|aktualizuje sie|drgnel\\S+)(?: \\S+){0,3}|zarejestrowan\\S+(?: \\S+){0,3} (?:od|ale|i nic)',
    ],
    attempted: [
      '(?:prob\\S+|sprobowa\\S+)(?: \\S+){0,3} (?:dorecz\\S+|dostarcz\\S+|dostaw\\S+)|nieudan\\S+ (?:prob\\S+|dorecz\\S+|dostaw\\S+)|awizo\\S*|awizow\\S+|nie zasta(?:l|no|lem)\\S*|nikogo nie (?:bylo|zasta\\S*)|(?:kurier\\S*|doreczyciel\\S*|listonosz\\S*)(?: \\S+){0,6} (?:nie (?:zadzwoni\\S+|dzwoni\\S+|zapuka\\S+|puka\\S+|zasta\\S+|mogl)|nieobecn\\S+)|(?:nikt|nie) (?:\\S+ )?(?:zapukal|pukal|zadzwonil|dzwonil) do (?:drzwi|domofonu)|nieobecn\\S+|nie bylo mnie(?: w domu)?|ponown\\S+ (?:dorecz\\S+|dostaw\\S+|dostarcz\\S+)|(?:dorecz\\S+|dostarcz\\S+)(?: \\S+){0,3} ponownie|nie (?:mozna bylo|dalo sie|udalo sie|mogla zostac|moglo zostac|mogla byc|moglo byc)(?: \\S+)? (?:dorecz\\S+|dostarcz\\S+)|przegapil\\S+(?: \\S+){0,3} (?:dostaw\\S+|kurier\\S+)|minal\\S+ sie z kurierem',
    ],
    partial: [
      '(?:przysz\\S+|dotar\\S+|dostal\\S+|otrzymal\\S+) (?:tylko|jedynie|zaledwie) (?:{n})|(?:tylko|jedynie|zaledwie)(?: \\S+){0,2} (?:czesc|polow\\S+)(?: \\S+){0,4}|(?:tylko|jedynie|zaledwie)(?: \\S+){0,2} (?:jedn\\S+|jeden|\\d)(?: \\S+)? (?:{goods}|z|dotar\\S+|przysz\\S+)(?: \\S+){0,3}|reszt[aey](?: \\S+){0,5}|drug\\S+ (?:paczk\\S+|czesc\\S*|przesylk\\S+|polow\\S+|karton\\S*)(?: \\S+){0,4}|pozostal\\S+ (?:{goods}|czesc\\S*|paczk\\S+|rzecz\\S*)(?: \\S+){0,4}|(?:niekompletn\\S+|czesciow\\S+) (?:dostaw\\S+|zamowieni\\S+|przesylk\\S+)|czesc zamowienia',
    ],
    says_delivered: [
      '(?:status\\S*|wedlug|sledzeni\\S+|tracking\\S*|kurier\\S*|inpost\\S*|dpd|dhl|ups|gls|poczt\\S+|pisze|widnieje|oznaczon\\S+|pokazuje|rzekomo|niby|podobno|informacj\\S+|jako|wynika|napisane|system\\S*|aplikacj\\S+|mowi|twierdzi\\S*|figuruje|sms\\S*)(?: (?!nie|bedzie|zostanie|dopiero|gdy|kiedy|xthing)\\S+){0,6} (?:dostarczon\\S+|doreczon\\S+|odebran[aeoy]|wydan[aeoy]|zostawion\\S+|dostarczyl\\S*|doreczyl\\S*)|(?:status|sledzenie|tracking) \\| (?:dostarczon|doreczon|odebran|wydan)\\S+|(?:{goods}) (?:zostal[aoy]? |jest |byl[aoy]? )(?:rzekomo |niby |podobno |juz )*(?:dostarczon\\S+|doreczon\\S+|odebran[aeoy])',
    ],
    not_here: [
      '(?:nie|nic|nigdzie|nikt|niczego|brak)(?: \\S+){0,5} (?:otrzym\\S+|dostal\\S+|dotar\\S+|przysz\\S+|mam|ma|znalaz\\S+|jej|jego|go|bylo|widz\\S+|skrzyn\\S+|drzwi\\S*|odebr\\S+|odbier\\S+|dosz\\S+)|skradz\\S+|ukrad\\S+|(?:zl\\S+|inn\\S+|niewlasciw\\S+|bledn\\S+|obc\\S+) (?:adres\\S*|mieszkani\\S+|osob\\S+|dom\\S*)|sasia\\S+(?: \\S+){0,4} (?:nie|nic|tez)|pust\\S+ (?:skrzynk\\S+|paczkomat\\S*|skrytk\\S+)',
    ],
    out_for_delivery: [
      'wydan[aoey] do (?:dorecz\\S+|dostarcz\\S+)|(?:u|z) kurier\\S+ w (?:drodze|dostawie)|w dostawie',
    ],
    return_status: [
      '(?:czy|kiedy|a)(?: (?!moge|mozna|chce)\\S+){0,4} (?:dotar\\S+|otrzymaliscie|dostaliscie|przyjeliscie|odebraliscie|doszl\\S+|doszedl|otrzymali panstwo)(?: \\S+){0,4} (?:zwrot\\S*|zwrocon\\S+|odeslan\\S+|zwracan\\S+)|(?:zwrot|paczk\\S+ (?:zwrotn\\S+|ze zwrotem)|odeslan\\S+ \\S+|zwrocon\\S+ \\S+)(?: (?!pieni|srodk|koszt|kas|platn|naleznosci|za)\\S+){0,4} (?:dotar\\S+|doszedl|doszl\\S+|przyjet\\S+|zarejestrowan\\S+|rozpatrzon\\S+|przetworzon\\S+|odebran\\S+)|(?:status|stan|statusem|co z|etap\\S*)(?: \\S+)? (?:moj\\S+ )?(?:zwrotu|zwrotem|wymiany|wymiana)(?! pieni| srodk| platn| koszt)',
    ],
    refund_status: [
      '(?:gdzie|kiedy|nadal|wciaz|jeszcze|nie|brak|czekam|status|do tej pory|ile)(?: (?!lub|i|albo|oraz|chce|chcial|zamowieni|paczk|prosze|zadam)\\S+){0,6} (?:zwrot\\S* (?:pieni\\S+|srodk\\S+|koszt\\S+|platnos\\S+|naleznosci|gotowki|wplaty|za)|pieniedzy|pieniadze|pieniazk\\S+|srodk(?:i|ow)|refund\\S*)|zwrot\\S* (?:pieni\\S+|srodk\\S+|platnos\\S+|koszt\\S+|naleznosci)(?: \\S+){0,5} (?:nie|jeszcze|kiedy|nadal|wciaz|status|dotar\\S+|wplynal|wplynely|trwa)|(?:pieniadze|pieniedzy|srodki)(?: \\S+){0,4} (?:nie (?:wrocil\\S*|dotar\\S+|wplynel\\S+|ma|dostal\\S+|przysz\\S+)|na koncie|wroca)|kiedy(?: \\S+){0,3} (?:zwrocicie|oddacie|zwrot)(?= (?:\\||$|pieni|srodk|za))',
    ],
    address_change: [
      '(?:zmi(?:enic|ane|any|ana|encie|enie)|popraw\\S+|aktualiz\\S+|skoryg\\S+|zaktualiz\\S+|bledn\\S+|zl[yeai]\\S{0,2}|pomyl\\S+|inn\\S+|now\\S+|nieprawid\\S+|pomylk\\S+|blad|bledem|star\\S+|niepeln\\S+)(?: \\S+){0,5} (?:adres(?:u|em|ie)?(?! e ?mail| mail)|kod\\S* pocztow\\S*|numer\\S* (?:domu|mieszkania)|ulic\\S+|paczkomat\\S*|punkt\\S* odbioru)|adres(?:u|em)?(?! e ?mail| mail)(?: \\S+){0,5} (?:zmi(?:enic|ane|any|ana|enil\\S+)|bledn\\S+|zly|popraw\\S+|nieprawid\\S+|pomyl\\S+|nieaktualn\\S+|niepeln\\S+)|przeprowadz\\S+|przekierow\\S+(?: \\S+){0,3} (?:{parcel}|na|do)|wysla\\S+(?: \\S+){0,2} (?:na|pod) inny adres',
    ],
    cancel: [
      '(?:anul(?:owac|owanie|uje|ujcie|ujemy|owania|uj)|anulacj\\S+|odwolac|odwolanie|zrezygnowac|rezygnuje|rezygnacj\\S+|wycofac|wycofuje|odstapi\\S+|odstepuj\\S+|skasowac|stornowac)(?: \\S+){0,4}|nie (?:chce|potrzebuje)(?: \\S+){0,2} (?:juz|wiecej)|juz (?:tego |jej |go )?nie (?:chce|potrzebuje)|(?:zamowil\\S+|zlozyl\\S+|zamowieni\\S+|kupil\\S+)(?: \\S+){0,4} (?:przez pomylke|omylkowo|przypadkiem|przypadkowo|dwa razy|podwojnie|dwukrotnie)|(?:omylkowo|przypadkowo|przypadkiem|przez pomylke)(?: \\S+)? (?:zamowil\\S+|zlozyl\\S+|kupil\\S+)',
    ],
    change_order: [
      '(?:zmi(?:enic|ane|any|ana|encie)|doda(?:c|nie|jcie)|dorzuc\\S+|dolozy\\S+|usun\\S+|wymienic|zamienic|zamiane|modyfik\\S+|zmodyfik\\S+|dolacz\\S+|edyt\\S+)(?! status)(?: \\S+){0,5} (?:{parcel}|produkt\\S*|artykul\\S*|rozmiar\\S*|kolor\\S*|ilosc\\S*|liczb\\S+|sztuk\\S*|model\\S*)|pomylil\\S+(?: \\S+)? (?:rozmiar|kolor|ilosc|model)\\S*|(?:zamowil\\S+|wybral\\S+)(?: \\S+){0,2} (?:zly|bledny|niewlasciwy|zla) (?:rozmiar|kolor|ilosc|model)|(?:wstrzym\\S+|przeloz\\S+|przesun\\S+)(?: \\S+){0,2} (?:{parcel})|polacz\\S+(?: \\S+){0,2} zamowieni\\S+',
    ],
    return_start: [
      '(?:zwroc(?:ic|ilbym|ilabym)(?! (?:\\S+ )?(?:pieni|srodk|mi|sie))|zrobic zwrot\\S*|dokonac zwrotu|zglosic zwrot|zwrot(?:u|em)? (?:towaru|produktu|zamowienia|butow|artykulu|rzeczy|sukienki|kurtki)|odeslac|etykiet\\S+ (?:zwrotn\\S+|do zwrotu)|formularz\\S* zwrotu?|zwracam|zwracac|procedur\\S+ zwrotu)(?: \\S+){0,4}|(?:{want})(?: \\S+){0,3} (?:zwrot(?! pieni| srodk| koszt| platn| za| naleznosci| kasy)|zwrocic(?! (?:\\S+ )?(?:pieni|srodk))|wymienic|wymiany|wymiane|odeslac|oddac)(?! adres)|(?:za|zbyt) (?:duz\\S+|mal(?:a|e|y|o)|ciasn\\S+|szerok\\S+|luzn\\S+)|nie (?:pasuj\\S+|podoba\\S*)',
    ],
    refund_request: [
      '(?:{want}|oczekuje|nalezy mi sie)(?: (?!kiedy|gdzie|inform|status|sprawdz)\\S+){0,5} (?:zwrot\\S* (?:pieni\\S+|srodk\\S+|koszt\\S+|kwoty|platnos\\S+|calosci|gotowki|naleznosci|wplaty|za)|oddani\\S+ pieniedzy|odzyskac pieniadze|rekompensat\\S*|odszkodowani\\S+|refund\\S*|swoje pieniadze|moje pieniadze)|(?:zwroccie|oddajcie|zwrocic|oddac)(?: \\S+){0,2} (?:pieniadze|kase|srodki)|(?:pelny|calkowity|natychmiastowy) zwrot|(?:podwojnie|dwa razy|dwukrotnie) (?:obciazon\\S+|pobran\\S+|zaplac\\S+|pobral\\S+)|(?:pobran\\S+|obciazon\\S+|pobral\\S+)(?: \\S+){0,3} (?:podwojnie|dwa razy|dwukrotnie)',
    ],
    wrong_or_missing: [
      '(?:zl[yaeio]\\S{0,2}|niewlasciw\\S+|bledn\\S+|nie t[aoe]n?)(?: \\S+){0,1} (?:produkt\\S*|artykul\\S*|rozmiar\\S*|kolor\\S*|towar\\S*|model\\S*|rzecz\\S*|przedmiot\\S*|buty|kurtk\\S+|paczk\\S+)(?: \\S+){0,2}|inn[yaei]\\S{0,2} (?:produkt\\S*|artykul\\S*|rozmiar\\S*|kolor\\S*|towar\\S*|model\\S*|rzecz\\S*|przedmiot\\S*) (?:niz|ode?|przysz\\S+|dotar\\S+)|nie zgadza sie(?: \\S+){0,3}|niezgodn\\S+ z (?:zamowieni\\S+|opisem)|nie to(?: \\S+){0,2} (?:zamaw\\S+|zamow\\S+)|(?:przysz\\S+|dostal\\S+|otrzymal\\S+|wyslal\\S+|przyslal\\S+|wyslano)(?: \\S+){0,4} (?:zamiast|nie t[aeo]\\S*|zly|zla|zle|bledn\\S+|niewlasciw\\S+)|zamiast(?: \\S+){1,3} (?:dostal|otrzymal|przysz|przyslan)\\S+|(?:brakuje|brakowal\\S*|brakujac\\S+)(?: \\S+){0,5}|w (?:paczce|przesylce|pudelku|srodku|kartonie)(?: \\S+){0,2} (?:brak\\S*|nie bylo|nie ma|zabrak\\S+)|pust[eya] (?:pudelko|karton|paczka|opakowanie|pudlo)',
    ],
    damaged: [
      'uszkodz\\S+|zniszcz\\S+|zepsu\\S+|popsu\\S+|rozbit\\S+|rozbil\\S+|stluczon\\S+|stlukl\\S+|potluczon\\S+|pekni\\S+|pekl\\S+|zlaman\\S+|polaman\\S+|wadliw\\S+|porysowan\\S+|zarysowan\\S+|wgniecion\\S+|podart\\S+|rozdart\\S+|rozlan\\S+|rozlal\\S+|wylan\\S+|wyciek\\S+|przeterminowan\\S+|pogniecion\\S+|zgniecion\\S+|nie (?:dziala|dzialaja|wlacza sie|uruchamia sie)(?! (?:link|strona|sledzenie|tracking|numer|kod|xthing))|w kawalkach|poplamion\\S+|splesnia\\S+|dziuraw\\S+|ma wade',
    ],
    customs: [
      '(?:celn\\S+|clo|cla|clem|podat\\S+ importow\\S+|vat importow\\S+)(?: \\S+){0,4} (?:zaplac\\S+|placi\\S+|oplat\\S+|koszt\\S*|kwot\\S+|ile|dokument\\S*|naliczon\\S+)|(?:zaplac\\S+|placic|oplat\\S+|koszt\\S*|nalezn\\S+)(?: \\S+){0,4} (?:celn\\S+|clo|cla|clem|importow\\S+)|oplat\\S+ celn\\S+|naleznos\\S+ celn\\S+',
    ],
    subscription: [
      'subskrypcj\\S+|abonament\\S*|prenumerat\\S+|cykliczn\\S+ (?:dostaw\\S+|zamowieni\\S+)|box\\S* miesieczn\\S+|automatyczn\\S+ odn[ao]wi\\S+',
    ],
    policy: [
      'czy (?:\\S+ ){0,2}(?:wysylacie|dostarczacie|wysylaja|dostarczaja|realizujecie wysylk\\S+)(?: \\S+){0,4}|(?:wysylacie|dostarczacie) (?:\\S+ ){0,2}(?:do|na|za granice)(?: \\S+){0,2}|(?:ile kosztuj\\S+|jaki jest koszt|jakie sa koszty|jaka jest cena|ile wynosi|ile zaplace za|koszt\\S*)(?: \\S+){0,3} (?:dostaw\\S+|wysylk\\S+|przesylk\\S+|zwrotu|kurier\\S*)|(?:polityk\\S+|zasad\\S*|regulamin\\S*|warunk\\S+)(?: \\S+){0,2} (?:zwrot\\S*|dostaw\\S+|wysylk\\S+|reklamac\\S+|wymian\\S+)|(?:darmow\\S+|bezplatn\\S+|ekspresow\\S+|miedzynarodow\\S+) (?:dostaw\\S+|wysylk\\S+|zwrot\\S*|przesylk\\S+)|(?:dostaw\\S+|wysylk\\S+|przesylk\\S+|zwrot\\S*) (?:jest |sa )?(?:darmow\\S+|bezplatn\\S+|za darmo)|(?:macie|oferujecie|akceptujecie|czy jest|mozliwy jest|mozliwa jest|czy mozna)(?: \\S+){0,4} (?:paczkomat\\S*|odbior\\S* (?:osobist\\S*|w)|platnos\\S+|za pobraniem|raty|na prezent|wysylk\\S+|dostaw\\S+)|ile (?:mam |jest )?(?:czasu|dni)(?: \\S+){0,3} (?:zwrot\\S*|zwrocic|oddac|wymian\\S+)|(?:jesli|gdy|jezeli|jak) (?:zamowie|kupie)(?: \\S+){0,3}|(?:przed|zanim) (?:zakupem|zloze|kupie)|w jakich krajach|do jakich krajow',
    ],
    other_topic: [
      '(?:hasl\\S+|zalogow\\S+|logowani\\S+|rejestrac\\S+|zarejestrow\\S+|moje konto|mojego konta)(?: \\S+){0,3}|(?:nie|brak|gdzie|potrzebuje|potrzebna|wyslac|przeslac|wyslanie|przeslanie|wystaw\\S+|duplikat|kopi\\S+|jak|zgubil\\S+|zmiane|czy|prosze o|poprosze o)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:nie|dziala|wygas\\S+|odrzuc\\S+|bledn\\S+|nigdy)|(?:dostepn\\S+|w magazynie|wyprzedan\\S+|na stanie|niedostepn\\S+)|(?:oferta pracy|oferty pracy|prac[aey] (?:w|u|dla)|o prace|cv|staz\\S*|rekrutacj\\S+|zatrudni\\S+)|(?:stron[aeiy]|koszyk\\S*|platnos\\S+|aplikacj[aei]|sklep internetowy)(?: \\S+){0,3} (?:nie (?:dziala|laduje|moge|da|przesz\\S+)|blad|bledu|bledy|odrzuc\\S+|zawiesz\\S+)|wspolprac\\S+|influencer\\S*|hurtow\\S+|gwarancj\\S+|jaki rozmiar|tabel\\S+ rozmiar\\S+|instrukcj\\S+|wypisa\\S+|polecacie|polecic',
    ],
    sells_something: [
      '(?:oferujemy|nasz(?:a|ej) (?:firma|agencja|platforma)|nasze uslugi|naszych uslug|pozycjonowani\\S+|seo|zwiekszy\\S+ sprzedaz\\S*|zwiekszeni\\S+ sprzedazy|umowic (?:sie na )?(?:rozmowe|spotkanie|prezentacje)|jestesmy (?:agencj\\S+|producent\\S+|firma))(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:bardzo|naprawde|wyjatkowo|strasznie|mocno|ogromnie|skrajnie|totalnie) (?:rozczarowan\\S+|niezadowolon\\S+|zawiedzion\\S+|zirytowan\\S+|zdenerwowan\\S+|slab\\S+|zl[aey])|rozczarowan\\S+|zawiedzion\\S+|niezadowolon\\S+|(?:fataln\\S+|tragiczn\\S+|okropn\\S+|beznadziejn\\S+|koszmarn\\S+|najgorsz\\S+|kiepsk\\S+|skandaliczn\\S+|karygodn\\S+|zenuj\\S+|straszn\\S+) ?(?:obslug\\S+|kontakt\\S*|doswiadczeni\\S+|firm\\S+|sklep\\S*)?|skarg[aeio]|skargi|zazaleni\\S+|reklamacj\\S+|reklamowac|nigdy wiecej(?: \\S+){0,3}|nieprofesjonaln\\S+|brak profesjonalizmu|niepowazn\\S+|porazk\\S+|niedopuszczaln\\S+|nie do przyjecia|oburzon\\S+|nieakceptowaln\\S+',
    ],
    human: [
      '(?:porozmawia\\S+|rozmawia\\S+|polacz\\S+|skontaktow\\S+|pogada\\S+|rozmow\\S+)(?: \\S+){0,3} (?:czlowiek\\S*|konsultant\\S*|pracownik\\S*|osob\\S+|kims|kierownik\\S*|menedzer\\S*|przelozon\\S+|doradc\\S+)|(?:zyw\\S+|prawdziw\\S+) (?:czlowiek\\S*|osob\\S+|konsultant\\S*)|(?:nie|dosc)(?: \\S+){0,3} (?:robot\\S*|bot(?:em|a|ow|y|u)?|chatbot\\S*|automat\\S*|maszyn\\S+|sztuczn\\S+|ai)|(?:prosze|czekam|poprosze)(?: \\S+){0,2} (?:telefon|kontakt telefoniczny|oddzwoni\\S+|zadzwoni\\S+)|zadzwoncie|oddzwoncie|zadzwonic do (?:mnie|was|panstwa)|numer\\S* telefonu do (?:was|panstwa|obslugi|sklepu|biura|infolini\\S+)|konsultant\\S*',
    ],
    thanks: [
      'dziekuj\\S*|dzieki|dziekowac|podziekow\\S*|super|swietnie|doskonale|rewelacja|wspaniale|idealnie',
    ],
    arrived_fine: [
      '(?:{goods}|wszystko|ona|ono) (?:juz |wlasnie |w koncu |nareszcie |szczesliwie )*(?:dotar\\S+|przysz\\S+|dosz\\S+)(?= (?:\\||$|dzis|dzisiaj|wczoraj|dziek|juz|w calosci|i (?:jest|wszystko|sa)|szybko))|(?:dzis|dzisiaj|wczoraj|wlasnie|w koncu|nareszcie) (?:{goods} )?(?:dotar\\S+|przysz\\S+|odebral\\S+|otrzymal\\S+|dostal\\S+|dosz\\S+)|(?:sprawa|problem) (?:juz )?(?:rozwiazan\\S+|zalatwion\\S+|nieaktualn\\S+)|wszystko (?:ok|w porzadku|gra|jasne|dotarlo)|(?:za|super|blyskawiczna) szybk\\S+ (?:dostaw\\S+|wysylk\\S+|przesylk\\S+)',
    ],
    repeats: [
      '(?:drugi|trzeci|czwarty|piaty|kolejny|ktorys|enty|\\d+) (?:raz|mail)(?: \\S+){0,4}|(?:juz|kilkakrotnie|wielokrotnie|kilka razy|wczesniej|ponownie|dwa razy|trzy razy)(?: \\S+){0,3} (?:pisal\\S+|pisze|kontaktowal\\S+|dzwonil\\S+|pytal\\S+|zglaszal\\S+|zglosil\\S+|wysylal(?:am|em)|wyslal(?:am|em))|(?:pisal\\S+|kontaktowal\\S+|dzwonil\\S+|pytal\\S+|zglaszal\\S+)(?: \\S+){0,3} (?:juz|kilka razy|wielokrotnie|kilkakrotnie|dwa razy|trzy razy|bez odpowiedzi)|(?:brak|bez|zadnej|nie (?:otrzymal\\S+|dostal\\S+|mam)) (?:\\S+ ){0,2}(?:odpowiedzi|odzewu|reakcji|odpowiedz)|nikt (?:mi )?(?:nie )?(?:odpisuje|odpowiada|reaguje|odpisal|odpowiedzial)|nie (?:odpisujecie|odpowiadacie|reagujecie)|ponaglen\\S+|ponawiam|ignorujecie|po raz (?:drugi|trzeci|czwarty|piaty|kolejny|enty|\\d+)',
    ],
    anger: [
      'kurw\\S*|cholern\\S*|cholera|do diabla|pieprz\\S+|jeban\\S+|gowno|gowniany|skurw\\S*|oszusci|oszust\\S*|oszukal\\S*|oszukan\\S*|oszukuj\\S+|zlodziej\\S*|klamc\\S*|klamiecie|klamst\\S+|idioc\\S*|idiot\\S*|debil\\S*|wkurz\\S*|wkurw\\S*|wsciekl\\S*|zenada|kpin\\S*|kpicie|skandal\\S*|wstyd|hanba|banda|mam (?:was |tego |juz )*dosc|szlag|(?:negatywn\\S+|zl[aey]) (?:opini\\S+|recenzj\\S+|komentarz\\S*)|trustpilot|media\\S* spolecznosciow\\S+|naciagacz\\S*|wyludz\\S*|robicie sobie jaja|zarty sobie|kompromitacj\\S+|nie do pomyslenia',
    ],
    legal: [
      'prawnik\\S*|adwokat\\S*|radc\\S+ prawn\\S+|do sadu|w sadzie|sadow(?:a|e|ej|ego|nie|y)|pozew|pozw(?:u|em|ac|e)|pozyw\\S+|uokik\\S*|rzecznik\\S*(?: praw)? konsument\\S*|praw\\S* konsument\\S*|policj\\S+|prokuratur\\S+|kodeks\\S* cywiln\\S*|wezwani\\S+ (?:przedsadow\\S+|do zaplaty)|(?:kroki|krokow|kroku|srodki|droge|droga|drodze) prawn\\S+|drog\\S+ sadow\\S+|postepowani\\S+ (?:sadow\\S+|prawn\\S+)|federacj\\S+ konsument\\S+|inspekcj\\S+ handlow\\S+|prawnie|mojego prawnika',
    ],
    chargeback: [
      'charge ?back\\S*|obciazeni\\S+ zwrotn\\S+|reklamacj\\S+ (?:w banku|karty|transakcji|platnosci)|(?:zglosz\\S+|zglasz\\S+|zglosic|zwroc\\S+ sie|skontaktuj\\S+ sie|zadzwoni\\S+|napisz\\S+|pojd\\S+|interwen\\S+)(?: \\S+){0,4} (?:do|z|w) (?:\\S+ )?bank\\S*|spor\\S* (?:na |w |przez |z )?paypal\\S*|paypal\\S*(?: \\S+){0,3} (?:spor\\S*|roszczeni\\S+|reklamacj\\S+)|zakwestion\\S+(?: \\S+){0,2} (?:platnos\\S+|transakcj\\S+|obciazeni\\S+)|cofn\\S+ (?:platnos\\S+|transakcj\\S+)|zablokow\\S+ platnos\\S+|nieautoryzowan\\S+ (?:transakcj\\S+|platnos\\S+)',
    ],
    safety: [
      'zrani\\S+|skaleczy\\S+|oparz\\S+|poparz\\S+|alergi\\S+|uczulen\\S+|uczulil\\S*|wysypk\\S+|szpital\\S*|pogotowi\\S+|porazil\\S+|porazeni\\S+ prad\\S*|kopnal\\S* prad|wybuch\\S*|eksplod\\S*|pozar\\S*|zapalil\\S+ sie|zaczel\\S+ (?:sie )?(?:palic|dymic)|zatru\\S+|trujac\\S+|niebezpieczn\\S+|zagrozeni\\S+ (?:dla )?(?:zycia|zdrowia)|samoboj\\S+|zabic sie|zabije sie|nie chce (?:mi sie )?(?:juz )?zyc|odebrac sobie zycie|lekarstw\\S*|lek(?:i|ow|ami)|insulin\\S*|recept[aeyio]\\S*|krwawi\\S*|zadlawi\\S+|zakrztusi\\S+',
    ],
    data_request: [
      'rodo|gdpr|dan(?:e|ych|ymi) osobow\\S*|ochron\\S+ danych|(?:usun\\S+|skasow\\S+|wykasow\\S+)(?: \\S+){0,3} (?:dan(?:e|ych)|konto|konta|profil\\S*)|(?:przetwarza\\S+|udostepni\\S+|przechow\\S+)(?: \\S+){0,3} dan(?:e|ych)|prawo do (?:bycia zapomnianym|usuniecia|dostepu)|prawa do (?:bycia zapomnianym|usuniecia|dostepu)|kopi\\S+ (?:moich |swoich )?danych|administrator\\S* danych',
    ],
    injection: [
      'zignoruj\\S*(?: \\S+){0,4} (?:instrukcj\\S+|polecen\\S+|zasad\\S*|regul\\S*)|zapomnij(?: \\S+){0,3} (?:instrukcj\\S+|wszystk\\S+|polecen\\S+|zasad\\S*)|jestes teraz|od teraz jestes|instrukcj\\S+ systemow\\S+|prompt\\S* systemow\\S+|systemow\\S+ prompt\\S*',
    ],
  },
  keywords: 'zamowienie przesylka otrzymalam otrzymalem dostarczona anulowac reklamacja uszkodzona',
  thanksWords:
    'dziekuje dziekujemy dziekuj dzieki wielkie bardzo serdecznie slicznie pieknie ogromnie super swietnie doskonale wspaniale idealnie rewelacja ekstra ok okay okej dobrze dobra tak jasne rozumiem zrozumialem zrozumialam za i oraz w z na to te ta ten wam panu pani panstwu panstwa ci wasza twoja odpowiedz pomoc informacje informacja info szybka szybko szybkie szybki blyskawiczna mila mile mily obsluge kontakt reakcje realizacje dostawe wysylke wyjasnienie wszystko jest juz jasne gra porzadku dotarlo dotarla dotarl przyszla przyszlo paczka zamowienie przesylka dzis dzisiaj wczoraj wlasnie koncu otrzymalam otrzymalem odebralam odebralem mam problem sprawa rozwiazany rozwiazana zalatwione pozdrawiam pozdrowienia pozdro serdeczne serdecznie zycze milego dnia milej dobrego wieczoru weekendu dzien dobry witam hej czesc do widzenia uslyszenia zobaczenia wyrazami szacunku ze powazaniem jeszcze raz poczekam zaczekam wiec pa mega najmocniej',
};
