import { type RawBuilder, sql } from 'kysely';
import type { Begun, Claim, NewEffect } from '../ports/effect-ledger.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { EFFECT_COLUMNS, effectFrom } from './effect-from.ts';
import type { LedgerParts } from './effect-ledger.ts';

/**
 * Records a write before it is made. One statement: the row of the ticket is locked while its fence is compared, so no
 * other worker can take the ticket over between the comparison and the record.
 */
export async function beginEffect(parts: LedgerParts, effect: NewEffect, held: Claim): Promise<Begun> {
  const { rows } = await insertion(parts, effect, held, sql`true`).execute(parts.db);
  const [begun] = rows;
  return begun === undefined ? existing(parts, effect, held) : begunAs(parts, effect, begun);
}

/** What the ledger decides about an effect that begins; all else is as it was given. */
export interface BegunRow {
  /** After a key rotation that of the first attempt. */
  readonly key: string;
  readonly attempts: number;
  readonly attempted_at: Date;
}

/** The effect as it stands in the ledger now: as given, and nothing of it travels back. */
export function begunAs(
  { hashes }: Pick<LedgerParts, 'hashes'>,
  { recipient: _recipient, ...given }: NewEffect,
  { key, attempts, attempted_at: attemptedAt }: BegunRow,
): Begun {
  const draft = sealedDraft(hashes, given.draft);
  const effect = { ...given, key, attempts, attemptedAt: attemptedAt.toISOString(), draft };
  return { kind: 'begun', effect: { ...effect, state: 'sending' } };
}

/** The statement that records it, or nothing. @param where what must hold beside the claim */
export function insertion(
  parts: LedgerParts,
  effect: NewEffect,
  held: Claim,
  where: RawBuilder<unknown>,
): RawBuilder<BegunRow> {
  return sql<BegunRow>`
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
    where ${where}
    on conflict (helpdesk, account, ticket_id, message_id, kind) do update set
      state = 'sending', kept = excluded.kept, settlement = excluded.settlement,
      revision = excluded.revision, draft = excluded.draft, recipient_hash = excluded.recipient_hash,
      domain_hash = excluded.domain_hash, attempted_at = excluded.attempted_at,
      counted_at = excluded.counted_at, attempts = effect.attempts + 1
    where effect.state in ('superseded', 'refused')
    returning effect.key, effect.attempts, effect.attempted_at`;
}

/** Nothing was written: the claim is void, or the effect is there and neither superseded nor refused. */
export async function existing(
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
    draft: sealedDraft(hashes, effect.draft),
    recipient_hash: effect.recipient === null ? null : hashes.sign(effect.recipient),
    domain_hash: effect.recipient === null ? null : hashes.signDomain(effect.recipient),
    // An unclear end is looked into from the first on; limits count by the second, which `NOW` may move.
    attempted_at: new Date(clock.wall()).toISOString(),
    counted_at: new Date(clock.now()).toISOString(),
  };
}

function sealedDraft(hashes: LedgerParts['hashes'], draft: RunRecord): RunRecord {
  const { address } = draft;
  return { ...draft, address: address === null ? null : hashes.seal(address) };
}
