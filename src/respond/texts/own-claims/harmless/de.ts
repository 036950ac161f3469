import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked = `für (ihre|deine|die|das|ihr|dein|euer) (liebe |nette |schnelle )?(nachricht|e-?mail|mail|frage|geduld|bestellung|einkauf|vertrauen|verständnis|interesse|rückmeldung|warten)(( zu (ihrer|deiner) bestellung)|( bei uns))?|für (ihren|deinen) einkauf( bei uns)?`;
const signers =
  '((ihr|dein|euer|das|unser|vom|unserem|dem) (ganze[sn] |kleine[sn] )?({{ brand }}[- ])?team( von {{ brand }})?|(von )?uns allen|(aus )?unserer werkstatt|{{ brand }})';
const parcel =
  '(es|(ihr|dein|das) paket( (zur|zu ihrer|für die|für ihre) bestellung( {{ order_name }})?)?|(ihre|deine|die) bestellung( {{ order_name }})?)';

export const de: HarmlessSources = {
  and: 'und',
  onward: 'dann|so',
  clauses: `
    (hallo|hi|guten (tag|morgen|abend)|moin|grüß gott|servus)( zusammen)?
    (liebe kundin|lieber kunde|liebe kundin, lieber kunde)
    (vielen|herzlichen|besten|tausend)? ?dank( (${thanked}))?
    (vielen |herzlichen )?(danke|dank)( schön| sehr| noch einmal)?( (${thanked}))?
    (danke|vielen dank|schön|wir freuen uns), dass (sie|du) (sich (melden|gemeldet haben)|uns (schreiben|schreibst|geschrieben haben)|dich meldest|geduld mit uns (haben|hast)|sich für uns entschieden haben|dich für uns entschieden hast)
    es tut uns (sehr |wirklich )?leid, dass (sie|du) (warten müssen|warten musst|gewartet haben)
    (bitte )?(entschuldigen sie|entschuldige|entschuldigung für|verzeihen sie|wir entschuldigen uns für|wir bitten um entschuldigung für)( bitte)? die (wartezeit|umstände|unannehmlichkeiten)
    wir (wissen|verstehen), (wie ärgerlich (das warten|es) ist|dass warten (ärgerlich|mühsam|schwer) ist|dass warten keinen spaß macht|dass (sie|du) wissen (möchten|möchtest|wollen|willst), wo (ihre|deine) bestellung ist)
    ((wir wünschen (ihnen|dir)|haben sie|hab) )?(noch )?(ein|einen|eine)?( )?(schöne[ns]?|gute[ns]?|angenehme[ns]?|tolle[ns]?) (tag|abend|woche|wochenende|nachmittag|vormittag|zeit)( wünscht (ihnen|dir) ${signers})?
    alles (gute|liebe)( ${signers}| aus unserer werkstatt| vom ganzen team)?
    wir hoffen, (das|dass (das|es)|es) hilft (ihnen|dir)( weiter)?
    wir hoffen, (dass )?es (gefällt|ihnen gefällt|dir gefällt)( ihnen| dir)?
    (wir freuen uns|es freut uns|schön)( immer)?, (von (ihnen|dir) zu (hören|lesen)|wenn (sie|du) uns (schreiben|schreibst))
    wir freuen uns (auf (ihre|deine) antwort|über jede nachricht)
    unser (kundenservice|team) freut sich auf (ihre|deine) antwort
    (unser (ganzes )?team hilft|wir helfen) (ihnen|dir)( immer)?( sehr)? (gern|gerne)( weiter)?
    wir sind (gern|gerne|immer) für (sie|dich) da
    (ihre|deine|ihr|dein) (nachricht|rückmeldung|meinung|vertrauen|frage) (ist uns (sehr )?wichtig|bedeutet uns viel|hilft uns, besser zu werden)
    (ihre|deine) zufriedenheit (liegt uns am herzen|ist uns wichtig)
    wir nehmen jede nachricht ernst
    diese (nachricht|e-?mail) (wurde|ist) automatisch (geschrieben|verfasst|erstellt)( worden)?
    (mit )?(freundlichen|freundliche|herzliche|herzlichen|beste|besten|liebe|lieben|viele|schöne) grü(ß|ss)en?( (vom|von|aus) (ganzen |uns allen|unserer werkstatt|unserem (ganzen )?|dem (ganzen )?|{{ brand }})(team)?)?
    ${signers}`,
  ofItself: `
    wir lesen jede (nachricht|e-?mail)
    wir sind ein kleine[sr] (team|betrieb|familienbetrieb|laden)( und lesen alles selbst)?
    mit liebe (gemacht|von hand gemacht|hergestellt)( in unserer werkstatt)?
    (unser (kundenservice|team) ist|wir sind|sie erreichen uns|du erreichst uns) (an werktagen|werktags)( für (sie|dich) da| erreichbar)?`,
  conditions: `
    (wenn|falls|sollten|solltest) (sie|du) (noch |weitere |andere )*fragen (haben|hast)( zu (ihrer|deiner) bestellung)?
    (bei (weiteren |allen )?fragen|haben sie (noch |weitere )*fragen|hast du (noch |weitere )*fragen)
    (wenn|falls) (noch )?etwas (unklar|nicht klar) ist
    ist (noch )?etwas (unklar|nicht klar)
    (wenn|falls) etwas nicht (stimmt|passt)
    (wenn|falls) (sie|du) (hilfe|etwas) (brauchen|brauchst)
    (wenn|falls) (sie|du) (lieber )?mit (einem menschen|jemandem|uns) sprechen (möchten|möchtest)
    (wenn|falls) (es|das paket|ihr paket|dein paket) bis {{ write_back_day }} nicht angekommen ist
    (wenn|falls) sich bis {{ write_back_day }} nichts geändert hat`,
  invitations: `
    (bitte |gern |gerne )?(antworten sie|antworte|schreiben sie|schreib|schreibe|melden sie sich|melde dich|sagen sie|sag|fragen sie|frag|kontaktieren sie)( uns| bei uns)?( einfach| gern| gerne| jederzeit| bitte| hier)*( auf diese (e-?mail|nachricht|mail))?( in (ihren|deinen) eigenen worten)?( bescheid)?
    (sie können|du kannst) uns (jederzeit |immer |gern |gerne |einfach )*(schreiben|antworten|hier antworten|hier erreichen)
    (sie erreichen|du erreichst) uns (immer|jederzeit)?,? ?indem (sie|du) hier (antworten|antwortest)
    (möchten sie|möchtest du) (lieber )?mit (jemandem|einem menschen) sprechen
    bitte (halten sie|halte) (ihre|deine) bestellnummer bereit
    (sagen sie|sag) uns (bitte )?,? ?wenn wir noch etwas für (sie|dich) tun können
    bitte (schreiben sie|schreib) uns auf (deutsch|englisch|französisch)( oder (deutsch|englisch|französisch))?`,
  answers: `
    (übernimmt )?(ein mensch|jemand|eine kollegin|ein kollege)( aus unserem team)?( (liest mit|hilft (ihnen|dir)?( ?weiter)?|übernimmt|sieht nach|antwortet( ihnen| dir)?|liest es))?
    (wir helfen|helfen wir) (ihnen|dir)? ?(gern|gerne)?( weiter)?`,
  told: `
    ${parcel} ist (angekommen|unterwegs( zu (ihnen|dir))?|in der zustellung|beim zoll)
    ${parcel} (wurde|ist) (noch nicht )?zugestellt( worden)?
    ${parcel} hat uns noch nicht verlassen`,
  labels: `
    {{ order_name }}
    (ihre |deine )?(bestellung|bestellnummer): {{ order_name }}
    (versanddienst|paketdienst): {{ carrier }}
    (sendungsnummer|paketnummer): {{ tracking_number }}
    ((das |ihr |dein )?(paket|sendung) (hier )?verfolgen|sendungsverfolgung|die seite des versanddienstes): {{ tracking_page }}
    (ihre bestellung|deine bestellung|zur bestellung|bestellung ansehen): {{ order_page }}`,
};
