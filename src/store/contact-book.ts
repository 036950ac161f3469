import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ContactBook } from '../ports/contact-book.ts';
import type { Condition } from '../ticket/condition.ts';
import type { Contact, Rating } from '../ticket/contact.ts';
import type { Outcome } from '../ticket/decision.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Reason } from '../ticket/reason.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { ticketsOfNewestAnswers } from './newest-answers.ts';
import type { Tables } from './tables.ts';
import { FORGOTTEN } from './tombstone-hashes.ts';

/** No customer has written anything for us: not the message of a case. */
const NOT_A_CONTACT: readonly Reason[] = ['machine_mail', 'not_a_customer', 'already_handled', 'ignore_tag'];

interface Row {
  readonly case_key: string;
  readonly helpdesk: string;
  readonly ticket_id: string;
  readonly message_id: string;
  readonly at: Date;
  readonly outcome: Outcome;
  readonly closed: boolean;
  readonly shadow: boolean;
  readonly intent: Intent | null;
  readonly condition: Condition | null;
  readonly reason: Reason | null;
}

/** The book of contacts: read from the runs and from the ratings that were fetched. */
export function createContactBook(db: Kysely<Tables>): ContactBook {
  return {
    contacts: async (since) => (await readRuns(db, since, sql`run`)).map(contactFrom),
    aroundNewestAnswers: async (since, most) => {
      const tickets = await ticketsOfNewestAnswers(db, since, most);
      return (await readRuns(db, since, runsOf(tickets, since))).map(contactFrom);
    },
    ratings: async (since) => {
      const rows = await db
        .selectFrom('rating')
        .select(['helpdesk', 'ticket_id', 'verdict', 'rated_at'])
        .where('rated_at', '>=', new Date(since))
        .execute();
      return rows.map(
        ({ helpdesk, ticket_id: id, verdict, rated_at: at }): Rating => ({
          ticket: { helpdesk, id },
          verdict,
          at: at.toISOString(),
        }),
      );
    },
  };
}

function contactFrom({
  case_key: caseKey,
  helpdesk,
  ticket_id: id,
  message_id: messageId,
  ...row
}: Row): Contact {
  return {
    caseKey,
    ticket: { helpdesk, id },
    messageId,
    at: row.at.toISOString(),
    outcome: row.outcome,
    closed: row.closed,
    shadow: row.shadow,
    intent: row.intent,
    condition: row.condition,
    thanks: row.outcome === 'acknowledged' || row.reason === 'thanks',
  };
}

/** Ticket by ticket: the planner cannot know how few they are, and would read the whole table. */
function runsOf(tickets: readonly TicketRef[], since: string): RawBuilder<unknown> {
  const [helpdesks, ids] = [tickets.map(({ helpdesk }) => helpdesk), tickets.map(({ id }) => id)];
  return sql`unnest(${helpdesks}::text[], ${ids}::text[]) as known (known_helpdesk, known_ticket)
    cross join lateral (
      select id, helpdesk, ticket_id, message_id, at, outcome, closed, shadow, intent, order_name, address_hash, reason,
        condition, page
      from run where helpdesk = known_helpdesk and ticket_id = known_ticket and at >= ${since} offset 0
    ) as run`;
}

/**
 * Of the page, which is large and lies aside, only rows of an earlier release are asked. A ticket is about the order of its
 * first message that named one, so that a question without a number and its answer are one case.
 */
async function readRuns(
  db: Kysely<Tables>,
  since: string,
  runs: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with newest as (
      select distinct on (helpdesk, ticket_id, message_id) id, helpdesk, ticket_id, message_id, at, outcome, closed,
        shadow, intent, order_name, address_hash, coalesce(reason, page #>> '{reasons,0}') as reason,
        case when reason is null then page ->> 'condition' else condition end as condition
      from ${runs}
      where at >= ${since} and outcome is not null and helpdesk <> ${FORGOTTEN} and message_id not like 'promise:%'
      order by helpdesk, ticket_id, message_id, id desc
    ), about as (
      select distinct on (helpdesk, ticket_id) helpdesk, ticket_id, address_hash || ' ' || order_name as key
      from newest where address_hash is not null and order_name is not null
      order by helpdesk, ticket_id, id
    )
    select coalesce(about.key, helpdesk || ':' || ticket_id) as case_key, helpdesk, ticket_id, message_id, at, outcome,
      closed, shadow, intent, condition, reason
    from newest left join about using (helpdesk, ticket_id)
    where reason is null or not (reason = any(${NOT_A_CONTACT}))`.execute(db);
  return rows;
}
