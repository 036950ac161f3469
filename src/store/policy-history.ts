import { type Kysely, sql } from 'kysely';
import type { PastPolicyVersion } from '../ports/policy-store.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Tables } from './tables.ts';

/** Far more than people decide in years; reading all of what a script has written would cost every minute. */
const MOST_CHANGES = 1_000;

interface Row {
  readonly version: number;
  readonly policy: unknown;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

/**
 * The versions that changed who may answer, and the newest, oldest first. What else was changed, however often, takes none
 * of them away: a brake must know when a person last let something answer.
 */
export async function policyHistory(
  db: Kysely<Tables>,
  parsePolicy: (json: unknown) => Policy,
): Promise<readonly PastPolicyVersion[]> {
  const { rows } = await sql<Row>`
    with steps as (
      select version, lead(version) over numbered is null as is_newest,
        jsonb_build_array(policy -> 'intents', policy -> 'conditions', policy #> '{defaults,autonomy}') as step,
        lag(jsonb_build_array(policy -> 'intents', policy -> 'conditions', policy #> '{defaults,autonomy}'))
          over numbered as step_before
      from policy_version window numbered as (order by version)
    ), changes as (
      select version from steps where is_newest or step is distinct from step_before
      order by version desc limit ${MOST_CHANGES}
    )
    select version, policy, changed_by as by, reason, at from policy_version join changes using (version)
    order by version`.execute(db);
  return rows.map(({ policy, at, ...row }) => ({
    ...row,
    policy: parsePolicy(policy),
    at: at.toISOString(),
  }));
}
