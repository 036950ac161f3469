import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connectToRunning } from '../../src/store/embedded-server/running-server.ts';
import { startEmbeddedServer } from '../../src/store/embedded-server/start-embedded-server.ts';
import { aPlace, dataFoldersIn, gone, killed, openFolder, type Place, parentOf, query } from './a-place.ts';
import { projectFor } from './project-for.ts';

/** Holds a cluster that was made once: making one takes longer than most tests here. */
let shared: string;
let place: Place;
beforeAll(async () => {
  shared = await openFolder();
});
beforeEach(async () => {
  place = await aPlace();
});
afterEach(() => place.leave());
afterAll(() => rm(shared, { recursive: true, force: true }));

/** For tests that do not care how the cluster came to be. */
function onSharedCluster(): void {
  place.dataDir = join(shared, 'data');
}

describe('the embedded server', () => {
  test('starts on an empty folder, keeps what it was told, and starts again quickly', async () => {
    const first = await place.started();
    expect(await query(first.connectionString, 'SHOW server_version')).toEqual([
      { server_version: expect.stringMatching(/^18\./) },
    ]);
    expect(await query(first.connectionString, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await query(first.connectionString, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    await place.stopped();
    await gone(first.pid);
    const before = performance.now();
    const second = await place.started();
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(await query(second.connectionString, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('is open to nobody without its password, and to this machine only', async () => {
    onSharedCluster();
    const { connectionString } = await place.started();
    const url = new URL(connectionString);
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.password.length).toBeGreaterThan(30);
    url.password = 'guessed';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/authentication failed/);
    const listening = await query(connectionString, 'SHOW listen_addresses');
    expect(listening).toEqual([{ listen_addresses: '127.0.0.1' }]);
    for (const name of ['server.json', 'lock']) {
      expect((await stat(join(place.dataDir, name))).mode & 0o077).toBe(0);
    }
  });

  test('refuses a second start on the same folder and names who has it', async () => {
    onSharedCluster();
    await place.started();
    expect(await startEmbeddedServer(place.options())).toEqual({ kind: 'held', pid: process.pid });
  });

  test('started by many at once is started by one', async () => {
    onSharedCluster();
    const starts = await Promise.all(Array.from({ length: 4 }, () => startEmbeddedServer(place.options())));
    for (const start of starts) if (start.kind === 'started') place.servers.push(start.server);
    expect(starts.map(({ kind }) => kind).sort()).toEqual(['held', 'held', 'held', 'started']);
  });

  test('says so where there is none for the platform', async () => {
    const start = await startEmbeddedServer({ ...place.options(), platform: 'plan9-mips' });
    expect(start).toEqual({ kind: 'no_binaries', platform: 'plan9-mips' });
  });

  test('can be used by commands beside the service while it runs', async () => {
    onSharedCluster();
    expect(await connectToRunning(place.dataDir)).toBeNull();
    await place.started();
    const running = await connectToRunning(place.dataDir);
    expect(running?.pid).toBe(process.pid);
    expect(await query(running?.connectionString ?? '', 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await place.stopped();
    expect(await connectToRunning(place.dataDir)).toBeNull();
  });

  test('that is temporary waits for no disk and takes its folder along', async () => {
    const server = await place.started({ temporary: true });
    expect(await query(server.connectionString, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await place.stopped();
    await expect(stat(place.dataDir)).rejects.toThrow(/ENOENT/);
    expect(await dataFoldersIn(place.systemDir)).toEqual([]);
  });

  test('tells when it ends by itself', async () => {
    onSharedCluster();
    const server = await place.started();
    process.kill(server.pid, 'SIGINT');
    await expect(server.ended).resolves.toBe('guard ended');
  });
});

describe('whatever becomes of the service', () => {
  test('kill -9 ends the server too, and the next start has everything', async () => {
    onSharedCluster();
    const service = await place.service();
    await query(service.connectionString, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    await killed(service.child);
    // No more waiting: the guard may still be at it.
    const next = await place.started();
    expect(await query(next.connectionString, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await gone(service.pid, 0);
  });

  test('a kill of service, guard and server at once is recovered from', async () => {
    onSharedCluster();
    const service = await place.service();
    const guard = await parentOf(service.pid);
    await query(service.connectionString, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    process.kill(guard, 'SIGKILL');
    process.kill(service.pid, 'SIGKILL');
    await killed(service.child);
    const next = await place.started();
    expect(await query(next.connectionString, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('a server left behind by a killed guard is ended by the next start', async () => {
    onSharedCluster();
    const service = await place.service();
    process.kill(await parentOf(service.pid), 'SIGKILL');
    await killed(service.child);
    const next = await place.started();
    await gone(service.pid, 0);
    expect(await query(next.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('Ctrl-C leaves it its database until it has drained', async () => {
    onSharedCluster();
    const service = await place.service();
    process.kill(-(service.child.pid ?? 0), 'SIGINT');
    process.kill(await parentOf(service.pid), 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await query(service.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('a temporary folder is removed after kill -9', async () => {
    const service = await place.service({ temporary: true });
    const guard = await parentOf(service.pid);
    service.child.kill('SIGKILL');
    await gone(guard);
    await expect(stat(place.dataDir)).rejects.toThrow(/ENOENT/);
  });
});

describe('a folder that', () => {
  test('was left half initialised recovers by itself', async () => {
    const home = join(place.dataDir, 'postgres');
    await mkdir(join(home, 'draft-77', 'cluster', 'base'), { recursive: true });
    await writeFile(join(home, 'draft-77', 'cluster', 'PG_VERSION'), '18\n');
    await mkdir(join(home, 'cluster'));
    const server = await place.started();
    expect(await query(server.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(await readdir(home)).not.toContain('draft-77');
  });

  test('belonged to a service killed while it was being initialised recovers by itself', async () => {
    const { node, root } = await projectFor({ uid: 0, gid: 0 });
    const child = spawn(node, [join(root, 'test/store/server-process.ts'), place.dataDir, place.systemDir], {
      stdio: 'ignore',
    });
    place.children.push(child);
    const home = join(place.dataDir, 'postgres');
    const isDrafting = async (): Promise<boolean> => {
      const names = await readdir(home).catch(() => []);
      const [draft] = names.filter((name) => name.startsWith('draft-'));
      return draft !== undefined && (await readdir(join(home, draft, 'cluster')).catch(() => [])).length > 3;
    };
    while (!(await isDrafting())) await new Promise((resolve) => setTimeout(resolve, 2));
    await killed(child);
    const server = await place.started();
    expect(await query(server.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('names a process that has long ended is taken over, even if its number lives again', async () => {
    onSharedCluster();
    await place.started();
    await place.stopped();
    const mine = { pid: process.pid, identity: 'an earlier boot:1', nonce: 'x' };
    await writeFile(join(place.dataDir, 'lock'), JSON.stringify(mine));
    await writeFile(
      join(place.dataDir, 'postgres', 'cluster', 'postmaster.pid'),
      `${process.pid}\n${place.dataDir}\n`,
    );
    const server = await place.started();
    expect(await query(server.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('was made by another version is refused in words', async () => {
    await mkdir(join(place.dataDir, 'postgres', 'cluster'), { recursive: true });
    await writeFile(join(place.dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
    await expect(startEmbeddedServer(place.options())).rejects.toThrow(/PostgreSQL 17 and this one is 18/);
    expect(await connectToRunning(place.dataDir)).toBeNull();
  });
});
