import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Everything is answered and closed, and none of our own limits is reached. */
const POLICY = {
  version: 1,
  switch: 'on',
  brand: {
    name: 'Acme',
    domains: ['acme.example'],
    timezone: 'America/New_York',
    languages: ['en'],
    signature: 'The Acme team',
  },
  defaults: { autonomy: 'reply_and_close', minConfidence: 0.85 },
  limits: { perDomainPerHour: 1_000_000, accountPer10Minutes: 1_000_000 },
};

/**
 * What a measured service is told: the sandbox for vendors but for Gorgias, which never rings here, this database, and a
 * policy whose limits are lifted.
 */
export async function serviceEnvironment(
  sandbox: Pick<Sandbox, 'environment'>,
  connectionString: string,
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'whereabouts-bench-'));
  const policyFile = join(folder, 'policy.json');
  writeFileSync(policyFile, JSON.stringify(POLICY));
  const environment = Object.entries(sandbox.environment).filter(([name]) => !name.startsWith('GORGIAS_'));
  return {
    ...Object.fromEntries(environment),
    DATABASE_URL: connectionString,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    POLICY_FILE: policyFile,
    LOG_LEVEL: 'error',
    // Tickets that wait to be rung for are not to be found by anybody else.
    SWEEP_SECONDS: '0',
  };
}
