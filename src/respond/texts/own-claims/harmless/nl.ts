import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked =
  'voor (uw|je|jouw|het|de) (leuke |fijne |snelle )?(bericht|e-?mail|mail|vraag|geduld|bestelling|aankoop|vertrouwen|begrip|interesse|wachten)( over (uw|je) bestelling| bij ons)?';
const signers =
  '((het|uw|je|ons) (hele |kleine )?({{ brand }}[- ])?team( van {{ brand }})?|ons allemaal|ons atelier|{{ brand }})';
const parcel =
  '(het|(uw|je|het) pakket( (van|voor) (uw|je|de) bestelling( {{ order_name }})?)?|(uw|je|de) bestelling( {{ order_name }})?)';

export const nl: HarmlessSources = {
  and: 'en',
  onward: 'dan',
  clauses: `
    (hallo|hoi|dag|beste|goedemorgen|goedemiddag|goedenavond|goedendag|geachte)( klant| allemaal)?
    (heel |hartelijk |nogmaals |erg |alvast )*(bedankt|dank|veel dank|dank u wel|dank je wel|dankjewel)( (${thanked}))?
    (bedankt|dank|fijn|leuk) dat (u|je) (ons (schrijft|schreef|mailt)|geduld met ons (hebt|heeft)|voor ons (koos|kiest))
    het spijt ons( heel erg| erg)? dat (u|je) moet wachten
    (onze |excuses|sorry|onze excuses)( )?voor (het (lange )?wachten|het ongemak|de moeite|de wachttijd)
    we (weten|begrijpen) dat wachten (vervelend|niet leuk|lastig|niet fijn) is
    (we|wij) begrijpen dat (u|je) wilt weten waar (uw|je) (bestelling|pakket) is
    ((we|wij) wensen (u|je) )?(nog )?(een )?(heel )?(fijne?|mooie?|prettige?|goede?|leuke?) (dag|avond|weekend|week|middag|ochtend)( verder| nog)?
    (het allerbeste|alle goeds|tot ziens)
    (we|wij) hopen dat (dit|het) helpt
    (we|wij) hopen dat (u|je) het (mooi|leuk) vindt
    (het is )?(altijd )?(fijn|leuk|goed) om van (u|je) te horen
    (we|wij) zijn (altijd )?blij (dat (u|je) (voor ons koos|ons schrijft)|als (u|je) ons schrijft)
    (ons team helpt|we helpen|wij helpen) (u|je) (altijd )?graag( verder)?
    (we|wij) staan( altijd)? voor (u|je) klaar
    onze klantenservice kijkt uit naar (uw|je) antwoord
    (uw|je) (bericht|vertrouwen|mening|vraag) (is (heel )?belangrijk voor ons|betekent veel voor ons|helpt ons (om )?beter te worden)
    uw tevredenheid is belangrijk voor ons
    (we|wij) nemen elk bericht serieus
    dit (bericht is|is een) automatisch (geschreven|bericht)
    (met )?(hartelijke|vriendelijke|lieve|warme|veel|de) ?(vriendelijke |hartelijke )?(groeten?|groetjes)( van ${signers})?
    (groeten|groetjes|veel liefs|liefs)( (van|uit) ${signers})?
    ${signers}`,
  ofItself: `
    (we|wij) lezen elk bericht
    (we|wij) zijn een klein (team|bedrijf|familiebedrijf)( en lezen alles zelf)?
    met (liefde|zorg) gemaakt( in ons atelier)?
    (onze klantenservice|ons team) is (er )?op werkdagen( er)?( voor (u|je)| bereikbaar)?`,
  conditions: `
    als (u|je) (nog |verder |andere )*(vragen|een vraag) (hebt|heeft|hebben|heb)
    (hebt u|heeft u|heb je) (nog |verder |andere )*(vragen|een vraag)
    (als (er )?iets|is (er )?iets) (nog )?niet duidelijk( is)?
    als iets niet klopt
    als (u|je) hulp nodig (hebt|heeft|hebben)
    als (u|je) (liever|graag) (met )?(iemand|een medewerker|ons)( wilt)? (spreekt|wilt spreken|spreken)
    als het (pakket )?op {{ write_back_day }} (nog )?niet is aangekomen
    als er op {{ write_back_day }} niets (is veranderd|veranderd is)`,
  invitations: `
    (gerust |gewoon )?(antwoord|schrijf|mail|vraag|reageer|laat|zeg)( (u|je|het|ons|dan|gerust|gewoon|hier|altijd|even))*( op (dit bericht|deze e-?mail|deze mail))?( in (uw|je) eigen woorden)?( weten)?
    (u kunt|je kunt|je kan) ons (altijd|gerust)? ?(schrijven|bereiken door hier te antwoorden|hier bereiken)
    (wilt u|wil je) (liever )?met (iemand|een medewerker) spreken
    houd (uw|je) bestelnummer bij de hand
    laat het ons weten als we nog iets voor (u|je) kunnen doen
    schrijf ons (gerust )?in het (nederlands|engels|frans|duits)( of (nederlands|engels|frans|duits))?`,
  answers: `
    (een medewerker|iemand|een collega)( van ons team)? (leest het|helpt (u|je)( verder)?|neemt het over|kijkt ernaar|antwoordt( u| je)?)
    (we|wij) helpen (u|je) graag( verder)?`,
  told: `
    ${parcel} is (aangekomen|bezorgd|onderweg( naar (u|je))?|bij de douane)
    ${parcel} is (nog )?niet (vertrokken|bij ons weg|bezorgd|aangekomen)
    ${parcel} is nog niet vertrokken`,
  labels: `
    {{ order_name }}
    (uw |je )?(bestelling|bestelnummer): {{ order_name }}
    vervoerder: {{ carrier }}
    (pakketnummer|volgnummer): {{ tracking_number }}
    ((volg )?(uw|je|het) pakket( hier)?( volgen)?|pakket volgen|de pagina van de vervoerder): {{ tracking_page }}
    (uw bestelling|je bestelling|bekijk (uw|je) bestelling): {{ order_page }}`,
};
