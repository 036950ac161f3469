import { applyChange } from './apply-change.ts';
import { mergeTickets } from './merge.ts';
import type { CustomField, Priority, Status, Ticket, User, Via } from './records.ts';
import { FIRST_BRAND, NO_SOURCE, VIA_WEB } from './records.ts';
import type { ZendeskState } from './state.ts';
import { htmlOf, normalTags, plainOf } from './text.ts';
import { ticketEvent } from './ticket-event.ts';

/** One thing a customer sends: a first mail, an answer, a form, a chat line. */
export interface CustomerMessage {
  /** The ticket it answers; none: a new one. */
  readonly ticketId?: number | undefined;
  readonly from: { readonly address: string; readonly name: string };
  readonly subject?: string | undefined;
  /** Plain words, or the whole html of the mail with its quotes. */
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly cc?: readonly string[] | undefined;
  /** Who reads along without being a CC. */
  readonly followers?: readonly string[] | undefined;
  /** REST channel: `email`, `web`, `chat`, `native_messaging`. */
  readonly channel?: string | undefined;
  /** Comment flags with their trust, as the vendor numbers them. */
  readonly flags?: readonly { readonly flag: number; readonly trusted?: boolean }[];
  readonly machineGenerated?: boolean | undefined;
  readonly attachments?: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly inline?: boolean;
  }[];
  readonly customFields?: readonly CustomField[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly suspended?: boolean | undefined;
}

/** What somebody of the team does in the agent workspace. */
export interface AgentAction {
  readonly ticketId: number;
  readonly agent?: string;
  readonly html?: string;
  readonly public?: boolean;
  readonly status?: Status;
  readonly priority?: Priority;
  readonly tags?: readonly string[];
  /** Takes the ticket. */
  readonly takes?: boolean;
  readonly group?: string;
  readonly brandId?: number;
  /** Who is copied from now on, beside those who are already. */
  readonly copies?: readonly string[];
  readonly customFields?: readonly CustomField[];
  /** Title of the macro it is done with. */
  readonly macro?: string;
}

export interface Written {
  readonly ticketId: number;
  readonly commentId: number;
}

const DEFAULT_AGENT = 'mira.santos@acme.example';

/**
 * A customer writes. An answer to a solved, pending or held ticket opens it again; an answer to a closed one becomes a
 * follow-up ticket, because a closed one can never change.
 */
export function customerWrites(state: ZendeskState, message: CustomerMessage): Written {
  const author = personOf(state, message);
  const answered = message.ticketId === undefined ? undefined : ticketOf(state, message.ticketId);
  if (answered === undefined || answered.status === 'closed')
    return openTicket(state, author, message, answered);
  const reopened = ['pending', 'hold', 'solved'].includes(answered.status) ? 'open' : undefined;
  applyChange(state, answered, {
    actor: author,
    via: viaOf(state, message),
    status: reopened,
    email_cc_ids: copiesWith(state, answered, message.cc),
    comment: commentOf(state, author, message),
  });
  return { ticketId: answered.id, commentId: lastCommentId(state, answered.id) };
}

/** An agent merges one ticket into another. */
export function agentMerges(
  state: ZendeskState,
  {
    from,
    into,
    public: shown = false,
  }: { readonly from: number; readonly into: number; readonly public?: boolean },
): void {
  const agent =
    state.userByEmail(DEFAULT_AGENT) ??
    state.addUser({ name: nameOf(DEFAULT_AGENT), email: DEFAULT_AGENT, role: 'agent' });
  mergeTickets(state, { from: ticketOf(state, from), into: ticketOf(state, into), public: shown, agent });
}

/** Somebody of the team acts in the workspace. @returns the comment, if one was written. */
export function agentActs(state: ZendeskState, action: AgentAction): { readonly commentId: number | null } {
  const email = action.agent ?? DEFAULT_AGENT;
  const agent = state.userByEmail(email) ?? state.addUser({ name: nameOf(email), email, role: 'agent' });
  const before = ticketOf(state, action.ticketId);
  if (before.status === 'closed')
    throw new Error(`Zendesk ticket ${before.id} is closed: nobody can change it`);
  applyChange(state, before, {
    actor: agent,
    via: VIA_WEB,
    comment:
      action.html === undefined
        ? undefined
        : { html: action.html, public: action.public ?? true, author: agent },
    status: action.status,
    priority: action.priority,
    tags: action.tags === undefined ? undefined : [...before.tags, ...action.tags],
    assignee_id: action.takes === true ? agent.id : undefined,
    group_id: state.groups.find(({ name }) => name === action.group)?.id,
    brand_id: action.brandId,
    email_cc_ids: copiesWith(state, before, action.copies),
    custom_fields: action.customFields,
    macro: state.macros.find(({ title }) => title === action.macro),
  });
  return { commentId: action.html === undefined ? null : lastCommentId(state, before.id) };
}

function openTicket(
  state: ZendeskState,
  author: User,
  message: CustomerMessage,
  followed: Ticket | undefined,
): Written {
  const via = followed === undefined ? viaOf(state, message) : followUpVia(viaOf(state, message), followed);
  const id = state.nextTicketId();
  const subject = message.subject ?? followed?.subject ?? '(no subject)';
  const blank: Ticket = {
    id,
    subject,
    description: plainOf(htmlBody(message)),
    status: 'new',
    priority: null,
    type: null,
    requester_id: author.id,
    submitter_id: author.id,
    assignee_id: null,
    group_id: null,
    email_cc_ids: (message.cc ?? []).map((address) => ccOf(state, address).id),
    follower_ids: (message.followers ?? []).map((address) => ccOf(state, address).id),
    tags: normalTags(message.tags ?? []),
    custom_fields: [
      ...state.account.requiredOnSolve.map((field) => ({ id: field.id, value: null })),
      ...(message.customFields ?? []),
    ],
    via,
    recipient: state.account.supportAddress,
    is_public: true,
    from_messaging_channel: message.channel === 'native_messaging',
    brand_id: FIRST_BRAND,
    via_followup_source_id: followed?.id ?? null,
    followup_ids: [],
    created_at: state.stamp(),
    updated_at: state.stamp(),
  };
  state.tickets.set(id, blank);
  state.publish(ticketEvent(state, 'created', { ticket: blank, actor: author }));
  applyChange(state, blank, { actor: author, via, comment: commentOf(state, author, message) });
  if (followed !== undefined)
    state.tickets.set(followed.id, { ...followed, followup_ids: [...followed.followup_ids, id] });
  return { ticketId: id, commentId: lastCommentId(state, id) };
}

function commentOf(state: ZendeskState, author: User, message: CustomerMessage) {
  const flags = message.flags ?? [];
  return {
    author,
    html: htmlBody(message),
    public: true,
    attachments: (message.attachments ?? []).map(({ name, contentType, inline }) => ({
      id: state.nextId(),
      file_name: name,
      content_type: contentType,
      size: 1_024,
      inline: inline ?? false,
    })),
    metadata: {
      system: {
        message_id: `<${state.nextId()}@mail.example>`,
        ip_address: '198.51.100.7',
        ...(message.machineGenerated === true ? { machine_generated: true } : {}),
      },
      ...(flags.length === 0
        ? {}
        : {
            flags: flags.map(({ flag }) => flag),
            flags_options: Object.fromEntries(
              flags.map(({ flag, trusted }) => [flag, { trusted: trusted ?? false }]),
            ),
            trusted: flags.every(({ trusted }) => trusted === true),
          }),
    },
  };
}

function viaOf(state: ZendeskState, message: CustomerMessage): Via {
  const channel = message.channel ?? 'email';
  if (channel !== 'email') return { channel, source: NO_SOURCE };
  const { supportAddress } = state.account;
  return {
    channel,
    source: {
      from: {
        address: message.from.address,
        name: message.from.name,
        original_recipients: [message.from.address, supportAddress, ...(message.cc ?? [])],
      },
      to: { name: 'Support', address: supportAddress },
      rel: null,
    },
  };
}

/** The via-object reference: a follow-up names the ticket it came from, beside where its mail came from. */
const followUpVia = (via: Via, { id, subject }: Ticket): Via => ({
  ...via,
  source: { ...via.source, from: { ...via.source.from, ticket_id: id, subject }, rel: 'follow_up' },
});

/** Whoever is copied on an answer is copied from then on. `undefined`: it stays as it is. */
function copiesWith(
  state: ZendeskState,
  { email_cc_ids: before }: Ticket,
  added: readonly string[] | undefined,
): readonly number[] | undefined {
  if (added === undefined) return undefined;
  return [...new Set([...before, ...added.map((address) => ccOf(state, address).id)])];
}

function personOf(state: ZendeskState, { from, suspended }: CustomerMessage): User {
  const known = state.userByEmail(from.address);
  if (known !== null) return known;
  return state.addUser({
    name: from.name,
    email: from.address,
    role: 'end-user',
    suspended: suspended ?? false,
  });
}

const ccOf = (state: ZendeskState, address: string): User =>
  state.userByEmail(address) ?? state.addUser({ name: nameOf(address), email: address, role: 'end-user' });

const htmlBody = (message: CustomerMessage): string => message.html ?? htmlOf(message.text ?? '');

const nameOf = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

function ticketOf(state: ZendeskState, id: number): Ticket {
  const ticket = state.tickets.get(id);
  if (ticket === undefined) throw new Error(`The sandbox has no Zendesk ticket ${id}`);
  return ticket;
}

function lastCommentId(state: ZendeskState, ticketId: number): number {
  const comment = state.comments(ticketId).at(-1);
  if (comment === undefined) throw new Error(`Zendesk ticket ${ticketId} has no comment`);
  return comment.id;
}
