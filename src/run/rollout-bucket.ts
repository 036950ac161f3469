import { createHash } from 'node:crypto';
import { type TicketRef, ticketKey } from '../ticket/ticket.ts';

/** 0 to 99, evenly spread and the same for a ticket for ever, so that a growing rollout only ever adds tickets. */
export function rolloutBucket(ref: TicketRef): number {
  return createHash('sha256').update(ticketKey(ref)).digest().readUInt32BE(0) % 100;
}
