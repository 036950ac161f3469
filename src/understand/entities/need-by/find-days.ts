import { LETTER } from '../letter.ts';
import { overlaps, type Span } from '../span.ts';
import { anyOf, DAY_WORDS, MONTH_NUMBERS, plain } from './day-words.ts';
import type { SaidDay } from './resolve-day.ts';

export interface FoundDay extends Span {
  readonly said: SaidDay;
}

const MONTH = anyOf(MONTH_NUMBERS.keys());
const YEAR = String.raw`(?:,?\s?(?:de\s|del\s)?(20\d{2})(?!\d))?`;

/** Day before month: "3 March", "3rd of March", "3. März", "le 1er mars", "3 de marzo de 2027". */
const DAY_MONTH = new RegExp(
  String.raw`(?<!${LETTER}|[.,\/:\-])(\d{1,2})(?:st|nd|rd|th|er|e|º|ª|:e|-?go)?\.?\s?(?:de |of |di )?(${MONTH})(?!${LETTER})\.?${YEAR}`,
  'giv',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!${LETTER})(${MONTH})\.?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?![\p{N}:]|[.,]\d\d)${YEAR}`,
  'giv',
);
const JAPANESE = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/gu;
const ISO = /(?<![\p{L}\p{N}.,/-])(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\p{N}/-])/gu;
const NUMERIC =
  /(?<![\p{L}\p{N}.,/:#-])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d{2}|\d{2})|(?<=\.\d{1,2})\.(?=\s|$)|(?<=\/\d{1,2})(?=[\s.,;!?)]|$))(?![\p{N}/-])/gu;
/** "the 24th", "am 24.", "le 24", "el 24", "dia 24", "den 24:e", "24日". */
const ONLY_DAY = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:the|by the|den) )(\d{1,2})(?:st|nd|rd|th|:e)`,
    String.raw`(?<=(?<!\p{L})(?:am|zum|vom|bis|vor dem|dem|den) )(\d{1,2})\.(?![\d\p{L}])`,
    String.raw`(?<=(?<!\p{L})(?<!dopo )(?:le|el|del|al|il|dal|dia|do dia|den) )(\d{1,2})(?:er|º)?(?![\p{L}\p{N}:\/%€$£\-]|[.,]\d|\s?(?:jours?|d[ií]as?|giorni|euros?|€|h\b|horas?|ore\b|heures?|x\b))`,
    String.raw`(?<=(?<!\p{L})de )(\d{1,2})(?:e|ste|de)(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}])(\d{1,2})-?(?:go|ego)(?!\p{L})`,
    String.raw`(?<![\p{N}月])(\d{1,2})日(?!間|以内)`,
  ].join('|'),
  'giu',
);
const WORD = new RegExp(String.raw`(?<!${LETTER})(?:${anyOf(DAY_WORDS.keys())})(?!${LETTER})`, 'giv');
const IN_DAYS =
  /(?<=(?<!\p{L})(?:within|in|binnen|innerhalb von|innert|sous|d['’]ici|dans|en|dentro de|entro|tra|fra|em|w ciągu|za|inom|om) (?:the next |les |de |los |i |os )?)(\d{1,2}) (days?|tage?n?|jours?|d[ií]as?|giorni|dagen|dni|dagar|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodni[ae]?|veckor?)(?!\p{L})|(\d{1,2})(日|週間)以内/giu;

const THIS =
  /(?:^|[^\p{L}])(?:this|coming|this coming|diesen|diesem|dieses|kommenden|kommendem|ce|este|esta|el próximo|próximo|próxima|la próxima|questo|questa|il prossimo|deze|dit|komende|aanstaande|ten|tę|najbliższy|najbliższą|på|nu på|今週の?)\s?$/iu;
const NEXT_WEEK_BEFORE =
  /(?:next week(?:'s|’s)?|week from|nächste woche|nächster woche|volgende week|komende week|in der nächsten woche|nästa vecka på|来週の?|przyszłym tygodniu we?)\s?$/iu;
const NEXT_WEEK_AFTER =
  /^\s?(?:(?:of )?next week|nächster woche|de la semaine prochaine|de la próxima semana|de la semana que viene|della prossima settimana|da próxima semana|da semana que vem|(?:van )?volgende week|(?:w )?przyszłego tygodnia|nästa vecka)/iu;
const UNCLEAR_BEFORE =
  /(?:^|[^\p{L}])(?:next|nächsten|nächster|nächstes|übernächsten|volgende|przyszły|przyszłą|następny|nästa|次の)\s?$/iu;
const PAST_BEFORE =
  /(?:^|[^\p{L}])(?:last|past|letzten|letzte|vorigen|vergangenen|afgelopen|vorige|ostatni|zeszły|ubiegły|förra|先週の?|前の)\s?$/iu;
const PAST_AFTER = /^\s?(?:dernier|passé|pasado|scorso|passat[oa]|geleden|temu|ago)(?!\p{L})/iu;
const CHEAP = new RegExp(String.raw`\d|${anyOf(DAY_WORDS.keys())}`, 'iu');

/**
 * Days named in a text, in the order in which they stand. "Vendredi prochain" and "venerdì prossimo" are the coming one;
 * "next Friday" and "nächsten Freitag" may be either. Past weekdays ("last Friday") are left out.
 */
export function findDays(text: string): readonly FoundDay[] {
  if (!CHEAP.test(text)) return [];
  const found = [
    ...read(text, ISO, ([, year, month, day]) => dateSaid(month, day, year)),
    ...read(text, JAPANESE, ([, year, month, day]) => dateSaid(month, day, year)),
    ...read(text, DAY_MONTH, ([, day, month, year]) => dateSaid(monthOf(month), day, year)),
    ...read(text, MONTH_DAY, ([, month, day, year]) => dateSaid(monthOf(month), day, year)),
    ...read(text, NUMERIC, numericSaid),
    ...read(text, IN_DAYS, inDays),
    ...read(text, ONLY_DAY, (match) => monthDay(match.slice(1).find((day) => day !== undefined))),
    ...read(text, WORD, (match) => wordSaid(match, text)),
  ];
  // What says more comes first: "24. Dezember" before "the 24th".
  return found
    .filter((one, at) => !found.slice(0, at).some((other) => overlaps(one, other)))
    .toSorted((a, b) => a.start - b.start);
}

function read(
  text: string,
  pattern: RegExp,
  say: (match: RegExpExecArray) => SaidDay | null,
): readonly FoundDay[] {
  return [...text.matchAll(pattern)].slice(0, 40).flatMap((match) => {
    const said = say(match);
    return said === null ? [] : [{ said, start: match.index, end: match.index + match[0].length }];
  });
}

function dateSaid(month: number | string = 0, day: string = '0', year?: string): SaidDay | null {
  const said = { month: Number(month), day: Number(day), year: year === undefined ? null : fullYear(year) };
  return said.month >= 1 && said.month <= 12 && said.day >= 1 && said.day <= 31
    ? { kind: 'date', ...said }
    : null;
}

const fullYear = (written: string): number => (written.length === 2 ? 2000 : 0) + Number(written);

function monthOf(word = ''): number {
  const lower = word.toLowerCase();
  return MONTH_NUMBERS.get(lower) ?? MONTH_NUMBERS.get(plain(lower)) ?? 0;
}

/** "24/12" says which is the month; "3/4" does not: Americans and everybody else read it differently. Points are German. */
function numericSaid([, first = '', sign, second = '', year]: RegExpExecArray): SaidDay | null {
  if (sign === '-' && year === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12 || a === b) return dateSaid(b, first, year);
  if (b > 12) return dateSaid(a, second, year);
  return a > 0 && b > 0 ? { kind: 'unclear' } : null;
}

function monthDay(day = '0'): SaidDay | null {
  const number = Number(day);
  return number >= 1 && number <= 31 ? { kind: 'month_day', day: number } : null;
}

function inDays(match: RegExpExecArray): SaidDay {
  const unit = (match[2] ?? match[4] ?? '').toLowerCase();
  const isWeeks = /^(?:w|s[e]|t[y]|v|週)/u.test(unit);
  return { kind: 'relative', days: Number(match[1] ?? match[3]) * (isWeeks ? 7 : 1) };
}

function wordSaid(match: RegExpExecArray, text: string): SaidDay | null {
  const lower = match[0].toLowerCase();
  const word = DAY_WORDS.get(lower) ?? DAY_WORDS.get(plain(lower));
  if (word === undefined) return null;
  if (word.kind !== 'weekday') return word.kind === 'date' ? { ...word, year: null } : word;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(after)) return null;
  if (NEXT_WEEK_BEFORE.test(before) || NEXT_WEEK_AFTER.test(after))
    return { kind: 'weekday', weekday: word.weekday, week: 'next_week' };
  const week = UNCLEAR_BEFORE.test(before) && !THIS.test(before) ? 'unclear' : 'coming';
  return { kind: 'weekday', weekday: word.weekday, week };
}
