import type { Claim } from '../ports/effect-ledger.ts';
import type { RunContext } from '../ports/run-context.ts';
import { hasRun } from '../ticket/effect.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';

/**
 * Brings the writes on a ticket that was merged away to their end: all that was said on it stands on the other one. What is
 * not found there was refused, because nothing can be written to the old one any more.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function moveOn(
  { from, into }: { readonly from: TicketRef; readonly into: TicketRef },
  claim: Claim,
  context: RunContext,
  { ledger, helpdesk, runs }: Pick<RunTools, 'ledger' | 'helpdesk' | 'runs'>,
): Promise<void> {
  for (const effect of await ledger.unfinished(from)) {
    const state = effect.kind === 'close' ? 'absent' : await helpdesk.check(into, effect.key, context);
    if (state === 'absent') {
      await ledger.move(effect.key, 'superseded', claim);
      continue;
    }
    await ledger.move(effect.key, state === 'failed' ? 'unclear' : 'settled', claim);
    // Where no run stands behind it, recorded as one it would take the place of what the ticket was decided with.
    if (state !== 'failed' && hasRun(effect.kind)) await runs.record(effect.draft);
  }
}
