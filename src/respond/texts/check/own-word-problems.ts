import { matchesOf } from '../../../ticket/matches-of.ts';
import type { Segment } from '../slots.ts';
import { CARRIER_NAMES } from './carrier-names.ts';
import type { CheckWords } from './check-words.ts';
import type { OwnLine } from './own-words.ts';
import { remembered } from './remembered.ts';
import type { Truth } from './truth.ts';

/** Something a mail program makes a link of, or a place to write to. */
const ADDRESS =
  /[^\s\uFFFC]{0,40}(?::\/\/|www\.|@)(?:[^\s\uFFFC]{0,40}[\p{L}\p{N}])?|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/u;

/**
 * What a template may not say in its own words, because only a fact can know it: numbers, amounts, dates, carriers,
 * places, addresses. Its author wrote it for an order he did not see; the word that does it is named for them.
 */
export function ownWordProblems(
  lines: readonly OwnLine[],
  segments: readonly Segment[],
  { truth, words }: { readonly truth: Truth; readonly words: CheckWords },
): readonly string[] {
  const text = lines.map((line) => line.words).join('\n');
  const { named, names } = namedIn(text, words);
  const tests = [...named, ['a name', notTheShops(names, truth)] as const];
  return [
    ...tests.flatMap(([problem, word]) => (word === null ? [] : [`${says(problem)}: “${word}”`])),
    // A fact's value, unlike the author's own words, is not repeated here.
    ...(repeatsFact(text, segments) ? [says('a fact')] : []),
  ];
}

interface Named {
  readonly named: readonly (readonly [problem: string, word: string | null])[];
  /** Words that look like a name. */
  readonly names: readonly string[];
}

/** What the words name by themselves, whatever the order. */
const namedIn = remembered((text: string, words: CheckWords): Named => {
  const { calendar } = words;
  return {
    named: [
      ['a number', firstOf(text, /\p{N}+/u) ?? firstOf(text, words.counted)],
      ['an amount', firstOf(text, /\p{Sc}/u)],
      ['an address', firstOf(text, ADDRESS)],
      ['a day', dayNamed(text, calendar) ?? firstOf(text, words.looseTimes)],
      ['a carrier', firstOf(text, CARRIER_NAMES)],
    ],
    names: namesIn(text, words),
  };
});

const says = (what: string): string => `the template says ${what} in its own words`;

const firstOf = (text: string, pattern: RegExp): string | null => text.match(pattern)?.[0] ?? null;

/** Months and weekdays. English ones count with a capital only: a parcel may march, and it may not. */
function dayNamed(text: string, { months, weekdays }: CheckWords['calendar']): string | null {
  const isEnglish = months[0] === 'january';
  const tokens = isEnglish
    ? matchesOf(text, /(?<=[\p{Ll},\uFFFC] )\p{Lu}\p{L}+/gu)
    : matchesOf(text, /[\p{L}-]+/gu);
  const names = new Set([...months, ...weekdays]);
  return [...tokens].find(([token]) => names.has(token.toLowerCase()))?.[0] ?? null;
}

function namesIn(text: string, { names, plainNames }: CheckWords): readonly string[] {
  const isPlain = (word: string): boolean => {
    // "AI-assistent" is as plain as "AI".
    const [start = word] = word.split('-');
    return plainNames.has(word) || plainNames.has(start);
  };
  return matchesOf(text, names)
    .map(([word]) => word)
    .filter((word) => !isPlain(word));
}

/** The first that is no word of the shop's own name. */
function notTheShops(names: readonly string[], { input }: Truth): string | null {
  if (names.length === 0) return null;
  const { name, signature } = input.policy.brand;
  const shops = new Set(`${name} ${signature}`.match(/[\p{L}\p{M}-]+/gu) ?? []);
  return names.find((word) => !shops.has(word)) ?? null;
}

/** A value that a slot says and the template repeats: true of this order by chance. */
function repeatsFact(text: string, segments: readonly Segment[]): boolean {
  return segments.some(
    ({ slot, text: value }) =>
      slot !== null &&
      /_place$|carrier$|order_name$|tracking_number$/.test(slot) &&
      value.length > 3 &&
      text.includes(value),
  );
}
