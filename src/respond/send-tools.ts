import type { Claim, EffectLedger } from '../ports/effect-ledger.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from './failpoint.ts';

/** What the send protocol works with, during one run. */
export interface SendTools {
  readonly helpdesk: Helpdesk;
  readonly ledger: EffectLedger;
  readonly claim: Claim;
  readonly context: RunContext;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reach: Reach;
  /** How long an unclear write is looked into before a person is told (`UNCLEAR_SEND_SECONDS`). */
  readonly unclearMs: number;
}

/** Why status and tags are not what they were to be, although the text is there. */
type NotSettled = Exclude<Awaited<ReturnType<Helpdesk['settle']>>, 'settled'>;

/** The same, where a person's words are told from what else may happen to a ticket: theirs and our text crossed. */
export type Left = NotSettled | 'crossed';

/**
 * Where a write stands when the protocol lets go of it.
 * - `sent`: it is there. `left`: but the ticket stays as somebody else, or the helpdesk's rules, would have it
 * - `pending`: nobody knows yet; look again in `afterMs`
 * - `changed`: the ticket was changed by somebody else, nothing was written: decide again
 * - `fenced`: another worker has the ticket: stop
 * - `refused`: the helpdesk said no; nothing was written
 * - `failed`: the helpdesk took it and could not deliver it
 * - `unclear`: nobody could find out in time
 */
export type Sent =
  | { readonly kind: 'sent'; readonly left?: Left }
  | { readonly kind: 'changed' | 'fenced' | 'failed' | 'unclear' }
  | { readonly kind: 'pending'; readonly afterMs: number }
  | {
      readonly kind: 'refused';
      readonly reason: 'ticket_closed' | 'solve_refused' | 'other';
      readonly detail: string;
    };
