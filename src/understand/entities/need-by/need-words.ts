/** Words around a day that make it one by which something is needed, or one of which something else is told. */

const word = (parts: readonly string[]): string => `(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`;
const loose = (parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** Right before the day, and enough by itself: "by", "spätestens am", "avant le". */
export const DEADLINE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'by|before|no later than|not later than|at the latest(?: by)?|latest(?: by)?|ahead of|in time for',
    'bis(?: zum| spätestens| am)?|bis spätestens(?: zum| am)?|spätestens(?: bis)?(?: zum| am)?|vor(?: dem)?|noch vor|rechtzeitig (?:zu|vor|für)(?: dem)?',
    "avant(?: le| la)?|d[’']ici(?: au| à| le)?|au plus tard(?: le)?|jusqu[’']au|à temps pour(?: le)?",
    'antes del?(?: día)?|antes de(?: el)?|a más tardar(?: el)?|como muy tarde(?: el)?|hasta el|a tiempo para(?: el)?',
    'entro(?: e non oltre)?(?: il| la| le|)|prima d(?:i|el|ella)|al più tardi(?: il)?|in tempo per(?: il)?',
    'até(?: (?:ao|à|a|o|dia|o dia|ao dia|a próxima|à próxima))?|antes d[eoa](?: dia)?|o mais tardar(?: até)?(?: dia)?|no máximo(?: até)?(?: dia)?|a tempo do|a tempo para',
    'voor(?: de)?|uiterlijk(?: op)?|vóór|tegen|tot(?: en met)?|op tijd voor|ten laatste(?: op)?',
    'do|przed|najpóźniej(?: do| w| we)?|do dnia|na czas przed',
    'innan|före|senast(?: på| den)?|till(?: och med)?|i tid till',
  ].join(
    '|',
  )})\\s?(?:this |coming |this coming |next |the |diesen |diesem |kommenden |nächsten |nächster |ce |este |esta |el |el próximo |próximo |próxima |questo |questa |deze |komende |aanstaande |ten |tę |przyszły |nästa |nu på |på |den |le |il |la |de )?$`,
  'iu',
);

/** Right behind the day. */
export const DEADLINE_AFTER =
  /^\s?(?:at the latest|latest|the latest|spätestens|au plus tard|a más tardar|como muy tarde|al più tardi|o mais tardar|no máximo|op z['’]n laatst|uiterlijk|najpóźniej|senast|までに?|まで|前に|以内|に間に合|には(?:必要|欲しい|ほしい))/iu;

/** Right before the day, and enough only beside a need or an occasion: "for", "on", "is". */
export const DAY_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'for|on|is|is on|in|until|till|within|within the next|this|next|which is|that is|coming|falls on',
    'für(?: den)?|am|zum|zu|ist(?: am)?|im|in|innerhalb von|binnen|diesen|nächsten|kommenden',
    "pour(?: le| la)?|le|ce|c[’']est(?: le)?|est(?: le)?|à|dans",
    'para(?: el| la)?|el|este|es(?: el)?|en|dentro de',
    'per(?: il| la)?|il|questo|questa|è(?: il)?|a|sarà(?: il)?|al|tra|fra',
    'para(?: o| a)?(?: dia)?|no(?: dia)?|na|dia|é(?: no)?(?: dia)?|em',
    'op|is(?: op)?|deze|aanstaande|met',
    'na|w|we|jest(?: w)?|dnia|ten|za|w ciągu',
    'till|på|den|är(?: den| på)?|i|inom|om',
  ].join(
    '|',
  )})\\s?(?:this |next |the |my |diesen |le |el |il |den |de |dia |este |questo |questa |deze |ten |tę )?$`,
  'iu',
);

/** What somebody must have. */
const NEEDED_WORDS = [
  word([
    'need(?:s|ed)?|must|ha(?:ve|s) to|want(?: it| this| them)?|require[ds]?|would like|in time|deadline|urgent(?:ly)?|wear',
    'brauch(?:e|en|t)|benötig(?:e|en|t)|muss|müssen|müsste|möchte|dringend|rechtzeitig|pünktlich|wollen',
    'besoin|faut|faudrait|doit(?= (?:être|arriver))|dois|veux|voudrais|souhaite(?:rais)?|urgent',
    'necesit(?:o|amos|a)|quiero|quisiera|tienen? que|urgente|a tiempo',
    'bisogno|serv(?:e|ono|irebbe)|devo|deve(?= (?:arrivare|essere))|voglio|vorrei|urgente|in tempo',
    'preciso|precisamos|precisa|quero|queria|tem de|tem que|urgente|a tempo',
    'nodig|moet|moeten|wil|dringend|op tijd',
    'potrzebuj(?:ę|emy)|musi|muszę|chcę|chciał(?:a)?bym|pilne|potrzebn[aey]',
    'behöver|måste|vill|behövs|hinner|hinna|snarast',
  ]),
  loose(['必要', '欲しい', 'ほしい', '間に合', '使い', '使う']),
].join('|');

/** What somebody asks for: as much as a need, unless the same sentence tells what others said. */
const ASKED_WORDS = [
  word([
    'please|pls|hop(?:e|ing)|can you|could you|can it|could it|will (?:it|this|my|the|they)|is it (?:possible|going)|are (?:you|they) going|any chance|possible|make sure|ensure',
    'bitte|hoffe|will|können|könnt|könnten|könnte|kann|schafft|schaffen|klappt',
    "s[’']il (?:vous|te) plaît|svp|stp|peut|peuvent|pouvez|pourriez|possible|espère",
    'por favor|pueden?|podrían?|espero|posible',
    'per favore|può|potete|potreste|possibile|spero',
    'por favor|pode|podem|poderiam?|possível|espero',
    'graag|kan|kunnen|kunt|hoop|lukt|alstublieft',
    'proszę|może|możecie|mogę|zdąży',
    'kan|snälla|tack|hoppas',
  ]),
  loose(['届けて', 'お願い', 'ください']),
].join('|');

const OCCASION_WORDS = [
  word([
    'birthdays?|bday|b-day|wedding|anniversary|party|graduation|prom|baby shower|bridal shower|baptism|christening|funeral|holidays?|vacation|trip|travel(?:l?ing|s)?|leav(?:e|es|ing)|fly(?:ing)?|flight|moving|event|concert|ceremony|exam|recital|show|festival|conference|first day of school',
    'anniversaire|mariage|fête|baptême|communion|vacances|voyage|départ|pars|partons|déménagement|soirée|enterrement',
    'cumpleaños|cumple|boda|aniversario|fiesta|bautizo|comunión|viaje|vacaciones|viajo|viajamos|graduación|salgo',
    'compleanno|matrimonio|nozze|festa|battesimo|comunione|cresima|laurea|viaggio|vacanz[ae]|parto|partiamo|anniversario|funerale',
    'aniversário|anos|casamento|batizado|viagem|férias|viajo|viajamos|formatura|comunhão',
    'verjaardag|bruiloft|trouwen|trouwdag|feest|feestje|vakantie|reis|jarig|vertrek(?:ken)?|doop|begrafenis|communie',
    'urodzin(?:y|ach|ami)?|ślub(?:u|ie|em)?|wesel[eau]|rocznic[aęey]|imprez[aęy]|komuni[aęi]|chrzcin(?:y|ach)?|chrzest|wyjazd(?:u|em)?|wyjeżdżam(?:y)?|wakacj[ei]|imienin(?:y|ach)?|podróż',
    'födelsedag(?:en)?|bröllop(?:et)?|fest(?:en)?|dop(?:et)?|student(?:en)?|semester(?:n)?|resa(?:n)?|reser|åker|fyller|begravning(?:en)?|kalas(?:et)?',
  ]),
  // German and the North glue words together: Kindergeburtstag, bröllopsfest.
  loose([
    'geburtstag|hochzeit|jubiläum|taufe|konfirmation|kommunion|einschulung|feier(?!abend)|urlaub|verreise|abreise|umzug|abflug|beerdigung',
    '誕生日|結婚式|記念日|パーティ|旅行|出発|葬儀|卒業式|入学式',
  ]),
].join('|');

/** What somebody told or did: a promise, a forecast or a purchase names days too. */
const TOLD_WORDS = [
  word([
    'said|says?|saying|told|assured|would(?! like)|asked|requested|thank(?:s| you) for|always|worked|promised?|promises|supposed|should(?: have)?|was due|due|expected|estimated?|estimates|scheduled|guaranteed|meant|according|shows|showing|showed|states|stated|quoted|claims?|advertised|ordered(?= (?:it|this|them|that)?\\s?(?:by|before|on|until))|placed|bought|purchased|paid|received|emailed|wrote|contacted|called|since|waiting|waited|was|were',
    'gesagt|zugesagt|zugesichert|versichert|hätte[nt]?|bestätigt(?:e[rnms]?)?|sagte[nt]?|sagt|hieß|heißt|versprochen|versprach|sollte[nt]?|soll|angekündigt|voraussichtlich(?:es)?|angeblich|laut|angegeben|bestellt|gekauft|bezahlt|erhalten|seit|warte|wurde|war|steht',
    'dit|disait|disiez|promis|promettait|devait|devrait|devaient|prévue?s?|estimée?|annoncée?|indiquée?|indique|commandé|passées?|assuré|garantie?|acheté|payé|reçu|depuis|attends|était|selon',
    'dijeron|dijo|aseguraron|aseguró|garantizad[oa]|juró|dice|decía|prometi(?:do|eron|ó)|debía|debería|supuestamente|prevista?|estimada?|indica|pedí|compré|pagué|recibí|desde|esperando|era|fue|según',
    'detto|assicurato|garantit[oa]|dice|diceva|dicevano|promess[oa]|doveva|dovrebbe|dovevano|prevista?|stimata?|indica|ordinato|comprato|acquistato|pagato|ricevuto|dal|aspetto|era|secondo',
    'disseram|garantiram|asseguraram|disse|diz|dizia|prometeram|prometido|devia|deveria|previst[oa]|estimad[oa]|indica|encomendei|comprei|pedi|paguei|recebi|desde|estava|era|segundo',
    'gezegd|toegezegd|zei|zeiden|zegt|beloofd|zou|zouden|verwacht(?:e)?|geschat|volgens|besteld|gekocht|betaald|ontvangen|sinds|wacht|was|stond|staat',
    'powiedziano|powiedzieli|mówi|mówili|obiecano|obiecali|obiecana|mia(?:ł|ła|ło|ły)|przewidywan[aey]|według|zamówił[ae]m|kupił[ae]m|zapłacił[ae]m|od|czekam|był[ao]?',
    'sade|utlova[td]|bekräfta[td]|sa|sagt|lovade|lovat|skulle|beräknad|enligt|beställde|köpte|betalade|fick|sedan|väntat|var|stod|står',
  ]),
  loose(['と言', 'とのこと', '予定', '注文し', '購入し', 'はずで', 'でした']),
].join('|');

/** Every cue of a sentence; which group matched says what kind it is. */
export const CUES = new RegExp(
  `(?<needed>${NEEDED_WORDS})|(?<occasion>${OCCASION_WORDS})|(?<told>${TOLD_WORDS})|(?<asked>${ASKED_WORDS})`,
  'giu',
);

/** Occasions for which somebody waits even when no day is named. */
const FEAST_WORDS = [
  'birthday|bday|wedding|anniversary|party|graduation|baby shower|bridal shower|baptism|christening|funeral',
  'geburtstag|hochzeit|taufe|konfirmation|kommunion|einschulung|jubiläum|beerdigung',
  'anniversaire|mariage|baptême|communion|enterrement',
  'cumpleaños|boda|bautizo|comunión|compleanno|matrimonio|nozze|battesimo|cresima|laurea|funerale',
  'aniversário|casamento|batizado|verjaardag|bruiloft|trouwdag|feest|begrafenis',
  'urodzin(?:y|ach|ami)?|ślub|wesele|rocznicę|chrzciny|komunię|imieniny',
  'födelsedag|bröllop|dopet|kalas|begravning',
].join('|');

/** "for my daughter's birthday", without saying when. */
export const FOR_OCCASION = new RegExp(
  `(?:(?<!\\p{L})(?:for|in time for|before|für|zum|zur|vor|pour|avant|para|antes de|per|prima d(?:i|el|ella)|voor|op|na|przed|till|inför)\\s(?:\\p{L}[\\p{L}'’]{0,20}\\s){0,4}\\p{L}{0,12}(?:${FEAST_WORDS}))|(?:誕生日|結婚式|記念日|パーティー?)(?:に|用|までに|の)`,
  'iu',
);

/** "I needed it by Friday": which Friday that was is past knowing. */
export const NEEDED_THEN =
  /(?<!\p{L})(?:(?:i|we|she|he|they)(?: \p{L}{2,8}ly)? needed|had to|brauchte[nt]?|hätten?|aurait fallu|avais besoin|avions besoin|fallait|necesitaba|necesitábamos|serviva|avevo bisogno|precisava|had (?:het|hem|dit) nodig|potrzebował[ae]m|behövde)(?!\p{L})|必要でした/iu;
