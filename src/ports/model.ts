import type { z } from 'zod';
import type { ModelPolicy } from '../ticket/model-policy.ts';
import type { ModelUsage } from '../ticket/model-usage.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { RunContext } from './run-context.ts';

/** What a model may be asked for. It decides nothing: its answer is checked by code and may always be done without. */
export const MODEL_PURPOSES = ['reading', 'wording', 'summary'] as const;
export type ModelPurpose = (typeof MODEL_PURPOSES)[number];

/** One question to a language model. */
export interface ModelQuestion<Shape extends z.ZodType> {
  readonly purpose: ModelPurpose;
  /** Ours and always the same: no word of a ticket is ever in it. */
  readonly instructions: string;
  /** Words of strangers, masked and cleaned (`maskText`). What is too long loses its middle. */
  readonly material: string;
  /** Closed: what it does not list is no answer. Every field is required; what may be missing is nullable. */
  readonly shape: Shape;
}

/** One ask of one run. */
export interface ModelContext extends RunContext {
  readonly ticket: TicketRef;
  /** What the admin allows, and what tokens cost. */
  readonly policy: ModelPolicy;
  /** Real ms it may take, where that is less than the ten seconds of any ask. */
  readonly withinMs?: number;
}

/**
 * Why there is no answer. All of them are expected: the run goes on as it would without a model.
 * - `off`: the policy does not allow it, and nothing was sent
 * - `over_budget`: the ticket's or the day's tokens, or the day's money
 * - `resting`: it has failed so often, or asked for so long a pause, that it is left alone; nothing was sent
 * - `too_slow`, `unavailable`: no answer in time, or none at all (the log says so if an admin has to act)
 * - `refused`: it, or its maker's filter, would not answer
 * - `malformed`: what came is no answer of a model, or far too long
 * - `wrong_shape`: an answer that is not of the shape it was told
 * - `cut_off`: an answer longer than it may be
 */
export const NO_ANSWER_WHYS = [
  'off',
  'over_budget',
  'resting',
  'too_slow',
  'unavailable',
  'refused',
  'malformed',
  'wrong_shape',
  'cut_off',
] as const;
export type NoAnswerWhy = (typeof NO_ANSWER_WHYS)[number];

/** How an ask ended. `usage` counts what may have been charged without our seeing it, too, at its most. */
export type ModelAnswer<Value> =
  | {
      readonly kind: 'answered';
      readonly value: Value;
      readonly usage: ModelUsage;
      /** As its maker names it in the answer. */
      readonly model: string;
      /** Characters of the material that it was not shown. */
      readonly leftOut: number;
      /** Real milliseconds, pauses included. */
      readonly ms: number;
    }
  | { readonly kind: 'none'; readonly why: NoAnswerWhy; readonly usage: ModelUsage; readonly ms: number };

/** A language model behind one account. */
export interface Model {
  readonly id: string;
  /** Whose tokens are counted: the plug-in and the host it asks. No secret. */
  readonly account: string;
  /** The most one ask can cost, all attempts together. */
  most<Shape extends z.ZodType>(question: ModelQuestion<Shape>, policy: ModelPolicy): ModelUsage;
  /** Ends within ten seconds. What is thrown is a bug of ours. */
  ask<Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>>;
  /** Asks it something harmless, for a few tokens: what the admin should do. Empty: all is well. */
  probe(context: RunContext): Promise<readonly string[]>;
  /** What this process last saw to be wrong with it, in words for an admin; asks nobody. `null`: nothing. */
  trouble(): string | null;
}
