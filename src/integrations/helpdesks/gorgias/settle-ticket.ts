import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { Settlement } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Ticket } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import type { GorgiasAnswer } from './client.ts';
import { byId, newestId } from './newest-id.ts';
import { readTicket } from './read-ticket.ts';

export type Settled = 'settled' | 'changed' | 'ticket_closed' | 'solve_refused';

const PRIORITIES = { low: 'low', normal: 'normal', high: 'high', urgent: 'critical' } as const;

/**
 * Status, team, priority and tags, without a text. Calls that would change nothing are left out.
 *
 * Whether somebody acted since `ticket` was read costs a request only if nothing in this run has looked since: the read
 * before a note, and the look whether a mail has left, tell as well. Tags alone are added without looking: that takes
 * nothing away from anybody, but what such a look had shown is told.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function settleTicket(
  desk: AccountDesk,
  ticket: Ticket,
  settlement: Settlement,
  context: RunContext,
): Promise<Settled> {
  if (!ticket.writable) return 'ticket_closed';
  const update = await updateFor(desk, ticket, settlement, context);
  const seen = lastSeen(desk, ticket);
  if ('status' in update) {
    const state = seen ?? (await stateNow(desk, ticket, context));
    if (state !== 'as_read') return state;
  }
  const tagged = await addTags(desk, ticket, settlement.addTags, context);
  if (tagged === 'gone') return 'ticket_closed';
  const applied =
    Object.keys(update).length === 0 ? 'settled' : await applyUpdate(desk, ticket, update, context);
  return applied === 'settled' && seen === 'changed' ? 'changed' : applied;
}

interface TicketUpdate {
  readonly status?: 'open' | 'closed';
  readonly priority?: (typeof PRIORITIES)[keyof typeof PRIORITIES];
  readonly assignee_team?: { readonly id: number };
}

async function updateFor(
  desk: AccountDesk,
  ticket: Ticket,
  { status, priority, group }: Settlement,
  context: RunContext,
): Promise<TicketUpdate> {
  const teamId =
    group === null || ticket.groupId !== null ? null : await desk.directory.teamId(group, context);
  if (group !== null && ticket.groupId === null && teamId === null) {
    desk.logger.warn(
      { account: desk.account },
      'The policy names a team that the Gorgias account does not have',
    );
  }
  // Gorgias has no "pending": a question leaves the ticket open (contract 4).
  const wanted = status === 'solved' ? 'closed' : 'open';
  const is = ticket.status === 'solved' ? 'closed' : 'open';
  return {
    ...(status === 'unchanged' || wanted === is ? {} : { status: wanted }),
    ...(priority === null ? {} : { priority: PRIORITIES[priority] }),
    ...(teamId === null ? {} : { assignee_team: { id: Number(teamId) } }),
  };
}

/** What the last look of this run showed; `null`: there was none. */
function lastSeen(desk: AccountDesk, ticket: Ticket): 'as_read' | 'changed' | null {
  const looked = desk.lastLook.get(ticket.ref.id);
  desk.lastLook.delete(ticket.ref.id);
  if (looked === undefined) return null;
  return byId(looked, newestId(ticket.messages.map(({ id }) => id))) > 0 ? 'changed' : 'as_read';
}

async function stateNow(
  desk: AccountDesk,
  ticket: Ticket,
  context: RunContext,
): Promise<'as_read' | 'changed' | 'ticket_closed'> {
  const known = newestId(ticket.messages.map(({ id }) => id));
  const found = await readTicket(desk, ticket.ref, context);
  if (found.kind !== 'one' || !found.value.writable) return 'ticket_closed';
  const { messages, status, assigneeId } = found.value;
  const foreign = messages.filter(({ author }) => author !== 'us' && author !== 'other_bot');
  const same =
    byId(newestId(foreign.map(({ id }) => id)), known) <= 0 &&
    status === ticket.status &&
    assigneeId === ticket.assigneeId;
  return same ? 'as_read' : 'changed';
}

/** Before the status: rules and surveys that start when a ticket is closed see them. */
async function addTags(
  desk: AccountDesk,
  ticket: Ticket,
  tags: readonly string[],
  context: RunContext,
): Promise<'added' | 'gone'> {
  const names = tags.filter((tag) => !ticket.tags.includes(tag));
  if (names.length === 0) return 'added';
  const path = `/tickets/${encodeURIComponent(ticket.ref.id)}/tags`;
  const answer = await desk.client.send(
    { method: 'POST', path, body: { names }, operation: 'ticket.tag' },
    context,
  );
  if (answer.status === 404) return 'gone';
  if (!isTaken(answer)) throw new UpstreamMalformed('gorgias', 'tags: not taken', { status: answer.status });
  return 'added';
}

async function applyUpdate(
  desk: AccountDesk,
  ticket: Ticket,
  update: TicketUpdate,
  context: RunContext,
): Promise<Settled> {
  const path = `/tickets/${encodeURIComponent(ticket.ref.id)}`;
  const answer = await desk.client.send(
    { method: 'PUT', path, body: update, operation: 'ticket.update' },
    context,
  );
  if (answer.status === 404) return 'ticket_closed';
  if (isTaken(answer)) return 'settled';
  // The shop may ask for fields to be filled before a ticket is closed.
  if (update.status === 'closed' && answer.status >= 400) return 'solve_refused';
  throw new UpstreamMalformed('gorgias', 'ticket: change not taken', { status: answer.status });
}

/** Changes are answered 201, 202 or 204, maybe without a body. A 200 that shows no ticket is a page of somebody's in between. */
function isTaken({ status, body }: GorgiasAnswer): boolean {
  if ([201, 202, 204].includes(status)) return true;
  return status === 200 && /^\s*\{.*"id"\s*:/s.test(body);
}
