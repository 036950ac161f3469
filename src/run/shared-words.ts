import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { AutomaticMail, Understanding } from '../ticket/understanding.ts';
import type { RunTools } from './run-tools.ts';

/** Shorter ones are the same by chance: "Where is my order?" is written every day (design 8.5). */
const LONG = 300;
const SENDERS = 3;

/**
 * A long message that three senders without an order sent word for word within a day comes from a machine, whatever its
 * headers say. Only where the shop was asked and knows no order of theirs: customers may pass on a text that works.
 */
export async function sharedWords(
  { message, automatic }: Understanding,
  { condition }: OrderPicture,
  { requester }: Ticket,
  tools: Pick<RunTools, 'bodies' | 'clock'>,
): Promise<AutomaticMail | null> {
  const words = message.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const { address } = requester;
  const without = condition === 'no_order' || condition === 'not_owner';
  if (automatic !== null || address === null || !without || words.length < LONG) return automatic;
  const now = new Date(tools.clock.now()).toISOString();
  const senders = await tools.bodies.sendersOf({ words, address, now });
  if (senders < SENDERS) return null;
  return { kind: 'notification', certainty: 'soft', sign: 'same words from several senders' };
}
