import type { RunContext } from '../../../ports/run-context.ts';
import type { Instant } from '../../../ticket/instant.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import { GorgiasMacroUse } from './answers.ts';
import { parseAnswer } from './parse-answer.ts';

/** Gorgias keeps with every message the macros it was written with; what we write has none. */
export async function macrosUsed(
  desk: AccountDesk,
  ref: TicketRef,
  since: Instant,
  context: RunContext,
): Promise<readonly string[]> {
  const request = {
    method: 'GET',
    path: `/tickets/${encodeURIComponent(ref.id)}`,
    operation: 'ticket.macros_used',
  } as const;
  const answer = await desk.client.send(request, context);
  if (answer.status === 404 || answer.status === 410) return [];
  const { messages } = parseAnswer(answer, GorgiasMacroUse, 'ticket');
  const used = messages
    .filter(({ from_agent: byTeam, created_datetime: at }) => byTeam && Date.parse(at) >= Date.parse(since))
    .flatMap(({ macros }) => (macros ?? []).map(({ id }) => id));
  return [...new Set(used)];
}
