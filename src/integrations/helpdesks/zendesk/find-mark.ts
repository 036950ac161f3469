import type { RunContext } from '../../../ports/run-context.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { ZendeskConnection } from './connection.ts';
import { pages } from './pages.ts';
import { AuditsAnswer } from './schema.ts';
import { markOf } from './to-message.ts';

/** 500 changes: far more than a ticket sees between a write and the look whether it arrived. */
const AUDIT_PAGES = 5;

/** Whether a comment with this effect key was written, looked for from the newest change on. */
export async function findMark(
  connection: ZendeskConnection,
  ref: TicketRef,
  key: string,
  context: RunContext,
): Promise<boolean> {
  const list = pages(
    connection,
    {
      operation: 'ticket.check',
      shape: AuditsAnswer,
      atMost: AUDIT_PAGES,
      request: (page) => (client) =>
        client.tickets.get(['tickets', ref.id, 'audits', { sort: '-created_at', ...page }]),
    },
    context,
  );
  for await (const { audits } of list) {
    const found = audits.some(
      ({ metadata, events }) =>
        markOf(metadata?.custom ?? null) === key && events.some(({ type }) => type === 'Comment'),
    );
    if (found) return true;
  }
  return false;
}
