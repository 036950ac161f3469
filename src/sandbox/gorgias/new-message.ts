import { z } from 'zod';
import { keptHtml } from '../kept-html.ts';
import { type Account, asPerson } from './account.ts';
import type { CustomerRecord, MessageRecord, TicketRecord, UserRecord } from './records.ts';
import { stripQuotes } from './strip-quotes.ts';

const CHANNELS = [
  'aircall',
  'api',
  'chat',
  'contact_form',
  'email',
  'facebook',
  'facebook-mention',
  'facebook-messenger',
  'facebook-recommendations',
  'help-center',
  'instagram-ad-comment',
  'instagram-comment',
  'instagram-direct-message',
  'instagram-mention',
  'internal-note',
  'phone',
  'sms',
  'twitter',
  'twitter-direct-message',
  'whatsapp',
  'yotpo-review',
] as const;

const Address = z.object({ address: z.string(), name: z.string().optional() });
const Person = z.object({ id: z.int().optional(), email: z.string().optional() });
const Moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'Not a valid datetime.');

/** Body of `POST /api/tickets/{id}/messages` (api page B3): channel, via and from_agent are required. */
export const MessageRequest = z.object({
  channel: z.enum(CHANNELS),
  via: z.string().min(1),
  from_agent: z.boolean(),
  public: z.boolean().optional(),
  subject: z.string().max(998).nullish(),
  body_html: z.string().nullish(),
  body_text: z.string().nullish(),
  sender: Person.nullish(),
  receiver: Person.nullish(),
  source: z
    .object({
      type: z.string().optional(),
      from: Address.optional(),
      to: z.array(Address).optional(),
      cc: z.array(Address).optional(),
      bcc: z.array(Address).optional(),
      extra: z.object({ include_thread: z.boolean() }).optional(),
    })
    .nullish(),
  external_id: z.string().max(255).nullish(),
  macros: z.array(z.object({ id: z.int() })).optional(),
  mention_ids: z.array(z.int()).optional(),
  message_id: z.string().nullish(),
  sent_datetime: Moment.nullish(),
  created_datetime: Moment.nullish(),
});
export type MessageRequest = z.infer<typeof MessageRequest>;

export type Made =
  | { readonly kind: 'made'; readonly message: MessageRecord }
  | { readonly kind: 'invalid'; readonly data: Readonly<Record<string, readonly string[]>> };

/**
 * Makes a message out of an API request, or says which fields are wrong. The rules are the vendor's of February 2023:
 * who writes to the outside is a user and writes to a customer, and mail leaves from a connected mailbox only.
 */
export function newMessage(
  account: Account,
  ticket: TicketRecord,
  request: MessageRequest,
  self: UserRecord,
): Made {
  const note = request.channel === 'internal-note';
  const faults: Record<string, readonly string[]> = {};
  const sender = senderOf(account, request, self);
  if (sender === undefined) {
    faults['sender'] = [
      request.from_agent ? 'Sender must be an existing user.' : 'Sender must be a customer.',
    ];
  }
  const receiver = receiverOf(account, request);
  if (receiver === undefined) {
    faults['receiver'] = [request.from_agent ? 'Receiver must be a customer.' : 'Receiver must be a user.'];
  }
  if (request.from_agent && !note && request.channel === 'email')
    Object.assign(faults, mailFaults(account, request));
  if (note && request.public === true) faults['public'] = ['Internal notes cannot be public.'];
  if (sender === undefined || receiver === undefined || Object.keys(faults).length > 0) {
    return { kind: 'invalid', data: faults };
  }
  return { kind: 'made', message: record(account, ticket, request, { sender, receiver }) };
}

function senderOf(
  account: Account,
  { from_agent: fromAgent, sender }: MessageRequest,
  self: UserRecord,
): UserRecord | CustomerRecord | undefined {
  if (sender === null || sender === undefined) return fromAgent ? self : undefined;
  const among: readonly (UserRecord | CustomerRecord)[] = fromAgent ? account.users : account.customers;
  return among.find(({ id, email }) => (sender.id === undefined ? email === sender.email : id === sender.id));
}

/** `null`: a message that needs no receiver. */
function receiverOf(
  account: Account,
  { from_agent: fromAgent, channel, receiver }: MessageRequest,
): UserRecord | CustomerRecord | null | undefined {
  if (receiver === null || receiver === undefined) {
    return !fromAgent || channel === 'internal-note' || channel === 'chat' ? null : undefined;
  }
  const among: readonly (UserRecord | CustomerRecord)[] = fromAgent ? account.customers : account.users;
  return among.find(({ id, email }) =>
    receiver.id === undefined ? email === receiver.email : id === receiver.id,
  );
}

function mailFaults(
  account: Account,
  { source }: MessageRequest,
): Readonly<Record<string, readonly string[]>> {
  if (account.mailbox(source?.from?.address) === undefined) {
    return { source: ['`from.address` is not one of the email integrations of the account.'] };
  }
  return (source?.to ?? []).length === 0 ? { source: ['`to` needs at least one address.'] } : {};
}

function record(
  account: Account,
  ticket: TicketRecord,
  request: MessageRequest,
  people: {
    readonly sender: UserRecord | CustomerRecord;
    readonly receiver: UserRecord | CustomerRecord | null;
  },
): MessageRecord {
  const id = account.nextId('message');
  const note = request.channel === 'internal-note';
  const stripped = stripQuotes(request.body_text ?? null);
  return {
    ...BLANK,
    id,
    uri: `/api/tickets/${ticket.id}/messages/${id}/`,
    ticket_id: ticket.id,
    channel: request.channel,
    via: request.via,
    from_agent: request.from_agent,
    public: request.public ?? !note,
    source: request.source ? { ...request.source, type: request.source.type ?? request.channel } : null,
    sender: asPerson(people.sender),
    receiver: people.receiver === null ? null : asPerson(people.receiver),
    subject: request.subject ?? null,
    body_text: request.body_text ?? null,
    body_html: typeof request.body_html === 'string' ? keptHtml(request.body_html) : null,
    stripped_text: stripped,
    message_id: request.message_id ?? null,
    external_id: request.external_id ?? null,
    integration_id: account.mailbox(request.source?.from?.address)?.id ?? null,
    macros: request.macros ?? [],
    created_datetime: account.time.next(),
    sent_datetime: request.sent_datetime ?? null,
  };
}

/** The fields nobody set. */
export const BLANK = {
  stripped_html: null,
  stripped_signature: null,
  headers: null,
  message_id: null,
  rule_id: null,
  intents: [],
  sentiments: [],
  attachments: [],
  actions: null,
  macros: [],
  meta: null,
  is_retriable: false,
  last_sending_error: null,
  opened_datetime: null,
  failed_datetime: null,
  deleted_datetime: null,
} as const;
