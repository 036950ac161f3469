import { type Kysely, sql, type Transaction } from 'kysely';
import type { Breaker, BreakerReset, Breakers } from '../ports/breakers.ts';
import type { Clock } from '../ports/tools.ts';
import type { Instant } from '../ticket/instant.ts';
import { appendAudit } from './audit.ts';
import type { Tables } from './tables.ts';

const COLUMNS = ['account', 'open', 'why', 'changed_at'] as const;

/** The breakers as people see them. */
export function createBreakers(db: Kysely<Tables>, clock: Clock): Breakers {
  return {
    list: async () =>
      (await db.selectFrom('breaker').select(COLUMNS).orderBy('account').execute()).map(breakerFrom),
    reset: (change) => db.transaction().execute((trx) => resetBreakers(trx, clock, change)),
  };
}

/** @returns whether it had not tripped before: then the audit trail has a row */
export async function tripBreaker(
  trx: Transaction<Tables>,
  { account, why, at }: { readonly account: string; readonly why: string; readonly at: Instant },
): Promise<boolean> {
  const tripped = await trx
    .insertInto('breaker')
    .values({ account, open: true, why, changed_at: at })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ open: true, why, changed_at: at })
        .where('breaker.open', '=', false),
    )
    .returning('account')
    .executeTakeFirst();
  if (tripped === undefined) return false;
  await appendAudit(trx, {
    at,
    actor: 'whereabouts',
    action: 'breaker.tripped',
    before: { account, open: false },
    after: { account, open: true },
    reason: why,
  });
  return true;
}

async function resetBreakers(
  trx: Transaction<Tables>,
  clock: Clock,
  { account, by, reason }: BreakerReset,
): Promise<readonly Breaker[]> {
  const at = new Date(clock.now()).toISOString();
  const open = trx
    .updateTable('breaker')
    // Not before the newest text, whose process may have been told another `NOW`.
    .set({
      open: false,
      why: reason,
      changed_at: at,
      counts_from: sql<Instant>`greatest(${at}::timestamptz,
        (select max(counted_at) from public_texts where public_texts.account = breaker.account))`,
    })
    .where('open', '=', true);
  const reset = await (account === null ? open : open.where('account', '=', account))
    .returning(COLUMNS)
    .execute();
  for (const { account: name } of reset) {
    await appendAudit(trx, {
      at,
      actor: by,
      action: 'breaker.reset',
      before: { account: name, open: true },
      after: { account: name, open: false },
      reason,
    });
  }
  return reset.map(breakerFrom);
}

function breakerFrom(row: {
  readonly account: string;
  readonly open: boolean;
  readonly why: string;
  readonly changed_at: Date;
}): Breaker {
  return { account: row.account, open: row.open, why: row.why, changedAt: row.changed_at.toISOString() };
}
