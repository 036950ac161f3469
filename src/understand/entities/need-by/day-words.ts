/** What people call days, in the ten languages we read. Words are lower case. */

/** Monday is 1. Bent forms of Polish included; Portuguese days are ordinals and count only with "feira". */
const WEEKDAYS: readonly string[] = [
  'monday|montag|lundi|lunes|lunedì|segunda-feira|segunda feira|2a feira|2a-feira|maandag|poniedziałek|poniedziałku|måndag|月曜日|月曜',
  'tuesday|tues|dienstag|mardi|martes|martedì|terça-feira|terça feira|3a feira|3a-feira|dinsdag|wtorek|wtorku|tisdag|火曜日|火曜',
  'wednesday|weds|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|quarta feira|4a feira|4a-feira|woensdag|środa|środę|środy|onsdag|水曜日|水曜',
  'thursday|thurs|thur|donnerstag|jeudi|jueves|giovedì|quinta-feira|quinta feira|5a feira|5a-feira|donderdag|czwartek|czwartku|torsdag|木曜日|木曜',
  'friday|fri|freitag|vendredi|viernes|venerdì|sexta-feira|sexta feira|6a feira|6a-feira|vrijdag|piątek|piątku|fredag|金曜日|金曜',
  'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota|sobotę|soboty|sobotą|lördag|土曜日|土曜',
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela|niedzielę|niedzieli|söndag|日曜日|日曜',
];

/** Stretches that begin on a day: whoever says them on that day or behind it means today. A week ends on Friday. */
const STRETCHES: readonly (readonly [number, string])[] = [
  [
    6,
    'weekend|wochenende|week-end|fin de semana|fine settimana|fim de semana|final de semana|weekendem|weekendu|helgen|週末',
  ],
  [
    5,
    'end of the week|end of this week|ende der woche|ende dieser woche|fin de semaine|fin de la semaine|finales de semana|fin de la semana|final de la semana|fine della settimana|fim da semana|final da semana|eind van de week|eind deze week|eind van deze week|einde van de week|einde van deze week|końca tygodnia|slutet av veckan',
  ],
];

const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|enero|gennaio|janeiro|januari|stycznia',
  'february|feb|februar|février|febrero|febbraio|fevereiro|februari|lutego',
  'march|märz|mars|marzo|março|maart|marca',
  'april|apr|avril|abril|aprile|kwietnia',
  'may|mai|mayo|maggio|maio|mei|maja|maj',
  'june|jun|juni|juin|junio|giugno|junho|czerwca',
  'july|jul|juli|juillet|julio|luglio|julho|lipca',
  'august|aug|août|agosto|augustus|augusti|sierpnia',
  'september|sept|sep|septembre|septiembre|settembre|setembro|września',
  'october|oct|oktober|okt|octobre|octubre|ottobre|outubro|października',
  'november|nov|novembre|noviembre|novembro|listopada',
  'december|dec|dezember|dez|décembre|diciembre|dicembre|dezembro|grudnia',
];

/** Days with a fixed date; [month, day]. Where the evening before is the feast, that is the day. */
const FEASTS: readonly (readonly [string, string])[] = [
  [
    '12-25',
    'christmas|xmas|x-mas|noël|navidad|navidades|natale|natal|kerst|kerstmis|boże narodzenie|bożym narodzeniem|クリスマス',
  ],
  [
    '12-24',
    'christmas eve|xmas eve|weihnachten|heiligabend|heilig abend|réveillon|nochebuena|véspera de natal|kerstavond|wigilia|wigilii|wigilią|vigilia di natale|vigilia|consoada|święta|świętami|julafton|jul|クリスマスイブ',
  ],
  [
    '12-31',
    "new year's eve|new years eve|new year|new year's|new years|new year's day|silvester|neujahr|saint-sylvestre|nouvel an|jour de l'an|jour de l’an|nochevieja|fin de año|año nuevo|capodanno|san silvestro|ano novo|fim de ano|passagem de ano|oudejaarsavond|nieuwjaar|oud en nieuw|sylwestra|nyårsafton|大晦日",
  ],
  ['12-06', 'nikolaus|saint-nicolas|mikołajki|mikołajek'],
  ['12-05', 'sinterklaas|pakjesavond'],
  ['12-26', 'boxing day'],
  ['01-06', 'reyes|reyes magos|día de reyes|noche de reyes|epifania|befana|dia de reis'],
  [
    '02-14',
    "valentine's day|valentines day|valentine's|valentines|valentinstag|saint-valentin|saint valentin|san valentín|san valentino|valentijnsdag|walentynki|alla hjärtans dag|バレンタイン",
  ],
  ['10-31', 'halloween|ハロウィン'],
];

/** Feasts that move, or lie on other days in other countries: a day is meant, and nobody can tell which. */
const MOVING: readonly string[] = [
  "mother's day|mothers day|mother’s day|muttertag|fête des mères|día de la madre|festa della mamma|dia da mãe|dia das mães|moederdag",
  "father's day|fathers day|father’s day|vatertag|fête des pères|día del padre|festa del papà|dia do pai|dia dos pais|vaderdag",
  'easter|easter sunday|easter monday|good friday|ostern|karfreitag|pâques|vendredi saint|pascua|semana santa|viernes santo|pasqua|venerdì santo|páscoa|sexta-feira santa|pasen|goede vrijdag',
  'thanksgiving|hanukkah|chanukah|diwali|eid|pfingsten|pentecôte|fasching|karneval|carnaval|carnevale',
  'black friday|cyber monday',
];

/** Days counted from the message's. */
const RELATIVE: readonly (readonly [number, string])[] = [
  [
    0,
    "today|tonight|this morning|this afternoon|this evening|heute|aujourd'hui|aujourd’hui|ce matin|cet après-midi|cet aprem|ce soir|cette nuit|ce midi|hoy|esta mañana|esta tarde|esta noche|este mediodía|oggi|stasera|stamattina|stamani|questa mattina|questa sera|questo pomeriggio|hoje|esta manhã|esta noite|vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|dzisiaj|dziś|idag|i dag|今日|本日",
  ],
  [
    1,
    'tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|morgen|demain|mañana|domani|domattina|amanhã|jutra|jutro|imorgon|i morgon|明日',
  ],
  [
    2,
    'day after tomorrow|übermorgen|après-demain|après demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|pojutrze|övermorgon|i övermorgon|明後日',
  ],
];

export type DayWord =
  | { readonly kind: 'weekday' | 'stretch'; readonly weekday: number }
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'unclear' };

/** With and without accents: phones and hurried people leave them out. */
function spellings(words: string): readonly string[] {
  return words.split('|').flatMap((word) => [word, plain(word)]);
}

export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ł/g, 'l')
    .normalize('NFC');

export const DAY_WORDS: ReadonlyMap<string, DayWord> = new Map<string, DayWord>([
  ...WEEKDAYS.flatMap((words, index) =>
    spellings(words).map((word) => [word, { kind: 'weekday', weekday: index + 1 }] as const),
  ),
  ...STRETCHES.flatMap(([weekday, words]) =>
    spellings(words).map((word) => [word, { kind: 'stretch', weekday }] as const),
  ),
  ...MOVING.flatMap((words) => spellings(words).map((word) => [word, { kind: 'unclear' }] as const)),
  ...FEASTS.flatMap(([date, words]) =>
    spellings(words).map(
      (word) =>
        [word, { kind: 'date', month: Number(date.slice(0, 2)), day: Number(date.slice(3)) }] as const,
    ),
  ),
  ...RELATIVE.flatMap(([days, words]) =>
    spellings(words).map((word) => [word, { kind: 'relative', days }] as const),
  ),
]);

export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) => spellings(words).map((word) => [word, index + 1] as const)),
);

/** An alternation of these words, the longest first, so that "christmas eve" is not read as "christmas". */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}
