import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Instant } from '../ticket/instant.ts';
import type { Tables } from './tables.ts';

/** One thing an admin, or the service in an admin's place, decided. */
export interface AuditEntry {
  readonly at: Instant;
  readonly actor: string;
  /** `policy.saved`, `breaker.tripped` ... */
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string;
}

/**
 * Adds a row to the audit trail, inside the transaction of what it tells of. Each row's hash covers the one before, so
 * a row that is changed or taken out later, past the trigger, breaks the chain for everyone to see.
 */
export async function appendAudit(trx: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  // The chain has one end: two rows at once would both claim it. The lock is given back with the transaction.
  await sql`lock table audit in share row exclusive mode`.execute(trx);
  const last = await trx
    .selectFrom('audit')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  const previous = last?.hash ?? '';
  await trx
    .insertInto('audit')
    .values({
      position,
      at: entry.at,
      actor: entry.actor,
      action: entry.action,
      before_state: entry.before === null ? null : JSON.stringify(entry.before),
      after_state: entry.after === null ? null : JSON.stringify(entry.after),
      reason: entry.reason,
      previous_hash: previous,
      hash: auditHash(position, previous, entry),
    })
    .execute();
}

/** Covers everything a row says. JSON is hashed with sorted keys, because jsonb does not keep their order. */
export function auditHash(position: number, previous: string, entry: AuditEntry): string {
  const { at, actor, action, before, after, reason } = entry;
  const said = [position, previous, at, actor, action, sorted(before), sorted(after), reason];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
