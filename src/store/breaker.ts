import type { Kysely } from 'kysely';
import type { Clock } from '../ports/tools.ts';
import { appendAudit } from './audit.ts';
import type { Tables } from './tables.ts';

/** Trips or resets the breaker of an account; the audit trail has a row only when that changes something. */
export async function setBreaker(
  db: Kysely<Tables>,
  clock: Clock,
  { account, open, why }: { readonly account: string; readonly open: boolean; readonly why: string },
): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  await db.transaction().execute(async (trx) => {
    const changed = await trx
      .insertInto('breaker')
      .values({ account, open, why, changed_at: at })
      .onConflict((conflict) =>
        conflict
          .column('account')
          .doUpdateSet({ open, why, changed_at: at })
          .where('breaker.open', '!=', open),
      )
      .returning('open')
      .executeTakeFirst();
    if (changed === undefined) return;
    await appendAudit(trx, {
      at,
      actor: open ? 'whereabouts' : 'person',
      action: open ? 'breaker.tripped' : 'breaker.reset',
      before: { account, open: !open },
      after: { account, open },
      reason: why,
    });
  });
}
