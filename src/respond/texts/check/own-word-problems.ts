import type { Segment } from '../slots.ts';
import { CARRIER_NAMES } from './carrier-names.ts';
import type { CheckWords } from './check-words.ts';
import type { OwnLine } from './own-words.ts';
import type { Truth } from './truth.ts';

/** Something a mail program makes a link of, or a place to write to. */
const ADDRESS = /:\/\/|www\.|@|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/u;

/**
 * What a template may not say in its own words, because only a fact can know it: numbers, amounts, dates, carriers,
 * places, addresses. Its author wrote it for an order he did not see.
 */
export function ownWordProblems(
  lines: readonly OwnLine[],
  segments: readonly Segment[],
  { truth, words }: { readonly truth: Truth; readonly words: CheckWords },
): readonly string[] {
  const text = lines.map((line) => line.words).join('\n');
  const { calendar } = words;
  const tests: readonly (readonly [problem: string, isThere: boolean])[] = [
    ['a number', /\p{N}/u.test(text) || text.search(words.counted) >= 0],
    ['an amount', /\p{Sc}/u.test(text)],
    ['an address', ADDRESS.test(text)],
    ['a day', namesDay(text, calendar) || text.search(words.looseTimes) >= 0],
    ['a carrier', text.search(CARRIER_NAMES) >= 0],
    ['a name', namesSomething(text, words, truth)],
    ['a fact', repeatsFact(text, segments)],
  ];
  return tests.flatMap(([problem, isThere]) =>
    isThere ? [`the template says ${problem} in its own words`] : [],
  );
}

/** Months and weekdays. English ones count with a capital only: a parcel may march, and it may not. */
function namesDay(text: string, { months, weekdays }: CheckWords['calendar']): boolean {
  const isEnglish = months[0] === 'january';
  const tokens = isEnglish
    ? text.matchAll(/(?<=[\p{Ll},\uFFFC] )\p{Lu}\p{L}+/gu)
    : text.matchAll(/[\p{L}-]+/gu);
  const names = new Set([...months, ...weekdays]);
  return [...tokens].some(([token]) => names.has(token.toLowerCase()));
}

function namesSomething(text: string, { names, plainNames }: CheckWords, { input }: Truth): boolean {
  const { name, signature } = input.policy.brand;
  const shops = new Set(`${name} ${signature}`.match(/[\p{L}\p{M}-]+/gu) ?? []);
  return [...text.matchAll(names)].some(([word]) => {
    // "AI-assistent" is as plain as "AI".
    const [start = word] = word.split('-');
    return !plainNames.has(word) && !plainNames.has(start) && !shops.has(word);
  });
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
