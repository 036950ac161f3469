/** What people call days, in the ten languages we read. Words are lower case. */

/** Monday is 1. Bent forms of Polish included; Portuguese days are ordinals and count only with "feira". */
const WEEKDAYS: readonly string[] = [
  'monday|montag|lundi|lunes|lunedì|segunda-feira|segunda feira|maandag|poniedziałek|poniedziałku|måndag|月曜日|月曜',
  'tuesday|tues|dienstag|mardi|martes|martedì|terça-feira|terça feira|dinsdag|wtorek|wtorku|tisdag|火曜日|火曜',
  'wednesday|weds|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|quarta feira|woensdag|środa|środę|środy|onsdag|水曜日|水曜',
  'thursday|thurs|thur|donnerstag|jeudi|jueves|giovedì|quinta-feira|quinta feira|donderdag|czwartek|czwartku|torsdag|木曜日|木曜',
  'friday|fri|freitag|vendredi|viernes|venerdì|sexta-feira|sexta feira|vrijdag|piątek|piątku|fredag|金曜日|金曜',
  'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota|sobotę|soboty|sobotą|lördag|土曜日|土曜|weekend|wochenende|week-end|fin de semana|fine settimana|fim de semana|weekendem|helgen|週末',
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela|niedzielę|niedzieli|söndag|日曜日|日曜',
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
    'christmas eve|xmas eve|weihnachten|heiligabend|heilig abend|réveillon|nochebuena|véspera de natal|kerstavond|wigilia|wigilii|wigilią|święta|świętami|julafton|jul|クリスマスイブ',
  ],
  [
    '12-31',
    "new year's eve|new years eve|silvester|nochevieja|capodanno|oudejaarsavond|sylwestra|nyårsafton|大晦日",
  ],
  ['12-06', 'nikolaus|saint-nicolas|mikołajki|mikołajek'],
  ['12-05', 'sinterklaas|pakjesavond'],
  ['01-06', 'reyes|epifania|befana'],
  [
    '02-14',
    "valentine's day|valentines day|valentine's|valentines|valentinstag|saint-valentin|saint valentin|san valentín|san valentino|valentijnsdag|walentynki|alla hjärtans dag|バレンタイン",
  ],
  ['10-31', 'halloween|ハロウィン'],
];

/** Days counted from the message's. */
const RELATIVE: readonly (readonly [number, string])[] = [
  [
    0,
    "today|tonight|heute|aujourd'hui|aujourd’hui|hoy|oggi|stasera|hoje|vandaag|vanavond|dzisiaj|dziś|idag|i dag|今日|本日",
  ],
  [1, 'tomorrow|morgen|demain|mañana|domani|amanhã|jutra|jutro|imorgon|i morgon|明日'],
  [
    2,
    'day after tomorrow|übermorgen|après-demain|après demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|pojutrze|övermorgon|i övermorgon|明後日',
  ],
];

export type DayWord =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  | { readonly kind: 'relative'; readonly days: number };

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
