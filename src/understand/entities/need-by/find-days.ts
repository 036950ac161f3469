import { matchesOf } from '../../../ticket/matches-of.ts';
import type { SaidDay } from '../../../ticket/said-day.ts';
import { LETTER } from '../letter.ts';
import { overlaps, type Span } from '../span.ts';
import { anyOf, DAY_WORDS, MONTH_NUMBERS, plain } from './day-words.ts';
import { SMALL_NUMBER, smallNumber } from './small-numbers.ts';

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
  /(?<![\p{L}\p{N}.,/:#-])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d{2}|\d{2})|(?<=\.\d{1,2})\.(?=[\s,;!?)]|$)|(?<=\/\d{1,2})(?=[\s.,;!?)]|$))(?![\p{N}/-])/gu;
/** "Bis 24.12", "voor 24-12": behind a word for days it is neither a price nor a version. */
const SAID_NUMERIC =
  /(?<=(?<!\p{L})(?:am|bis|zum|dem|den|vom|op|tot|voor|vóór|tegen|uiterlijk|le|avant|el|il|entro|dia|até) )(\d{1,2})([.-])(\d{1,2})(?![\p{L}\p{N}%€$£/.-]|,\d|\s?(?:€|euros?|kg|uhr|uur|h\b))/giu;
/** "the 24th", "am 24.", "le 24", "el 24", "dia 24", "den 24:e", "24日". */
const ONLY_DAY = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:the|by|before|on|until|till|den) )(\d{1,2})(?:st|nd|rd|th|:e)(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:am|zum|vom|bis|vor dem|dem|den) )(\d{1,2})\.(?![\d\p{L}])`,
    String.raw`(?<=(?<!\p{L})(?<!dopo )(?:le|du|el|del|al|il|dal|dia|día|giorno) |(?<!\p{L})(?:l|dell|all)['’])(\d{1,2})(?:er|º)?(?![\p{L}\p{N}:\/%€$£\-]|[.,]\d|\s?(?:jours?|d[ií]as?|giorni|euros?|€|h\b|horas?|ore\b|heures?|x\b|mois|rue|avenue|ans))`,
    String.raw`(?<=(?<!\p{L})den )(\d{1,2})(?=\s*(?:$|[.,!?;:)\n]))`,
    String.raw`(?<=(?<!\p{L})(?:de|voor|vóór|tegen|tot|op|uiterlijk) )(\d{1,2})(?:e|ste|de)(?!\p{L}|\s(?:druk|keer|verdieping|editie|versie|etage|kans))`,
    String.raw`(?<![\p{L}\p{N}])(\d{1,2})-?(?:go|ego)(?!\p{L})`,
    String.raw`(?<![\p{N}月])(\d{1,2})日(?!間|以内)`,
  ].join('|'),
  'giu',
);
/** "Freitagabend", "zaterdagochtend": glued on. */
const HOUR = 'vormittag|mittag|nachmittag|abend|morgen|früh|ochtend|middag|avond';
const WORD = new RegExp(
  String.raw`(?<!${LETTER})(${anyOf(DAY_WORDS.keys())})(?:${HOUR})?(?!${LETTER})`,
  'giv',
);
/** Portuguese days are ordinals: without their "feira" they count behind such a word, and where no noun follows. */
const BARE_FEIRA =
  /(?<=(?:^|[.!?,;:\n]\s*|(?<!\p{L})(?:na|é|nesta|esta|até|até à|até a|para|para a|próxima|antes d[ea]|depois d[ea]|desde|de|d[ei]l[ea]|disso|disto|dele|dela|isso|isto|preciso|viajo|viajamos|partimos|saímos|mudo|mudamos|vou|vamos|casamento|festa|aniversário|parto|voo) ))(segunda|terça|quarta|quinta|sexta)(?=\s*(?:$|[.,!?;)\n])|\s(?:de manhã|à noite|à tarde|sem falta|que vem|próxima|já|por favor|se possível|no máximo|ao mais tardar|o mais tardar|e|mas|porque|pois|preciso|tenho|é|vou|vamos|não|ou|para|à|que|já|estou|estamos|estarei|vou|vamos|faz|temos|seria|será|fica|ninguém|há|cedo|viajo|viajamos|parto|partimos|o mais|mudo|mudamos|começa|começo|saio|saímos|no)(?!\p{L}))/giu;
/** Short names of days are words, too: they count behind such a word. "It sat there." */
const SHORT =
  /(?<=(?<!\p{L})(?:by|on|it|before|for|until|till|this|from|after|is) )(mon|tue|wed|thu|(?<!it )sat|sun)(?!\p{L})/giu;
const SHORTS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** "A partir de terça a casa vai estar vazia": behind it nothing but a day is meant. */
const FEIRA_FROM = /(?<=(?<!\p{L})a partir d[ea] )(segunda|terça|quarta|quinta|sexta)(?![\p{L}-])/giu;
const FEIRAS: readonly string[] = ['segunda', 'terça', 'quarta', 'quinta', 'sexta'];
const UNIT =
  'days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|dni|dagar|weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken|tygodni[ae]?|veckor?|hours?|hrs|stunden?|heures?|horas?|ore|uur|uren|godzin';
const IN_DAYS = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:within|in|in less than|in under|less than|in weniger als|in moins de|en moins de|moins de|en menos de|menos de|in meno di|meno di|em menos de|in minder dan|minder dan|binnen|innerhalb von|innerhalb|innert|sous|d['’]ici(?: à)?|dans|en|dentro de|de aquí a|daqui a|daqui por|entro|tra|fra|em|over|w ciągu|za|inom|om|nei|nos) (?:the (?:next|coming) |(?:the|den|der) (?:nächsten|kommenden) |les (?:prochains |prochaines )?|los próximos |las próximas |de (?:komende|volgende) |prossim[ie] |le prossime |próxim[oa]s |as próximas |de |los |i |os )?)(${SMALL_NUMBER}) (?:prochaine?s |more |weiteren )?(${UNIT})(?!\p{L}|\s(?:ago|geleden|temu|fa)(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})(?:only|just|have|noch|nur noch|bleiben|nog|quedan?|faltan?|solo|mancano|manca|restano|faltam?|restam|só|plus que|reste(?: que)?|encore) )(${SMALL_NUMBER}) (${UNIT})(?=\s(?:left|to go|until|till|bis|zeit|avant|para|hasta|al|alla?|all['’]|até|pour|tot|voor|tijd|over)(?!\p{L})|\s*(?:$|[.,!?;]))`,
    String.raw`(?<!${LETTER})(${SMALL_NUMBER}) (days?|weeks?)(?=\s(?:left|to go|away|from now)(?!\p{L}))`,
    String.raw`(\d{1,2})(日|週間)以内`,
  ].join('|'),
  'giv',
);

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
const PAST_AFTER = /^\s?(?:dernier(?! d[ée]lai)|passé|pasado|scorso|passat[oa]|geleden|temu|ago)(?!\p{L})/iu;
const CHEAP = new RegExp(
  String.raw`\d|${UNIT}|${anyOf([...DAY_WORDS.keys(), ...FEIRAS])}|\b(?:mon|tue|wed|thu|sat|sun)\b`,
  'iu',
);

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
    ...read(text, SAID_NUMERIC, numericSaid),
    ...read(text, IN_DAYS, inDays),
    ...read(text, ONLY_DAY, (match) => monthDay(match.slice(1).find((day) => day !== undefined))),
    ...read(text, WORD, (match) => wordSaid(match, text)),
    ...read(text, BARE_FEIRA, ([word]) => feiraSaid(word)),
    ...read(text, FEIRA_FROM, ([word]) => feiraSaid(word)),
    ...read(text, SHORT, ([word]) => shortSaid(word)),
  ];
  // What says more comes first: "24. Dezember" before "the 24th".
  const days = found.filter((one, at) => !found.slice(0, at).some((other) => overlaps(one, other)));
  return days
    .filter((day) => !days.some((other) => isSameDay(day, other, text)))
    .toSorted((a, b) => a.start - b.start);
}

/** "Saturday, 28 November", "28 November (Saturday)": the date says which Saturday. */
function isSameDay(day: FoundDay, date: FoundDay, text: string): boolean {
  if (day.said.kind !== 'weekday' || (date.said.kind !== 'date' && date.said.kind !== 'month_day'))
    return false;
  const [first, second] = day.start < date.start ? [day, date] : [date, day];
  return /^[\s,.(]{1,3}(?:the |den |dem |der |le |el |il |dia |día |de |am |o )?$/iu.test(
    text.slice(first.end, second.start),
  );
}

function read(
  text: string,
  pattern: RegExp,
  say: (match: RegExpExecArray) => SaidDay | null,
): readonly FoundDay[] {
  return matchesOf(text, pattern)
    .slice(0, 40)
    .flatMap((match) => {
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

/** "24/12" says which is the month; "3/4" does not: Americans and everybody else read it differently. Points are European, and so are dashes without a year. */
function numericSaid([, first = '', sign, second = '', year]: RegExpExecArray): SaidDay | null {
  const [a, b] = [Number(first), Number(second)];
  const isEuropean = sign === '.' || (sign === '-' && year === undefined && b <= 12);
  if (isEuropean || a > 12 || a === b) return dateSaid(b, first, year);
  if (b > 12) return dateSaid(a, second, year);
  return a > 0 && b > 0 ? { kind: 'unclear' } : null;
}

function monthDay(day = '0'): SaidDay | null {
  const number = Number(day);
  return number >= 1 && number <= 31 ? { kind: 'month_day', day: number } : null;
}

const HOURS_A_DAY = 24;

function inDays(match: RegExpExecArray): SaidDay {
  const [count = '', unit = ''] = [1, 3, 5, 7].flatMap((at) =>
    match[at] === undefined ? [] : [match[at], match[at + 1] ?? ''],
  );
  const number = smallNumber(count);
  if (/^(?:h|st|or|u|god)/iu.test(unit)) return { kind: 'relative', days: Math.floor(number / HOURS_A_DAY) };
  const isWeeks = /^(?:w|s|ty|v|週)/iu.test(unit);
  return { kind: 'relative', days: number * (isWeeks ? 7 : 1) };
}

function feiraSaid(word: string): SaidDay {
  const weekday = FEIRAS.findIndex((feira) => plain(feira) === plain(word.toLowerCase())) + 1;
  return { kind: 'weekday', weekday, week: 'coming' };
}

function shortSaid(word: string): SaidDay {
  return { kind: 'weekday', weekday: SHORTS.indexOf(word.toLowerCase()) + 1, week: 'coming' };
}

/** "Guten Morgen", "Freitag Morgen", "por la mañana": the part of a day, and not the next one. */
const MORNING =
  /(?:^|[^\p{L}])(?:(?:guten|am|heute|jeden|diesen|goede|goeden|goeie|\p{L}+tag|mittwoch)\smorgen|(?:la|esta|las|cada)\sma[ñn]ana)$/iu;

function wordSaid(match: RegExpExecArray, text: string): SaidDay | null {
  const lower = (match[1] ?? match[0]).toLowerCase();
  const word = DAY_WORDS.get(lower) ?? DAY_WORDS.get(plain(lower));
  if (word === undefined) return null;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  if (word.kind === 'date') return { ...word, year: null };
  if (word.kind === 'unclear') return word;
  if (word.kind === 'relative') return MORNING.test(before + lower) ? null : word;
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(after)) return null;
  if (NEXT_WEEK_BEFORE.test(before) || NEXT_WEEK_AFTER.test(after))
    return { kind: 'weekday', weekday: word.weekday, week: 'next_week' };
  if (UNCLEAR_BEFORE.test(before) && !THIS.test(before))
    return { kind: 'weekday', weekday: word.weekday, week: 'unclear' };
  return { kind: 'weekday', weekday: word.weekday, week: word.kind === 'stretch' ? 'running' : 'coming' };
}
