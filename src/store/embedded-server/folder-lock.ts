import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../platform/error-code.ts';
import { processIdentity } from './process-identity.ts';

const Holder = z.object({ pid: z.number().int().positive(), identity: z.string(), nonce: z.string() });

/** The right to run a server on a data folder; given back with `release`, or by the end of the process. */
export type FolderLock =
  | { readonly kind: 'locked'; release(): Promise<void> }
  | { readonly kind: 'held'; readonly pid: number };

/**
 * Takes the folder for this process, or says which living process has it. A lock whose process has ended (`kill -9`,
 * a power cut) is taken over.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const path = join(dataDir, 'lock');
  const nonce = randomUUID();
  const identity = (await processIdentity(process.pid)) ?? '';
  const mine = JSON.stringify({ pid: process.pid, identity, nonce });
  const draft = `${path}.${nonce}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      // A link appears whole or not at all, so nobody reads a lock that is half written.
      if (await succeeds(link(draft, path), 'EEXIST')) break;
      const text = await readFile(path, 'utf8').catch(() => null);
      const holder = text === null ? null : await livingHolder(text);
      if (holder !== null) return { kind: 'held', pid: holder };
      if (text !== null) await clearStale(path, text);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return { kind: 'locked', release: () => releaseLock(path, mine) };
}

/** Process that holds the folder now; `null`: nobody. */
export async function holderOf(dataDir: string): Promise<number | null> {
  const text = await readFile(join(dataDir, 'lock'), 'utf8').catch(() => null);
  return text === null ? null : livingHolder(text);
}

async function livingHolder(text: string): Promise<number | null> {
  const parsed = Holder.safeParse(parseOrNull(text));
  if (!parsed.success) return null;
  const { pid, identity } = parsed.data;
  return (await processIdentity(pid)) === identity ? pid : null;
}

/** Moves the stale lock aside; puts it back if in the meantime somebody else had taken its place. */
async function clearStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  if (!(await succeeds(rename(path, aside), 'ENOENT'))) return;
  if ((await readFile(aside, 'utf8')) !== seen) await succeeds(link(aside, path), 'EEXIST');
  await rm(aside, { force: true });
}

async function releaseLock(path: string, mine: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === mine) await rm(path, { force: true });
}

async function succeeds(work: Promise<void>, expected: string): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (errorCode(error) === expected) return false;
    throw error;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
