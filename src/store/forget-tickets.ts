import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Forgotten } from '../ports/personal-data.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN, type TombstoneHashes } from './tombstone-hashes.ts';

/** A row that stays, emptied. */
interface Remains {
  readonly row: string;
  readonly helpdesk: string;
  readonly id: string;
  readonly message: string;
}

/**
 * Forgets these tickets. Page, promises, hand-overs and deliveries go. Of runs and writes tombstones stay, under keyed hashes: by them
 * a message is known to have been worked, and a text goes on counting against the limits. A worker that has one of the
 * tickets in hand loses its claim.
 */
export async function forgetTickets(
  trx: Transaction<Tables>,
  refs: readonly TicketRef[],
  hashes: TombstoneHashes,
): Promise<Forgotten> {
  const helpdesks = refs.map(({ helpdesk }) => helpdesk);
  const ids = refs.map(({ id }) => id);
  const named = sql<boolean>`(helpdesk, ticket_id) in (select * from unnest(${helpdesks}::text[], ${ids}::text[]))`;
  // In one order, so that two who forget the same tickets wait for each other and never in a circle.
  await sql`select from ticket where ${named} order by helpdesk, ticket_id for update`.execute(trx);
  const remove = async (
    table:
      | 'ticket'
      | 'promise'
      | 'hand_over'
      | 'delivery'
      | 'rating'
      | 'feedback'
      | 'answer_look'
      | 'model_ticket',
  ): Promise<number> => {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${named}`.execute(trx);
    return Number(numAffectedRows ?? 0);
  };
  await remove('rating');
  await remove('feedback');
  await remove('answer_look');
  await remove('model_ticket');
  return {
    tickets: await remove('ticket'),
    effects: await emptyEffects(trx, named, hashes),
    runs: await emptyRuns(trx, named, hashes),
    promises: await remove('promise'),
    handOvers: await remove('hand_over'),
    deliveries: await remove('delivery'),
  };
}

async function emptyRuns(
  trx: Transaction<Tables>,
  named: RawBuilder<boolean>,
  hashes: TombstoneHashes,
): Promise<number> {
  const { rows } = await sql<Remains>`
    select id::text as row, helpdesk, ticket_id as id, message_id as message from run where ${named}`.execute(
    trx,
  );
  await sql`
    update run set helpdesk = ${FORGOTTEN}, ticket_id = ticket_hash, message_id = message_hash, order_name = null,
      address_hash = null, page = '{}', inputs = '{}'
    from ${buried(rows, hashes)} where run.id = row::bigint`.execute(trx);
  return rows.length;
}

/** What had not come to its end counts, and nobody looks into it any more. `promise:` stays before the hash: limits know it. */
async function emptyEffects(
  trx: Transaction<Tables>,
  named: RawBuilder<boolean>,
  hashes: TombstoneHashes,
): Promise<number> {
  await recordCutOff(trx, named);
  const { rows } = await sql<Remains>`
    select key as row, helpdesk, ticket_id as id, message_id as message from effect where ${named}`.execute(
    trx,
  );
  await sql`
    update effect set helpdesk = ${FORGOTTEN}, ticket_id = ticket_hash,
      message_id = case when message_id like 'promise:%' then 'promise:' else '' end || message_hash,
      state = case when state in ('refused', 'superseded') then state else 'settled' end,
      kept = null, settlement = '{}', revision = '', draft = '{}'
    from ${buried(rows, hashes)} where effect.key = row`.execute(trx);
  return rows.length;
}

/** A run that was cut off after its write is recorded now: else its message would be worked a second time. */
async function recordCutOff(trx: Transaction<Tables>, named: RawBuilder<boolean>): Promise<void> {
  await sql`
    insert into run (helpdesk, ticket_id, message_id, outcome, closed, shadow, intent, policy_version, page, inputs, at)
    select distinct on (helpdesk, ticket_id, message_id) helpdesk, ticket_id, message_id,
      coalesce(draft #>> '{page,outcome}', 'left'), false, false, draft #>> '{page,intent}',
      coalesce((draft ->> 'policyVersion')::integer, 0), '{}', '{}', counted_at
    from effect
    where ${named} and kind not in ('reminder', 'line') and state not in ('refused', 'superseded') and not exists (
      select from run where run.helpdesk = effect.helpdesk and run.ticket_id = effect.ticket_id
        and run.message_id = effect.message_id)`.execute(trx);
}

/** These rows with their hashes, to update from. */
function buried(rows: readonly Remains[], hashes: TombstoneHashes): RawBuilder<unknown> {
  const tickets = rows.map(hashes.ticket);
  const messages = rows.map((row) => hashes.message(row, row.message));
  return sql`unnest(${rows.map(({ row }) => row)}::text[], ${tickets}::text[], ${messages}::text[])
    as buried (row, ticket_hash, message_hash)`;
}
