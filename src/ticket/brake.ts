import type { Condition } from './condition.ts';
import type { Intent } from './intent.ts';

/** When an intent or condition steps itself down to `note`. */
export interface BrakePolicy {
  readonly enabled: boolean;
  /** So many of the newest answers are looked at. */
  readonly window: number;
  /** With fewer nothing can be said. */
  readonly least: number;
  /** Answers that a person marked wrong. */
  readonly wrong: number;
  /** Answers after which the customer came back, or rated them bad. */
  readonly broken: number;
  /** Bad ratings, and complaints that followed an answer. */
  readonly complaints: number;
}

/** What can be stepped down. */
export type BrakeSubject =
  | { readonly kind: 'intent'; readonly name: Intent }
  | { readonly kind: 'condition'; readonly name: Condition };

/** What the newest answers came to. */
export interface BrakeCounts {
  readonly answers: number;
  readonly wrong: number;
  readonly broken: number;
  readonly complaints: number;
}

/** Who steps down in the policy's history. */
export const BRAKE_ACTOR = 'brake';
