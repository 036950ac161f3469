import { readFileSync } from 'node:fs';
import { lazily } from '../lazily.ts';
import { type LanguageTable, partOf, readTable } from './language-table.ts';
import { wordsInBytes } from './words-in-bytes.ts';

/** Where `npm run languages` leaves the table. */
export const TABLE_FILE = new URL('language-table.bin', import.meta.url);

const table = lazily(() => readTable(readFileSync(TABLE_FILE)));

export interface LanguageScore {
  /** ISO 639-1. */
  readonly language: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** The least weight there is; the table holds what is above it. */
const LEAST_WEIGHT = 53;
/** The weight a part has on average where the score is to be a half. */
const HALF = 25;
const PART = 4;
/** Parts of a word overlap by a byte. */
const STRIDE = 3;
const LONGEST_WORD = 70;

/**
 * How much a text looks like each of 60 languages, the likeliest first; languages it has nothing of are left out. The way
 * it is reckoned, and the scores, are those of `eld` (PROVENANCE.md).
 */
export function scoreLanguages(text: string): readonly LanguageScore[] {
  const known = table();
  const parts = partsOf(wordsInBytes(text, known));
  const sums = new Uint32Array(known.languages.length);
  for (const part of parts) addWeights(known, part, sums);
  return known.languages
    .map((language, place) => {
      const each = (sums[place] ?? 0) / parts.size;
      return { language, score: each / (each + HALF) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const word of words) {
    const length = Math.min(word.length, LONGEST_WORD);
    let at = 0;
    for (; at + PART < length; at += STRIDE) parts.add((at === 0 ? ' ' : '') + word.slice(at, at + PART));
    parts.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - PART))} `);
  }
  return parts;
}

function addWeights(table: LanguageTable, text: string, sums: Uint32Array): void {
  const part = partOf(text);
  if (part === null) return;
  const place = placeOf(table, part.key, part.kind);
  if (place === -1) return;
  const end = table.starts[place + 1] ?? 0;
  for (let entry = table.starts[place] ?? 0; entry < end; entry += 1) {
    const owner = table.owners[entry] ?? 0;
    sums[owner] = (sums[owner] ?? 0) + (table.weights[entry] ?? 0) + LEAST_WEIGHT;
  }
}

/** By halving; -1: not there. */
function placeOf({ keys, kinds }: LanguageTable, key: number, kind: number): number {
  let [low, high] = [kinds[kind] ?? 0, kinds[kind + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = keys[middle] ?? 0;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle;
  }
  return -1;
}
