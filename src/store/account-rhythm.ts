import { sql } from 'kysely';
import type { Instant } from '../ticket/instant.ts';
import type { Rhythm } from '../ticket/usage.ts';
import type { LedgerParts } from './effect-ledger.ts';

/** Reads `Rhythm`. @param busy whether it matters what is usual (`AdmissionCheck.busyFrom`); else that is 0 */
export async function readRhythm(
  parts: Pick<LedgerParts, 'db'>,
  { account, now, busy }: { readonly account: string; readonly now: Instant; readonly busy: boolean },
): Promise<Rhythm> {
  const usual = busy ? await usualRhythm(parts, account, now) : 0;
  return { usual, answeredAtOnce: await answeredAtOnce(parts, account) };
}

/**
 * A sixth of what this hour of the day held, as the median of the last 28 days (`reliability.md` 2.4). A day without a
 * text counts as 0. Less than four weeks of texts tell nothing.
 */
async function usualRhythm({ db }: Pick<LedgerParts, 'db'>, account: string, now: Instant): Promise<number> {
  const { rows } = await sql<{ usual: number | null }>`
    select percentile_cont(0.5) within group (order by texts) / 6 as usual
    from generate_series(1, 28) as ago, lateral (
      select count(*) as texts from public_texts
      where account = ${account}
        and counted_at >= date_trunc('hour', ${now}::timestamptz, 'UTC') - ago * interval '24 hours'
        and counted_at < date_trunc('hour', ${now}::timestamptz, 'UTC') - ago * interval '24 hours' + interval '1 hour'
    ) as hour
    where exists (
      select 1 from public_texts
      where account = ${account} and counted_at <= ${now}::timestamptz - 28 * interval '24 hours'
    )`.execute(db);
  return rows[0]?.usual ?? 0;
}

async function answeredAtOnce({ db }: Pick<LedgerParts, 'db'>, account: string): Promise<number> {
  const { rows } = await sql<{ at_once: number }>`
    select case count(*) when 50 then (count(*) filter (where answered_at_once))::integer else 0 end as at_once
    from (
      select answered_at_once from effect
      where account = ${account} and kind in ('reply', 'question') and state not in ('refused', 'superseded')
        and counted_at > coalesce((select counts_from from breaker where account = ${account}), '-infinity')
      order by counted_at desc limit 50
    ) as newest`.execute(db);
  return rows[0]?.at_once ?? 0;
}
