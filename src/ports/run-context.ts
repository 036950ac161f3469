import type { UpstreamCall } from '../ticket/upstream-call.ts';

/** What one run hands to every upstream call: when to give up, and where to note that the call was made. */
export interface RunContext {
  readonly signal: AbortSignal;
  readonly record: (call: UpstreamCall) => void;
  /** Told after a write how lists show the ticket now (`Ticket.glimpse`), where the vendor's answer says so. */
  readonly leftAs?: (glimpse: string) => void;
}
