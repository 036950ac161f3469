import { type Kysely, sql } from 'kysely';
import type { Instant } from '../ticket/instant.ts';
import type { MarkedDecision } from '../ticket/marked-decision.ts';
import type { Tables } from './tables.ts';

type Row = Omit<MarkedDecision, 'at' | 'ticket'> & {
  readonly at: Date;
  readonly helpdesk: string;
  readonly ticket: string;
};

/**
 * Decisions since then with the newest mark on each, and those that nobody has marked with what a person's own answer says.
 * Only judged ones are looked up, for pages are large. What is older than the newest run on its message was about an earlier
 * decision, and says nothing of this one.
 */
export async function markedDecisions(
  db: Kysely<Tables>,
  since: Instant,
): Promise<readonly MarkedDecision[]> {
  const { rows } = await sql<Row>`
    with said as (
      select distinct on (helpdesk, ticket_id, message_id) helpdesk, ticket_id, message_id, verdict, at as said_at
      from feedback where at >= ${since}
      order by helpdesk, ticket_id, message_id, id desc
    ), marked as (
      select distinct on (helpdesk, ticket_id, message_id) run.id, run.at, 'mark' as by, verdict, said_at
      from said join run using (helpdesk, ticket_id, message_id)
      where outcome is not null
      order by helpdesk, ticket_id, message_id, run.id desc
    ), answered as (
      select run.id, run.at, look.verdict as by, case look.verdict when 'contradicted' then 'wrong_state'
        when 'unclear' then null else 'right' end as verdict
      from answer_look look join run on run.id = look.run
      where look.verdict is not null and verdict_at >= ${since} and not exists (
        select from run later where later.helpdesk = run.helpdesk and later.ticket_id = run.ticket_id
          and later.message_id = run.message_id and later.id > run.id)
    ), judged as (
      select id, by, verdict from marked where said_at >= at
      union all
      select id, by, verdict from answered where not exists (
        select from marked where marked.id = answered.id and marked.said_at >= marked.at)
    )
    select coalesce(address_hash || ' ' || order_name, helpdesk || ':' || ticket_id) as "caseKey",
      helpdesk, ticket_id as ticket, at, intent,
      page ->> 'condition' as condition, page ->> 'autonomy' as autonomy, outcome, shadow,
      page #>> '{would,outcome}' as would, coalesce(page -> 'reasons', '[]') as reasons, by, verdict,
      coalesce(order_name is not null and inputs #>> '{identity,level}' in ('V2', 'V3'), false) as proven
    from judged join run using (id) where at >= ${since}`.execute(db);
  return rows.map(({ at, helpdesk, ticket: id, ...row }) => ({
    ...row,
    ticket: { helpdesk, id },
    at: at.toISOString(),
  }));
}
