import type { AdmissionCheck } from '../ports/effect-ledger.ts';
import type { Settlement } from '../ports/helpdesk.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Decision, Outcome } from '../ticket/decision.ts';
import type { CalendarDate } from '../ticket/instant.ts';
import type { Macro } from '../ticket/macro.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** A text in both forms. */
export interface Written {
  readonly html: string;
  readonly text: string;
}

/** A public text. */
export interface WrittenReply extends Written {
  /** The day it names for writing back; `null`: it names none. */
  readonly writeBackDay: CalendarDate | null;
  /** What it was written with: `en/in_transit`, `en/in_transit@3` for the admin's third version of it. */
  readonly template: string;
}

/** A note: what the team reads, and what of it is kept, which is all but the customer's words. */
export interface WrittenNote extends Written {
  readonly kept: string;
  readonly macro: Macro | null;
}

/** A public text, or why there is none. */
export type Draft =
  | ({ readonly kind: 'written' } & WrittenReply)
  | { readonly kind: 'no_language' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** What the run came to, as far as `respond` knows it; the rest of the record is the run's. */
export interface Ending {
  readonly decision: Decision;
  readonly reply: string | null;
  readonly note: string | null;
  readonly macro: Macro | null;
  /** What the reply was written with. */
  readonly template?: string | null;
  /** The day the text that went out names for writing back. */
  readonly writeBackDay?: CalendarDate | null;
}

/** What a note says beside the decision: a reply that was not sent, and what went wrong with it. */
export interface NoteExtras {
  readonly draft: string | null;
  /** What the draft was written with. */
  readonly template?: string | null;
  readonly problem: string | null;
}

/** What `respond` is told about the run it ends. Functions, because texts are written only when they are needed. */
export interface Response {
  readonly ticket: Ticket;
  readonly messageId: string;
  readonly decision: Decision;
  readonly settlement: (outcome: Exclude<Outcome, 'left'>, closed: boolean) => Settlement;
  /** Public text for `answered` or `asked`, checked against the facts. */
  readonly writeReply: (purpose: 'answer' | 'question') => Promise<Draft>;
  /** The same text in the shop's tone, where a model may word it and is let through; else the text as it is. */
  readonly reword: (purpose: 'answer' | 'question', reply: WrittenReply) => Promise<WrittenReply>;
  /** The note for a person; `problem` is said in it. */
  readonly writeNote: (decision: Decision, about: NoteExtras) => Promise<WrittenNote>;
  /** Decides once more with the policy as it is at this moment; called right before a public write. */
  readonly decideAgain: () => Promise<DecidedAgain>;
  readonly record: (ending: Ending) => RunRecord;
}

/** A decision under the newest policy. The counts are those of the run's beginning: a public text is checked once more. */
export interface DecidedAgain {
  readonly decision: Decision;
  /** Whether the decision would be the same with the counts as they are when the text begins. */
  readonly check: AdmissionCheck;
}

/**
 * How the run ended.
 * - `done`: store the record
 * - `pending`: the write is under way; the record travels with the effect
 * - `changed`: start the run again
 * - `fenced`: somebody else has the ticket; store nothing
 */
export type Responded =
  | { readonly kind: 'done'; readonly record: RunRecord }
  | { readonly kind: 'pending'; readonly afterMs: number }
  | { readonly kind: 'changed' | 'fenced' };

/** The same decision, turned into a person's turn for this reason. */
export function turned(decision: Decision, reason: Decision['reasons'][0]): Decision {
  return {
    ...decision,
    outcome: 'handed_over',
    closed: false,
    reasons: [reason, ...decision.reasons.filter((old) => old !== 'all_clear' && old !== reason)],
  };
}
