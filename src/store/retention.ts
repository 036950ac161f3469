import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Forgettable, Retention } from '../ports/retention.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { forgetTickets } from './forget-tickets.ts';
import type { Tables } from './tables.ts';
import type { TombstoneHashes } from './tombstone-hashes.ts';

type Forget = (before: Instant, most: number) => Promise<number>;

/** Letting go of old rows, in the database. Rows that others hold are skipped: they are not old after all. */
export function createRetention(db: Kysely<Tables>, tombstones: TombstoneHashes): Retention {
  const kinds: Readonly<Record<Forgettable, Forget>> = {
    tickets: (before, most) => forgetOldTickets(db, tombstones, { before, most }),
    deliveries: (before, most) => remove(db, 'delivery', { where: sql`received_at < ${before}`, most }),
    parcels: (before, most) => remove(db, 'parcel_cache', { where: sql`fetched_at < ${before}`, most }),
    leftovers: (_before, most) => forgetLeftovers(db, most),
  };
  return {
    begin: async (everyMs) => {
      const { rows } = await sql`
        insert into chore (name, begun_at) values ('retention', clock_timestamp())
        on conflict (name) do update set begun_at = excluded.begun_at
        where chore.begun_at <= excluded.begun_at - make_interval(secs => ${everyMs / 1_000})
        returning name`.execute(db);
      return rows.length > 0;
    },
    forget: (kind, before, most) => kinds[kind](before, most),
  };
}

/** Not those on which a promise is open: somebody still waits for our word. */
async function forgetOldTickets(
  db: Kysely<Tables>,
  tombstones: TombstoneHashes,
  { before, most }: { readonly before: Instant; readonly most: number },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<TicketRef>`
      select helpdesk, ticket_id as id from ticket
      where updated_at < ${before} and not exists (
        select from promise where promise.helpdesk = ticket.helpdesk and promise.ticket_id = ticket.ticket_id
          and promise.state = 'open')
      order by updated_at limit ${most} for update skip locked`.execute(trx);
    if (rows.length > 0) await forgetTickets(trx, rows, tombstones);
    return rows.length;
  });
}

/**
 * By the database's own clock, which wrote them. A ticket's row without a run is the claim of a worker that found nothing
 * to do; it goes when nothing else speaks of the ticket.
 */
async function forgetLeftovers(db: Kysely<Tables>, most: number): Promise<number> {
  const unworked = sql`updated_at is null and coalesce(swept_at, '-infinity') < now() - interval '30 days'
    and not exists (select from delivery d where d.helpdesk = t.helpdesk and d.ticket_id = t.ticket_id)
    and not exists (select from effect e where e.helpdesk = t.helpdesk and e.ticket_id = t.ticket_id)`;
  const counts = [
    await remove(db, 'order_cache', { where: sql`touched_at < now() - interval '10 minutes'`, most }),
    await remove(db, 'tracker_claim', { where: sql`until < now() - interval '1 day'`, most }),
    await remove(db, 'seen_event', { where: sql`seen_at < now() - interval '30 days'`, most }),
    await remove(db, 'model_ticket', { where: sql`used_at < now() - interval '400 days'`, most }),
    await remove(db, 'model_day', { where: sql`day < current_date - 400`, most }),
    await remove(db, 'ticket', { where: unworked, most }),
  ];
  return Math.max(...counts);
}

async function remove(
  db: Kysely<Tables>,
  table: keyof Tables,
  { where, most }: { readonly where: RawBuilder<unknown>; readonly most: number },
): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ctid = any (array (
    select ctid from ${sql.table(table)} t where ${where} limit ${most} for update skip locked))`.execute(db);
  return Number(numAffectedRows ?? 0);
}
