import type { Reason } from './reason.ts';

/** How a ticket ends for now (contract 4). */
export const OUTCOMES = ['answered', 'asked', 'handed_over', 'acknowledged', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What we mean to do and why. The first reason decided; the rest would have, had it not been there. */
export interface Plan {
  readonly outcome: Outcome;
  /** The ticket ends solved. Only `answered` and `acknowledged` may close. */
  readonly closed: boolean;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/**
 * A plan, and whether it is carried out. In shadow (and for the rest of a rollout) nothing is written: `outcome` is
 * then `left`, and `would` says what a step up would have done.
 */
export interface Decision extends Plan {
  readonly shadow: boolean;
  readonly would: { readonly outcome: Outcome; readonly closed: boolean } | null;
  /** The autonomy in force for this intent and condition. */
  readonly autonomy: 'off' | 'shadow' | 'note' | 'reply' | 'reply_and_close';
}
