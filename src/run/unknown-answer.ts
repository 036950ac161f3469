import type { Effect } from '../ports/effect-ledger.ts';
import type { SendTools } from '../respond/send-tools.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * Whether a public text of ours stands after the message and the ledger knows nothing of it: a database restored from an
 * old backup has forgotten it, the customer has not.
 * - `answered`: the text reached the customer
 * - `in_doubt`: it is there, and nobody can say that it was delivered
 * - `none`: there is no such text
 */
export async function unknownAnswer(
  ticket: Ticket,
  message: Message,
  effects: readonly Effect[],
  tools: SendTools,
): Promise<'answered' | 'in_doubt' | 'none'> {
  const at = ticket.messages.findIndex(({ id }) => id === message.id);
  const key = ticket.messages
    .slice(at + 1)
    .find((other) => other.author === 'us' && other.public && other.effectKey !== null)?.effectKey;
  if (key === undefined || key === null) return 'none';
  if (effects.some((effect) => effect.key === key)) return 'none';
  const state = await tools.helpdesk.check(ticket.ref, key, tools.context);
  return state === 'sent' ? 'answered' : 'in_doubt';
}
