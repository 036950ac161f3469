import type { Message } from '../../../ticket/message.ts';
import { PRIORITIES } from '../../../ticket/team.ts';
import type {
  Channel,
  Requester,
  Ticket,
  TicketField,
  TicketRef,
  TicketStatus,
} from '../../../ticket/ticket.ts';
import { glimpseOf } from './glimpse.ts';
import type { RawTicket, User } from './schema.ts';

const STATUSES: Readonly<Record<string, TicketStatus>> = {
  new: 'new',
  open: 'open',
  pending: 'pending',
  hold: 'hold',
  solved: 'solved',
  closed: 'closed',
};

/** REST names of channels (via-object reference); those missing become `other` and are counted. */
const CHANNELS: Readonly<Record<string, Channel>> = {
  email: 'email',
  web: 'form',
  web_widget: 'form',
  help_center: 'form',
  mobile: 'form',
  mobile_sdk: 'form',
  chat: 'chat',
  native_messaging: 'messaging',
  messaging: 'messaging',
  whatsapp: 'messaging',
  sms: 'messaging',
  facebook: 'social',
  twitter: 'social',
  instagram_dm: 'social',
  any_channel: 'social',
  voice: 'phone',
  api: 'api',
  web_service: 'api',
};

const NOT_SIGNED_IN = 3;

/** What surrounds the raw ticket. */
export interface TicketParts {
  readonly ref: TicketRef;
  readonly account: string;
  readonly selfId: string | null;
  readonly users: ReadonlyMap<string, User>;
  readonly messages: readonly Message[];
  /** Ids of the tickets this one was merged with, oldest first. */
  readonly merged?: readonly string[];
  /** Vendor flags of the first comment, for whether the form was filled in by somebody signed in. */
  readonly firstFlags: readonly number[];
  readonly onUnlistedChannel: (channel: string) => void;
}

/** @returns `null` for a status that is none of ours: deleted, scrubbed. */
export function toTicket(raw: RawTicket, parts: TicketParts): Ticket | null {
  const status = STATUSES[raw.status.toLowerCase()];
  if (status === undefined) return null;
  return {
    ref: parts.ref,
    account: parts.account,
    subject: raw.subject ?? '',
    status,
    ...priorityOf(raw),
    channel: channelOf(raw, parts.onUnlistedChannel),
    requester: requesterOf(raw, parts),
    assigneeId: raw.assignee_id,
    assigneeIsUs: raw.assignee_id !== null && raw.assignee_id === parts.selfId,
    groupId: raw.group_id,
    ...tiesOf(raw, parts),
    copied: copiedOf(raw, parts),
    tags: raw.tags,
    fields: fieldsOf(raw),
    // Spam is deleted and its sender suspended; there is no mark on the ticket.
    spam: false,
    writable: status !== 'closed',
    messages: parts.messages,
    createdAt: new Date(raw.created_at).toISOString(),
    updatedAt: new Date(raw.updated_at).toISOString(),
    revision: raw.updated_at,
    glimpse: glimpseOf(raw),
  };
}

/** REST names are those of ours (api page A2). */
function priorityOf(raw: RawTicket): Pick<Ticket, 'priority'> {
  const priority = PRIORITIES.find((name) => name === raw.priority);
  return priority === undefined ? {} : { priority };
}

/** Zendesk sets it on what it closes because it was merged away. */
const MERGED_AWAY = 'closed_by_merge';

/** What it belongs to, which tickets it goes on from, and on which it goes on. */
function tiesOf(
  { via_followup_source_id: closed, brand_id: brandId, via, tags, status }: RawTicket,
  { ref, merged = [] }: TicketParts,
): Pick<Ticket, 'brandId' | 'followsUp' | 'mergedFrom' | 'mergedInto'> {
  const into = status.toLowerCase() === 'closed' && tags.includes(MERGED_AWAY) ? merged.at(-1) : undefined;
  const from = into === undefined ? merged : merged.slice(0, -1);
  const followed = closed ?? (via?.source?.rel === 'follow_up' ? (via.source.from?.ticket_id ?? null) : null);
  const refOf = (id: string): TicketRef => ({ helpdesk: ref.helpdesk, id });
  return {
    ...(brandId === null ? {} : { brandId }),
    ...(followed === null ? {} : { followsUp: refOf(followed) }),
    ...(from.length === 0 ? {} : { mergedFrom: from.map(refOf) }),
    ...(into === undefined ? {} : { mergedInto: refOf(into) }),
  };
}

/** Everybody whom a public reply may reach: two generations of CC settings fill different lists. */
export const copiedIds = (raw: RawTicket): readonly string[] =>
  [...new Set([...raw.email_cc_ids, ...raw.follower_ids, ...raw.collaborator_ids])].filter(
    (id) => id !== raw.requester_id,
  );

function channelOf(raw: RawTicket, onUnlisted: (channel: string) => void): Channel {
  if (raw.from_messaging_channel === true) return 'messaging';
  if (raw.via === null) return 'other';
  const channel = CHANNELS[raw.via.channel];
  if (channel === undefined) onUnlisted(raw.via.channel);
  return channel ?? 'other';
}

function requesterOf(raw: RawTicket, parts: TicketParts): Requester {
  const user = parts.users.get(raw.requester_id);
  // A form filled in by the customer, not by an agent on their behalf, and not flagged as "not signed in".
  const ownForm = raw.via?.channel === 'web' && raw.submitter_id === raw.requester_id;
  const byCustomer = parts.messages[0]?.author === 'customer';
  return {
    id: raw.requester_id,
    name: user?.name ?? null,
    address: user?.email ?? null,
    isCustomer: user?.role === 'end-user',
    suspended: user?.suspended === true,
    signedIn: ownForm && byCustomer && !parts.firstFlags.includes(NOT_SIGNED_IN),
  };
}

/** Agents and we ourselves see everything anyway. Somebody we cannot look up stays in the list, by id: a stranger. */
function copiedOf(raw: RawTicket, parts: TicketParts): readonly string[] {
  return copiedIds(raw)
    .filter((id) => id !== parts.selfId && (parts.users.get(id)?.role ?? 'end-user') === 'end-user')
    .map((id) => parts.users.get(id)?.email?.toLowerCase() ?? `user:${id}`);
}

function fieldsOf(raw: RawTicket): readonly TicketField[] {
  return raw.custom_fields.flatMap(({ id, value }) => {
    if (typeof value === 'number') return [{ id, value: String(value) }];
    return typeof value === 'string' && value.trim() !== '' ? [{ id, value }] : [];
  });
}
