import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { systemClock } from '../../src/platform/clock.ts';
import {
  type EmbeddedServer,
  type EmbeddedServerOptions,
  startEmbeddedServer,
} from '../../src/store/embedded-server/start-embedded-server.ts';
import { quickestFolder } from '../support/quickest-folder.ts';
import { silent } from './a-store.ts';
import { projectFor } from './project-for.ts';

/** Folders, services and servers of one test, and their end. */
export interface Place {
  dataDir: string;
  systemDir: string;
  readonly base: string;
  readonly options: () => EmbeddedServerOptions;
  /** A server of this process. */
  started(changes?: Partial<EmbeddedServerOptions>): Promise<EmbeddedServer>;
  /** Stops the newest of those. */
  stopped(): Promise<void>;
  /** A service in a process of its own, once its server runs. */
  service(how?: { uid?: number; gid?: number; temporary?: boolean }): Promise<Service>;
  readonly children: ChildProcess[];
  readonly servers: EmbeddedServer[];
  leave(): Promise<void>;
}

export interface Service {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly connectionString: string;
}

/** Where every user may pass. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(await quickestFolder(), 'embedded-'));
  await chmod(folder, 0o755);
  return folder;
}

/** @param shared data folder to use instead of a new one */
export async function aPlace(shared: string | null = null): Promise<Place> {
  const base = await openFolder();
  const children: ChildProcess[] = [];
  const servers: EmbeddedServer[] = [];
  const place: Place = {
    base,
    children,
    servers,
    dataDir: shared ?? join(base, 'data'),
    systemDir: join(base, 'system'),
    options: () => ({
      dataDir: place.dataDir,
      systemDir: place.systemDir,
      clock: systemClock(),
      logger: silent,
    }),
    started: async (changes = {}) => {
      const start = await startEmbeddedServer({ ...place.options(), ...changes });
      if (start.kind !== 'started') throw new Error(`Not started: ${JSON.stringify(start)}`);
      servers.push(start.server);
      return start.server;
    },
    stopped: async () => servers.pop()?.stop(),
    service: (how = {}) => aService(place, how),
    leave: async () => {
      await Promise.all(servers.splice(0).map((server) => server.stop()));
      for (const child of children.splice(0)) child.kill('SIGKILL');
      await rm(base, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
    },
  };
  return place;
}

async function aService(
  { dataDir, systemDir, children }: Place,
  how: { uid?: number; gid?: number; temporary?: boolean },
): Promise<Service> {
  const { temporary = false, ...account } = how;
  const { node, root } = await projectFor({ uid: how.uid ?? 0, gid: how.gid ?? 0 });
  const child = spawn(
    node,
    [join(root, 'test/store/server-process.ts'), dataDir, systemDir, temporary ? 'temporary' : ''],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true, ...account },
  );
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const answer = JSON.parse(line) as Service & { kind: string };
  if (answer.kind !== 'started') throw new Error(line);
  return { child, pid: answer.pid, connectionString: answer.connectionString };
}

/** Asks one question on a connection of its own. */
export async function query(connectionString: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

export const parentOf = async (pid: number): Promise<number> =>
  Number(/PPid:\s*(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** Resolves when the process has ended. */
export async function gone(pid: number, withinMs = 15_000): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: X');
    if (/State:\s*[XZ]/.test(status)) return;
    if (performance.now() > end) throw new Error(`Process ${pid} still runs`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Folders of data that servers keep in the system's place, beside the programs that a closed checkout is copied to. */
export async function dataFoldersIn(systemDir: string): Promise<readonly string[]> {
  const names = await readdir(systemDir).catch(() => []);
  return names.filter((name) => name.startsWith('data-'));
}
