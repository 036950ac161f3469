import type { Effect } from '../ports/effect-ledger.ts';
import type { SendTools } from '../respond/send-tools.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Ring } from './settled-before.ts';

/**
 * Which message was answered with a text of ours that counted as sent and has failed since (a bounce, which a helpdesk hears of after the mail has
 * left): then the customer has no answer, and a person must know. `null`: none. Asked only when the ring is about a text
 * of our own.
 */
export async function bouncedSince(
  { messageId }: Ring,
  ticket: Ticket,
  effects: readonly Effect[],
  tools: SendTools,
): Promise<string | null> {
  const rung = ticket.messages.find(({ id }) => id === messageId);
  if (rung === undefined || rung.effectKey === null || !rung.public) return null;
  const effect = effects.find(({ key, state }) => key === rung.effectKey && state === 'settled');
  if (effect === undefined) return null;
  if ((await tools.helpdesk.check(ticket.ref, effect.key, tools.context)) !== 'failed') return null;
  await tools.ledger.bounced(effect.key);
  const moved = await tools.ledger.move(effect.key, 'unclear', tools.claim);
  // Whoever did not get a line waits for a person all the same.
  return moved && effect.kind !== 'line' ? effect.messageId : null;
}
