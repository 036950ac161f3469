import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { SweepBook, SweepClaim, SweepState, SweptAccount } from '../ports/sweep-book.ts';
import { type Enqueue, executor } from './delivery-log.ts';
import { hangingEffects, lookInto } from './hanging-effects.ts';
import { queueNews } from './swept-tickets.ts';
import type { Tables } from './tables.ts';

/** Fewer are no sign: a webhook may have been lost, or its answer. */
const SILENT_FROM = 3;

/** The book of the sweep, in the database. */
export function createSweepBook(db: Kysely<Tables>, enqueue: Enqueue): SweepBook {
  return {
    claim: (account, times) => claim(db, account, times),
    commit: async (held, { tickets, through, now, leaseMs }) =>
      db.transaction().execute(async (trx) => {
        if (!(await renew(trx, held, { through, leaseMs }))) return 'lost';
        const { refs, jobs } = await queueNews(trx, held.helpdesk, tickets, now);
        if (jobs.length > 0) await enqueue(jobs, executor(trx));
        return refs;
      }),
    succeed: async (held, { until, now, doorbell }) => {
      await sql`
        update sweep set holder = null, held_until = null, succeeded_at = now(), failed_rounds = 0,
          -- A clock that was set back (NOW) must not leave the sweep waiting for it.
          watermark = case when watermark > ${now}::timestamptz then ${until}::timestamptz
            else greatest(watermark, ${until}::timestamptz) end,
          doorbell = case when ${doorbell === undefined} then doorbell else ${doorbell ?? null}::text end
        where ${isHeld(held)}`.execute(db);
    },
    fail: async (held) => {
      const { rows } = await sql<{ rounds: number }>`
        update sweep set holder = null, held_until = null, failed_rounds = failed_rounds + 1
        where ${isHeld(held)} returning failed_rounds as rounds`.execute(db);
      return rows[0]?.rounds ?? 0;
    },
    hanging: (account, olderMs) => hangingEffects(db, account, olderMs),
    lookInto: (effects, now) => lookInto(db, enqueue, effects, now),
    unannounced: (account, now) => unannounced(db, account, now),
    state: (account) => readState(db, account),
  };
}

async function claim(
  db: Kysely<Tables>,
  { helpdesk, account }: SweptAccount,
  { everyMs, leaseMs, now }: Parameters<SweepBook['claim']>[1],
): Promise<SweepClaim | null> {
  const holder = randomUUID();
  await db
    .insertInto('sweep')
    .values({ helpdesk, account, watermark: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { rows } = await sql<{ watermark: Date }>`
    update sweep set holder = ${holder}, held_until = ${fromNow(leaseMs)}, next_at = ${fromNow(everyMs)}
    where helpdesk = ${helpdesk} and account = ${account}
      -- Later than one interval from now: it was set when rounds were further apart.
      and (next_at <= now() or next_at > ${fromNow(everyMs)})
      and (holder is null or held_until < now())
    returning watermark`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { helpdesk, account, holder, watermark: row.watermark.toISOString() };
}

/** Whether the round is still ours; its row stays locked until the transaction ends. */
async function renew(
  db: Kysely<Tables>,
  held: SweepClaim,
  { through, leaseMs }: { readonly through: string | null; readonly leaseMs: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update sweep set held_until = ${fromNow(leaseMs)}, watermark = greatest(watermark, ${through}::timestamptz)
    where ${isHeld(held)}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

async function unannounced(
  db: Kysely<Tables>,
  { helpdesk, account }: SweptAccount,
  now: string,
): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    with found as (
      select count(*)::integer as tickets, min(swept_at) as since from ticket
      where helpdesk = ${helpdesk} and swept_at > ${now}::timestamptz - interval '1 hour'
        and updated_at >= swept_at and not 'not_a_customer' = any(reasons)
    )
    select tickets as found from found
    where tickets >= ${SILENT_FROM} and not exists (
      select from delivery
      where helpdesk = ${helpdesk} and account = ${account} and received_at >= found.since
    )`.execute(db);
  return rows[0]?.found ?? 0;
}

async function readState(
  db: Kysely<Tables>,
  { helpdesk, account }: SweptAccount,
): Promise<SweepState | null> {
  const row = await db
    .selectFrom('sweep')
    .select(['watermark', 'succeeded_at', 'failed_rounds', 'doorbell'])
    .select(
      sql<number>`(extract(epoch from now() - coalesce(succeeded_at, started_at)) * 1000)::float8`.as(
        'since_ms',
      ),
    )
    .where('helpdesk', '=', helpdesk)
    .where('account', '=', account)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    watermark: row.watermark.toISOString(),
    succeededAt: row.succeeded_at?.toISOString() ?? null,
    sinceSuccessMs: row.since_ms,
    failedRounds: row.failed_rounds,
    doorbell: row.doorbell,
  };
}

const isHeld = ({ helpdesk, account, holder }: SweepClaim) =>
  sql<boolean>`helpdesk = ${helpdesk} and account = ${account} and holder = ${holder}`;

const fromNow = (ms: number) => sql<Date>`now() + ${Math.round(ms)} * interval '1 ms'`;
