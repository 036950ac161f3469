import { type Kysely, sql } from 'kysely';
import type { Claim, EffectLedger } from '../ports/effect-ledger.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type EffectState, UNFINISHED } from '../ticket/effect.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { AddressHashes } from './address-hashes.ts';
import { beginEffect } from './begin-effect.ts';
import { beginWithinLimits } from './begin-within-limits.ts';
import { EFFECT_COLUMNS, effectFrom } from './effect-from.ts';
import { effectKeys } from './effect-key.ts';
import { noteAnsweredAtOnce, noteBounce, noteReportedBounce } from './signs-of-loops.ts';
import type { Tables } from './tables.ts';
import type { TombstoneHashes } from './tombstone-hashes.ts';
import { readUsage } from './usage.ts';
import { withoutWaiting } from './without-waiting.ts';

/** What every part of the ledger works with. */
export interface LedgerParts {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly hashes: AddressHashes;
  readonly tombstones: TombstoneHashes;
  /** First signs. */
  readonly dataKeys: readonly Buffer[];
}

/** The ledger of writes, in the database. */
export function createEffectLedger(parts: LedgerParts): EffectLedger {
  const { db, dataKeys } = parts;
  return {
    claim: (ref) => claimTicket(db, ref),
    begin: (effect, held, check) =>
      check === undefined ? beginEffect(parts, effect, held) : beginWithinLimits(parts, effect, held, check),
    move: (key, state, held) => moveEffect(db, { key, state, held }),
    unfinished: async (ref) => (await effectsOf(db, ref)).filter(({ state }) => UNFINISHED.includes(state)),
    ofTicket: (ref) => effectsOf(db, ref),
    usage: (question) => readUsage(parts, question),
    bounced: (key) => noteBounce(parts, key),
    bounceReported: (report) => noteReportedBounce(parts, report),
    answeredAtOnce: (ref) => noteAnsweredAtOnce(parts, ref),
    keyOf: effectKeys(dataKeys),
  };
}

async function claimTicket(db: Kysely<Tables>, ref: TicketRef): Promise<Claim> {
  // From one sequence: a ticket that is forgotten and comes again must not give anybody a fence it gave before.
  const next = sql<number>`nextval('ticket_fence')::integer`;
  const { fence } = await db
    .insertInto('ticket')
    .values({ helpdesk: ref.helpdesk, ticket_id: ref.id, fence: next })
    .onConflict((conflict) =>
      conflict
        .columns(['helpdesk', 'ticket_id'])
        .doUpdateSet({ fence: sql<number>`greatest(ticket.fence + 1, excluded.fence)` }),
    )
    .returning('fence')
    .executeTakeFirstOrThrow();
  return { ref, fence };
}

async function moveEffect(
  db: Kysely<Tables>,
  { key, state, held }: { key: string; state: EffectState; held: Claim },
): Promise<boolean> {
  const moving = db
    .with('held', (q) =>
      q
        .selectFrom('ticket')
        .select('fence')
        .where('helpdesk', '=', held.ref.helpdesk)
        .where('ticket_id', '=', held.ref.id)
        .where('fence', '=', held.fence)
        .forShare(),
    )
    .updateTable('effect')
    .from('held')
    .set({ state })
    .where('key', '=', key)
    .where('helpdesk', '=', held.ref.helpdesk)
    .where('ticket_id', '=', held.ref.id)
    .returning('key');
  const isToldAgain = state === 'accepted' || state === 'sent';
  const moved = await (isToldAgain ? moving.returning(withoutWaiting) : moving).execute();
  return moved.length > 0;
}

async function effectsOf(db: Kysely<Tables>, ref: TicketRef): ReturnType<EffectLedger['ofTicket']> {
  const rows = await db
    .selectFrom('effect')
    .select(EFFECT_COLUMNS)
    .where('helpdesk', '=', ref.helpdesk)
    .where('ticket_id', '=', ref.id)
    .orderBy('position')
    .execute();
  return rows.map(effectFrom);
}
