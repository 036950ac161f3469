import type { Message } from '../../src/ticket/message.ts';
import type { Requester, Ticket } from '../../src/ticket/ticket.ts';

const AT = '2026-11-20T09:00:00.000Z';

/** A customer's mail; name only what the test is about. */
export function aMessage(given: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    author: 'customer',
    authorId: 'c1',
    public: true,
    at: AT,
    html: null,
    text: 'Where is my order #1001?',
    strippedText: null,
    from: 'ada@example.com',
    replyTo: null,
    recipients: ['help@acme.example'],
    flags: [],
    headers: null,
    attachments: [],
    effectKey: null,
    ...given,
  };
}

/** A ticket with one mail of a customer. */
export function aTicket(
  given: Partial<Omit<Ticket, 'requester'>> & { readonly requester?: Partial<Requester> } = {},
): Ticket {
  return {
    ref: { helpdesk: 'zendesk', id: '1' },
    account: 'acme',
    subject: '',
    status: 'new',
    channel: 'email',
    assigneeId: null,
    assigneeIsUs: false,
    groupId: null,
    copied: [],
    tags: [],
    fields: [],
    spam: false,
    writable: true,
    messages: [aMessage()],
    createdAt: AT,
    updatedAt: AT,
    revision: AT,
    ...given,
    requester: {
      id: 'c1',
      name: 'Ada Okafor',
      address: 'ada@example.com',
      isCustomer: true,
      suspended: false,
      signedIn: false,
      ...given.requester,
    },
  };
}
