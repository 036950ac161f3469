import { type RawBuilder, sql } from 'kysely';
import type { RunRecord } from '../ports/run-book.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import type { AddressHashes } from './address-hashes.ts';
import { FORGOTTEN, type TombstoneHashes } from './tombstone-hashes.ts';

/** How people and forgotten tickets are recognised. */
export interface PromiseHashes {
  readonly hashes: AddressHashes;
  readonly tombstones: TombstoneHashes;
}

/**
 * The part of recording a run that ends promises of its ticket: a run that keeps one ends it, and one about a newer message
 * of the customer ends what was open.
 */
export function promisesEnded(run: RunRecord): RawBuilder<{ id: string }> {
  return run.keeps === undefined ? endOthers(run) : endKept(run, run.keeps);
}

/** `kept` too: its mail may turn out not to have arrived, and a person is told then. */
function endKept({ page, at }: RunRecord, messageId: string): RawBuilder<{ id: string }> {
  const { helpdesk, id } = page.ticket;
  const state = page.outcome === 'answered' ? 'kept' : 'handed_over';
  return sql`(
    update promise set state = ${state}, why = ${page.reasons[0] ?? null}, ended_at = ${at}
    where helpdesk = ${helpdesk} and ticket_id = ${id} and message_id = ${messageId} and state in ('open', 'kept')
    returning id)`;
}

/** One of this very message too, if it has been decided anew and gives none any more: its answer has bounced. */
function endOthers({ page, messageId, promise, at }: RunRecord): RawBuilder<{ id: string }> {
  const { helpdesk, id } = page.ticket;
  return sql`(
    update promise set state = 'ended', ended_at = ${at},
      why = case when message_id = ${messageId} then ${page.reasons[0] ?? null} else 'customer_wrote_again' end
    where helpdesk = ${helpdesk} and ticket_id = ${id} and state = 'open'
      and (message_id <> ${messageId} or ${promise === undefined})
    returning id)`;
}

/**
 * The part that gives one. Nothing, where one was kept on this ticket before: one a ticket (contract 5). A run recorded
 * twice gives it once.
 * Reads from `ended`, so that what it replaces is no longer open when it comes: a ticket has one open promise at most.
 */
export function promiseGiven(
  { promise, keeps, page, address, at }: RunRecord,
  { hashes, tombstones }: PromiseHashes,
): RawBuilder<{ id: string }> {
  if (promise === undefined || keeps !== undefined) return sql`(select id from ended)`;
  const { helpdesk, id } = page.ticket;
  return sql`(
    insert into promise (
      helpdesk, account, ticket_id, message_id, order_name, address_hash, numbers, condition, expected, day, facts,
      left_solved, given_at, due_at, look_at
    )
    select ${helpdesk}, ${promise.account}, ${id}, ${promise.messageId}, ${promise.orderName},
      ${address === null ? null : hashes.sign(address)}, ${promise.numbers.map(trackingNumber)}::text[],
      ${promise.condition}, ${promise.expected}::text, ${promise.day}, ${JSON.stringify(page.facts)}::jsonb,
      ${page.closed}::boolean, ${at}::timestamptz, ${promise.dueAt}::timestamptz, ${promise.dueAt}::timestamptz
    from (select count(*) from ended) as done
    where not exists (
      select from promise where helpdesk = ${helpdesk} and ticket_id = ${id} and state = 'kept'
    ) and not exists (
      select from public_texts
      where keeps_promise and helpdesk = ${FORGOTTEN} and ticket_id = any(${tombstones.allTickets(page.ticket)})
    )
    on conflict (helpdesk, ticket_id, message_id) do nothing
    returning id)`;
}
