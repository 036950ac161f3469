import { readFileSync } from 'node:fs';
import { readPolicy, readPolicyText } from '../policy/read-policy.ts';
import type { Store } from '../store/open-store.ts';
import { StartRefused } from './start-refused.ts';

/**
 * Gives a database without a policy its first one: that of `POLICY_FILE`, else nothing but defaults (everything in
 * shadow). A database that has one keeps it.
 * @throws StartRefused, PolicyRefused
 */
export async function seedPolicy(file: string | undefined, { policies }: Store): Promise<void> {
  const policy = file === undefined ? readPolicy({}) : readPolicyText(textOf(file));
  await policies.seed({ policy, by: 'start-up', reason: file === undefined ? 'defaults' : 'POLICY_FILE' });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartRefused(`POLICY_FILE ${file} cannot be read; give a path this process may read`);
  }
}
