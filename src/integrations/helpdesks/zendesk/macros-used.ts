import type { RunContext } from '../../../ports/run-context.ts';
import type { Instant } from '../../../ticket/instant.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { ZendeskConnection } from './connection.ts';
import { pages } from './pages.ts';
import { MacroAuditsAnswer } from './schema.ts';

/** Two hundred changes: what happens to a ticket between a note and its answer. */
const AUDIT_PAGES = 2;

/**
 * Zendesk notes in a ticket's audits which macro an agent applied (`AgentMacroReference`).
 * @param selfId ours: what we apply ourselves teaches nothing
 */
export async function macrosUsed(
  { connection, selfId }: { readonly connection: ZendeskConnection; readonly selfId: string | null },
  ref: TicketRef,
  since: Instant,
  context: RunContext,
): Promise<readonly string[]> {
  const list = pages(
    connection,
    {
      operation: 'ticket.audits',
      shape: MacroAuditsAnswer,
      atMost: AUDIT_PAGES,
      request: (page) => (client) =>
        client.tickets.get(['tickets', ref.id, 'audits', { sort: '-created_at', ...page }]),
    },
    context,
  );
  const used = new Set<string>();
  for await (const { audits } of list) {
    const after = audits.filter(({ created_at: at }) => Date.parse(at) >= wholeSecond(since));
    const theirs = after.filter(({ author_id: author }) => author !== selfId).flatMap(({ events }) => events);
    for (const { type, macro_id: id } of theirs)
      if (type === 'AgentMacroReference' && id !== null) used.add(id);
    // Newest first: the rest is older still.
    if (after.length < audits.length) break;
  }
  return [...used];
}

/** Audits are stamped in whole seconds. */
const wholeSecond = (at: Instant): number => Math.floor(Date.parse(at) / 1_000) * 1_000;
