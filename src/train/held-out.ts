import { createHash } from 'node:crypto';
import type { LabelledMessage } from './corpus.ts';

const PERCENT_HELD_OUT = 15;
const FOLDS = 5;

/**
 * Whether a voice is kept for the test. By a hash of its name, so that nobody picks; whole voices, because one person's
 * phrases in training and test would make the figures worthless.
 */
export function isHeldOut({ style }: Pick<LabelledMessage, 'style'>): boolean {
  return bucketOf(`test ${style}`) < PERCENT_HELD_OUT;
}

/** Which of the folds of a cross-validation a voice is in: 0 to 4. */
export function foldOf({ style }: Pick<LabelledMessage, 'style'>): number {
  return bucketOf(`fold ${style}`) % FOLDS;
}

export const FOLD_NUMBERS: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold);

function bucketOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % 100;
}
