import type { Message } from '../../src/ticket/message.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';
import type { Mention } from '../../src/ticket/understanding.ts';
import { aMessage as anyMessage, aTicket as anyTicket } from '../support/a-ticket.ts';
import { NOW, OWNER } from '../support/an-order.ts';

/** A mail of the owner of `anOrder()`, written now. */
export function aMessage(overrides: Partial<Message> = {}): Message {
  return anyMessage({
    id: '31',
    authorId: '21',
    at: NOW,
    text: 'Where is my order?',
    from: OWNER,
    ...overrides,
  });
}

/** A ticket with that mail. */
export function aTicket(overrides: Partial<Ticket> = {}): Ticket {
  return anyTicket({
    ref: { helpdesk: 'zendesk', id: '11' },
    subject: 'Where is my order?',
    messages: [aMessage()],
    createdAt: NOW,
    updatedAt: NOW,
    revision: NOW,
    ...overrides,
    requester: { id: '21', name: 'Jo Winter', address: OWNER, ...overrides.requester },
  });
}

/** A number in the customer's own words that is called an order number there. */
export function aMention(value: string, overrides: Partial<Mention> = {}): Mention {
  return {
    value,
    place: 'message',
    strength: 'strong',
    span: { start: 0, end: value.length },
    ...overrides,
  };
}
