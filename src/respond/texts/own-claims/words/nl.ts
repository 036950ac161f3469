import type { ClaimSources } from '../claim-words.ts';

export const nl: ClaimSources = {
  order: 'bestelling',
  carrier: 'vervoerder',
  states: {
    delivered: `
      *geleverd*, geleverd*, lever, levert, leveren, leverde*, afleveren, aflevert, *bezorgd*, bezorg, bezorgt, bezorgen, bezorgde*, bezorging ~ (gelukt|geslaagd|voltooid|gedaan|plaatsgevonden|afgerond), levering ~ (gelukt|geslaagd|voltooid|afgerond), aangekomen, aankom*, aankwam, komt*, kwam*, komen ~ (aan|vandaag|bij u|bij je), gekomen, gearriveerd*, arriveer*, overhandig*, gebracht*, brengt, brengen, bracht*, langsgebracht, gekregen, kreeg, ontvangen(?! (?:uw|je|dit|het) (?:bericht|e-?mail|mail|vraag|verzoek))*, ontvang, ontvangt (?!u een|je een|een), ontving*, aangenomen, nam ~ aan, neemt ~ aan, bereikt, ter plaatse, thuis, (is|ligt|staat|was) (er |nu |al |reeds |dus |inmiddels )*(er|daar|hier|binnen|thuis|gearriveerd), in (uw|je|jouw) (handen|huis|bezit), bij (u|jou|je) (?!terug)(thuis|in huis|gebracht|bezorgd|afgegeven|aangekomen|binnen), op (de plaats van )?bestemming, binnen(?! (?:een|twee|drie))`,
    left_elsewhere: `
      *buur*, buur*, buren, brievenbus*, postbus*, veranda*, stoep*, deurmat*, mat, drempel*, voordeur*, achterdeur*, aan de deur, voor de deur, bij de deur, deur, garage*, schuur*, carport*, tuin*, balkon*, terras*, container*, kliko*, kelder*, portiek*, trappenhuis*, hal, gang, receptie*, receptionist*, balie*, conciërge*, portier*, huismeester*, secretariaat, postkamer*, collega ~ (heeft|nam|aangenomen), huisgeno*, veilige? (plek|plaats), veilig, kluis*, *kluis, locker*, afgegeven, achtergelaten, neergelegd, neergezet, weggelegd, (achter|onder|naast|tegen) (de|het|uw|je|jouw|een), voor (de|het|uw|je|jouw) (deur|huis|raam|garage|poort|hek), (uw|je|jouw) (man|vrouw|partner|zoon|dochter|moeder|vader|huisbaas|broer|zus)`,
    signed: 'getekend*, teken*, ondertek*, handtekening*, afgetekend*, krabbel*, paraf*, tekende*',
    collected:
      'opgehaald*, afgehaald*, haalde* ~ (op|af), haalt ~ (op|af), meegenomen*, nam ~ mee, opgepikt*',
    out_for_delivery: `
      (bij|met) ~ (bezorger*|koerier*|chauffeur*|postbode*), bezorger*, koerier*, chauffeur*, postbode*, bestelbus*, busje*, bus, vrachtwagen*, bezorgwagen*, wagen, voertuig*, in bezorging, uit voor bezorging, bezorgroute*, bezorgronde*, ronde, route, ingeladen*, geladen*, aan boord, laatste kilometer*`,
    on_its_way: `
      onderweg, op (de |weg)?weg(?! (?:helpen))*, op weg, op pad, op reis, in transport, transport*, reis*, rijdt, vliegt, vaart, beweegt, in beweging, nadert*, dichtbij, vlakbij, om de hoek, bij de post, met de post, vordert*, vordering*, schiet ~ op`,
    customs: 'douane*, invoer*, import*, grens*, accijns*, btw',
    cleared:
      '(door|langs|uit|voorbij) de douane, douane ~ (voorbij|gepasseerd|klaar|achter|vrij*|afgerond|door|heen), ingeklaard*, inklar*, vrijgegeven*, vrijgave*, vrij gegeven, afgehandeld*, over de grens',
    lost: `verloren*, verlies*, verloor*, verliest, kwijt*, zoek, zoekgeraakt*, verdwenen*, verdween*, vermist*, weg, weggeraakt*, gestolen*, diefstal*, gejat*, onvindbaar*, nergens, spoorloos*, (niet|nergens) ~ (gevonden|terugvinden|vindbaar|traceer*), ontbre*, geen spoor, niemand ~ weet ~ waar, weten ~ niet ~ waar`,
    damaged:
      'beschadig*, kapot*, stuk, gebroken*, breuk*, defect*, vernield*, vernietigd*, nat, gescheurd*, schade*, ingedeukt*, geplet*, opengescheurd*',
    returned: `
      terug ~ (naar|bij|aan|gestuurd|gezonden|gegaan|gekomen|in), teruggestuurd*, teruggezonden*, teruggegaan*, teruggekomen*, teruggebracht*, terugkom*, terugweg*, terugsturen*, *retour*, retour*, (gaat|ging|komt|kwam|keert|stuurt|is|wordt) ~ terug, geweigerd*, weiger*, afzender*, weer (bij ons|terug|in ons)`,
    ready_for_pickup: `
      (op|af|mee|oppik) ?(te )?(halen|haal|haalt), ophaal*, afhaal*, ophalen, afhalen, ligt ~ klaar, staat ~ klaar, klaar*(?! (?:om u|om je|voor al|met uw|met je))*, wacht (op|bij|in|daar|al)*, pakketpunt*, servicepunt*, postkantoor*, postpunt*, parcelshop*, supermarkt*, sigarenwinkel*, beschikbaar (voor|bij|in|om)`,
    depot: `
      depot*, sorteer*, distributie*, hub*, centrum, centra, *centrum, knooppunt*, vestiging*, filiaal*, magazijn*, loods*, luchthaven*, haven*, station*, terminal*, in de buurt, (uw|je|jouw) (stad|buurt|regio|straat|land|wijk|dorp|gebied|omgeving), (ligt|lag|staat|stond|bevindt|bevond|hangt|zit|zat)`,
    shipped: `
      verzonden*, verzend(?!e-?mail|bevestiging)*, verstuur*, verstuurd*, verscheep*, gestuurd*, opgestuurd*, vertrokken*, vertrek*, vertrok*, (de deur|het huis|het magazijn|ons magazijn|ons) (uit|verlaten|verliet), verlaten*, verlaat, verliet, op de post, gepost*, meegegeven*, overgedragen*, (bij|aan|met) de vervoerder, afgereisd*, weggegaan*, eruit, uit huis`,
    packed:
      'ingepakt*, verpak*, inpak*, gepakt*, label*, verzendlabel*, etiket*, verzendklaar*, dichtgeplakt*',
    preparing: `voorbere*, klaargemaakt*, klaarmak*, klaargezet*, in behandeling, verwerk*, in productie, produc*, gemaakt(?! (?:door|voor|met))*, maken ~ klaar, in de maak, samengesteld*, nabestel*`,
    cancelled: 'annul*, geannul*, gecancel*, cancel*, afgezegd*, stopgezet*, ingetrokken*, gestopt*',
    refunded:
      'terugbeta*, teruggestort*, terugstort*, terugbetaal*, terugboek*, teruggeboekt*, gecrediteerd*, crediteer*, geld ~ (terug|overgemaakt|rekening|onderweg), overgemaakt*, overboek*, restitu*',
    attempted: `geprobeerd*, probeer*(?! (?:het (?:later|opnieuw|gerust)|gerust))*, poging*, (niemand|niet) ~ (thuis|aanwezig|open*), aangebeld*, belde*, gemist*, misgelopen*, mislukt*, mislukking*, gefaald*, briefje*`,
    delayed:
      'vertraag*, vertrag*, laat(?! (?:het|ons|dat|me|maar|even|gerust|weten|u|je)), later dan*, te laat, uitgesteld*, uitstel*, achterstand*, achter op*, loopt ~ uit, langer, langzaam*, langzamer*, trager*, traag, oponthoud*',
    held: 'vastgehouden*, houdt ~ vast, vast, vastzit*, vastgelopen*, geblokkeerd*, blokke*, in beslag, tegengehouden*, ingehouden*, stil, stilstaan*, stilgelegd*, hangt ~ (vast|ergens), bevroren',
    weather:
      'weer(?=s|sb|som)*, *weers*, slecht weer, storm*, sneeuw*, staking*, overstrom*, ijzel*, gladheid*, file*, ongeluk*, ongeval*',
    misrouted:
      '(verkeerd*|foutief|foute?) (adres|depot|route|stad|huis|gesorteerd*|land|plek|plaats|persoon|bezorgd*|filiaal|ontvanger|gestuurd*|verzonden*), verkeerd*, per ongeluk, verwissel*, vergiss*, verdwaald*, fout*',
  },
  commitments: `
    (letten|zorgen|kijken) ~ (erop|ervoor|dat) ~ dat,
    (adres|bestelling) ~ (gewijzigd|veranderd|aangepast|gecorrigeerd), iets (klein*|leuks|extra*|moois|speciaal*), (we|wij) doen (alles|het)
    terugbeta*, terugstort*, terugbetaal*, teruggav*, teruggeven*, geld*, bedrag*, betaal*, betaling*, betalen, vergoed*, schadeloos*, vervang*, vervanging*, omruil*, ruil*, omgeruild*, nieuw(e)? (pakket|pakje|exemplaar|artikel|bestelling|zending|product|stuk)*, een nieuwe?(?! (?:bericht|vraag|e-?mail|mail|dag|link))*, een ander(?! (?:bericht|onderwerp|adres))*, nog een*, een tweede*, opnieuw (op|stur*|verzend*|verstur*|lever*|bezorg*)*, nasturen, nazend*, nalever*
    (wij|we|ik) (zullen|zal|gaan|ga|kunnen|kan|willen)?( u| je| jou| uw| het| dat| er)* ?(stur*|verstur*|verzend*|zend*|lever*|bezorg*|annule*|wijzig*|verander*|pas*|corrige*|herstel*|vervang*|ruil*|betal*|betaal*|los*|regel*|bel*|vergoed*|geef*|geven*|maak*|maken|schenk*|bestel*|stuur*|stort*|crediteer*|omleid*|stop*|versnel*|doe*|breng*|neem*|nemen|zorg* (?!vuldig)dat|fix*|repareer*)
    (sturen|stuur|versturen|verzenden|leveren|geven|geef|bezorgen|betalen|storten|ruilen|vervangen|annuleren|wijzigen|regelen|lossen|maken|bellen|brengen|doen) (wij|we|ik), (wij|we|ik|collega|medewerker|iemand|team) ~ (opsturen|toesturen|versturen|terugbetalen|terugstorten|vervangen|annuleren|wijzigen|oplossen|regelen|leveren|bezorgen|omruilen|vergoeden|nasturen|bellen|rechtzetten|goedmaken|compenseren)
    gratis, kosteloos*, kosten*, kost, kostte, voor niets, zonder (kosten|bijbetaling|te betalen|extra), cadeau*, geschenk*, op onze kosten, voor onze rekening, van het huis, prijs*, prijzen, tarief*, bonus*, beloning*, korting*, kortingscode*, code*, *bon, bonnen, *bonnen, waardebon*, tegoed*, voucher*, coupon*, procent*, krediet*, compens*, tegemoetkom*, schadevergoed*, goedmak*, coulance*, extraatje*, aanbieding*, verzeker*, gedekt*, aansprakelijk*
    garand*, garant*, gegarandeerd*, belo(of|v|ft)*, beloofd*, belov*, zeker*(?! (?:weten of|van zijn)), verzeker*, vast en zeker, ongetwijfeld*, zonder (enige )?twijfel, geen twijfel*, absoluut*, definitief*, definitieve*, in elk geval, in ieder geval, hoe dan ook, sowieso, gegarand*, beslist*, stellig*, woord van eer, ons woord, zweer*, zweren, reken* (er)?(maar )?op, rekenen*, vertrouw erop, erop vertrouwen, wees gerust*, gerustge*, maak je geen zorgen ~ komt, komt goed, komt (wel|vast|echt|zeker) *, honderd procent, onvermijdelijk*, spoed*, voorrang*, prioriteit*, express*, altijd op tijd
    (zal|zullen|zult|gaat|gaan|wordt|worden|komt|komen) (?!graag|helpen|u helpen|je helpen)([^ .,;]+ ){0,7}(bezorgd|geleverd|aankomen|aan|komen|arriveren|er zijn|ontvangen|krijgen|hebben|verzonden|verstuurd|gebracht|overhandigd|liggen|lukken|goed|teruggestort|terugbetaald|vervangen|geannuleerd|nageleverd|bereiken|vertrekken|afgeleverd|binnen|bij u|bij je)
    (krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|hebt|heb|heeft) (u|je|jij|jullie) ([^ .,;]+ ){0,2}(het|hem|uw|je|jouw|een nieuw*|geld|alles|pakket|bestelling|korting|vergoeding)(?! (?:bericht|antwoord|e-?mail|mail|vraag)), (u|je|jij|jullie) (krijgt|krijg|krijgen|ontvangt|ontvangen|heeft|hebt|hebben) (dan |nu |snel |gewoon |zeker |dus )*(het|hem|ze|uw|je|jouw|een nieuw*|alles|geld|het pakket|de bestelling|dat)(?! (?:bericht|antwoord|e-?mail|mail|vraag|nummer|bestelnummer))`,
  wished:
    '(als|wanneer|indien|mocht) (u|je|jij|jullie) ([^ .,;]+ ){0,8}(wilt|wil|willen|wenst|liever|nodig hebt|nodig heeft), wilt (u|je), wil je, (vraag|vragen|schrijf|schrijven|mail|bericht|iets) (over|wegens|omtrent|rond)',
  times: `
    (niet|nooit) ~ lang, lang meer, lange tijd,
    vandaag, morgen*, overmorgen, gisteren, eergisteren, vanavond, vanmiddag, vanochtend, vanmorgen, vannacht, ochtend*, middag*, namiddag*, avond*, nacht*, 's (morgens|avonds|middags|nachts|ochtends), weekend*, weekeinde*, week, weken, wekelijks*, maand*, jaar, jaren, dag, dagen, dagelijks*, daags, werkdag*, feestdag*, etmaal, kwartaal*, seizoen*, veertien dagen
    uur, uren, uurtje*, halfuur, kwartier*, minuut, minuten, minuutje*, seconde*, moment*, ogenblik*, binnenkort, weldra, spoedig*, zo meteen, meteen, straks, dadelijk, zometeen, gauw, snel*, vlug*, rap, direct (bij|in|thuis|verzonden)*, onmiddellijk*, zo snel, per omgaande, prompt*, op tijd, tijdig*, stipt, volgens (planning|schema), zoals gepland, elk moment, ieder moment, elk ogenblik, over (een|twee|drie|vier|vijf|zes|tien|enkele|een paar|niet) @, binnen (een|twee|drie|vier|vijf|zes|zeven|tien|enkele|afzienbare|korte|de)( @)?, uiterlijk, vroeger, eerder dan, voor het (weekend|einde), net, zojuist, onlangs, pas geleden, recent*, geleden, volgend*, komend*, eerstvolgend*, vorig*, afgelopen, laatst*, eind (van|deze|volgende|van de)*, einde, begin (van|volgende|deze), halverwege, deadline*, termijn*
    kerst*, kerstmis, sinterklaas*, pakjesavond*, nieuwjaar*, oudjaar*, oud en nieuw, pasen, paas*, pinkster*, koningsdag*, verjaardag*, valentijn*, moederdag*, vaderdag*, vakantie*, zomer*, winter*, lente*, voorjaar*, herfst*, najaar*, black friday
    maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, zaterdag*, zondag*, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
    (een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|twintig|dertig|paar|enkele|enige|aantal) (dag|dagen|uur|uren|week|weken|maand|maanden|minuut|minuten|nacht|nachten|werkdag|werkdagen)`,
  greetings: `
    goede(n)? ?(morgen|middag|avond|dag|nacht)*, goedemorgen, goedemiddag, goedenavond, goedendag, (een |nog een |fijne |heel )*(fijn|fijne|prettige|mooie|goede|leuke|gezellige|prettig|goed|mooi|leuk|zonnige|heerlijk|heerlijke) (dag|avond|middag|weekend|week|weekeinde|ochtend|dag verder|avond verder|tijd|voortzetting|zondag), (tot )(snel|gauw|ziens|straks|dan|later|binnenkort|horens|morgen), elke dag, iedere dag, op elk moment, op ieder moment, dag en nacht, de hele dag, op dit moment, momenteel, op het moment, een moment geduld, een ogenblik geduld, zo snel mogelijk, zo snel (we|als we|wij) (kunnen|kan), zodra, laatste (nieuws|stand|status|gegevens|informatie)`,
  ifs: 'als, wanneer, zodra, of, indien, mits, tenzij, totdat, voordat, mocht, waar, waarheen, hoe, wat (u|je|we|wij|er|te), welke, welk, waarom, nadat, zolang',
  restarts: `(krijgt|ontvangt|hebt|heeft|kunt) (u|je), (is|wordt|was|komt|ligt|staat|zal) (het|uw|je|de|er), (sturen|betalen|storten|geven|vervangen|ruilen|zullen|gaan) (we|wij)`,
  thats: 'dat',
  seeks: `
    (graag |alstublieft |alsjeblieft |ook |dan |en |eventueel |misschien |het helpt om )*(kijk|kijkt|controleer|controleert|vraag|vraagt|zoek|zoekt|check|bekijk)`,
  hedges:
    'verwacht*, verwachting*, schat*, geschat*, naar verwachting, waarschijnlijk*, vermoedelijk*, gepland*, zou, zouden, moet, momenteel',
  future: '(zal|zullen|zult|gaat|gaan)',
};
