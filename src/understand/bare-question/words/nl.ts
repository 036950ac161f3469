import type { BareWords } from '../bare-words.ts';

/** Dutch. */
export const NL_BARE: BareWords = {
  common:
    'hallo hoi hey dag goede goedemorgen goedemiddag goedenavond goedendag morgen middag avond beste geachte heer mevrouw heren team allemaal dank bedankt dankjewel dankuwel je u jullie alvast groet groeten groetjes vriendelijke hartelijke mvg met vr ik mij me mijn m n wij we ons onze uw jouw jij het t is zijn was waren heb heeft hebben had hebt wordt worden werd word kan kunnen kunt kun zou zouden mag wil wilt willen wilde wou graag weten vragen vraag zeggen vertellen geven laten kijken nakijken nagaan checken controleren helpen hulp informeren horen aangeven informatie info update updates nieuws status stand de een van voor bij op in aan om te tot uit naar over per via met na en of hoe hoelang wanneer wat welke welk lang duurt duren ongeveer circa verwacht verwachte datum tijd nummer nr bestelnummer ordernummer order orders bestelling bestellingen besteld bestelde aankoop gekocht kocht geplaatst gedaan betaald vorige vorig afgelopen week weken maand maanden dagen geleden vandaag gisteren eergisteren morgen nu momenteel moment inmiddels al even eens ook snel maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december online webshop winkel website site betreft betreffende inzake naam ergens waar er dat die dit alsjeblieft alstublieft aub svp mogelijk sinds iets enig hoor horen sturen stuur doorgeven',
  parcel:
    'pakket pakketje pakketten pakje levering leveringen bezorging zending zendingen artikel artikelen product producten spullen track trace code link locatie bevindt ligt blijft zit komt komen aankomt aankomen aan binnenkomt arriveert ontvang krijg verzonden verstuurd verzending verzend versturen verzenden opgestuurd onderweg leveren levert bezorgen levertijd leverdatum bezorgdatum postnl dhl dpd ups gls bpost fedex verwachten',
  back: 'terugbetaling terugbetalingen terugbetaald terugbetalen geld bedrag terug retour retouren retourzending geretourneerd teruggestuurd teruggezonden retourneren artikel artikelen product pakket rekening kaart creditcard bank bankrekening storting gestort overgemaakt krijg komt verwerkt verwerking geannuleerd annulering annuleerde geannuleerde teruggave crediteren gecrediteerd verwachten',
  arrival: 'aangekomen bezorgd geleverd afgeleverd ontvangen gekregen binnen gearriveerd binnengekomen',
  where: 'waar',
  turns: [
    'op weg',
    'hoe staat het met|hoe ver is|hoe zit het met',
    '(?:twee|drie|vier|vijf|zes|tien|enkele|paar|een paar) (?:weken|dagen|maanden|werkdagen)',
    '(?:ik )?(?:wil|wilde|wou|zou)(?: ik)?(?: graag| alleen| even)*(?: willen)? (?:weten|vragen)|ik weet niet wanneer',
  ],
  backTurns: [
    '(?:ik )?(?:heb|zie|is)?(?: het| er)? ?nog (?:steeds )?(?:niets|niks|geen|niet)(?: terugbetaling| geld)?(?: gezien| ontvangen| binnen)?(?: op)?(?: mijn| de)?(?: rekening| kaart| bankrekening)?(?: gezien| ontvangen| binnen| staan)?',
  ],
  denials:
    'niet niets niks nooit niemand geen nergens noch zonder leeg lege ontbreekt ontbreken ontbrekende mist kwijt verdwenen weg gestolen verkeerd verkeerde fout foute vreemd vreemde onbekend onbekende alleen slechts maar zogenaamd hoewel terwijl evenmin spoor kwijtgeraakt',
  contradictions: [
    '(?:kwijt|kwijtgeraakt|zoekgeraakt|zoek|verloren|verdwenen|vermist|gestolen|vernietigd|beschadigd|kapot|geplet|geweigerd|onvindbaar|onbestelbaar|weggegooid|afgewezen)|weigerde',
    '(?:teruggestuurd|teruggezonden|teruggebracht|teruggegaan|retour|terugzending|terugsturen|terugkomt|teruggekomen)|(?:gaat|ging|komt|kwam|is|wordt|weer|onderweg)(?: \\S+){0,4} (?:terug|retour)|(?:naar|aan) (?:de )?afzender',
    '(?:wil|willen|vraagt|vragen|eist|eisen|rekent|rekenen|betalen|bijbetalen|kosten|toeslag|douane|invoerrechten|belasting|heffing|factuur)(?: \\S+){0,6} (?:xmoney|geld|kosten|euro|eur|dollar|betalen|bijbetalen|toeslag|douane|invoerrechten|belasting)',
    '(?:ander|andere|verkeerd|verkeerde|onbekend|onbekende|fout|foute|vreemd|vreemde) (?:\\S+ )?(?:stad|plaats|adres|straat|huis|huisnummer|land|provincie|persoon|postcode|plek|nummer|naam|richting|depot|deur|kant)|(?:adres|straat|huisnummer|postcode|stad)(?: \\S+){0,2} (?:verkeerd|fout|onjuist)|ergens anders|elders|ik woon|woon ik',
    'verhuisd|verhuizing|verhuis|oude (?:adres|huis|woning|straat)|vorige (?:adres|huis|woning|straat)|(?:verkeerd|fout)(?:e)? (?:ingevuld|opgegeven|doorgegeven)',
    '(?:twee keer|dubbel|2 keer|tweemaal)(?: \\S+){0,3} (?:afgeschreven|betaald|gerekend|geincasseerd)|(?:afgeschreven|betaald|gerekend)(?: \\S+){0,2} (?:twee keer|dubbel|2 keer|tweemaal)',
    'beloofd|beloofde|beloofden|belofte|gegarandeerd|garandeerden|toegezegd|verzekerd|express|spoedlevering|spoed',
    '(?:ups|dhl|dpd|gls|postnl|bpost|fedex|chauffeur|bezorger|koerier|postbode|depot|iemand|klantenservice)(?: \\S+){0,4} (?:zegt|zeggen|zei|zeiden|beweert|beweerde|meldt|meldde|schrijft|schreef|ontkent|bevestigt|bevestigde|weet|vertelde|denkt|laat weten|liet weten)|volgens (?:ups|dhl|dpd|gls|postnl|bpost|fedex|de|het)|zogenaamd',
    '(?:op|naar|bij|aan) (?:mijn |de |het |een )?(?:kantoor|werk|buren|buurman|buurvrouw|ouders|hotel|afhaalpunt|zaak)|(?:derde|vierde|vijfde|zesde|\\d+e) (?:keer|mail|bericht)|op vakantie|niet thuis|weg van huis',
  ],
};
