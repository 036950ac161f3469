import { blankPage } from '../ports/blank-page.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { foldAddress } from '../ticket/address.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';

/** Records that a ticket was left as it is for reasons that show before anything is read of its words. */
export async function recordLeft(
  { ticket, messageId, reasons }: { ticket: Ticket; messageId: string; reasons: readonly Reason[] },
  notes: RunNotes,
  tools: RunTools,
): Promise<{ readonly kind: 'done'; readonly page: RunRecord['page'] }> {
  const { version } = await tools.policies.current();
  const page: RunRecord['page'] = {
    ...blankPage(ticket.ref),
    calls: notes.calls(),
    steps: notes.steps(),
    outcome: 'left',
    reasons,
  };
  const record = {
    page,
    messageId,
    orderName: null,
    address: ticket.requester.address === null ? null : foldAddress(ticket.requester.address),
    policyVersion: version,
    inputs: null,
    at: new Date(tools.clock.now()).toISOString(),
  };
  await tools.runs.record(record, notes.glimpses());
  return { kind: 'done', page };
}
