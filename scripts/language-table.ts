import { z } from 'zod';
import { type LanguageTable, partOf } from '../src/understand/language/language-table.ts';

/** What we use of the package `eld`: its smallest table, and how it takes a text apart. */
const Ngrams = z.object({
  ngramsData: z.object({
    type: z.string(),
    languages: z.record(z.string(), z.string()),
    ngrams: z.record(z.string(), z.record(z.string(), z.int().min(0).max(255))),
  }),
});
const Dictionary = z.object({ dictionary: z.array(z.string().length(1)).length(256) });
const Patterns = z.object({ separators: z.instanceof(RegExp) });

/** What the file says it was made from. */
export const ELD = 'eld (extrasmall), Nito T.M., Apache-2.0; see PROVENANCE.md';

const KINDS = 4;
const FIRST_HIGH_BYTE = 0x80;

interface Entry {
  readonly kind: number;
  readonly key: number;
  readonly weights: readonly (readonly [owner: number, weight: number])[];
}

/** The installed `eld`'s table in the form that is shipped. @throws Error when its inside is not what it was */
export async function languageTable(): Promise<LanguageTable> {
  const { ngramsData } = Ngrams.parse(await inside('ngrams/extrasmall.js'));
  const { dictionary } = Dictionary.parse(await inside('dictionary.js'));
  const { separators } = Patterns.parse(await inside('regexPatterns.js'));
  const entries = Object.entries(ngramsData.ngrams)
    .map(([ngram, weights]) => entryOf(inBytes(ngram, dictionary), weights))
    .toSorted((a, b) => a.kind - b.kind || a.key - b.key);
  const flat = entries.flatMap(({ weights }) => weights);
  const blanks = dictionary.flatMap((sign, byte) => (sign === ' ' && byte >= FIRST_HIGH_BYTE ? [byte] : []));
  return {
    languages: Object.values(ngramsData.languages),
    separators,
    blanks: new RegExp(`[${blanks.map((byte) => `\\x${byte.toString(16)}`).join('')}]`, 'g'),
    kinds: Array.from(
      { length: KINDS + 1 },
      (_, kind) => entries.filter((entry) => entry.kind < kind).length,
    ),
    keys: Uint32Array.from(entries, ({ key }) => key),
    starts: startsOf(entries),
    owners: Uint8Array.from(flat, ([owner]) => owner),
    weights: Uint8Array.from(flat, ([, weight]) => weight),
  };
}

/** A file the package does not export; where it is, its entry tells. */
async function inside(file: string): Promise<unknown> {
  const entry = import.meta.resolve('eld/extrasmall');
  const module: unknown = await import(new URL(`../${file}`, entry).href);
  return module;
}

/** `eld` writes a sign of its own for each byte; here it is the character of that byte. */
function inBytes(ngram: string, dictionary: readonly string[]): string {
  return Array.from(ngram, (sign) => {
    if (sign === ' ') return sign;
    const byte = dictionary.indexOf(sign);
    if (byte === -1 || byte !== dictionary.lastIndexOf(sign))
      throw new Error(`"${ngram}" does not say which bytes it stands for`);
    return String.fromCharCode(byte);
  }).join('');
}

function entryOf(ngram: string, weights: Readonly<Record<string, number>>): Entry {
  const part = partOf(ngram);
  if (part === null) throw new Error(`"${ngram}" is longer than a part of a word`);
  return { ...part, weights: Object.entries(weights).map(([owner, weight]) => [Number(owner), weight]) };
}

function startsOf(entries: readonly Entry[]): Uint32Array {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach(({ weights }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + weights.length;
  });
  return starts;
}
