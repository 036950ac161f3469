import { isOnlyThanks } from '../conversation/only-thanks.ts';
import { unreadBefore } from '../conversation/unread-before.ts';
import type { PastRun } from '../ports/run-book.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';

/** A message, and what it newly says. */
interface Said {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly past: readonly PastRun[];
  readonly written: string;
  /** The shop's. */
  readonly brand: string;
}

/**
 * Whether a message is nothing but thanks, and its customer waits for nothing else: for no person, on this ticket or on one
 * that was merged into it, and for nobody to read what they wrote before it. Who thanks a robot for its receipt must not
 * have their ticket solved. Asks the database only about thanks.
 */
export async function thanksAlone(
  { ticket, message, past, written, brand }: Said,
  { handOvers }: Pick<RunTools, 'handOvers'>,
): Promise<boolean> {
  if (!isOnlyThanks(written, [ticket.requester.name, brand])) return false;
  const thanked = past.filter(({ outcome }) => outcome === 'acknowledged').map(({ messageId }) => messageId);
  if (unreadBefore(ticket, message).some(({ id }) => !thanked.includes(id))) return false;
  const waiting = await Promise.all(
    [ticket.ref, ...(ticket.mergedFrom ?? [])].map((ref) => handOvers.open(ref)),
  );
  return waiting.every((handOver) => handOver === null);
}
