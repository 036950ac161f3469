import type { UpstreamCall } from '../ticket/upstream-call.ts';
import type { Aside } from './job-queue.ts';

/** What one run hands to every upstream call: when to give up, and where to note that the call was made. */
export interface RunContext {
  readonly signal: AbortSignal;
  readonly record: (call: UpstreamCall) => void;
  /** How to wait for something that only time brings, so that another ticket is worked meanwhile; absent: just wait. */
  readonly aside?: Aside;
  /** Whoever asks holds a turn of this account: what is asked goes out at once, past everybody who waits for theirs. */
  readonly hasTurn?: true;
  /** Told after a write how lists show the ticket now (`Ticket.glimpse`), where the vendor's answer says so. */
  readonly leftAs?: (glimpse: string) => void;
}
