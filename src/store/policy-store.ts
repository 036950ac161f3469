import { type Kysely, sql, type Transaction } from 'kysely';
import type { PolicyStore, PolicyVersion } from '../ports/policy-store.ts';
import type { Clock } from '../ports/tools.ts';
import type { Policy } from '../ticket/policy.ts';
import { appendAudit } from './audit.ts';
import { policyHistory } from './policy-history.ts';
import { PolicyReader } from './policy-reader.ts';
import type { Tables } from './tables.ts';

/** What the policy store works with. */
export interface PolicyParts {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  /** Reads what was stored, which an older release may have written. @throws on what it cannot read */
  readonly parsePolicy: (json: unknown) => Policy;
}

type Change = Parameters<PolicyStore['save']>[0];

/** A policy store that also knows how to begin. */
export interface SeededPolicyStore extends PolicyStore {
  /** As `current`; `null`: the service has never been started. */
  newest(): Promise<PolicyVersion | null>;
  /** Stores the first version; does nothing, and says so with `false`, when there is one. */
  seed(first: { readonly policy: Policy; readonly by: string; readonly reason: string }): Promise<boolean>;
}

/** Policy versions, append-only, newest in force. */
export function createPolicyStore(given: PolicyParts): SeededPolicyStore {
  const { db } = given;
  const parts = { ...given, reader: new PolicyReader(given.parsePolicy) };
  return {
    newest: () => newestVersion(parts, db),
    current: async () => {
      const newest = await newestVersion(parts, db);
      if (newest === null)
        throw new Error('There is no policy yet: the service stores one at its first start');
      return newest;
    },
    history: () => policyHistory(db, given.parsePolicy),
    save: (change) => db.transaction().execute((trx) => save(parts, trx, change)),
    seed: async (first) =>
      db.transaction().execute(async (trx) => {
        await lockVersions(trx);
        if ((await newestVersion(parts, trx)) !== null) return false;
        await append(parts, trx, { change: { ...first, expected: null }, before: null });
        return true;
      }),
  };
}

type StoreParts = PolicyParts & { readonly reader: PolicyReader };

async function save(
  parts: StoreParts,
  trx: Transaction<Tables>,
  change: Change,
): Promise<PolicyVersion | 'conflict'> {
  await lockVersions(trx);
  const before = await newestVersion(parts, trx);
  if (change.expected !== null && change.expected !== (before?.version ?? 0)) return 'conflict';
  return append(parts, trx, { change, before });
}

async function append(
  { clock }: StoreParts,
  trx: Transaction<Tables>,
  { change, before }: { readonly change: Change; readonly before: PolicyVersion | null },
): Promise<PolicyVersion> {
  const { policy, by, reason } = change;
  const version = (before?.version ?? 0) + 1;
  const at = new Date(clock.now()).toISOString();
  await trx
    .insertInto('policy_version')
    .values({ version, policy: JSON.stringify(policy), changed_by: by, reason, at })
    .execute();
  await appendAudit(trx, {
    at,
    actor: by,
    action: 'policy.saved',
    before: before === null ? null : { ...before },
    after: { version, policy },
    reason,
  });
  return { version, policy };
}

/** Readers go on reading; a second writer waits and then sees the first one's version. */
async function lockVersions(trx: Transaction<Tables>): Promise<void> {
  await sql`lock table policy_version in share row exclusive mode`.execute(trx);
}

async function newestVersion(
  { reader }: { readonly reader: PolicyReader },
  db: Kysely<Tables>,
): Promise<PolicyVersion | null> {
  const { last } = reader;
  // Most of a ticket's readings find the version that was read before: its text stays where it is.
  const unlessRead =
    last === null
      ? sql<unknown>`policy`
      : sql<unknown>`case when version = ${last.read.version} and at = ${new Date(last.at)} then null else policy end`;
  const row = await db
    .selectFrom('policy_version')
    .select(['version', 'at', unlessRead.as('policy')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.policy === null && last !== null ? last.read : reader.read(row);
}
