import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../ticket/instant.ts';
import type { LedgerParts } from './effect-ledger.ts';

/**
 * A sixth of what this hour of the day held, as the median of the last 28 days (`reliability.md` 2.4). A day without a
 * text counts as 0. Less than four weeks of texts tell nothing. Asked only where it matters (`AdmissionCheck.busyFrom`).
 */
export async function usualRhythm(
  { db }: Pick<LedgerParts, 'db'>,
  account: string,
  now: Instant,
): Promise<number> {
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

/** Of the newest fifty texts, how many were answered within two minutes, as a query; 0 while there are fewer than fifty. */
export function answeredAtOnce(account: string): RawBuilder<number> {
  return sql`
    select case count(*) when 50 then (count(*) filter (where answered_at_once))::integer else 0 end
    from (
      select answered_at_once from effect
      where account = ${account} and kind in ('reply', 'question', 'line') and state not in ('refused', 'superseded')
        and counted_at > coalesce((select counts_from from breaker where account = ${account}), '-infinity')
      order by counted_at desc limit 50
    ) as newest`;
}
