import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../platform/error-code.ts';
import type { Clock } from '../../ports/tools.ts';
import { commandOf } from './process-identity.ts';

const LOOK_AGAIN_MS = 10;
/** Signals in the order of impatience: shut down well, leave at once, die. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;
const PATIENCE_MS = 8_000;

/**
 * Ends a server that an earlier service left behind on this cluster and clears its process file. Such a server is
 * either being stopped by its guard right now, or its guard was killed with the service.
 */
export async function endLeftovers(cluster: string, clock: Clock): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return;
  const pid = Number.parseInt(text, 10);
  for (const signal of SIGNALS) {
    if (!(await isServerOf(pid, cluster))) break;
    await signalled(pid, signal);
    await ended(pid, cluster, clock);
  }
  // PostgreSQL would take any living process with this number for the server and refuse to start.
  await rm(file, { force: true });
}

async function ended(pid: number, cluster: string, clock: Clock): Promise<void> {
  const until = clock.steady() + PATIENCE_MS;
  while (clock.steady() < until && (await isServerOf(pid, cluster))) await clock.sleep(LOOK_AGAIN_MS);
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  return Number.isInteger(pid) && pid > 1 && (await commandOf(pid)).includes(cluster);
}

async function signalled(pid: number, signal: (typeof SIGNALS)[number]): Promise<void> {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
