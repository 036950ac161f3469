import { type Kysely, sql } from 'kysely';
import { HAND_OVER_EVENT, type HandOverBook } from '../ports/hand-over-book.ts';
import type { HandOver } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { type Enqueue, executor } from './delivery-log.ts';
import { HAND_OVER_COLUMNS, handOverFrom } from './hand-over-from.ts';
import { handOverFigures, listHandOvers } from './hand-over-list.ts';
import type { Tables } from './tables.ts';

/** A look that ended neither in a note nor in a date for the next one (a job that was lost) is repeated after this. */
const LOOK_LOST_MS = 15 * 60_000;

/** The book of hand-overs, in the database. */
export function createHandOverBook(db: Kysely<Tables>, enqueue: Enqueue): HandOverBook {
  const waiting = (ref: TicketRef) =>
    sql<boolean>`helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} and ended_at is null`;
  const change = ({ id }: HandOver) =>
    db.updateTable('hand_over').where('id', '=', id).where('ended_at', 'is', null);
  return {
    open: async (ref) => {
      const row = await db
        .selectFrom('hand_over')
        .select(HAND_OVER_COLUMNS)
        .where(waiting(ref))
        .executeTakeFirst();
      return row === undefined ? null : handOverFrom(row);
    },
    claimDue: (now, most) => claimDue(db, enqueue, { now, most }),
    lookNow: async (ref, now) => {
      await db
        .updateTable('hand_over')
        .set({ look_at: now })
        .where(waiting(ref))
        .where('look_at', '>', new Date(now))
        .execute();
    },
    putOff: async (handOver, at) => {
      await change(handOver).set({ look_at: at }).where('look_at', '>=', new Date(handOver.lookAt)).execute();
    },
    reminded: async (handOver, at) => {
      await change(handOver)
        .set({ reminders: handOver.reminders + 1, reminded_at: at })
        .where('reminders', '=', handOver.reminders)
        .execute();
    },
    tryChat: async (handOver) => {
      const { numUpdatedRows } = await change(handOver)
        .set({ chat_tries: handOver.chatTries + 1 })
        .where('chat_tries', '=', handOver.chatTries)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    chatTold: async (handOver, at) => void (await change(handOver).set({ chat_told_at: at }).execute()),
    lineEnded: (handOver, toldAt) => lineEnded(db, handOver, toldAt),
    move: (handOver, into) => move(db, handOver, into),
    end: async (handOver, { by, at, waitedSeconds }) => {
      await change(handOver).set({ ended_at: at, ended_by: by, waited_seconds: waitedSeconds }).execute();
    },
    list: (filter) => listHandOvers(db, filter),
    figures: (now) => handOverFigures(db, now),
  };
}

/** Only of the message it was decided for: one that came since is waited for without a line. */
async function lineEnded(
  db: Kysely<Tables>,
  { id, messageId }: HandOver,
  toldAt: Instant | null,
): Promise<void> {
  await db
    .updateTable('hand_over')
    .set(toldAt === null ? { line_language: null, line_day: null } : { line_told_at: toldAt })
    .where('id', '=', id)
    .where('message_id', '=', messageId)
    .where('ended_at', 'is', null)
    .execute();
}

async function move(db: Kysely<Tables>, { id, messageId }: HandOver, into: TicketRef): Promise<boolean> {
  const { rows } = await sql`
    update hand_over set ticket_id = ${into.id}, moved = true
    where id = ${id} and ended_at is null and not exists (
      select from hand_over where helpdesk = ${into.helpdesk} and ticket_id = ${into.id}
        and (ended_at is null or message_id = ${messageId})
    )
    returning 1`.execute(db);
  return rows.length > 0;
}

async function claimDue(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<TicketRef>`
      with due as (
        select id from hand_over where ended_at is null and look_at <= ${now}
        order by look_at limit ${most} for update skip locked
      )
      update hand_over set look_at = ${new Date(Date.parse(now) + LOOK_LOST_MS).toISOString()}
      from due where hand_over.id = due.id
      returning hand_over.helpdesk, hand_over.ticket_id as id`.execute(trx);
    const jobs = rows.map((ref) => ({ ref, event: HAND_OVER_EVENT, receivedAt: now, messageId: null }));
    if (jobs.length > 0) await enqueue(jobs, executor(trx));
    return jobs.length;
  });
}
