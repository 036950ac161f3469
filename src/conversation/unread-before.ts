import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * What the customer wrote after the last words of ours or of a person, and before a robot's receipt that stands in front of
 * this message: the receipt has read nothing, so nobody has. Oldest first.
 */
export function unreadBefore({ messages }: Pick<Ticket, 'messages'>, message: Message): readonly Message[] {
  const said = messages.slice(0, messages.indexOf(message)).filter((other) => other.public);
  const receipt = said.findLastIndex(({ author }) => author === 'other_bot');
  const answered = said.findLastIndex(({ author }) => author === 'us' || author === 'agent');
  return said.slice(answered + 1, Math.max(receipt, 0)).filter(({ author }) => author !== 'other_bot');
}
