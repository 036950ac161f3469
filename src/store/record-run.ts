import { type InsertObject, type Kysely, sql } from 'kysely';
import type { RunRecord } from '../ports/run-book.ts';
import { handOverMoved, handOverOpened } from './hand-over-rows.ts';
import { type PromiseHashes, promiseGiven, promisesEnded } from './promise-rows.ts';
import type { Tables } from './tables.ts';

/**
 * Stores a run, the page of its ticket and what it does to promises. One statement, because every ticket pays for it:
 * all of it is there or nothing, and it is one trip and one commit.
 */
export async function recordRun(
  { db, hashes, tombstones }: PromiseHashes & { readonly db: Kysely<Tables> },
  run: RunRecord,
  glimpses: readonly string[],
): Promise<void> {
  const { page, at } = run;
  const { ticket, outcome, intent, condition, reasons } = page;
  const seen = glimpses.length === 0 ? {} : { glimpses };
  // Stored twice, written out once.
  const text = JSON.stringify(page);
  const summary = {
    outcome,
    intent,
    condition,
    reasons,
    page: text,
    updated_at: at,
    ...seen,
  };
  await db
    .with('worked', (q) => q.insertInto('run').values({ ...runRow(run, hashes.sign), page: text }))
    .with('ended', () => promisesEnded(run))
    .with('given', () => promiseGiven(run, { hashes, tombstones }))
    .with('moved', () => handOverMoved(run))
    .with('opened', () => handOverOpened(run))
    .insertInto('ticket')
    .values({ helpdesk: ticket.helpdesk, ticket_id: ticket.id, runs: 1, ...summary })
    .onConflict((conflict) =>
      conflict
        .columns(['helpdesk', 'ticket_id'])
        .doUpdateSet({ ...summary, runs: sql<number>`ticket.runs + 1` }),
    )
    .execute();
}

function runRow(
  run: RunRecord,
  sign: (address: string) => string,
): Omit<InsertObject<Tables, 'run'>, 'page'> {
  const { page, address } = run;
  return {
    helpdesk: page.ticket.helpdesk,
    ticket_id: page.ticket.id,
    message_id: run.messageId,
    outcome: page.outcome,
    closed: page.closed,
    shadow: page.shadow,
    intent: page.intent,
    order_name: run.orderName,
    address_hash: address === null ? null : sign(address),
    policy_version: run.policyVersion,
    inputs: JSON.stringify(run.inputs),
    at: run.at,
    condition: page.condition,
    // Never empty: that is how rows of a release before are known.
    reason: page.reasons[0] ?? 'none',
  };
}
