import type { Post } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Ticket } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import { isAnsweredByMail } from './channel-of.ts';
import type { Mailbox } from './directory.ts';
import { markOf } from './our-mark.ts';

const LONGEST_SUBJECT = 998;

/** The body of a new message, or why there can be none. */
export type Composed =
  | { readonly kind: 'composed'; readonly body: object }
  | { readonly kind: 'impossible'; readonly detail: string };

/** What is sent to Gorgias for a text. Never `sent_datetime`: given that, nothing is mailed (api page B3). */
export async function compose(
  desk: AccountDesk,
  ticket: Ticket,
  post: Post,
  context: RunContext,
): Promise<Composed> {
  const { userId } = await desk.directory.self.get(context);
  const text = {
    via: 'api',
    from_agent: true,
    sender: { id: Number(userId) },
    external_id: markOf(post.key),
    body_html: post.html,
    body_text: post.text,
  };
  if (post.kind === 'note') {
    const note = { channel: 'internal-note', public: false, source: { type: 'internal-note' } };
    return { kind: 'composed', body: { ...text, ...note } };
  }
  const { requester, channel } = ticket;
  if (!isAnsweredByMail(channel)) return impossible(`the customer does not read mail on channel ${channel}`);
  if (!requester.isCustomer || requester.address === null)
    return impossible('the customer has no mail address');
  const mailbox = await mailboxFor(desk, ticket, context);
  if (mailbox === null) return impossible('no connected mailbox was among the recipients');
  const mail = {
    channel: 'email',
    public: true,
    receiver: { id: Number(requester.id) },
    subject: replySubject(ticket.subject),
    source: {
      type: 'email',
      from: { address: mailbox.address, name: mailbox.name ?? '' },
      to: [{ address: requester.address, name: requester.name ?? '' }],
    },
  };
  return { kind: 'composed', body: { ...text, ...mail } };
}

const impossible = (detail: string): Composed => ({ kind: 'impossible', detail });

/** The mailbox the customer wrote to last; the only one there is, if none was named (forwarded mail, forms). */
async function mailboxFor(desk: AccountDesk, ticket: Ticket, context: RunContext): Promise<Mailbox | null> {
  const inbound = ticket.messages.filter(({ author }) => author === 'customer' || author === 'third_party');
  const named = inbound.toReversed().flatMap(({ recipients }) => recipients);
  const isNamed = ({ address }: Mailbox): boolean => named.includes(address);
  const mailboxes = await desk.directory.mailboxes.getFitting((known) => known.some(isNamed), context);
  const newest = named.find((address) => mailboxes.some((mailbox) => mailbox.address === address));
  const [only, ...more] = mailboxes;
  return mailboxes.find(({ address }) => address === newest) ?? (more.length === 0 ? (only ?? null) : null);
}

function replySubject(subject: string): string {
  const line = subject.replace(/[\r\n]+/g, ' ').trim();
  const reply = /^re\s*:/i.test(line) ? line : `Re: ${line}`;
  // A cut may leave half of a character behind.
  return reply.slice(0, LONGEST_SUBJECT).replace(/[\uD800-\uDBFF]$/, '');
}
