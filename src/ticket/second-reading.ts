import type { Intent } from './intent.ts';
import type { ModelUsage } from './model-usage.ts';
import type { Flag } from './understanding.ts';

/** What a model may not have said: each is left out, and the rest of its answer is still heard. */
export const REFUSED_CLAIMS = [
  'number_not_in_text',
  'number_of_no_order',
  'day_not_in_text',
  'day_not_derivable',
  'language_implausible',
] as const;
export type RefusedClaim = (typeof REFUSED_CLAIMS)[number];

/**
 * What asking a language model about a message came to, for the decision page. It holds no word of the message.
 * - `agrees`: it names the same intent
 * - `differs`: another one, and nobody answers by either
 * - `none`: it said nothing that counts, and everything is as it would be without it
 */
export interface SecondReading {
  readonly outcome: 'agrees' | 'differs' | 'none';
  /** Why there is no answer, as the port says it; only with `none`. */
  readonly why?: string;
  /** As its maker names it; absent where nothing came. */
  readonly model?: string;
  readonly intent?: Intent;
  /** The confidence before, where its agreement raised it. */
  readonly raisedFrom?: number;
  /** What nobody but it has seen. */
  readonly added: {
    readonly orderNumbers: number;
    readonly needBy: boolean;
    readonly language: boolean;
    readonly flags: readonly Flag[];
  };
  readonly refused: readonly RefusedClaim[];
  readonly usage: ModelUsage;
  /** Real milliseconds. */
  readonly ms: number;
}
