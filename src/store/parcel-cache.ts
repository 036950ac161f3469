import type { Kysely } from 'kysely';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { Tables } from './tables.ts';

/** The last answer of a carrier per tracking number. */
export function createParcelCache(db: Kysely<Tables>): ParcelCache {
  return {
    get: async (number) => {
      const row = await db
        .selectFrom('parcel_cache')
        .select('tracking')
        .where('number', '=', number)
        .executeTakeFirst();
      return row?.tracking ?? null;
    },
    put: async (tracking) => {
      await db
        .insertInto('parcel_cache')
        .values({
          number: tracking.number,
          tracking: JSON.stringify(tracking),
          fetched_at: tracking.fetchedAt,
        })
        // A webhook and a run may bring answers in the wrong order.
        .onConflict((conflict) =>
          conflict
            .column('number')
            .doUpdateSet((eb) => ({
              tracking: eb.ref('excluded.tracking'),
              fetched_at: eb.ref('excluded.fetched_at'),
            }))
            .whereRef('parcel_cache.fetched_at', '<', 'excluded.fetched_at'),
        )
        .execute();
    },
  };
}
