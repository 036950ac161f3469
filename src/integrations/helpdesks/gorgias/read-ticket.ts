import type { ReadTicket } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import { GorgiasTicket } from './answers.ts';
import { parseAnswer } from './parse-answer.ts';
import { toTicket } from './to-ticket.ts';

/**
 * The ticket as it is now: one request, all messages are in it.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function readTicket(
  desk: AccountDesk,
  ref: TicketRef,
  context: RunContext,
): Promise<ReadTicket> {
  const self = await desk.directory.self.get(context);
  const request = {
    method: 'GET',
    path: `/tickets/${encodeURIComponent(ref.id)}`,
    operation: 'ticket.read',
  } as const;
  const answer = await desk.client.send(request, context);
  if (answer.mergedInto !== undefined)
    return { kind: 'none', movedTo: { helpdesk: ref.helpdesk, id: answer.mergedInto } };
  if (answer.status === 404 || answer.status === 410) return { kind: 'none' };
  const ticket = parseAnswer(answer, GorgiasTicket, 'ticket');
  const own = { account: desk.account, selfId: self.userId };
  const known = (await desk.directory.mailboxes.get(context)).map(({ address }) => address);
  const read = toTicket(ticket, { ...own, mailboxes: known });
  if (read.copied.length === 0) return { kind: 'one', value: read };
  // Whoever is copied may be a mailbox that was connected since we looked.
  const fresh = await desk.directory.mailboxes.getFitting(() => false, context);
  return { kind: 'one', value: toTicket(ticket, { ...own, mailboxes: fresh.map(({ address }) => address) }) };
}
