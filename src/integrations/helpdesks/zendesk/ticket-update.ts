import type { Post, Settlement } from '../../../ports/helpdesk.ts';
import type { Ticket } from '../../../ticket/ticket.ts';
import { MARK } from './mark.ts';

/** What the vendor takes in `PUT /tickets/{id}`; only what we use of it. */
export interface TicketUpdate {
  readonly comment?: { readonly html_body: string; readonly public: boolean };
  readonly metadata?: Readonly<Record<string, string>>;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly group_id?: number;
  readonly assignee_id?: number | null;
  readonly priority?: string;
  readonly safe_update: true;
  readonly updated_stamp: string;
}

/** Ids the settlement needs, looked up beforehand. */
export interface Resolved {
  readonly groupId: string | null;
  readonly selfId: string | null;
}

/** Comment and settlement in one write; the comment says explicitly whether it is public, else it inherits that. */
export function updateWithText(ticket: Ticket, post: Post, resolved: Resolved): TicketUpdate {
  return {
    comment: { html_body: withoutPlaceholders(post.html), public: post.kind !== 'note' },
    metadata: { [MARK]: post.key },
    ...handBack(ticket, post),
    ...updateOfSettlement(ticket, post.settlement, resolved),
  };
}

/** Status, tags, group and priority, guarded by the stamp the ticket was read with. */
export function updateOfSettlement(ticket: Ticket, settlement: Settlement, resolved: Resolved): TicketUpdate {
  const { status, group, priority, addTags } = settlement;
  const tags = tagsOf(ticket, addTags);
  return {
    ...(status === 'unchanged' ? {} : { status }),
    ...(tags === null ? {} : { tags }),
    ...(group === null || resolved.groupId === null || ticket.groupId !== null
      ? {}
      : { group_id: Number(resolved.groupId) }),
    // Many accounts refuse to solve a ticket that nobody has; ours is the one seat we may put there.
    ...(status === 'solved' && ticket.assigneeId === null && resolved.selfId !== null
      ? { assignee_id: Number(resolved.selfId) }
      : {}),
    ...(priority === null ? {} : { priority }),
    safe_update: true,
    updated_stamp: ticket.revision,
  };
}

/** Whether a settlement asks for anything at all. */
export const isEmptySettlement = (update: TicketUpdate): boolean => Object.keys(update).length === 2;

/**
 * A ticket that we once solved is still assigned to us, where no agent's view would show it. With a note it goes back.
 */
function handBack(ticket: Ticket, post: Post): Pick<TicketUpdate, 'assignee_id'> {
  return post.kind === 'note' && ticket.assigneeIsUs ? { assignee_id: null } : {};
}

/** The list replaces what is there, so it is complete; the stamp keeps it from undoing somebody's change. */
function tagsOf(ticket: Ticket, added: readonly string[]): readonly string[] | null {
  const known = new Set(ticket.tags);
  const fresh = added
    .map((tag) => tag.toLowerCase().replaceAll(/\s+/g, '_'))
    .filter((tag) => !known.has(tag));
  return fresh.length === 0 ? null : [...ticket.tags, ...new Set(fresh)];
}

/**
 * Zendesk evaluates `{{...}}` and `{%...%}` in what agents write, and parts of our text came from a customer. A space of
 * no width between the braces leaves them readable and dead.
 */
function withoutPlaceholders(html: string): string {
  return html.replaceAll(/\{(?=[{%])/g, '{\u200B');
}
