import type { Lexicon } from './lexicon.ts';

/** Dutch. */
export const NL: Lexicon = {
  terms: {
    parcel:
      'bestelling(?:en)?|pakket(?:je|jes|ten)?|pakje|zending(?:en)?|levering(?:en)?|order|aankoop|bezorging',
    goods:
      '{parcel}|artikel(?:en)?|product(?:en)?|spullen|schoenen|jurk|broek|jas|trui|shirt|telefoon|laptop|horloge|ring|ketting|boek(?:en)?|cadeau(?:s)?|bank|tafel|stoel|bed|lamp|tas|rugzak|fiets|goederen|dingen',
    my: 'mijn|onze|ons|m n|het|de|een|deze|dit|dat|mn',
    get: 'ontvangen|aangekomen|gekomen|geleverd|bezorgd|binnen|gekregen|gearriveerd|er|hier|afgeleverd|aan',
    no: 'niet|nooit|nog niet|nog steeds niet|niets|geen|nog geen|nog niets|nog steeds geen|nog altijd niet|nog steeds niets|nergens|niks',
    n: '\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|tien|enkele|meerdere|paar|ruim|bijna|meer dan \\d+',
    time: 'dag(?:en)?|we(?:ek|ken)|maand(?:en)?|werkdagen|uur',
    want: 'ik (?:wil|zou|wens|wilde)|wil ik|zou ik|kan ik|kunt u|kun je|kunnen jullie|graag|alstublieft|aub|hoe kan ik|is het mogelijk|mag ik|zouden jullie|verzoek',
  },
  notGoods: [
    '(?:bestel|order|verzend)?bevestiging(?:s ?mail|smail)?|(?:e ?)?mails?(?:tjes|tje)?|antwoord(?:en)?|reactie|bericht(?:en|je)?|telefoontje|nieuwsbrief|factu(?:ur|ren)|bonnetje|kassabon|kortingscodes?|code|cadeau(?:bon|kaart)(?:nen)?|waardebon|tegoedbon|wachtwoord|verzendkosten|bezorgkosten|verzend(?:methode|opties)|betaalmethode|retourlabel|creditnota|bankpas|creditcard|overschrijving|terugbelverzoek|een bestelling plaatsen',
  ],
  cues: {
    parcel: ['{parcel}|besteld|bezorger|koerier|postbode|chauffeur'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      'waar (?:is|zijn|blijft|blijven|bevindt zich|ligt|zit|zitten|blijf)(?: \\S+){0,3} (?:{goods})|waar (?:is|blijft|blijven|zijn) (?:mijn|onze|m n|mn) (?!xthing|geld|terugbetaling|account)[^ |]{2,}|waar (?:is|blijft) (?:het|hij|dat|die|ie)(?= (?:\\||$))|weten waar(?: \\S+){0,4}',
      '(?:status|stand van zaken|track|tracking|volgen|traceren|nieuws|informatie|info|update|opvolging)(?: \\S+){0,4} (?:{parcel})|wat is er(?: \\S+){0,3} (?:{parcel})(?: \\S+){0,2}|(?:{parcel})(?: \\S+){0,3} (?:kwijt|zoek|verdwenen|vermist|kwijtgeraakt)|hoe (?:zit|staat)(?: het)?(?: \\S+){0,3} (?:{parcel})|(?:bestel|lever|verzend)status',
    ],
    asks_when: [
      'wanneer(?: \\S+){0,7} (?:komt|aankomt|bezorgd|geleverd|ontvang(?:en)?|binnen|verwachten|bezorging|krijg|krijgen|arriveert|aan|leveren|{parcel})|hoe lang(?: \\S+){0,5} (?:wachten|duurt(?: het)? (?:nog|voor|voordat)|nog)(?: \\S+){0,3}|(?:verwachte|nieuwe|geplande) (?:lever\\S*|bezorg\\S*)|(?:lever|bezorg)(?:datum|dag|moment)|(?:komt|wordt|worden|komen)(?: \\S+){0,4} (?:vandaag|morgen|voor|op tijd|deze week|nog)(?: \\S+){0,3} (?:bezorgd|geleverd|aan|binnen)',
    ],
    asks_duration: [
      'hoe lang (?:duurt|is)(?: \\S+){0,3} (?:levering|bezorging|levertijd|verzending)|levertijd|hoe lang duurt (?:de|een|het)(?: \\S+)? (?:levering|verzending|bezorging)',
    ],
    asks_news: [
      '(?:is er|heeft u|hebben jullie|geen|enig|al|nog geen) (?:\\S+ )?(?:nieuws|update|informatie|bericht over)|nog (?:steeds )?niets|wat is er aan de hand|wat gebeurt er|(?:ik )?(?:ben|zit|sta) (?:\\S+ )?(?:aan het |nog )?(?:te )?wachten|ik wacht(?: \\S+){0,4}|(?:kunt u|kun je|kunnen jullie|wilt u) (?:\\S+ ){0,3}(?:nakijken|nagaan|controleren|laten weten|uitzoeken|checken)',
    ],
    asks_shipped: [
      'wanneer(?: \\S+){0,5} (?:verzonden|verstuurd|opgestuurd|verzenden|versturen)|(?:is|zijn|hebben jullie|wordt)(?: \\S+){0,4} (?:{goods}|het|ze)(?: \\S+){0,2} (?:al )?(?:verzonden|verstuurd|opgestuurd|onderweg)',
    ],
    not_received: [
      '(?:{no})(?: \\S+){0,4} (?:ontvangen|aangekomen|gekomen|geleverd|bezorgd|binnen|gekregen|gearriveerd|afgeleverd|binnengekomen)|(?:{goods})(?: \\S+){0,6} (?:{no})(?: \\S+){0,2} (?:{get})|(?:wacht|wachten|gewacht|wachtende)(?: \\S+){0,5} (?:{goods}|op|al|sinds|{time})|(?:is|zijn) (?:er )?(?:nog )?(?:steeds )?niet (?:binnen|er|aangekomen|hier)|mis(?: \\S+){0,2} (?:{goods})|(?:geen|nog geen) (?:pakket|bestelling|levering|zending)(?: \\S+)?',
    ],
    late: [
      '(?:vertrag(?:ing|d)|vertraagde|te laat|laat|verlaat|overtijd|had(?:den)?(?: \\S+){0,6} (?:moeten|zullen)(?: \\S+){0,3}|zou(?:den)?(?: \\S+){0,6} (?:geleverd|bezorgd|aankomen|binnen|komen|ontvangen)(?: \\S+){0,2}|levertijd(?: \\S+){0,3} (?:verstreken|overschreden|voorbij)|duurt (?:\\S+ )?(?:lang|te lang|erg lang|zo lang)|(?:al|ruim|sinds) (?:{n}) (?:{time}))',
    ],
    ordered_ago: [
      '(?:besteld|gekocht|bestelling|betaald|geplaatst)(?: \\S+){0,5} (?:geleden|op \\d|vorige|sinds)(?: \\S+){0,2}|(?:{n}) (?:{time}) geleden(?: \\S+){0,2}|(?:al|sinds) (?:{n}) (?:{time})|op \\d{1,2} \\S+ besteld',
    ],
    not_shipped: [
      '(?:{no})(?: \\S+){0,2} (?:verzonden|verstuurd|opgestuurd|verwerkt|vertrokken)|(?:nog|steeds|alleen)(?: \\S+){0,3} (?:in behandeling|in verwerking|verwerkt wordt|klaargemaakt|in voorbereiding)|in behandeling|wordt (?:nog )?(?:verwerkt|voorbereid|klaargemaakt)',
    ],
    tracking_stuck: [
      '(?:track(?: en| and)? ?trace|tracking|trackingcode|track|volgnummer|link|status|tracktrace)(?: \\S+){0,6} (?:niet|niets|geen|ongeldig|onbekend|hetzelfde|stil|vast|doet het niet|werkt niet)(?: \\S+){0,4}|(?:geen|zonder|nog geen) (?:track\\S*|trackingcode|volgnummer|beweging|update|scan)(?: \\S+){0,3}|(?:staat|ligt|zit|blijft) (?:\\S+ ){0,3}(?:stil|vast|hangen|sorteercentrum|depot|douane)|(?:beweegt|verandert|wijzigt)(?: \\S+)? niet',
    ],
    attempted: [
      '(?:bezorgpoging|mislukte (?:bezorging|levering)|niet thuis|niemand thuis|(?:niet|nooit|niemand) (?:\\S+ )?aangebeld|briefje (?:in|van)|kaartje in|opnieuw (?:bezorgen|aanbieden|leveren)|nieuwe bezorgpoging|kon niet (?:worden )?(?:bezorgd|geleverd)|niet kunnen (?:bezorgen|leveren)|bezorging (?:mislukt|niet gelukt))(?: \\S+){0,3}',
    ],
    partial: [
      '(?:rest|andere|tweede|overige|resterende)(?: \\S+){0,2} (?:{goods}|deel|helft|van)(?: \\S+){0,4}|(?:maar|slechts|alleen) (?:\\S+ ){0,2}(?:een deel|de helft|een pakket|een artikel|een van)(?: \\S+){0,4}|deellevering|waar (?:is|blijft) de rest',
    ],
    says_delivered: [
      '(?:zegt|staat|volgens|geeft|status|als|gemarkeerd|zou|zogenaamd|aangegeven|melding|track|postnl|dhl|dpd|bericht|bezorger|vermeldt|beweert)(?: \\S+){0,7} (?:bezorgd|geleverd|afgeleverd|afgegeven|ontvangen te zijn|overhandigd)|zogenaamd (?:bezorgd|geleverd)',
    ],
    not_here: [
      '(?:niet|niets|nooit|geen|nergens|niks)(?: \\S+){0,5} (?:ontvangen|hier|gekregen|gevonden|te vinden|te bekennen|gezien|pakket|brievenbus|buren|thuis|aangekomen|binnen|afgegeven)|(?:gestolen|verkeerd adres|verkeerde (?:adres|huis|persoon)|ander adres|buren(?: \\S+){0,4} (?:niet|niets|ook|geen))|(?:was|ben) (?:de hele dag )?thuis|niets ontvangen',
    ],
    out_for_delivery: ['onderweg naar (?:u|je)'],
    return_status: [
      '(?:status|hebben jullie|heeft u|is|waar is|ontvangen)(?: \\S+){0,5} (?:retour|retourzending|ruiling)(?: \\S+){0,4}|(?:mijn|de) (?:retour|retourzending)(?: \\S+){0,5} (?:ontvangen|binnen|aangekomen|verwerkt|niet|status|al)',
    ],
    refund_status: [
      '(?:waar|wanneer|nog|niet|geen|wacht|status|steeds|nooit)(?: (?!of|en|wil|bestelling|pakket|graag)\\S+){0,6} (?:terugbetal\\S+|terugbetaald|geld(?: terug)?|teruggestort|restitutie|terugstorting|refund)|(?:terugbetaling|restitutie|refund)(?: \\S+){0,5} (?:niet|nog|wanneer|status|duurt|ontvangen)',
    ],
    address_change: [
      '(?:wijzigen|veranderen|aanpassen|corrigeren|wijziging|verkeerd|verkeerde|nieuw|nieuwe|ander|fout|foute|oude|gewijzigd|doorgeven)(?: \\S+){0,5} (?:adres|bezorgadres|afleveradres|verzendadres|huisnummer|postcode)|(?:adres|bezorgadres|afleveradres|huisnummer|postcode|verzendadres)(?: \\S+){0,5} (?:wijzigen|veranderen|verkeerd|aanpassen|fout|klopt niet|gewijzigd|vergeten)|verhuisd|verhuizing|naar een ander adres|adreswijziging',
    ],
    cancel: [
      '(?:annuleren|annulering|annuleer|geannuleerd|cancelen|cancel|afbestellen|herroepen|intrekken)(?: \\S+){0,3}|(?:niet meer|hoef|wil)(?: \\S+){0,2} (?:nodig|niet meer|hebben)|(?:per ongeluk|dubbel|twee keer) (?:besteld|bestelling)|dubbele bestelling',
    ],
    change_order: [
      '(?:bestelling|order|maat|kleur|aantal|artikel)(?: \\S+){0,4} (?:wijzigen|aanpassen|veranderen|toevoegen|verwijderen|omwisselen)|verkeerde (?:maat|kleur|aantal) besteld|(?:iets|artikel|product) (?:toevoegen|verwijderen)(?: \\S+){0,3}',
    ],
    return_start: [
      '(?:retourneren|terugsturen|terugzenden|ruilen|omruilen|retour sturen|retour zenden|retour doen)(?: \\S+){0,3}|(?:{want})(?: \\S+){0,4} (?:retour|retourneren|ruilen|terugsturen)|xthing (?:nodig|ontvangen|sturen)|(?:past|passen|bevalt|bevallen) (?:\\S+ )?niet|te (?:klein|groot|krap|wijd)',
    ],
    refund_request: [
      '(?:{want}|eis|vraag)(?: \\S+){0,5} (?:geld terug|terugbetaling|terugbetaald|restitutie|schadevergoeding|vergoeding)|geld terug|terugbetalen|dubbel (?:betaald|afgeschreven)',
    ],
    wrong_or_missing: [
      '(?:verkeerde?|ander|andere|foute?)(?: \\S+){0,1} (?:artikel|product|maat|kleur|bestelling|pakket|schoenen|model|\\S+)(?: \\S+){0,4} (?:ontvangen|gekregen|geleverd|gestuurd|bezorgd|opgestuurd)|niet (?:wat|het|de|degene)(?: \\S+){0,3} besteld|(?:ontbreekt|ontbreken|ontbrak|mist|missen|ontbrekende?|onvolledig|incompleet|vergeten)(?: \\S+){0,5}|(?:in plaats van)(?: \\S+){0,3}|(?:leeg|lege) (?:doos|pakket|pakje)|(?:doos|pakket) (?:is|was) leeg',
    ],
    damaged: [
      '(?:beschadigd\\S*|kapot\\S*|gebroken|stuk|defect\\S*|gescheurd\\S*|gebarsten|gedeukt|bekrast|lekt|gelekt|doet het niet(?! de link)|werkt niet(?! de link)|verbrijzeld|schade|geplet)',
    ],
    customs: [
      '(?:douane\\S*|invoer\\S*|import\\S*|inklaring\\S*|btw)(?: \\S+){0,4} (?:betalen|kosten|rekening|betaald|hoeveel|documenten)|(?:betalen|kosten|betaald|rechten)(?: \\S+){0,4} (?:douane\\S*|invoer\\S*|inklaring\\S*)|invoerrechten|douanekosten|inklaringskosten',
    ],
    subscription: ['abonnement(?:en)?|abonnee|maandbox|automatische verlenging|volgende box'],
    policy: [
      '(?:verzenden|leveren|bezorgen|versturen|sturen|verzendt|levert) (?:jullie|u|je)(?: \\S+){0,2} (?:naar|in|ook|aan)(?: \\S+){0,3}|(?:wat|hoeveel|welke|wat zijn)(?: \\S+){0,4} (?:xthing|verzending|retourbeleid|retourvoorwaarden|levering|retourneren|bezorging)(?: \\S+){0,2}|(?:retour|ruil|verzend|terugbetalings)(?:beleid|voorwaarden|termijn|recht)|gratis (?:verzending|levering|retourneren|bezorging)|(?:bieden|hebben|accepteren) jullie(?: \\S+){0,4}|als ik (?:vandaag|nu|morgen)? ?bestel|voordat ik bestel|naar het buitenland',
    ],
    other_topic: [
      '(?:wachtwoord|inloggen|account|registreren|aanmelden)(?: \\S+){0,3}|(?:niet|geen|waar|nodig|ontvangen|sturen|nooit|graag|hoe)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:niet|werkt|ongeldig|verlopen|geweigerd|ontvangen|nodig)|(?:op voorraad|beschikbaar|uitverkocht|leverbaar|weer binnen)|(?:vacature|sollicit\\S+|stage|baan)|(?:website|site|pagina|winkelwagen|betaling|app)(?: \\S+){0,4} (?:niet|fout|storing|geweigerd|mislukt)|samenwerking|influencer|groothandel|garantie|welke maat|handleiding|afmelden|uitschrijven|advies',
    ],
    sells_something: [
      '(?:wij bieden|ons (?:bedrijf|bureau|platform)|onze (?:diensten|oplossing|software)|seo|backlinks?|meer omzet|vrijblijvend gesprek)(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:erg|zeer|heel|echt|enorm|ontzettend) (?:teleurgesteld|ontevreden|slecht|boos|gefrustreerd|vervelend)|(?:slechte|belabberde|waardeloze|verschrikkelijke|slechtste) (?:service|klantenservice|ervaring)|onacceptabel|schandalig|schande|belachelijk|klacht(?:en)?(?: indienen)?|beklag|nooit meer(?: \\S+){0,3}|waardeloos|niet normaal|teleurstellend|teleurgesteld',
    ],
    human: [
      '(?:met|aan) (?:een |iemand|een echt\\S*|echte )?(?:\\S+ )?(?:mens|persoon|medewerker|iemand|manager|klantenservice|leidinggevende)(?: \\S+){0,2} (?:spreken|praten|contact|chatten)?|(?:iemand|medewerker|mens) (?:spreken|aan de lijn)|(?:echte?) (?:mens|persoon|medewerker)|(?:geen|stop met)(?: \\S+){0,2} (?:robot|bot|chatbot|computer|ai)|bel me|bellen|terugbellen|gebeld worden|telefoonnummer',
    ],
    thanks: ['dank\\S*|bedankt|dankjewel|dankuwel|hartelijk dank|super|top|perfect|fijn|geweldig'],
    arrived_fine: [
      '(?:is|zijn|heb) (?:\\S+ ){0,2}(?:vandaag|gisteren|inmiddels|net|zojuist|eindelijk|toch) (?:\\S+ )?(?:aangekomen|binnen|geleverd|bezorgd|ontvangen|binnengekomen)|(?:het |is )(?:al )?opgelost|is inmiddels (?:binnen|er)|goed aangekomen',
    ],
    repeats: [
      '(?:tweede|derde|vierde|vijfde|zoveelste|\\d+e) (?:keer|xthing|poging)(?: \\S+){0,4}|(?:al|meerdere keren|meermaals|eerder|reeds|nogmaals|weer|opnieuw)(?: \\S+){0,3} (?:gemaild|geschreven|gebeld|contact|gevraagd|gestuurd)|(?:geen|zonder|nooit) (?:\\S+ )?xthing|niemand (?:reageert|antwoordt)|mijn (?:vorige|eerdere|laatste) xthing|(?:opnieuw|nogmaals)',
    ],
    anger: [
      'kut\\S*|klote\\S*|verdomme|godverdomme|shit|klootzak\\S*|oplicht\\S*|dieven|dief|bedrieg\\S*|bedrog|fraude|leugenaars?|idioten?|debielen|achterlijk|schandalig|schande|belachelijk|woedend|razend|pislink|boos|woest|spuugzat|zat van|ben het zat|schaam jullie|incompetent\\S*|waardeloos|flikker|rot op|(?:slechte|negatieve) (?:review|beoordeling|recensie)|trustpilot|social media',
    ],
    legal: [
      'advoca(?:at|ten)|rechter|rechtbank|rechtszaak|juridisch\\S*|aanklagen|aangifte|politie|consumentenbond|geschillencommissie|ingebrekestelling|gerechtelijk\\S*|rechtsbijstand|kassa|radar|acm|consuwijzer|deurwaarder|wettelijk\\S*',
    ],
    chargeback: [
      'chargeback|terugboek\\S+|storneren|stornering|paypal (?:geschil|claim|zaak)|(?:geschil|claim)(?: \\S+){0,3} paypal|(?:mijn|de) bank (?:\\S+ ){0,2}(?:inschakelen|bellen|contacteren|melden)|betaling (?:betwisten|terugdraaien)|creditcardmaatschappij|xthing(?: )?maatschappij|betwist\\S*|aankoopbescherming',
    ],
    safety: [
      'gewond|letsel|verwond\\S*|verbrand|brandwond\\S*|allergi\\S*|ziekenhuis|spoedeisende hulp|elektrische schok|ontploft|explo\\S+|brand|vlam gevat|vergift\\S*|gevaarlijk|zelfmoord|suicid\\S*|dood wil|medicijn\\S*|insuline|uitslag',
    ],
    data_request: [
      'avg|gdpr|persoonsgegevens|mijn gegevens(?: (?:verwijderen|inzien|wissen))?|(?:verwijderen|wissen|verwijder)(?: \\S+){0,4} (?:gegevens|account)|(?:account|gegevens)(?: \\S+){0,3} (?:verwijderen|wissen|verwijderd)|recht op (?:vergetelheid|inzage)|privacy\\S*',
    ],
    injection: [
      'negeer (?:alle|de|je|uw|voorgaande|vorige)(?: \\S+){0,3} (?:instructies|regels|opdrachten)|vergeet (?:alle|alles|je)(?: \\S+){0,3}|je bent (?:nu|vanaf nu)|systeem ?prompt|doe alsof je',
    ],
  },
  keywords:
    'bestelling levering bezorgd ontvangen verzonden annuleren terugbetaling pakketje retourneren beschadigd zending',
  thanksWords:
    'dank dankjewel dankuwel bedankt hartelijk hartelijke heel erg veel je u jullie wel super top perfect fijn geweldig mooi prima goed oke ok okay ja helemaal voor de het snelle reactie antwoord hulp informatie service uw jouw opgelost duidelijk begrepen binnen vandaag gisteren ontvangen aangekomen pakket pakje bestelling mijn is inmiddels al net fijne dag avond weekend groet groeten groetjes vriendelijke met hallo hoi beste goedemorgen goedemiddag tot ziens nog een en in orde alvast snel vriendelijk',
};
