import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ClusterHome } from './cluster-home.ts';
import type { Account } from './server-account.ts';

const run = promisify(execFile);

const MAJOR_VERSION = '18';
/** The only role of the server; it owns everything. */
export const ROLE = 'whereabouts';
const PASSWORD_FILE = 'whereabouts-password';
/** An `initdb` whose service was killed may still be writing into its draft. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 25 } as const;

/** A database cluster that is whole. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/**
 * The cluster in this home, made at the first start. It is made under another name and renamed when it is whole, so
 * a start killed in the middle leaves nothing that a later one could mistake for a database.
 * @param temporary its files need not survive a power cut
 */
export async function ensureCluster(
  place: ClusterHome,
  binaries: string,
  temporary: boolean,
): Promise<Cluster> {
  const folder = join(place.home, 'cluster');
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  await removeDrafts(place.home);
  if (version === null) await makeCluster(place, binaries, temporary);
  else if (version.trim() !== MAJOR_VERSION) {
    throw new Error(
      `${folder} was made by PostgreSQL ${version.trim()} and this one is ${MAJOR_VERSION}: dump it with the old version`,
    );
  }
  return { folder, password: (await readFile(join(folder, PASSWORD_FILE), 'utf8')).trim() };
}

async function makeCluster(
  { home, account }: ClusterHome,
  binaries: string,
  temporary: boolean,
): Promise<void> {
  const draft = join(home, `draft-${process.pid}`);
  const folder = join(draft, 'cluster');
  const passwordFile = join(draft, PASSWORD_FILE);
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await own([draft, passwordFile], account);
  await run(join(binaries, 'bin', 'initdb'), initArguments(folder, passwordFile, temporary), {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  await rename(passwordFile, join(folder, PASSWORD_FILE));
  // An empty or broken folder of that name can only be the work of somebody else's hand.
  await rm(join(home, 'cluster'), { recursive: true, force: true });
  await rename(folder, join(home, 'cluster'));
  await rm(draft, { recursive: true, force: true });
}

function initArguments(folder: string, passwordFile: string, temporary: boolean): readonly string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // The password is 24 random bytes: stretching it protects nothing and costs milliseconds per connection.
    '--set=scram_iterations=1',
    '--encoding=UTF8',
    // Built in, so that an update of the machine's C library never changes the order of an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(temporary ? ['--no-sync'] : []),
  ];
}

async function removeDrafts(home: string): Promise<void> {
  const drafts = (await readdir(home)).filter((name) => name.startsWith('draft-'));
  await Promise.all(drafts.map((name) => rm(join(home, name), REMOVE)));
}

async function own(paths: readonly string[], account: Account | null): Promise<void> {
  if (account === null) return;
  for (const path of paths) await chown(path, account.uid, account.gid);
}
