import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * The customer's messages that nobody has answered yet, oldest first: the newest one, and those right before it without
 * a public text of ours between. People write in several mails what others write in one.
 * @param messageId read up to this message instead of the newest one
 */
export function newestMessages(ticket: Ticket, messageId?: string): readonly Message[] {
  const upTo = messageId === undefined ? -1 : ticket.messages.findIndex(({ id }) => id === messageId);
  const said = (upTo < 0 ? ticket.messages : ticket.messages.slice(0, upTo + 1)).filter(
    (message) => message.public,
  );
  const answered = said.findLastIndex(
    ({ author }) => author === 'agent' || author === 'us' || author === 'other_bot',
  );
  const last = said.at(-1);
  // A bot's receipt after the customer's words does not make them read.
  const waiting = said.slice(answered + 1).filter(isFromOutside);
  if (waiting.length > 0 || last === undefined) return waiting;
  const newest = said.findLast(isFromOutside);
  return newest === undefined ? [] : [newest];
}

function isFromOutside({ author }: Message): boolean {
  return author === 'customer' || author === 'third_party';
}
