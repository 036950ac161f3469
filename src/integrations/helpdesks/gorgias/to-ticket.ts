import { sameAddress } from '../../../ticket/address.ts';
import type { Message } from '../../../ticket/message.ts';
import { PRIORITIES } from '../../../ticket/team.ts';
import type { Requester, Ticket } from '../../../ticket/ticket.ts';
import type { GorgiasMessage, GorgiasTicket } from './answers.ts';
import { addressesOf } from './author-of.ts';
import { channelOf } from './channel-of.ts';
import { glimpseOf } from './glimpse.ts';
import { byId, newestId } from './newest-id.ts';
import { toMessage } from './to-message.ts';

/** What is known of our own side when a ticket is read. */
export interface OwnSide {
  readonly account: string;
  readonly selfId: string | null;
  /** Addresses of the connected mailboxes, lower case. */
  readonly mailboxes: readonly string[];
}

/** A ticket in our words. Messages that were deleted are not part of it. */
export function toTicket(ticket: GorgiasTicket, own: OwnSide): Ticket {
  const kept = ticket.messages
    .filter(({ deleted_datetime: deleted }) => !deleted)
    .sort((a, b) => a.created_datetime.localeCompare(b.created_datetime) || byId(a.id, b.id));
  const messages = kept.map((message) => toMessage(message, ticket, own.selfId));
  const assigneeId = ticket.assignee_user?.id ?? null;
  return {
    ref: { helpdesk: 'gorgias', id: ticket.id },
    account: own.account,
    subject: ticket.subject ?? '',
    status: ticket.status === 'closed' ? 'solved' : 'open',
    ...priorityOf(ticket),
    channel: channelOf(ticket.channel),
    requester: requesterOf(ticket, own),
    assigneeId,
    assigneeIsUs: assigneeId !== null && assigneeId === own.selfId,
    groupId: ticket.assignee_team?.id ?? null,
    copied: copiedOn(kept, ticket, own),
    tags: ticket.tags,
    fields: [],
    spam: ticket.spam === true,
    writable: !ticket.trashed_datetime,
    messages,
    createdAt: ticket.created_datetime,
    updatedAt: ticket.updated_datetime ?? ticket.created_datetime,
    revision: revisionOf(ticket, messages),
    glimpse: glimpseOf(ticket),
  };
}

/** What is urgent to Zendesk is critical to Gorgias. */
function priorityOf({ priority }: GorgiasTicket): Pick<Ticket, 'priority'> {
  const known = PRIORITIES.find((name) => name === (priority === 'critical' ? 'urgent' : priority));
  return known === undefined ? {} : { priority: known };
}

function requesterOf({ customer }: GorgiasTicket, own: OwnSide): Requester {
  const address = customer?.email ?? null;
  return {
    id: customer?.id ?? '',
    name: customer?.name ?? null,
    address,
    // A mailbox of the shop that writes to itself (a forwarded copy, a loop) is nobody to answer.
    isCustomer: Boolean(customer) && !own.mailboxes.some((mailbox) => sameAddress(mailbox, address)),
    suspended: false,
    signedIn: false,
  };
}

/** Whoever else was on the newest mail from outside: its other recipients, without our mailboxes and the customer. */
function copiedOn(
  messages: readonly GorgiasMessage[],
  ticket: GorgiasTicket,
  own: OwnSide,
): readonly string[] {
  const source = messages.findLast(({ from_agent: ours }) => !ours)?.source;
  const known = [...own.mailboxes, ...(ticket.customer ? addressesOf(ticket.customer) : [])];
  const everybody = [...(source?.to ?? []), ...(source?.cc ?? []), ...(source?.bcc ?? [])];
  return [...new Set(everybody)].filter((address) => !known.some((one) => sameAddress(one, address)));
}

/**
 * Stands in for a compare-and-set value, which Gorgias does not have: whatever a person could have done that must stop
 * an answer changes it. Tags are left out, because rules add them seconds after a message came in.
 */
function revisionOf(ticket: GorgiasTicket, messages: readonly Message[]): string {
  return [
    newestId(messages.map(({ id }) => id)),
    messages.length,
    ticket.status,
    ticket.assignee_user?.id ?? '-',
    ticket.assignee_team?.id ?? '-',
    ticket.spam === true ? 'spam' : '-',
    ticket.trashed_datetime ? 'trashed' : '-',
    ticket.customer?.id ?? '-',
  ].join('|');
}
