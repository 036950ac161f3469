import type { SendTools } from '../respond/send-tools.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Ring } from './settled-before.ts';

/**
 * Whether a text of ours that counted as sent has failed since (a bounce, which a helpdesk hears of after the mail has
 * left): then the customer has no answer, and a person must know. Asked only when the ring is about a text of our own.
 */
export async function bouncedSince({ messageId }: Ring, ticket: Ticket, tools: SendTools): Promise<boolean> {
  const rung = ticket.messages.find(({ id }) => id === messageId);
  if (rung === undefined || rung.effectKey === null || !rung.public) return false;
  const effects = await tools.ledger.ofTicket(ticket.ref);
  const effect = effects.find(({ key, state }) => key === rung.effectKey && state === 'settled');
  if (effect === undefined) return false;
  if ((await tools.helpdesk.check(ticket.ref, effect.key, tools.context)) !== 'failed') return false;
  return tools.ledger.move(effect.key, 'unclear', tools.claim);
}
