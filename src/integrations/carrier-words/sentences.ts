import type { SentenceRow } from './carrier-word.ts';
import { ARRIVING_SENTENCES } from './sentences-arriving.ts';
import { MOVING_SENTENCES } from './sentences-moving.ts';
import { TROUBLE_SENTENCES } from './sentences-trouble.ts';

/**
 * Sentences that all carriers use, first match wins: worse readings come before calmer ones, so that "refused, in
 * transit to sender" is a return and not a movement.
 */
export const SENTENCES: readonly SentenceRow[] = [
  ...TROUBLE_SENTENCES,
  ...ARRIVING_SENTENCES,
  ...MOVING_SENTENCES,
];

/** Carriers' sentences are shorter; a longer text is none, and would only cost time. */
const LONGEST = 400;

/** The form that patterns see: lower case, plain apostrophes, no marks, single spaces. */
export function plain(sentence: string): string {
  return sentence
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u00b4]/g, "'")
    .replaceAll(/[®©™\u2122]|(?<=\bpoint)tm\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
