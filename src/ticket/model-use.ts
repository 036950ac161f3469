import type { ModelUsage } from './model-usage.ts';

/** What a language model is asked to write, beside reading (`SecondReading`). */
export const MODEL_USE_PURPOSES = ['wording', 'summary'] as const;

/**
 * What asking a language model to write something came to, for the decision page. It holds no word of anybody.
 * - `used`: its words stand in what was written, at least some of them
 * - `refused`: the checks let none of them through, and everything is as without it
 * - `none`: it said nothing that counts, and everything is as without it
 */
export interface ModelUse {
  readonly purpose: (typeof MODEL_USE_PURPOSES)[number];
  readonly outcome: 'used' | 'refused' | 'none';
  /** What the checks found, or why there is no answer, in words. */
  readonly why: readonly string[];
  /** As its maker names it; absent where nothing came. */
  readonly model?: string;
  readonly usage: ModelUsage;
  /** Real milliseconds. */
  readonly ms: number;
}
