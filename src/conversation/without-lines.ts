import { isLineKey } from '../ticket/effect.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** Whether it is a line of ours that a person will answer. */
export const isLine = ({ effectKey }: Message): boolean => isLineKey(effectKey);

/**
 * The ticket as a conversation: without our lines that a person will answer. Whoever took one for an answer would read the
 * customer's next message as a reply to us: "thank you" would close a ticket that a person is waited for on.
 */
export function withoutLines(ticket: Ticket): Ticket {
  return ticket.messages.some(isLine)
    ? { ...ticket, messages: ticket.messages.filter((message) => !isLine(message)) }
    : ticket;
}
