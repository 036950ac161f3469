import { type Kysely, type Selectable, sql } from 'kysely';
import { PROMISE_EVENT, type PromiseBook } from '../ports/promise-book.ts';
import type { Instant } from '../ticket/instant.ts';
import type { KeptPromise } from '../ticket/promise.ts';
import { type TicketRef, ticketKey } from '../ticket/ticket.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import { type Enqueue, executor } from './delivery-log.ts';
import type { PromiseTable, Tables } from './tables.ts';

/** A look that ended neither in a word nor in a date for the next one (a job that was lost) is repeated after this. */
const LOOK_LOST_MS = 15 * 60_000;

/** The book of promises, in the database. */
export function createPromiseBook(db: Kysely<Tables>, enqueue: Enqueue): PromiseBook {
  return {
    newest: (ref) => newestPromise(db, ref),
    claimDue: (now, most) => claimDue(db, enqueue, { now, most }),
    parcelNews: async (number, now) => {
      const { numUpdatedRows } = await db
        .updateTable('promise')
        .set({ look_at: now })
        .where('state', '=', 'open')
        .where('look_at', '>', new Date(now))
        .where(sql<boolean>`numbers @> ${[trackingNumber(number)]}`)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    putOff: async ({ id, lookAt }, at) => {
      await db
        .updateTable('promise')
        .set({ look_at: at })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .where('look_at', '=', new Date(lookAt))
        .execute();
    },
    move: async ({ id, messageId }, into) => {
      const { rows } = await sql`
        update promise set ticket_id = ${into.id}, moved = true
        where id = ${id} and state = 'open' and not exists (
          select from promise where helpdesk = ${into.helpdesk} and ticket_id = ${into.id}
            and (state = 'open' or message_id = ${messageId})
        )
        returning 1`.execute(db);
      return rows.length > 0;
    },
    end: async ({ id }, why, now) => {
      await db
        .updateTable('promise')
        .set({ state: 'ended', why, ended_at: now })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .execute();
    },
  };
}

/** The newest promise of each of these tickets that has one, by `ticketKey`. */
export async function newestPromises(
  db: Kysely<Tables>,
  refs: readonly TicketRef[],
): Promise<ReadonlyMap<string, KeptPromise>> {
  if (refs.length === 0) return new Map();
  const rows = await db
    .selectFrom('promise')
    .select(COLUMNS)
    .distinctOn(['helpdesk', 'ticket_id'])
    .where((eb) => eb.or(refs.map(({ helpdesk, id }) => eb.and({ helpdesk, ticket_id: id }))))
    .orderBy('helpdesk')
    .orderBy('ticket_id')
    // One that came with a ticket that was merged in may be older than what was given, and ended, here.
    .orderBy(sql`state = 'open'`, 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(promiseFrom).map((promise) => [ticketKey(promise.ref), promise]));
}

export async function newestPromise(db: Kysely<Tables>, ref: TicketRef): Promise<KeptPromise | null> {
  return (await newestPromises(db, [ref])).get(ticketKey(ref)) ?? null;
}

async function claimDue(
  db: Kysely<Tables>,
  enqueue: Enqueue,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ helpdesk: string; id: string }>`
      with due as (
        select id from promise where state = 'open' and look_at <= ${now}
        order by look_at limit ${most} for update skip locked
      )
      update promise set look_at = ${new Date(Date.parse(now) + LOOK_LOST_MS).toISOString()}
      from due where promise.id = due.id
      returning promise.helpdesk, promise.ticket_id as id`.execute(trx);
    const jobs = rows.map((ref) => ({ ref, event: PROMISE_EVENT, receivedAt: now, messageId: null }));
    if (jobs.length > 0) await enqueue(jobs, executor(trx));
    return jobs.length;
  });
}

const COLUMNS = [
  'id',
  'helpdesk',
  'ticket_id',
  'account',
  'message_id',
  'order_name',
  'numbers',
  'condition',
  'expected',
  'day',
  'due_at',
  'left_solved',
  'given_at',
  'look_at',
  'state',
  'why',
  'ended_at',
  'moved',
] as const satisfies readonly (keyof PromiseTable)[];

function promiseFrom(row: Pick<Selectable<PromiseTable>, (typeof COLUMNS)[number]>): KeptPromise {
  return {
    id: row.id,
    ref: { helpdesk: row.helpdesk, id: row.ticket_id },
    account: row.account,
    messageId: row.message_id,
    orderName: row.order_name,
    numbers: row.numbers,
    condition: row.condition,
    expected: row.expected,
    day: row.day,
    dueAt: row.due_at.toISOString(),
    leftSolved: row.left_solved,
    givenAt: row.given_at.toISOString(),
    lookAt: row.look_at.toISOString(),
    state: row.state,
    why: row.why,
    endedAt: row.ended_at?.toISOString() ?? null,
    moved: row.moved,
  };
}
