import { loose, word } from './words.ts';

/** What speaks for a need: words of needing, asking, and what somebody waits for it for. */

/** What somebody must have. */
export const NEEDED_WORDS = [
  word([
    "need(?:s|ed|ing)?|must(?!n)|(?:ha(?:ve|s)|'ve|'s) (?:got )?to(?! say)|gotta|want(?:ed)?(?! to (?:know|say|tell|ask|complain))|require[ds]?|would like|'d like|in time|deadline|latest (?:date|day)|last day|urgent(?:ly)?|wear(?:ing)?|count(?:ing|ed)? on|rely(?:ing)? on|supposed to be (?:a|my|our|for)|meant as|(?:ordered|bought|purchased|got)(?: \\p{L}+){0,4} for|(?:it|this|that|they|these)(?:['’]s| is| are|['’]re) for|only (?:here|there|home|in town|around|staying)",
    'brauch(?:e|en|t|te|ten|st)|bräucht(?:e|en)|benötig(?:e|en|t|te|ten)|muss|müssen|müsste|möchten?|dringend|rechtzeitig|pünktlich|wollen|wollte[nt]?|anziehen|verschenken|nötig|(?:gerechnet|rechne[nt]?|angewiesen)|(?:spätester?|letzter?) (?:termin|tag)|gern(?:e)? (?:haben|bis|am)|(?:es|das|sie|er|dies|die) (?:ist|sind|wäre) für',
    "besoin|(?:il |me |nous |leur |lui )*(?:l[ea]s? )?(?:faut|faudrait|fallait)|doit(?= (?:être|arriver|me|nous|absolument))|dois|devons|veux|voulons|voudrais|voudrions|voulais|voulions|compt(?:ais|ions|ait|e|ons) (?:sur|l|la|le|les|avoir)|aimerais|aimerions|souhaite(?:rais)?|indispensable|nécessaires?|date limite|urgent|il faut|qu[’']il faut|c[’']est pour|offrir|(?:commandée?|achetée?)s?(?: \\p{L}+){0,3} pour",
    'necesit(?:o|amos|a|an|aba|ábamos)|quiero|queremos|quisiera|quería|queríamos|(?:tienen?|tengo|tenemos|tendría) que|hace(?:n)?(?: \\p{L}+)? falta|debo|debemos|urge[n]?|corre prisa|urgente|a tiempo|me gustaría|nos gustaría|fecha límite|necesari[oa]s?|es para|son para|(?:pedí|compré)(?: \\p{L}+){0,3} para|cont(?:aba|ábamos|aban|amos|ar) con',
    'bisogno|serv(?:e|ono|irebbe|irebbero|iva|ivano)|occorr(?:e|ono)|devo|dobbiamo|deve(?= (?:arrivare|essere|assolutamente))|voglio|vogliamo|vorrei|vorremmo|volevo|volevamo|urgente|urgenza|in tempo|necessari[oae]|data limite|(?:è|sono) per|(?:ordinat|comprat|acquistat|pres)[oaie](?: \\p{L}+){0,3} per|cont(?:avo|avamo|o|iamo) (?:su|di)|mi piacerebbe',
    'preciso|precisamos|precisava|necessito|precisa|faz(?:em)?(?:-me)? falta|quero|queremos|queria|queríamos|queria-[oa]s?|gostaria|gostava|(?:tenho|temos|tem|têm)(?: mesmo)? (?:de|que)|necessári[oa]s?|data limite|urgente|urgência|cont(?:ava|ávamos|amos|o) com|a tempo|(?:encomendei|comprei|pedi)(?: \\p{L}+){0,3} para|(?:é|são) para(?! (?:chegar|vir|entregar|ser))',
    'nodig|moet(?!en worden)|moeten|wil|willen|wilde|wilden|dringend|graag|op tijd|(?:het|dit|dat|ze) (?:is|zijn) voor|cadeau geven|aantrekken|reken(?:de|den)? op|gerekend op',
    'potrzebuj(?:ę|emy)|musi|muszę|chcę|chciał(?:a)?bym|pilne|potrzebn[aey]',
    'behöver|måste|vill|behövs|hinner|hinna|snarast',
  ]),
  loose(['必要', '欲しい', 'ほしい', '間に合', '使い', '使う']),
].join('|');

/** What somebody asks for: as much as a need, unless the same sentence tells what others said. */
export const ASKED_WORDS = [
  word([
    'please|pls|hop(?:e|ed|ing)|can you|could you|can (?:it|this|they|i|we)|could (?:it|this|i|we)|will (?:it|this|my|the|they|i|we)|is it (?:possible|going)|is there any (?:way|chance)|are (?:you|they) going|any (?:chance|way)|possible|make sure|ensure|gifts?|presents?|would love|ideally|prefer(?:ably)?|grateful|appreciate|doable|realistic|feasible|make it|know (?:if|whether)',
    'bitte|hoffe|hoffen|will|können|könnt|könnten|könnte|kann|schafft|schaffen|klappt|möglich|gern(?:e)?|am liebsten|geschenke?|dankbar|froh|machbar|realistisch|sagen,? ob|wissen,? ob',
    "s[’']il (?:vous|te) plaît|svp|stp|peut|peuvent|pouvez|pourriez|peux|puis-je|ravie?|reconnaissante?|contente?|faisable|sav(?:ez|oir) si|dire si|cadeaux?|possible|espère|espérais|espérons",
    'por favor|pueden?|podrían?|puedo|podéis|espero|esperaba|posible|agradecer(?:ía|é)|decir(?:me)? si|saber si|ojalá|regalos?',
    'per favore|può|posso|potete|potreste|possibile|spero|speravo|riuscite|riesce|felic(?:e|issim[oa])|grat[oa]|fattibile|dir(?:e|mi) se|sapere se|regal[oi]',
    'por favor|pode|podem|poderiam?|posso|possível|espero|esperava|conseguem|contente|agradec(?:ia|ido|ida|eria)|dizer(?:-me)? se|saber se|presentes?|prendas?',
    'kan|kunnen|kunt|zou(?:den)? (?:ik|u|jullie|het) .{0,20}kunnen|hoop|hoopte|lukt|alstublieft|alsjeblieft|mogelijk|liefst|blij|haalbaar|zeggen of|weten of|cadeau(?:tje)?s?',
    'proszę|może|możecie|mogę|zdąży',
    'kan|snälla|tack|hoppas',
  ]),
  loose(['届けて', 'お願い', 'ください']),
].join('|');

export const OCCASION_WORDS = [
  word([
    "birthdays?|b[’']?day|b-day|turns? (?:\\p{N}+|\\p{L}+teen|one|five|six|seven|eight|nine|ten)|wedding|(?:get(?:ting)?|be(?:ing)?) married|marr(?:y|ies|ying)|anniversary|party|graduation|prom|(?:baby|bridal) shower|hen (?:do|night|party)|stag (?:do|night)|baptism|christening|communion|funeral|wake|(?<!(?:bank|public|national) )holidays?|vacation|trip|travel(?:l?ing|s)?|leave(?! (?:it|them|the|my|this|that|a|feedback|in|at|with)(?!\\p{L}))|leaving|fly(?:ing)?|flight|moving(?= (?:house|home|out|in|on|this|to))|move (?:house|out|into?)|going away|go(?:es)? away|go on|going on|set(?:ting)? off|off to|(?:going|driving|moving) to|head(?:ing)? (?:off|to|out|home)|check(?:ing)? out|event|concert|ceremony|exam|interview|recital|(?<=(?:the|a|our|my|her|his|trade|craft|fashion|art|dog|school) )show|festival|conference|competition|race|marathon|dinner|photo ?shoot|surgery|operation|first day (?:of|at) (?:school|work)",
    "anniversaire|fête|fêtons|fêter|mariage|marie|marions|noces|baptême|communion|vacances|voyage|départ(?! d)|pars|partons|(?:s[’']en va|m[’']en vais|nous en allons)|prends l[’']avion|prenons l[’']avion|(?:mon|notre|le) vol|décolle|(?:dém|emm)énage(?:ment|ons|z)?|m[’']envole|nous envolons|soirée|enterrement|obsèques|concert|cérémonie|examen|entretien|spectacle|rentrée|réveillon|on part|(?:a|aura|ont|auront) (?:\\p{N}+|\\p{L}+) ans|prenons la route|gala|bal",
    'cumpleaños|cumple(?:n)?(?: años)?|boda|casamos|caso|casa mi|aniversario|fiesta|bautizo|comunión|viaje|vacaciones|viajo|viajamos|volamos|vuelo|graduación|salgo|salimos|nos vamos|me voy|marcho|marchamos|parto|partimos|mudo|mudamos|mudanza|funeral|entierro|examen|entrevista|concierto|evento|ceremonia|celebramos|despedida|acampamos|(?:nos )?vamos (?:a|al|de)|voy (?:a|al|de)(?! (?:recibir|tener))|gala',
    'compleanno|compie|compio|matrimonio|sposo|sposiamo|sposa|sposano|nozze|festa|festeggi(?:o|amo)|battesimo|comunione|cresima|laurea|laureo|viaggio|vacanz[ae]|parto|partiamo|partenza|volo|decolliamo|trasloc(?:o|hiamo)|anniversario|funerale|esame|colloquio|concerto|evento|cerimonia|gara|saggio|addio al (?:nubilato|celibato)|campeggio|andiamo|vado|fa(?:nno)? (?:\\p{N}+|\\p{L}+) anni|spettacolo|gala',
    'aniversário|faz(?:em|er)? (?:(?:\\p{N}+|\\p{L}+) )?anos|vamos (?:para|a|ao|de)|espetáculo|gala|casamento|caso-me|casamo-nos|casamos|batizado|festa|viagem|férias|viajo|viajamos|viajar|partimos|parto|partida|voo|saímos|vou(?:-me)? embora|formatura|comunhão|mudança|mudamos|funeral|exame|entrevista|concerto|evento|cerimónia|cerimônia|jantar',
    'verjaardag|bruiloft|trouw(?:en|t)?|trouwdag|trouwerij|feest|feestje|vakantie|reis|reizen|jarig|vertrek(?:ken|t)?|vlieg(?:en)?|vlucht|verhuiz(?:en|ing)|doop|doopfeest|begrafenis|uitvaart|communie|examen|sollicitatie(?:gesprek)?|concert|optreden|voorstelling|ceremonie|diploma-uitreiking|gaan (?:we|wij)|ga ik|gaan weg|gaan wij|gala|wordt (?:\\p{N}+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\p{L}+tig)(?! (?:dagen|weken|uur|werkdagen))|kerstdiner',
    'urodzin(?:y|ach|ami)?|ślub(?:u|ie|em)?|wesel[eau]|rocznic[aęey]|imprez[aęy]|komuni[aęi]|chrzcin(?:y|ach)?|chrzest|wyjazd(?:u|em)?|wyjeżdżam(?:y)?|wakacj[ei]|imienin(?:y|ach)?|podróż',
    'födelsedag(?:en)?|bröllop(?:et)?|fest(?:en)?|dop(?:et)?|student(?:en)?|semester(?:n)?|resa(?:n)?|reser|åker|fyller|begravning(?:en)?|kalas(?:et)?',
    "heirate[nt]?|heiratet|trauung|flug|fliege[nt]?|fliegen|abreisen|reise[nt]? (?:ab|wir|ich)|reisen|fahre[nt]? (?:\\p{L}+ ){0,3}(?:weg|ab|los)|(?:wird|werde) (?:am |diesen )?(?:\\p{N}+|\\p{L}+zig|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?! (?:tage|wochen|stunden|werktage))|ziehe[n]? (?:\\p{L}+ ){0,2}um|prüfung|vorstellungsgespräch|konzert|party|fest|auftritt|turnier|gehen? wir (?:auf|nach|in)|geht(?: es|[’']?s) (?:los|nach|in|auf|an)",
  ]),
  // German and the North glue words together: Kindergeburtstag, bröllopsfest.
  loose([
    'geburtstag|hochzeit|jubiläum|taufe|konfirmation|kommunion|einschulung|feier(?!abend|tag)|urlaub|verreise|abreise|umzug|abflug|beerdigung|feest(?!dag)|bruiloft|verjaardag|junggesellinnenabschied|junggesellenabschied',
    '誕生日|結婚式|記念日|パーティ|旅行|出発|葬儀|卒業式|入学式',
  ]),
].join('|');

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
  /(?<!\p{L})(?:(?:i|we|she|he|they)(?: \p{L}{2,8}ly)? needed|had to|brauchte[nt]?|hätten?(?!.{0,30}gern)|aurait fallu|avais besoin|avions besoin|fallait|necesitaba|necesitábamos|serviva|avevo bisogno|precisava|had (?:het|hem|dit) nodig|potrzebował[ae]m|behövde)(?!\p{L})|必要でした/iu;
