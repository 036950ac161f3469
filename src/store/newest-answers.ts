import { type Kysely, sql } from 'kysely';
import { CONDITIONS } from '../ticket/condition.ts';
import { INTENTS } from '../ticket/intent.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN } from './tombstone-hashes.ts';

/** A message that was decided again has more than one run, of which the newest counts. */
const SPARE = 2;

/**
 * The tickets of the newest answers of every intent and condition, and those about the same orders of the same customers: on
 * them stands whatever came of those answers. Asked pair by pair, so that a month of answers costs no more than a day of them.
 * An index holds what this asks for; answers that an earlier release recorded count as one condition.
 * @param most answers of each pair
 */
export async function ticketsOfNewestAnswers(
  db: Kysely<Tables>,
  since: string,
  most: number,
): Promise<readonly TicketRef[]> {
  const { rows } = await sql<TicketRef>`
    with answered as materialized (
      select distinct newest.helpdesk, newest.ticket_id
      from unnest(${['', ...INTENTS]}::text[]) as of_intent
        cross join unnest(${['', ...CONDITIONS]}::text[]) as of_condition
        cross join lateral (
          select helpdesk, ticket_id from run
          where outcome = 'answered' and not shadow and coalesce(intent, '') = of_intent
            and coalesce(condition, '') = of_condition and at >= ${since}
            and helpdesk <> ${FORGOTTEN} and message_id not like 'promise:%'
          order by at desc limit ${most * SPARE}
        ) as newest
    ), about as materialized (
      select distinct runs.address_hash, runs.order_name from answered cross join lateral (
        select address_hash, order_name from run
        where run.helpdesk = answered.helpdesk and run.ticket_id = answered.ticket_id and at >= ${since}
          and address_hash is not null and order_name is not null
        offset 0
      ) as runs
    )
    select helpdesk, ticket_id as id from answered
    union
    select runs.helpdesk, runs.ticket_id from about cross join lateral (
      select helpdesk, ticket_id from run
      where run.address_hash = about.address_hash and run.order_name = about.order_name and at >= ${since}
      offset 0
    ) as runs`.execute(db);
  return rows;
}
