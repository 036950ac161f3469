import type { ModelPrice } from './model-usage.ts';

/** When a language model may read a message: never, or where the built-in reading is unsure. */
export const MODEL_READING = ['off', 'unsure'] as const;

/** What an admin lets a language model do, and how much of it. Nothing is asked without an account for one. */
export interface ModelPolicy {
  readonly reading: (typeof MODEL_READING)[number];
  /** Finished replies may be put into other words. */
  readonly wording: boolean;
  /** How the shop likes to sound, in words for a model: "warm and short". Empty: friendly. */
  readonly tone: string;
  /** Long threads may be summed up for the note. */
  readonly summaries: boolean;
  readonly tokensPerTicket: number;
  /** Per day of UTC, as `moneyPerDay` is. */
  readonly tokensPerDay: number;
  /** In the currency of the account. */
  readonly moneyPerDay: number;
  readonly price: ModelPrice;
}
