import type { Account } from './account.ts';
import { asPerson } from './account.ts';
import { BLANK } from './new-message.ts';
import type {
  AttachmentRecord,
  CustomerRecord,
  MailAddress,
  MessageRecord,
  TicketRecord,
  UserRecord,
} from './records.ts';

/** A mail from the outside, as a test or the demo tells it. */
export interface InboundMail {
  readonly text: string;
  readonly html?: string | undefined;
  readonly subject?: string | undefined;
  readonly cc?: readonly string[] | undefined;
  /** Address it was sent to; the account's first mailbox if not given. */
  readonly to?: readonly string[] | undefined;
  /** Mail headers; those every mail has are added. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly attachments?:
    | readonly {
        readonly name: string;
        readonly contentType: string;
        readonly size?: number;
        readonly url?: string;
      }[]
    | undefined;
}

/** A message as it comes in from a customer, with full mail headers. */
export function inboundMessage(
  account: Account,
  ticket: TicketRecord,
  customer: CustomerRecord,
  mail: InboundMail,
): MessageRecord {
  const id = account.nextId('message');
  const boxes = account.integrations.filter(({ meta }) => meta['address'] !== undefined);
  const to = mail.to ?? boxes.slice(0, 1).map(({ meta }) => meta['address'] ?? '');
  const from = { address: customer.email ?? '', name: customer.name ?? '' };
  const subject = mail.subject ?? `Re: ${ticket.subject}`;
  const messageId = `<${id}.inbound@mail.example>`;
  const at = account.time.next();
  return {
    ...BLANK,
    id,
    uri: `/api/tickets/${ticket.id}/messages/${id}/`,
    ticket_id: ticket.id,
    channel: ticket.channel,
    via: ticket.channel,
    from_agent: false,
    public: true,
    source: { type: ticket.channel, from, to: mailAddresses(to), cc: mailAddresses(mail.cc ?? []), bcc: [] },
    sender: asPerson(customer),
    receiver: null,
    subject,
    body_text: mail.text,
    body_html: mail.html ?? `<div>${escapeHtml(mail.text).replaceAll('\n', '<br>')}</div>`,
    stripped_text: null,
    headers: headersOf({ from, to, subject, messageId }, mail.headers ?? {}),
    message_id: messageId,
    external_id: null,
    integration_id: account.mailbox(to.find((address) => account.mailbox(address) !== undefined))?.id ?? null,
    attachments: (mail.attachments ?? []).map(attachmentRecord),
    created_datetime: at,
    sent_datetime: at,
  };
}

/** A message written inside the helpdesk: by a person (`via` helpdesk), a rule (`rule`) or a program (`api`). */
export function outboundMessage(
  account: Account,
  ticket: TicketRecord,
  by: { readonly user: UserRecord; readonly via: string; readonly ruleId?: number },
  text: {
    readonly html: string;
    readonly text?: string | undefined;
    readonly public: boolean;
    /** The macro it was written with. */
    readonly macroId?: number | undefined;
  },
): MessageRecord {
  const id = account.nextId('message');
  const box = account.integrations.find(({ meta }) => meta['address'] !== undefined);
  const channel = text.public ? ticket.channel : 'internal-note';
  const plain = text.text ?? text.html.replace(/<[^>]+>/g, '');
  const from = { address: box?.meta['address'] ?? '', name: box?.name ?? '' };
  return {
    ...BLANK,
    id,
    uri: `/api/tickets/${ticket.id}/messages/${id}/`,
    ticket_id: ticket.id,
    channel,
    via: by.via,
    from_agent: true,
    public: text.public,
    source: text.public
      ? {
          type: channel,
          from,
          to: mailAddresses([ticket.customer.email ?? '']),
          extra: { include_thread: false },
        }
      : { type: 'internal-note' },
    sender: asPerson(by.user),
    receiver: text.public ? asPerson(ticket.customer) : null,
    subject: text.public ? `Re: ${ticket.subject}` : null,
    body_text: plain,
    body_html: text.html,
    stripped_text: plain,
    external_id: null,
    integration_id: text.public ? (box?.id ?? null) : null,
    rule_id: by.ruleId ?? null,
    macros: text.macroId === undefined ? [] : [{ id: text.macroId }],
    created_datetime: account.time.next(),
    sent_datetime: null,
  };
}

function attachmentRecord(file: {
  readonly name: string;
  readonly contentType: string;
  readonly size?: number;
  readonly url?: string;
}): AttachmentRecord {
  return {
    url: file.url ?? `https://uploads.gorgias.example/${encodeURIComponent(file.name)}`,
    name: file.name,
    content_type: file.contentType,
    size: file.size ?? 20_480,
    public: true,
    extra: null,
  };
}

function headersOf(
  mail: {
    readonly from: { readonly address: string; readonly name: string };
    readonly to: readonly string[];
    readonly subject: string;
    readonly messageId: string;
  },
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    From: `${mail.from.name} <${mail.from.address}>`,
    To: mail.to.join(', '),
    Subject: mail.subject,
    'Message-Id': mail.messageId,
    'Authentication-Results': 'mx.gorgias.example; spf=pass; dkim=pass; dmarc=pass',
    ...given,
  };
}

const mailAddresses = (addresses: readonly string[]): readonly MailAddress[] =>
  addresses.map((address) => ({ address, name: '' }));

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
