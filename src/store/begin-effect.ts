import { sql } from 'kysely';
import type { AdmissionCheck, Begun, Claim, NewEffect } from '../ports/effect-ledger.ts';
import type { EffectState } from '../ticket/effect.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Usage } from '../ticket/usage.ts';
import { answeredAtOnce, usualRhythm } from './account-rhythm.ts';
import { tripBreaker } from './breaker.ts';
import { EFFECT_COLUMNS, type EffectRow, effectFrom } from './effect-from.ts';
import type { LedgerParts } from './effect-ledger.ts';
import { theOnlyRow, usageColumns } from './usage.ts';

/** First half of the name of the lock an account's limits are counted under; the second is the account's hash. */
const LIMITS_LOCK = 1_463_897_415;

const BEGINS_AGAIN: readonly string[] = ['superseded', 'refused'];

/**
 * `beginEffect` for a text that limits count: counted and recorded under one lock per account. Counting first and
 * recording afterwards let a dozen tickets of one sender, worked at once, all see the same low count.
 */
export async function beginWithinLimits(
  parts: LedgerParts,
  effect: NewEffect,
  held: Claim,
  check: AdmissionCheck,
): Promise<Begun> {
  const { account } = effect;
  const { begun, tripped } = await parts.db.transaction().execute(async (db) => {
    const locked = { ...parts, db };
    await sql`select pg_advisory_xact_lock(${sql.lit(LIMITS_LOCK)}, hashtext(${sql.lit(account)}))`.execute(
      db,
    );
    const now = new Date(parts.clock.now()).toISOString();
    const { state, atOnce, ...usage } = await readCounts(locked, effect, now);
    if (state !== null && !BEGINS_AGAIN.includes(state))
      return { begun: await existing(locked, effect, held), tripped: null };
    const busy = usage.account + 1 >= check.busyFrom;
    const usual = busy ? await usualRhythm(locked, account, now) : 0;
    const { begins, trips } = check.admit(usage, { usual, answeredAtOnce: atOnce });
    const begun: Begun = begins ? await beginEffect(locked, effect, held) : { kind: 'over_limit' };
    const trip = trips !== null && begun.kind !== 'fenced' && { account, why: trips, at: now };
    return { begun, tripped: trip !== false && (await tripBreaker(db, trip)) ? trip : null };
  });
  if (tripped !== null) {
    const { why } = tripped;
    parts.logger.error(
      { account, why },
      'The breaker has tripped: nothing public leaves until a person resets it',
    );
  }
  return begun;
}

/** What is known when a text asks to begin. */
interface Counts extends Usage {
  readonly atOnce: number;
  /** In which this very effect was recorded before. */
  readonly state: EffectState | null;
}

async function readCounts(
  parts: LedgerParts,
  { ref, account, messageId, kind, recipient: address }: NewEffect,
  now: Instant,
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select ${usageColumns(parts, { ref, account, address, now })},
      (${answeredAtOnce(account)}) as "atOnce",
      (select state from effect
        where helpdesk = ${ref.helpdesk} and account = ${account} and ticket_id = ${ref.id}
          and message_id = ${messageId} and kind = ${kind}) as state`.execute(parts.db);
  return theOnlyRow(rows);
}

/**
 * Records a write before it is made. One statement: the row of the ticket is locked while its fence is compared, so no
 * other worker can take the ticket over between the comparison and the record.
 */
export async function beginEffect(parts: LedgerParts, effect: NewEffect, held: Claim): Promise<Begun> {
  const { rows } = await sql<EffectRow>`
    with held as (
      select 1 from ticket
      where helpdesk = ${held.ref.helpdesk} and ticket_id = ${held.ref.id} and fence = ${held.fence}
      for share
    )
    insert into effect (
      key, helpdesk, account, ticket_id, message_id, kind, state, kept, settlement, revision, draft,
      recipient_hash, domain_hash, attempted_at, counted_at
    )
    select
      r.key, r.helpdesk, r.account, r.ticket_id, r.message_id, r.kind, 'sending', r.kept, r.settlement,
      r.revision, r.draft, r.recipient_hash, r.domain_hash, r.attempted_at, r.counted_at
    from held, json_populate_record(null::effect, ${JSON.stringify(rowOf(parts, effect))}::json) as r
    on conflict (helpdesk, account, ticket_id, message_id, kind) do update set
      state = 'sending', kept = excluded.kept, settlement = excluded.settlement,
      revision = excluded.revision, draft = excluded.draft, recipient_hash = excluded.recipient_hash,
      domain_hash = excluded.domain_hash, attempted_at = excluded.attempted_at,
      counted_at = excluded.counted_at, attempts = effect.attempts + 1
    where effect.state in ('superseded', 'refused')
    returning ${sql.join(EFFECT_COLUMNS.map((column) => sql.ref(`effect.${column}`)))}`.execute(parts.db);
  const [begun] = rows;
  return begun === undefined ? existing(parts, effect, held) : { kind: 'begun', effect: effectFrom(begun) };
}

/** Nothing was written: the claim is void, or the effect is there and neither superseded nor refused. */
async function existing(
  { db }: LedgerParts,
  effect: NewEffect,
  held: Claim,
): Promise<Exclude<Begun, { readonly kind: 'over_limit' }>> {
  const row = await db
    .selectFrom('effect')
    .innerJoin('ticket', (join) =>
      join
        .onRef('ticket.helpdesk', '=', 'effect.helpdesk')
        .onRef('ticket.ticket_id', '=', 'effect.ticket_id')
        .on('ticket.fence', '=', held.fence),
    )
    .select(EFFECT_COLUMNS.map((column) => `effect.${column}` as const))
    .where('effect.helpdesk', '=', held.ref.helpdesk)
    .where('effect.ticket_id', '=', held.ref.id)
    .where('effect.account', '=', effect.account)
    .where('effect.message_id', '=', effect.messageId)
    .where('effect.kind', '=', effect.kind)
    .executeTakeFirst();
  return row === undefined ? { kind: 'fenced' } : { kind: 'exists', effect: effectFrom(row) };
}

function rowOf({ clock, hashes }: LedgerParts, effect: NewEffect): object {
  const { address } = effect.draft;
  return {
    key: effect.key,
    helpdesk: effect.ref.helpdesk,
    account: effect.account,
    ticket_id: effect.ref.id,
    message_id: effect.messageId,
    kind: effect.kind,
    kept: effect.kept,
    settlement: effect.settlement,
    revision: effect.revision,
    draft: { ...effect.draft, address: address === null ? null : hashes.seal(address) },
    recipient_hash: effect.recipient === null ? null : hashes.sign(effect.recipient),
    domain_hash: effect.recipient === null ? null : hashes.signDomain(effect.recipient),
    // An unclear end is looked into from the first on; limits count by the second, which `NOW` may move.
    attempted_at: new Date(clock.wall()).toISOString(),
    counted_at: new Date(clock.now()).toISOString(),
  };
}
