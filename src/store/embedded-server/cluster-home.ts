import { randomUUID } from 'node:crypto';
import { chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isReachable } from './reachable.ts';
import type { Account } from './server-account.ts';

/** Where a server's files are and whom they belong to. */
export interface ClusterHome {
  /** Holds `cluster` and the log. */
  readonly home: string;
  /** `null`: the server runs as we do. */
  readonly account: Account | null;
}

/**
 * Chooses the folder of the server's files: `postgres` in the data folder, or, where the server's account cannot walk
 * there (root's own folder, mode 700), one under `systemDir`, remembered in the data folder. An existing one is kept,
 * and its owner with it.
 */
export async function clusterHome(
  dataDir: string,
  account: Account | null,
  systemDir: string,
): Promise<ClusterHome> {
  const pointer = join(dataDir, 'postgres-location');
  const remembered = (await readFile(pointer, 'utf8').catch(() => '')).trim();
  const inside = join(dataDir, 'postgres');
  if (account === null) return { home: await makeHome(remembered || inside, null), account };
  const owner = await ownerOf(remembered || inside);
  const runsAs = owner ?? account;
  if (remembered !== '') return { home: await makeHome(remembered, runsAs), account: runsAs };
  if (await isReachable(dataDir, runsAs)) return { home: await makeHome(inside, runsAs), account: runsAs };
  if (owner !== null) throw new Error(`The way to ${inside} is closed to its owner (uid ${owner.uid})`);
  await mkdir(systemDir, { recursive: true, mode: 0o755 });
  const outside = join(systemDir, `data-${randomUUID()}`);
  await makeHome(outside, account);
  await writeFile(pointer, outside, { mode: 0o600 });
  return { home: outside, account };
}

async function makeHome(home: string, account: Account | null): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (account !== null) await chown(home, account.uid, account.gid);
  return home;
}

/** Whoever made the cluster must go on running it: PostgreSQL refuses files of somebody else. */
async function ownerOf(home: string): Promise<Account | null> {
  const found = await stat(join(home, 'cluster')).catch(() => null);
  return found === null || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}
