import type { Followed } from './around.ts';
import { BEFORE, BEFORE_BEHIND } from './deadline-words.ts';
import { isGoneFrom, isTooLateThen } from './gone-words.ts';
import { OCCASION_WORDS } from './need-words.ts';
import { SMALL_NUMBER, smallNumber } from './small-numbers.ts';
import { loose } from './words.ts';

const COUNT = `(?:at least |mindestens |au moins |al menos |almeno |pelo menos |minstens )?(${SMALL_NUMBER})`;
const DAYS = 'days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dia|dag(?:en)?';
const WEEKS = 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken';
const EARLIER = loose([
  'before|prior to|ahead of|earlier than|vor|avant|antes|prima|voor|vóór|eerder|earlier|vorher',
  'davor|zuvor|früher|plus tôt|ervoor|daarvoor|tevoren|van tevoren',
]);

/** "Two days before Saturday", "einen Tag vor der Feier am Samstag", "la veille du mariage de samedi". */
const COUNTED = new RegExp(`(?:^|[^\\p{L}])${COUNT}\\s(?:(${DAYS})|(${WEEKS}))\\s${EARLIER}(?!\\p{L})`, 'iu');
const THE_DAY_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${loose([
    'the (?:day|evening|night) before|am tag (?:davor|vorher|zuvor|vor)|(?:am )?vortag|am vorabend',
    "tags zuvor|tag vorher|la veille|le jour d[’']avant|le jour avant|la víspera",
    'el día (?:antes|anterior)|il giorno (?:prima|precedente)|la vigilia|o dia (?:antes|anterior)',
    'no dia (?:antes|anterior)|na véspera|à véspera|de dag (?:voor|ervoor|daarvoor|vóór|tevoren)',
    'de avond (?:voor|ervoor)',
  ])})(?!\\p{L})`,
  'iu',
);
/** Behind the day: "so it must be here before then", "also vorher". */
const BEFORE_THAT = new RegExp(
  `(?:^|[^\\p{L}])(?<!(?:away|out|weg|absente?s?|fuera|fora|via)\\s)(?:${loose([
    'before (?:then|that|it|the (?:day|party|wedding|trip|flight))|beforehand|ahead of (?:that|time)',
    'prior to that|davor|vorher|zuvor|avant ça|avant cela|avant cette date',
    'antes de (?:eso|esa fecha|ese día|entonces|isso|essa data)|antes disso',
    'prima di (?:allora|quel giorno|quella data)|ervoor|daarvoor|voor die (?:tijd|dag)|van tevoren',
    'vooraf',
  ])}(?!\\p{L})|(?<!le |il |el |o |più |mais |más |plus )(?:avant|antes|prima)\\s*(?:[.,!?;)]|$))`,
  'iu',
);
/** "Before our wedding on Saturday": up to six words between, one of them the occasion. */
const BEFORE_OCCASION = new RegExp(
  `(?:^|[^\\p{L}])(?:before|ahead of|prior to|vor|avant|antes d[aeo]l?|prima d(?:i|el|ella|ell['’])|vóór|przed|innan|före)\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:\\p{L}{0,12}(?:${OCCASION_WORDS}))(?:\\s[\\p{L}’'-]+){0,5}\\s?$`,
  'iu',
);

/**
 * How many days before the day that is named it must be there: 0 for "by", 1 for "before", 2 for "two days before".
 * Where the words could mean either, the earlier.
 */
export function howEarly({ before, after, later }: Followed): number {
  return Math.max(
    countedIn(before),
    countedIn(after),
    isBefore({ before, after, later }) || isGoneFrom({ before, after }) || isTooLateThen({ before, after })
      ? 1
      : 0,
  );
}

function isBefore({ before, after, later }: Followed): boolean {
  return (
    BEFORE.test(before) ||
    BEFORE_BEHIND.test(after) ||
    BEFORE_OCCASION.test(before) ||
    THE_DAY_BEFORE.test(before) ||
    THE_DAY_BEFORE.test(after) ||
    BEFORE_THAT.test(later)
  );
}

function countedIn(text: string): number {
  const [, count = '', , weeks] = COUNTED.exec(text) ?? [];
  return smallNumber(count) * (weeks === undefined ? 1 : 7);
}
