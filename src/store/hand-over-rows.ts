import { type RawBuilder, sql } from 'kysely';
import type { RunRecord } from '../ports/run-book.ts';

type Rows = RawBuilder<{ id: string }>;

/**
 * The part of recording a run that touches a hand-over which waits: what was said to the customer ends it, and another
 * message that is handed over is waited for with it. They go on waiting since the first.
 */
export function handOverMoved({ page, handOver, messageId, orderName, at }: RunRecord): Rows {
  const { helpdesk, id } = page.ticket;
  const waits = sql`helpdesk = ${helpdesk} and ticket_id = ${id} and ended_at is null`;
  if (handOver !== undefined)
    return sql`(
      update hand_over set message_id = ${messageId}, intent = ${page.intent}, condition = ${page.condition},
        order_name = coalesce(${orderName}, order_name), due_at = least(due_at, ${handOver.dueAt}::timestamptz),
        look_at = least(look_at, ${handOver.lookAt}::timestamptz),
        line_language = case when line_told_at is null then null else line_language end,
        line_day = case when line_told_at is null then null else line_day end
      where ${waits} and not exists (
        select from hand_over where helpdesk = ${helpdesk} and ticket_id = ${id} and message_id = ${messageId}
      )
      returning id)`;
  const isSaid = ['answered', 'asked', 'acknowledged'].includes(page.outcome ?? '') && !page.shadow;
  return isSaid
    ? sql`(update hand_over set ended_at = ${at}, ended_by = 'machine_answered' where ${waits} returning id)`
    : sql`(select id from hand_over where false)`;
}

/** The part that opens one; a run recorded twice opens it once. */
export function handOverOpened({ page, handOver, messageId, orderName }: RunRecord): Rows {
  const { helpdesk, id } = page.ticket;
  if (handOver === undefined) return sql`(select id from hand_over where false)`;
  const { account, priority, targetSeconds, since, dueAt, lookAt, line } = handOver;
  return sql`(
    insert into hand_over (
      helpdesk, account, ticket_id, message_id, intent, condition, order_name, priority, target_seconds, since, due_at, look_at,
      line_language, line_day
    )
    select ${helpdesk}, ${account}, ${id}, ${messageId}, ${page.intent}, ${page.condition}, ${orderName}, ${priority},
      ${targetSeconds}::integer, ${since}::timestamptz, ${dueAt}::timestamptz, ${lookAt}::timestamptz,
      ${line?.language ?? null}::text, ${line?.day ?? null}::text
    where not exists (
      select from hand_over where helpdesk = ${helpdesk} and ticket_id = ${id} and ended_at is null
    )
    on conflict do nothing
    returning id)`;
}
