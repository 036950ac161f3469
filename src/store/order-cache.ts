import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { OrderCache } from '../ports/order-cache.ts';
import type { Order } from '../ticket/order.ts';
import { forgetOld } from './forget-old.ts';
import type { SealedTexts } from './sealed-text.ts';
import type { Tables } from './tables.ts';
import { withoutWaiting } from './without-waiting.ts';

/** No look-up takes this long, so no `put` comes after its mark is forgotten. */
const OLD = sql<Date>`now() - interval '10 minutes'`;

/** Written by this program and sealed since, so that it is an order as far as its frame shows it; an older version's is none. */
const Frame = z.object({
  id: z.string(),
  source: z.string(),
  fetchedAt: z.string(),
  returns: z.array(z.unknown()),
});
const Kept = z.custom<Order>((value) => Frame.safeParse(value).success);

/** One `put` in so many lets old orders go, and more of them than have come since. */
const TIDY_EVERY = 50;
const TIDY_MOST = 4 * TIDY_EVERY;

/** Orders of the last minute, each under its mark. */
export function createOrderCache(db: Kysely<Tables>, texts: SealedTexts): OrderCache {
  let puts = 0;
  return {
    get: async (source, id) => {
      const row = await db
        .selectFrom('order_cache')
        .select(['mark', 'sealed'])
        .where('source', '=', source)
        .where('order_id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return { order: null, mark: 0 };
      const text = row.sealed === null ? null : texts.open(row.sealed);
      return { order: text === null ? null : orderIn(text), mark: row.mark };
    },
    put: async (order, mark) => {
      await put(db, order, { mark, sealed: texts.seal(JSON.stringify(order)) });
      puts += 1;
      if (puts % TIDY_EVERY === 1)
        await forgetOld(db, 'order_cache', { column: 'touched_at', before: OLD, most: TIDY_MOST });
    },
    forget: async (source, id) => {
      await db
        .insertInto('order_cache')
        .values({ source, order_id: id, mark: 1 })
        .onConflict((conflict) =>
          conflict.columns(['source', 'order_id']).doUpdateSet({
            mark: sql`order_cache.mark + 1`,
            sealed: null,
            fetched_at: null,
            touched_at: sql`now()`,
          }),
        )
        .execute();
      await forgetOld(db, 'order_cache', { column: 'touched_at', before: OLD });
    },
  };
}

async function put(
  db: Kysely<Tables>,
  order: Order,
  { mark, sealed }: { readonly mark: number; readonly sealed: string },
): Promise<void> {
  const { source, id, fetchedAt } = order;
  await db
    .insertInto('order_cache')
    .values({ source, order_id: id, mark, sealed, fetched_at: fetchedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['source', 'order_id'])
        .doUpdateSet({
          sealed: sql`excluded.sealed`,
          fetched_at: sql`excluded.fetched_at`,
          touched_at: sql`now()`,
        })
        .where(sql<boolean>`order_cache.mark = excluded.mark`)
        .where(sql<boolean>`coalesce(order_cache.fetched_at < excluded.fetched_at, true)`),
    )
    .returning(withoutWaiting)
    .execute();
}

/** The order in an opened text; `null`: another release wrote it. */
export function orderIn(text: string): Order | null {
  const kept = Kept.safeParse(JSON.parse(text));
  return kept.success ? kept.data : null;
}
