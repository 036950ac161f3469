import type { FlagPhrases } from '../flag-phrases.ts';

/** Dutch. */
export const NL: FlagPhrases = {
  terms: {
    bank: 'bank|creditcard\\S*|creditcardmaatschappij|rabobank|ing|abn|visa|mastercard|amex|paypal|klarna|riverty|afterpay',
    nth: 'tweede|derde|vierde|vijfde|zesde|zevende|tiende|zoveelste|\\d+e|\\d+de',
    body: 'hand|handen|vinger\\S*|duim|arm|armen|been|benen|voet|voeten|gezicht|ogen|oog|huid|lip|lippen|mond|tong|tand|nek|hoofd|knie',
  },
  harmless: [
    '(?:rechtbank|gerecht|politie|advocaat)(?:straat|weg|plein|laan)|mijn bank (?:is|zit|ligt|naast|om de)|dokterspraktijk|huisartsenpraktijk',
    'advocaat van de duivel|flessen? advocaat|speelgoed ?politie\\S*|politie(?:auto|wagen|pak|kostuum|helm|bureau playmobil)\\S*|vuur(?:schaal|korf|werk)\\S*|openhaard|brandweer(?:auto|man|wagen|kazerne)\\S*|robot ?(?:stofzuiger|maaier|grasmaaier|speelgoed)\\S*|domme vraag|tuinbank|zitbank|hoekbank|slaapbank|bankje|bank (?:en stoel|van stof|voor in)|persoon op het|(?:knoflook|citrus|koffie)pers',
    '(?:bezorger|chauffeur|koerier|postbode|hij|zij|ze)(?: \\S+){0,3} (?:niet|nooit|geen)(?: \\S+){0,2} (?:gebeld|aangebeld|belt|bellen|gereageerd)',
  ],
  phrases: {
    self_harm: [
      '(?:geen|niet|de)(?: \\S+){0,2} zin (?:meer )?(?:van|in|om)(?: \\S+){0,2} leven|zin van het leven|(?:moe|zat) van het leven|levensmoe|leven(?: \\S+){0,2} zinloos|geen reden(?: \\S+){0,2} (?:te )?leven|het leven niet meer zitten',
      'zelfmoord\\S*|suicid\\S*|(?:mezelf|mijzelf|me|mij)(?: \\S+){0,2} (?:van kant|van het leven beroven|ophangen|doden|iets aandoen|pijn doen|snijden|verwonden)|maak(?: \\S+){0,2} een eind(?:e)? aan|eind(?:e)? aan mijn leven|(?:wil|zou)(?: \\S+){0,2} (?:dood|sterven|doodgaan|dood zijn)|(?:wil|hoef|kan|hoeft)(?: \\S+){0,3} niet (?:meer|langer) (?:te )?(?:leven|bestaan|wakker worden|er zijn|verder leven)|leven(?: \\S+){0,3} (?:geen zin|niet meer waard)|geen zin meer in het leven|er niet meer zijn',
    ],
    injury: [
      'verslik\\S*|ingeslikt|stikte|duizelig|misselijk|jeuk|irritatie|rode vlekken|kinderarts|oogarts|gehechtingen|in (?:zijn|haar|mijn) (?:keel|vinger)',
      'gewond\\S*|verwond\\S*|letsel|(?:{body})(?: \\S+){0,3} (?:verbrand|gesneden|gebroken|bezeerd|geplet|bekneld|verstuikt|gekneusd)|(?:verbrand|gesneden|bezeerd) (?:aan|door)|bezeerd|verstuikt|gekneusd|brandwond\\S*|brandblaar|brandblaren|blaren|snijwond|allergi\\S*|huiduitslag|uitslag (?:op|over|van|gekregen)|bultjes|galbulten|netelroos|opgezwollen|gezwollen|zwelling|bloed(?:de|t|en|ing)?|overgegeven|overgeven|braken|voedselvergiftiging|flauwgevallen|bewusteloos|gestikt|stikte|verslikt|gevallen(?: \\S+){0,2} (?:door|omdat)|hersenschudding|gehecht|bijwerking\\S*',
      '(?:in|naar|belandde|beland) (?:het )?ziekenhuis|spoedeisende\\S*|seh|spoed ?hulp|ambulance|huisarts(?:enpost)?|(?:naar|bij) (?:de |een )?(?:dokter|arts|dierenarts)|(?:ziek|misselijk|beroerd) (?:geworden|van|door|na)|huidreactie|reactie op (?:de|het)',
    ],
    danger: [
      '(?:gaf|geeft|kreeg|krijg|gegeven)(?: \\S+){0,3} (?:schok|optater|opdonder|stroom)|schroei\\S*|verschroeid|rare lucht|brandplek\\S*|onder stroom|stroom op',
      '(?:vlam|vlammen) (?:gevat|gevlogen)|in brand|in vlammen|brandgevaar|brandde|explo\\S*|ontplof\\S*|(?:lader|oplader|stekker|kabel|accu|batterij|stopcontact|apparaat)(?: \\S+){0,3} (?:gesmolten|smolt|smelt|doorgebrand|verbrand|rook\\S*|vonk\\S*|heet|lekt|opgezwollen)|rookte|rook uit|vonken|vonkt|kortsluiting|oververhit\\S*|elektrische schok|stroomschok|schok gekregen|schroeilucht|brandlucht|gaslucht|doorgebrand',
      '(?:glas|metaal|plastic|schimmel|maden|insecten|naald|schroef|mesje)(?: \\S+){0,3} (?:in de|in het|in mijn|erin)|(?:glas|metaal)?(?:scherven|splinters)|glasscherven|stukjes? (?:glas|metaal|plastic)|gevaarlijk\\S*|gevaar voor|levensgevaar\\S*|giftig\\S*|vergiftig\\S*|terugroep\\S*|besmet|beschimmeld|bedorven|had(?: \\S+){0,6} (?:dood|kunnen sterven|kunnen stikken)|bijna (?:gestikt|dood|verbrand)',
    ],
    medicine: [
      'laatste (?:\\S+ )?(?:pillen|tabletten|doses|ampullen|pil)|epileptisch\\S*|prematuur|transplant\\S*|kolfapparaat|beademing\\S*|vernevelaar',
      'medicijn\\S*|medicatie|medicament\\S*|insuline|inhalator|astmapuffer|hartpillen|bloeddruk\\S*|hartmedi\\S*|pillen voor|schildklier\\S*|epilepsie|antibiotic\\S*|bloedverdunners|recept(?:medicijn\\S*| van de (?:huisarts|dokter))|teststrips|katheter\\S*|stoma\\S*|zuurstof\\S*|hoortoestel|gehoorapparaat|rolstoel|babymelk|flesvoeding|zuigelingenvoeding|levensreddend|levensbelang|medisch\\S*|epipen|diabet\\S*|astma',
    ],
    legal_steps: [
      'klacht(?: \\S+){0,2} (?:ingediend|indienen) bij|arbitrage|mediator|brief van mijn|via de rechter|juridische weg|stappen ondernemen|verdere stappen',
      'advoca(?:at|ten|te)|jurist\\S*|juridisch\\S*|rechtsbijstand\\S*|(?:voor|naar|bij|aan) de rechter|rechtbank|rechtszaak|kantonrechter|gerechtelijk\\S*|gerecht|dagvaard\\S*|aanklagen|klaag(?: \\S+){0,2} aan|procederen|incasso(?:bureau|procedure)|deurwaarder|schadevergoeding|schadeclaim|wettelijk\\S*|mijn recht(?:en)?|consumentenrecht\\S*|wanprestatie|contractbreuk|onrechtmatig\\S*|illegaal|rechtsmaatregelen|gerechtelijke stappen|voor de rechter',
    ],
    authority: [
      'consumentenbond|acm|consuwijzer|geschillencommissie|autoriteit (?:consument|persoons)\\S*|ombudsman|test ?aankoop|economische inspectie|fod economie|politie|aangifte|aangegeven|fraudehelpdesk|meldpunt|meld(?:en|ing)?(?: \\S+){0,3} (?:politie|autoriteit\\S*|thuiswinkel)|thuiswinkel waarborg|opgelicht avrotros|autoriteiten|webwinkelkeur',
    ],
    formal_notice: [
      'in gebreke|ingebrekestelling|(?:laatste|uiterste) (?:termijn|kans|waarschuwing|aanmaning|sommatie|keer dat ik)|ultimatum|sommeer|sommatie|(?:geef|krijgt|krijgen|hebt|heeft)(?: \\S+){0,3} (?:\\d+|zeven|drie|twee|vijf|veertien|24|48) (?:dagen|uur|werkdagen)(?: \\S+){0,4}|(?:binnen) (?:\\d+|zeven|drie|twee|vijf|veertien|24|48) (?:dagen|uur|werkdagen)(?: \\S+){0,4} (?:anders|zo niet|dan)|(?:ontbind|ontbinden|ontbinding)(?: \\S+){0,4}|hierbij (?:stel|ontbind|sommeer|eis)|in verzuim|zo niet dan|aangetekend',
    ],
    payment_dispute: [
      '(?:betaling|afschrijving|incasso|bedrag|geld)(?: \\S+){0,3} (?:terughalen|terugboeken|teruggehaald|storneren|terugroepen)|haalt(?: \\S+){0,4} terug|creditcardmaatschappij',
      'chargeback|charge back|storner\\S*|gestorneerd|terugboek\\S*|teruggeboekt|terug ?draai\\S*|teruggedraaid|(?:geschil|claim|zaak|dispuut|klacht|conflict|case)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,4} (?:geschil|claim|terug\\S*|betwist\\S*|blokk\\S*|ingeschakeld|inschakelen|zaak|melden|gemeld)|(?:betwist\\S*|blokk\\S*|intrek\\S*|terughal\\S*|terugvorder\\S*|storneer)(?: \\S+){0,4} (?:betaling|afschrijving|incasso|bedrag|transactie|geld)|(?:betaling|afschrijving|incasso|bedrag|transactie|geld)(?: \\S+){0,3} (?:betwist\\S*|blokk\\S*|terughalen|terugvorder\\S*|terugvragen via|intrekken)|(?:bel|bellen|contact|ga|stap|naar|via|spreek|vraag|schakel)(?: \\S+){0,3} (?:mijn|de|onze) (?:{bank})|koper ?bescherming|kopersbescherming|aankoopbescherming|onterechte afschrijving',
    ],
    personal_data: [
      '(?:sluit|sluiten|opheffen|hef)(?: \\S+){0,3} account|(?:elk|alle) spo\\S+ van mij',
      '(?:trek|intrek\\S*)(?: \\S+){0,3} toestemming|toestemming(?: \\S+)? in|(?:wis|verwijder|vergeet)(?: \\S+){0,3} (?:informatie|mailadres|e ?mail\\S*|naam|over mij)|alles van mij (?:wissen|verwijderen)',
      'avg|gdpr|privacy\\S*|autoriteit persoonsgegevens|persoonsgegevens|persoonlijke gegevens|gegevensbescherming|(?:mijn|welke|alle|al mijn) (?:\\S+ )?(?:gegevens|data)(?: \\S+){0,5} (?:verwijder\\S*|wis\\S*|van mij|over mij|bewaar\\S*|opgeslagen|doorverkocht|gelekt|gedeeld|hebben|inzien)|mijn data|(?:verwijder\\S*|wis\\S*|opzeg\\S*|schrap\\S*|haal|delete)(?: \\S+){0,5} (?:account|gegevens|data|profiel|systeem|bestand|database)|recht op (?:vergetelheid|inzage|verwijdering|wissing)|artikel (?:15|17)|wie(?: \\S+){0,4} mijn (?:e ?mail\\S*|gegevens|adres|nummer)|(?:hoe|waar)(?: \\S+){0,3} (?:komen|kom|halen|hebben) (?:jullie|u) (?:aan )?mijn|identiteitsfraude|datalek',
    ],
    wants_person: [
      '(?:geef|geeft|wil|graag)(?: \\S+){0,2} een (?:mens|echt persoon|persoon|medewerker)',
      '(?:spreken|praten|spreek|praat|contact|chatten|overleggen|verbind\\S*|doorverbind\\S*|doorverbonden|doorgeschakeld|schakel|mag ik|kan ik|krijg)(?: \\S+){0,5} (?:mens|mensen|persoon|iemand|medewerk\\S*|leidinggevende|manager|chef|baas|klantenservice|agent|vertegenwoordiger|collega)(?: \\S+){0,2}|(?:een|mijn|met|iemand|medewerk\\S*|leidinggevende|mens|persoon|manager|baas)(?: \\S+){0,3} (?:spreken|praten|doorverbonden|te woord)|(?:echt|echte|levende?|menselijke?|levend) (?:mens|mensen|persoon|iemand|medewerk\\S*|antwoord|reactie)|vlees en bloed|(?:uw|jullie|je|een|de) (?:leidinggevende|manager|baas|chef|directie|supervisor)|is (?:daar|er) (?:\\S+ )?(?:iemand|een mens)(?: \\S+)?|een mens',
    ],
    no_robot: [
      '(?:geen|niet|met|een|zat van|stop met|van|is dit|ben je|bent u|door|alleen|die|steeds) (?:\\S+ ){0,2}(?:robots?|bots?|chatbots?|ai|a i|machine (?:die|antwoord)|computer die|automatische? (?:antwoord\\S*|reactie\\S*|berichten)|standaard ?(?:antwoord\\S*|mail\\S*|tekst\\S*|reactie\\S*)|standaardantwoord\\S*|copy paste|knip en plak\\S*)(?: \\S+)?',
    ],
    wants_call: [
      '(?:bel|belt|bellen|terugbellen|opbellen) (?:mij|me|ons)|(?:mij|me|ons|graag|willen jullie|kunt u|kunnen jullie|iemand)(?: \\S+){0,3} (?:bellen|terugbellen|gebeld|teruggebeld|opbellen|terugbelt)|terugbel\\S*|teruggebeld|telefonisch (?:contact|bereik\\S*|spreken|overleg)|(?:jullie|uw|een|het|klantenservice) ?(?:telefoonnummer|hulplijn|servicenummer)|wat is jullie nummer|waar kan ik(?: \\S+)? bellen|naar jullie bellen',
    ],
    insult: [
      'kut\\S*|klote\\S*|kanker\\S*|tering\\S*|tyfus\\S*|godver\\S*|verdomme|verdomde|potver\\S*|shit\\S*|fuck\\S*|wtf|lul|lullen|eikel\\S*|klootza\\S*|hufter\\S*|idio\\S*|debiel\\S*|sukkels?|mongool\\S*|achterlijk\\S*|imbeciel\\S*|stom|stomme|dombo\\S*|incompetent\\S*|onbekwaam\\S*|clowns?|prutsers?|amateurs|stumpers|waardeloos|waardeloze|rotzooi|rotbedrijf|bagger|troep|schijt|flikker op|rot op|zak hooi|nietsnut\\S*|kansloos|kansloze|belachelijk\\S*|bullshit',
    ],
    accusation: [
      'oplicht\\S*|opgelicht|dief|dieven|gestolen geld|steelt mijn|stelen(?: \\S+){0,2} geld|bedrog|bedrieg\\S*|bedrogen|fraud\\S*|leugen\\S*|liegen|liegt|gelogen|voorgelogen|criminel\\S*|boeven|zwendel\\S*|afzett\\S*|afgezet|nepwinkel|nepsite|nep webshop|scam\\S*|geflest|genaaid|(?:geld|centen)(?: \\S+){0,3} (?:innen|incasseren|pikken|houden|pakken|opstrijken|afpakken)|(?:pakken|houden|innen|incasseren)(?: \\S+){0,2} (?:mijn|het) geld|misleid\\S*|onbetrouwbaar|malafide',
    ],
    fed_up: [
      'om te (?:huilen|janken)|praatjes|smoes\\S*|smoezen|uitvluchten|aan het lijntje|lijntje gehouden|er(?: \\S+)? klaar mee|ben klaar met|kots|zooitje|wanprestatie|onder de maat|bar slecht|diep teleurgesteld en boos|niet te geloven|ongelooflijke|mateloos|hoog zit|schaamteloos|schaamt u|gotspe|een aanfluiting|aanfluiting|bespottelijk|wanvertoning|ergens voor de',
      'schand\\S*|een schande|ongehoord|onacceptabel|onaanvaardbaar|absurd|woest|woedend|razend|furieus|(?:heel|erg|echt|zo|zeer|super|behoorlijk|best) (?:boos|kwaad|pissig)|boos|kwaad|pissig|laaiend|ziedend|spuugzat|(?:ben|zijn|word|wordt) (?:het|dit|er|jullie) (?:\\S+ )?(?:zat|beu)|strontzat|genoeg van|heb er genoeg|is genoeg|maat is vol|de druppel|geduld(?: \\S+){0,4} (?:op|grens|einde|kwijt|voorbij)|(?:verlies|raakt|raak|ben)(?: \\S+){0,2} geduld|ben er (?:\\S+ )?klaar mee|in de maling|voor de gek|voor schut|een (?:slechte )?grap|neem(?:t)? (?:je|u|jullie) me',
      'nooit (?:meer|weer)|(?:laatste|eerste en laatste) keer|(?:slechtste|waardeloze|vreselijke|verschrikkelijke|dramatische|belabberde|bedroevende|treurige|schandalige|beroerde|abominabele) (?:\\S+ )?(?:service|winkel|bedrijf|webshop|ervaring|klantenservice|behandeling|site)|(?:service|klantenservice)(?: \\S+){0,3} (?:waardeloos|om te huilen|dramatisch|drama|slecht|bedroevend|nul|ver te zoeken|belabberd)|een drama|drama|ramp|nachtmerrie|diep triest|triest|te gek voor woorden|ongelofelijk|ongelooflijk|niet normaal|ik eis|eis(?:en)? (?:een|dat|nu)|respectloos|minachting|belediging|beschamend|schamen|meegemaakt|slaat nergens op|asociaal|bezopen|wat een (?:zooitje|puinhoop|bende|club|bedrijf)',
    ],
    press: [
      'eenvandaag|hart van nederland|rtl nieuws|telegraaf|consumentengids',
      'journalist\\S*|(?:de|naar de|in de|met de|aan de) (?:pers|media|krant|kranten)|(?:naar|bij|in) (?:de |een )?krant|lokale media|(?:naar|op) (?:de )?(?:televisie|tv)|tv programma|omroep|consumentenprogramma|(?:programma|uitzending|redactie|van|voor|bij) (?:kassa|radar)|avrotros|publiekelijk|openbaar maken|in de openbaarheid|naam en faam|aan de schandpaal|viral',
    ],
    audience: [
      '(?:vertel|vertellen|laat|laten)(?: \\S+){0,4} (?:mijn|op) (?:tiktok|instagram|insta|youtube|facebook|twitter|kanaal|blog|volgers)|op mijn (?:tiktok|insta\\S*|kanaal|account)',
      'volgers?|abonnees|influencers?|(?:mijn|ons) (?:\\S+ )?(?:blog|vlog|kanaal|podcast|instagram|insta|tiktok|youtube\\S*|facebook\\S*|community|lezers|kijkers|story)|(?:post\\S*|plaats\\S*|deel|delen|zet|zetten|schrijf|gooi|gooien|publiceer|vertel\\S*)(?: \\S+){0,6} (?:social media|sociale media|socials|facebook|instagram|tiktok|twitter|youtube|overal|linkedin|internet)|sociale media|social media|(?:waarschuw\\S*|vertel\\S*)(?: \\S+){0,2} (?:iedereen|anderen|mensen|vrienden)|iedereen(?: \\S+){0,3} (?:weten|horen|vertellen|waarschuwen)|horen(?: \\S+){0,3} (?:ervan|morgen|hiervan|over)|die horen',
    ],
    public_review: [
      'trust ?pilot|kiyoh|(?:slechte|negatieve|vernietigende|eerlijke|waardeloze|vreselijke|1|een) (?:\\S+ )?(?:review|recensie|beoordeling|ervaring delen)\\S*|(?:een|1|nul|0) sterren?|google (?:review|recensie)\\S*|beoordeel(?: \\S+){0,3} (?:slecht|negatief)|review (?:schrijven|plaatsen|achterlaten) (?:die|waar|over hoe)',
    ],
    writes_again: [
      '(?:twee|drie|vier|vijf|zes|\\d+|meerdere) keer(?: \\S+){0,3} (?:contact|gemaild|geschreven|gebeld|gevraagd|gestuurd|benaderd)|(?:contact|gemaild|geschreven|gebeld|gevraagd)(?: \\S+){0,3} (?:twee|drie|vier|vijf|zes|\\d+|meerdere) keer',
      '(?:{nth}) (?:keer|maal) dat ik (?:\\S+ ){0,3}(?:mail|schrijf|vraag|bel|contact|stuur|benader)|(?:voor de) (?:{nth}) (?:keer|maal)|(?:{nth}) (?:mail|e mail|email|bericht|berichten|verzoek|poging|vraag|herinnering|contact|ticket|telefoontje)(?: \\S+){0,3}|(?:al|reeds|eerder|meermaals|meerdere keren|herhaaldelijk|weer|opnieuw|nogmaals|wederom|nog een keer)(?: \\S+){0,4} (?:gemaild|geschreven|gevraagd|contact opgenomen|gebeld|gestuurd (?:over|naar)|geinformeerd|gemeld|aangegeven|benaderd|berichtje gestuurd|mail gestuurd|mail|vraag|schrijf)|(?:mail|vraag|schrijf|stuur)(?: \\S+){0,3} (?:weer|opnieuw|nogmaals|nog een keer|alweer)|nogmaals|meermaals|herhaaldelijk|(?:twee|drie|vier|vijf|\\d+|meerdere|tig|verschillende) (?:mails|e mails|emails|mailtjes|berichten|telefoontjes|keer gebeld|keer gemaild)|mijn (?:vorige|laatste|eerdere|eerste) (?:mails?|e mails?|emails?|berichten?|vraag|verzoek|mailtjes?)|mijn (?:mails|e mails|berichten|mailtjes)|zoals (?:ik )?(?:al|eerder)|hoe vaak|steeds hetzelfde antwoord|val in herhaling|blijf mailen',
    ],
    no_answer: [
      '(?:niet|geen|nooit|niemand|nog niets|zonder|nul|nergens)(?: \\S+){0,4} (?:antwoord\\S*|reactie\\S*|gereageerd|reageert|geantwoord|beantwoord\\S*|respons|teruggehoord|gehoor|terugkoppeling)|(?:reactie|antwoord)(?: \\S+){0,3} (?:krijg|kreeg|ontvangen|gekregen|komt)(?: \\S+){0,2} (?:niet|geen|nooit)|(?:word|wordt|worden|ben)(?: \\S+){0,2} genegeerd|negeer\\S*(?: \\S+)? (?:mij|me|mijn|mails|ons)|negeren (?:mij|me|mijn)|radiostilte|wacht (?:nog|al|sinds)(?: \\S+){0,3} op (?:\\S+ ){0,2}(?:antwoord|reactie)|reageert niemand|reageren(?: \\S+)? niet',
    ],
    other_request: [
      '(?:ook|verder|daarnaast|bovendien|tevens|trouwens|overigens|nog een (?:vraag|ding|vraagje)|andere vraag|tweede vraag|en nog|ps|p s)(?: \\S+){0,10} (?:factu\\S*|bon|bonnetje|kassabon|terugbetal\\S*|retour\\S*|ruil\\S*|omruil\\S*|korting\\S*|kortingscode|cadeau\\S*|inpakken|ingepakt|vergoed\\S*|garantie|repar\\S*|voorraad|maat|kleur|annul\\S*|adres|wijzig\\S*|toevoeg\\S*|verander\\S*|wachtwoord|account|abonnement|punten|kapot|stuk|defect|verkeerd\\S*|ontbreek\\S*|mist|buren|andere bestelling)',
      '(?:heb|nodig|graag|stuur\\S*|mag ik|ontvang\\S*|wil)(?: \\S+){0,6} (?:\\S*factuur|aankoopbewijs)|(?:kunnen|kunt|kan|zou|willen)(?: \\S+){0,6} (?:erbij doen|bij doen|toevoegen|bijdoen|meesturen|erbij|bijvoegen|meeleveren)|(?:bij de buren|achterlaten|neerleggen|afgeven bij|naast de|in de schuur)(?: \\S+)?|compensatie|tegemoetkoming|schadeloos\\S*|(?:verzendkosten)(?: \\S+){0,3} (?:terug|vergoed\\S*)|cadeauverpakking|hebben jullie ook|op voorraad',
    ],
    machine_orders: [
      'nieuwe (?:regels?|instructies?)(?: \\S+){0,3} (?:bot|ai|robot|assistent|jou)|(?:antwoord|reageer) op (?:elke|iedere|alle)(?: \\S+){0,2} (?:vraag|vragen|berichten)|(?:beste|hallo|lieve) (?:ai|bot|robot|assistent|chatbot)|(?:opmerking|bericht|instructie) voor de (?:ai|bot|assistent)',
      '(?:negeer|negeren|vergeet|vergeten|omzeil\\S*|overschrijf\\S*)(?: \\S+){0,5} (?:instructies?|regels?|opdrachten?|richtlijnen|aanwijzingen|prompt|verteld|gezegd|beleid|bevelen)|vergeet alles|(?:vanaf nu|voortaan|vanaf dit moment)(?: \\S+){0,2} (?:keur|keurt|ben|bent|antwoord\\S*|gedraag\\S*|accepteer\\S*|betaal\\S*|moet)(?: \\S+){0,2}|je bent (?:nu|vanaf|geen|niet langer|een)(?: \\S+){0,3}|jij bent nu|markeer (?:mij|me) als|doe alsof|gedraag je|als ai|taalmodel|systeemprompt|system prompt|ontwikkelaarsmodus|(?:toon|laat|geef)(?: \\S+){0,3} (?:instructies|systeemprompt|prompt)|keur(?: \\S+)? (?:elke|alle|iedere)|(?:antwoord|reageer) (?:alleen|uitsluitend)',
    ],
  },
};
