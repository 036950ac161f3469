import { OCCASION_WORDS } from './need-words.ts';
import { accented, loose, word } from './words.ts';

/** What speaks against a need: days of promises, forecasts and purchases, and of what has happened. */

/** "I was at a wedding on Saturday", "am Samstag hatte ich Geburtstag": over. */
const PAST_OCCASION = `${word([
  'was|were|been|had|war|waren|hatte[nt]?|étais|était|étions|étaient|ai eu|avais|estuve|estuvimos|estaba|estábamos|fue|era|eran|tuve|tuvimos|ero|eravamo|erano|stato|avuto|estive|estivemos|estava|estávamos|foi|tive|tivemos',
])}(?! (?:for|für|pour|para|per|voor|meant))(?:[ ,]+[\\p{L}\\p{N}'’-]+){0,4}? \\p{L}{0,12}?(?:${OCCASION_WORDS})`;

export const TOLD_WORDS = [
  PAST_OCCASION,
  word([
    "said|says?|saying|told|assured|would(?! (?:\\p{L}+ )?(?:like|love)| it be| be (?:great|good|nice|perfect))|asked|requested|thank(?:s| you) for|always|worked|promised?|promises|supposed(?! to be (?:a|my|our|for)(?!\\p{L}))|should(?: have)?(?! be here by)|(?:is|was|were|are|be|it[’']?s) due|due (?:on|by|for|to|in|date|at)|expected|estimated?|estimates|scheduled|guaranteed|meant to (?:come|arrive|be)|according|shows(?! up)|showing|showed|states|stated|quoted|claims?|advertised|ordered(?!(?: \\p{L}+){0,4} for(?!\\p{L}))|placed|bought(?!(?: \\p{L}+){0,4} for(?!\\p{L}))|purchased(?!(?: \\p{L}+){0,4} for(?!\\p{L}))|paid|received|emailed|texted|wrote|contacted|called|phoned|rang|knocked|since|waiting|waited|stayed|(?:was|were)(?! (?:hoping|wondering|counting|planning|going to))|did(?:n[’']?t)?|came|went|got|took|tried|attempted|missed|happened|stopped|moved|marked|charged|debited|hasn[’']?t|haven[’']?t|has not|have not|had(?! to)|left(?! on)|handed|picked up|ends?|ended|expires?|valid|closes?|closed|open(?:s|ed|ing)?|reopens?|sale|bank holiday|public holiday|comes out|released?|starts|last (?:week|month|time)",
    'gesagt|zugesagt|zugesichert|versichert|hätte[nt]?(?!.{0,30}gern)|bestätigt(?:e[rnms]?)?|sagte[nt]?|sagt|hieß|heißt|versprochen|versprach|sollte[nt]?(?! (?:unbedingt|spätestens|bis))|soll(?! (?:ein|eine|das|es|mein|unser)(?!\\p{L}))|angekündigt|voraussichtlich(?:es)?|angeblich|laut|angegeben|bestellt|gekauft|bezahlt|(?<!zu )erhalten|seit|warte|wurde[nt]?|war|waren|steht|stand|kam|kamen|hatte[nt]?|schrieb(?:en)?|geschrieben|rief|angerufen|abgebucht|passiert|geklingelt|verlassen|endet|läuft|gilt|gültig|geöffnet|geschlossen|offen|feiertag(?:s|es)?|erscheint|eigentlich|letzte[nrs]?|ging|gingen|bekam|wollte vorbei',
    'dijeron|dijo|dijisteis|aseguraron|aseguró|garantizad[oa]|juró|dicen?(?! s[ei](?!\\p{L}))|ponía|pone|decía|prometi(?:do|da|eron|ó)|debía|debería(?! estar aquí)|supuestamente|prevista?|previsto|estimada?|indica|pedí(?!(?: \\p{L}+){0,3} para(?!\\p{L}))|compré(?!(?: \\p{L}+){0,3} para(?!\\p{L}))|pagué|recibí|desde|esperando|era|fue|fui|según|ten[ií]a que (?:llegar|venir|estar|ser)|tenían que|vino|vinieron|salió|llegó|pasó|pasaron|estuve|estaba|estábamos|llamé|llamaron|escribí|cobraron|cobrasteis|hice|hicieron|hicimos|entregaron|intentaron|termina|acaba|finaliza|válid[oa]|festivo|cerrad[oa]|cierra|abr(?:e|en|ís)|abiert[oa]s?|sale a la venta|se vende|(?:han|ha|has|habéis|hemos|he) \\p{L}+(?:ado|ido|to|cho)|pasado',
    '(?:detto|scritto|comunicato)|assicurato|garantit[oa]|dice(?! s[ei](?!\\p{L}))|diceva|dicevano|promess[oaie]|doveva|dovrebbe|dovevano|previst[oaie]|stimat[oa]|indica|risulta|ordinato(?!(?: \\p{L}+){0,3} per(?!\\p{L}))|comprato(?!(?: \\p{L}+){0,3} per(?!\\p{L}))|acquistato(?!(?: \\p{L}+){0,3} per(?!\\p{L}))|pagato|ricevut[oaie]|dal|aspetto|era|ero|eravamo|erano|secondo|passato|venuto|partit[oa]|arrivat[oa]|uscit[oa]|chiamato|telefonato|suonato|addebitato|stat[oaie]|finisc(?:e|ono)|scad(?:e|ono)|termina|valid[oa]|festività|festivo|chius[oaie]|chiude|apert[oaie]|apre|esce|scorso|scorsa',
    'disseram|disseram-me|garantiram|asseguraram|disse|diz(?! se(?!\\p{L}))|dizia|prometeram|prometid[oa]|devia|deveria|previst[oa]|estimad[oa]|indica|encomendei(?!(?: \\p{L}+){0,3} para(?!\\p{L}))|comprei(?!(?: \\p{L}+){0,3} para(?!\\p{L}))|pedi(?!(?: \\p{L}+){0,3} para(?!\\p{L}))|paguei|recebi|desde|estava|estávamos|era para|era|segundo|liguei|telefonei|escrevi(?:-vos|-lhes)?|saiu|veio|vieram|chegou|passou|passaram|estive|esteve|foi|fui|fiz|fizeram|cobraram(?:-me)?|tentaram|entregaram|acaba|termina|expira|válid[oa]|feriado|fechad[oa]|fecha|abert[oa]s?|abrem?|sai|passad[oa]|última|último|segunda vez',
    'gezegd|toegezegd|zei|zeiden|zegt|beloofd|zou(?! (?:ik|het|hem|ze|dit) (?:\\p{L}+ )?(?:graag|heel graag))(?!.{0,20}(?:graag|blij|fijn|mooi|mogelijk))|zouden(?!.{0,20}(?:graag|blij|fijn|mooi|mogelijk))|verwacht(?:e)?|geschat|volgens|besteld|gekocht|betaald|(?<!te )ontvangen|gekregen|sinds|wacht|waren|stond|staat|had(?!.{0,16}graag)|hadden(?!.{0,16}graag)|kwam|kwamen|kreeg|gebeld|gemaild|geschreven|gestuurd|vertrokken|afgeschreven|geweest|langs geweest|eindigt|loopt af|geldig|gesloten|sluit|open|feestdag|komt (?:\\p{L}+ )?uit|gepland|vorige|afgelopen',
    'powiedziano|powiedzieli|mówi|mówili|obiecano|obiecali|obiecana|mia(?:ł|ła|ło|ły)|przewidywan[aey]|według|zamówił[ae]m|kupił[ae]m|zapłacił[ae]m|od|czekam|był[ao]?',
    '(?:ni|du|han|hon|de) sa|sa (?:att|ni|du)|sade|utlova[td]|bekräfta[td]|sagt|lovade|lovat|skulle|beräknad|enligt|beställde|köpte|betalade|fick|sedan|väntat|var|stod|står',
  ]),
  accented([
    "(?:a|ont|avez|as|avait|aviez|avaient|été|est) (?:\\p{L}+ )?dit|dit que|dites|disait|disiez|promis(?:e|es)?|promettait|devait|devrait|devaient|deviez|deviez|prévue?s?|estimée?s?|annoncée?s?|indiquée?s?|indique|affiche|commandé(?!(?: \\p{L}+){0,3} pour(?!\\p{L}))|commandée(?!(?: \\p{L}+){0,3} pour(?!\\p{L}))|passée?s?|passé|venu|assuré|garantie?|acheté(?!(?: \\p{L}+){0,3} pour(?!\\p{L}))|payé|reçu|depuis|attends|était|étais|étions|étaient|selon|d[’']après|appelée?s?|écrit|téléphoné|contactée?s?|partie?|arrivée?|débitée?s?|(?:ai|a|avons|avez|ont) eu|été|sonné|finit|finissent|fini|se termine|valable|expire|férié|fermée?s?|ferment?|ouverte?s?|ouvrez|sort(?= \\p{L}+$|$)|n[’']a pas bougé|dernier(?! d[ée]lai)|dernière",
  ]),
  loose(['と言', 'とのこと', '予定', '注文し', '購入し', 'はずで', 'でした']),
].join('|');

/** What was done, unless somebody needs or asks it done: "it was delivered", "it must be delivered". */
export const DONE_WORDS = [
  word([
    'arrived|delivered|shipped|dispatched|sent|posted|collected|released|finished|returned',
    '(?!gehen|gegen|geben|gesamt|geehrt|gefeiert|geheirat|getauft|gebraucht|gewünscht|geduld|gemeint|geven|gebruik)(?:ab|an|auf|aus|ein|zu|vor|mit|nach|weg|los|zurück|ver|be|er|ent|bezorg)?ge\\p{L}{2,}(?:t|en|d)|verschickt|versendet|versandt|bezorgd|verzonden|verstuurd|angekommen|erschienen|abgeholt',
    'enviado|enviada|entregado|entregada|entregue|enviad[oa]|spedit[oaie]|consegnat[oaie]',
  ]),
  accented(['livrée?s?|expédiée?s?|envoyée?s?|distribuée?s?|remise?s?']),
].join('|');
