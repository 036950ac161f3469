import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** Where a link of a note leads: one decision, and until when it may be marked there. */
export interface FeedbackLink {
  readonly ref: TicketRef;
  readonly messageId: string;
  readonly until: Instant;
}

/** Makes and reads the links by which agents mark a decision without signing in. */
export interface FeedbackLinks {
  tokenFor(link: FeedbackLink): string;
  /** `null`: forged, broken or over. */
  read(token: string): FeedbackLink | null;
}
