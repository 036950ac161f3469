import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { readPolicy, readPolicyText } from '../policy/read-policy.ts';
import { EXIT } from './exit-codes.ts';
import { withStore } from './open-store-beside.ts';
import { requireWritable } from './require-writable.ts';

const FIRST = { by: 'command line', reason: 'defaults' } as const;

/** Writes the policy in force as YAML to a file, or to standard output for `-`. @throws WrongUsage: it cannot be written there */
export async function exportPolicy(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  if (file !== '-') requireWritable(file);
  await withStore(environment, async ({ policies }) => {
    await policies.seed({ policy: readPolicy({}), ...FIRST });
    const { policy } = await policies.current();
    const text = stringify(policy);
    if (file === '-') process.stdout.write(text);
    else await writeFile(file, text);
  });
}

/** Stores a policy as the newest version; it is in force at once. @throws PolicyRefused naming each fault */
export async function importPolicy(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    process.stderr.write(`${file} cannot be read; give the path of a policy in YAML or JSON\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const policy = readPolicyText(text);
  await withStore(environment, async ({ policies }) => {
    const change = { policy, by: 'command line', reason: `imported from ${file}` };
    const seeded = await policies.seed(change);
    if (!seeded) await policies.save({ ...change, expected: null });
    const { version } = await policies.current();
    process.stdout.write(`Stored as version ${version}; in force now\n`);
  });
}
