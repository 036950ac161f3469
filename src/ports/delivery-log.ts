import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** A webhook worth remembering: ids only. */
export interface NewDelivery {
  readonly ref: TicketRef;
  readonly account: string;
  /** `null` when the helpdesk gives nothing by which a redelivery could be recognised. */
  readonly deliveryId: string | null;
  /** The message it is about, where the webhook names one. */
  readonly messageId: string | null;
  readonly event: string;
  readonly receivedAt: Instant;
}

/** The database did not answer or could not commit. The webhook is answered 503, never 202. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  constructor(cause: unknown) {
    super('The database cannot be reached or did not commit; check DATABASE_URL and the server', { cause });
  }
}

export interface DeliveryLog {
  /**
   * Commits the delivery and its job in one transaction (shared with deliveries that arrive at the same time) and
   * returns only after that commit. `seen`: this delivery was stored before; nothing was added.
   * @throws StorageUnavailable
   */
  accept(delivery: NewDelivery): Promise<'stored' | 'seen'>;
}
