import { type Kysely, sql } from 'kysely';
import type { BodyBook } from '../ports/body-book.ts';
import type { AddressHashes } from './address-hashes.ts';
import { forgetOld } from './forget-old.ts';
import type { Tables } from './tables.ts';

/** The book of long messages, as keyed hashes of words and senders. */
export function createBodyBook(db: Kysely<Tables>, hashes: AddressHashes): BodyBook {
  return {
    sendersOf: async ({ words, address, now }) => {
      const seen = { body_hash: hashes.signWords(words), sender_hash: hashes.sign(address), seen_at: now };
      const dayAgo = sql<Date>`${now}::timestamptz - interval '24 hours'`;
      await forgetOld(db, 'body_seen', { column: 'seen_at', before: dayAgo });
      await db
        .insertInto('body_seen')
        .values(seen)
        .onConflict((conflict) =>
          conflict.columns(['body_hash', 'sender_hash']).doUpdateSet({ seen_at: now }),
        )
        .execute();
      const { senders } = await db
        .selectFrom('body_seen')
        .select(sql<number>`count(*)::integer`.as('senders'))
        .where('body_hash', '=', seen.body_hash)
        .where('seen_at', '>', dayAgo)
        .executeTakeFirstOrThrow();
      return senders;
    },
  };
}
