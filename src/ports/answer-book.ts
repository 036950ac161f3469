import type { AnswerVerdict } from '../ticket/answer-verdict.ts';
import type { Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { MacroShop } from './macro-book.ts';
import type { DecisionPage } from './run-book.ts';

/** A decision that was left to people, and what they do about it is looked at. */
export interface WatchedDecision {
  /** Id of its run. */
  readonly run: string;
  readonly ref: TicketRef;
  readonly messageId: string;
  readonly at: Instant;
  readonly condition: Condition;
  readonly intent: Intent;
  /** Macros used on it are counted. */
  readonly teaches: boolean;
  /** An answer was meant and only the step held it back, so that people can agree with it. */
  readonly judged: boolean;
  /** How often it has been looked at. */
  readonly looks: number;
  readonly page: Pick<DecisionPage, 'shadow' | 'language' | 'reply' | 'note' | 'macro'>;
  /** JSON: the situation it was made from. */
  readonly inputs: unknown;
}

/** What came of one look. */
export interface AnswerLook {
  /** Macros to be counted, each once; `null`: not yet, or not any more. */
  readonly macroIds: readonly string[] | null;
  readonly verdict: AnswerVerdict | null;
  /** When to look again; `null`: never. */
  readonly nextAt: Instant | null;
}

/** What people do with what was left to them. Of their answers verdicts are kept, and how often they use a macro. */
export interface AnswerBook {
  /** Asks to be the one who looks now; `false`: somebody else has just begun. */
  claim(shop: MacroShop, everyMs: number): Promise<boolean>;
  /**
   * Takes decisions from before `until` into the book, at most so many, each once however often it is asked for; they are
   * due at once. Those older than 14 days are history: what agents did then may be done otherwise now.
   */
  enrol(shop: MacroShop, until: Instant, most: number): Promise<void>;
  /** Those to be looked at now, the one that is due first at the top. */
  due(helpdesk: string, now: Instant, most: number): Promise<readonly WatchedDecision[]>;
  /** Keeps what came of a look, once however often it is told. */
  keep(shop: MacroShop, watched: WatchedDecision, look: AnswerLook, at: Instant): Promise<void>;
  /**
   * Whether the customer has come back about the order since then, on this ticket or on another one of whichever helpdesk,
   * or has rated it bad. Thanks are none.
   */
  cameBack(watched: WatchedDecision, since: Instant): Promise<boolean>;
}
