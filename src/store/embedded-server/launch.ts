import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ClusterHome } from './cluster-home.ts';

/** A server under its guard. */
export interface Launched {
  readonly port: number;
  readonly pid: number;
  /** Resolves with how it ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** Lets go of the guard, which then shuts the server down; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Why a launch failed, in the words of the server's log. */
export class LaunchFailed extends Error {
  override readonly name = 'LaunchFailed';
  readonly log: string;

  constructor(how: string, log: string) {
    super(`PostgreSQL ended before it was ready (${how}): ${log.trim().split('\n').slice(-3).join(' | ')}`);
    this.log = log;
  }
}

export interface LaunchOptions {
  /** Folders that go when the server ends. */
  readonly removeAtEnd: readonly string[];
  /** Its files need not survive a power cut. */
  readonly temporary: boolean;
}

const GUARD = fileURLToPath(new URL('./guard.ts', import.meta.url));

/** Starts guard and server; resolves when the server takes connections. @throws LaunchFailed */
export async function launch(
  place: ClusterHome,
  binaries: string,
  { removeAtEnd, temporary }: LaunchOptions,
): Promise<Launched> {
  const port = await freePort();
  const cluster = join(place.home, 'cluster');
  const logFile = join(place.home, 'server.log');
  const guard = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      GUARD,
      join(binaries, 'bin', 'postgres'),
      cluster,
      logFile,
      String(place.account?.uid ?? ''),
      String(place.account?.gid ?? ''),
      removeAtEnd.join('\n'),
      ...serverArguments(cluster, { port, temporary }),
    ],
    // Detached: a kill of our process group must leave the guard alive to do its work.
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true, cwd: '/', env: {} },
  );
  guard.stdin.on('error', () => undefined);
  const ended = once(guard, 'close').then(() => 'guard ended');
  const first = await Promise.race([firstLine(guard), ended]);
  const [word, detail = ''] = first.split(' ');
  if (word !== 'ready') {
    guard.stdin.end();
    throw new LaunchFailed(detail || first, await readFile(logFile, 'utf8').catch(() => ''));
  }
  // The service must be able to end without waiting for its own guard.
  guard.stdout.destroy();
  guard.unref();
  return {
    port,
    pid: Number(detail),
    ended,
    stop: async () => {
      guard.ref();
      guard.stdin.end();
      await ended;
    },
  };
}

async function firstLine(guard: ChildProcess): Promise<string> {
  if (guard.stdout === null) return '';
  const [line]: unknown[] = await once(createInterface({ input: guard.stdout }), 'line');
  return String(line);
}

/**
 * A port nobody listens on now. Somebody may take it before the server does; the caller then tries another one.
 * TCP and not a Unix socket: a socket's path may have 107 bytes at most, and a data folder's path has no such limit.
 */
async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function serverArguments(
  cluster: string,
  { port, temporary }: { readonly port: number; readonly temporary: boolean },
): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '64MB',
    // No standby, no backup stream: the log need only be enough to recover from.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '256MB',
    // Queries here are small: worker processes would cost more memory than they save time.
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    jit: 'off',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Nobody reads it after a power cut; waiting for the disk made dropping a test's database take a second.
    ...(temporary ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
