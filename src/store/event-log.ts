import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { EventLog } from '../ports/event-log.ts';
import { forgetOld } from './forget-old.ts';
import type { Tables } from './tables.ts';

/** Vendors try again for a day at most; thirty of them cost little and cover a replay by hand. */
const OLD = sql<Date>`now() - interval '30 days'`;

/** Ids of finished webhooks, for thirty days. */
export function createEventLog(db: Kysely<Tables>): EventLog {
  return {
    isKnown: async (sender, eventId) => {
      const row = await db
        .selectFrom('seen_event')
        .select('digest')
        .where('digest', '=', digestOf(sender, eventId))
        .executeTakeFirst();
      return row !== undefined;
    },
    add: async (sender, eventId) => {
      await db
        .insertInto('seen_event')
        .values({ digest: digestOf(sender, eventId) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await forgetOld(db, 'seen_event', { column: 'seen_at', before: OLD });
    },
  };
}

/** An id is somebody else's text, of any length and with anything in it; its hash is neither. */
const digestOf = (sender: string, eventId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([sender, eventId]))
    .digest('hex');
