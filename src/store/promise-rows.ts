import { sql, type Transaction } from 'kysely';
import type { RunRecord } from '../ports/run-book.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import type { AddressHashes } from './address-hashes.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN, type TombstoneHashes } from './tombstone-hashes.ts';

/** How people and forgotten tickets are recognised. */
export interface PromiseHashes {
  readonly hashes: AddressHashes;
  readonly tombstones: TombstoneHashes;
}

/**
 * What recording a run does to the promises of its ticket, in the run's transaction: a run that keeps one ends it, and one
 * about a newer message of the customer ends what was open and may give a promise of its own.
 */
export async function recordPromises(
  trx: Transaction<Tables>,
  run: RunRecord,
  hashes: PromiseHashes,
): Promise<void> {
  if (run.keeps !== undefined) return endKept(trx, run, run.keeps);
  await endOthers(trx, run);
  await give(trx, run, hashes);
}

/** `kept` too: its mail may turn out not to have arrived, and a person is told then. */
async function endKept(trx: Transaction<Tables>, { page, at }: RunRecord, messageId: string): Promise<void> {
  const state = page.outcome === 'answered' ? 'kept' : 'handed_over';
  await trx
    .updateTable('promise')
    .set({ state, why: page.reasons[0] ?? null, ended_at: at })
    .where('helpdesk', '=', page.ticket.helpdesk)
    .where('ticket_id', '=', page.ticket.id)
    .where('message_id', '=', messageId)
    .where('state', 'in', ['open', 'kept'])
    .execute();
}

/** One of this very message too, if it has been decided anew and gives none any more: its answer has bounced. */
async function endOthers(
  trx: Transaction<Tables>,
  { page, messageId, promise, at }: RunRecord,
): Promise<void> {
  const open = trx
    .updateTable('promise')
    .where('helpdesk', '=', page.ticket.helpdesk)
    .where('ticket_id', '=', page.ticket.id)
    .where('state', '=', 'open');
  const ended = { state: 'ended', ended_at: at } as const;
  await open
    .set({ ...ended, why: 'customer_wrote_again' })
    .where('message_id', '!=', messageId)
    .execute();
  if (promise === undefined) await open.set({ ...ended, why: page.reasons[0] ?? null }).execute();
}

/** Nothing, where one was kept on this ticket before: one a ticket (contract 5). A run recorded twice gives it once. */
async function give(
  trx: Transaction<Tables>,
  { promise, page, address, at }: RunRecord,
  { hashes, tombstones }: PromiseHashes,
): Promise<void> {
  if (promise === undefined) return;
  const { helpdesk, id } = page.ticket;
  await sql`
    insert into promise (
      helpdesk, account, ticket_id, message_id, order_name, address_hash, numbers, condition, expected, day, facts,
      left_solved, given_at, due_at, look_at
    )
    select ${helpdesk}, ${promise.account}, ${id}, ${promise.messageId}, ${promise.orderName},
      ${address === null ? null : hashes.sign(address)}, ${promise.numbers.map(trackingNumber)}::text[],
      ${promise.condition}, ${promise.expected}::text, ${promise.day}, ${JSON.stringify(page.facts)}::jsonb,
      ${page.closed}::boolean, ${at}::timestamptz, ${promise.dueAt}::timestamptz, ${promise.dueAt}::timestamptz
    where not exists (
      select from promise where helpdesk = ${helpdesk} and ticket_id = ${id} and state = 'kept'
    ) and not exists (
      select from public_texts
      where keeps_promise and helpdesk = ${FORGOTTEN} and ticket_id = any(${tombstones.allTickets(page.ticket)})
    )
    on conflict (helpdesk, ticket_id, message_id) do nothing`.execute(trx);
}
