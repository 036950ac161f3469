import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findBinaries } from '../../src/store/embedded-server/binaries.ts';
import { serverAccount } from '../../src/store/embedded-server/server-account.ts';
import { usableBinaries } from '../../src/store/embedded-server/usable-binaries.ts';
import { aPlace, dataFoldersIn, killed, type Place, query } from '../store/a-place.ts';

// An ordinary user cannot become anybody else; the rest of the suite then runs as that user.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

let place: Place;
beforeEach(async () => {
  place = await aPlace();
});
afterEach(() => place.leave());

asRoot('as root', () => {
  test('the server runs as an unprivileged user', async () => {
    const server = await place.started();
    expect((await stat(`/proc/${server.pid}`)).uid).not.toBe(0);
    expect(await readdir(join(place.dataDir, 'postgres'))).toContain('cluster');
  });

  test('in a folder closed to that user its files are elsewhere, and found again', async () => {
    await chmod(place.base, 0o700);
    const open = await mkdtemp(join(tmpdir(), 'system-'));
    await chmod(open, 0o755);
    place.systemDir = join(open, 'whereabouts');
    const server = await place.started();
    await query(server.connectionString, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    expect(await readdir(place.dataDir)).not.toContain('postgres');
    await place.stopped();
    const again = await place.started();
    expect(await query(again.connectionString, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    expect(await dataFoldersIn(place.systemDir)).toHaveLength(1);
    await place.stopped();
    await rm(open, { recursive: true });
  });

  test('programs closed to that user, or installed without their links, are copied once', async () => {
    const account = await serverAccount(0);
    const found = await findBinaries(`${process.platform}-${process.arch}`);
    if (found === null || account === null) throw new Error('unexpected');
    const home = join(place.base, 'closed', 'native');
    await mkdir(join(place.base, 'closed'), { mode: 0o700 });
    await cp(found.home, home, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\.a$|libpq\.so\.5$|libicuuc\.so\.60$/.test(source),
    });
    await mkdir(place.systemDir);
    const usable = await usableBinaries({ home, version: 'test' }, account, place.systemDir);
    expect(usable).toBe(join(place.systemDir, 'postgres-test'));
    const { mtimeMs } = await stat(usable);
    expect(await usableBinaries({ home, version: 'test' }, account, place.systemDir)).toBe(usable);
    expect((await stat(usable)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(place.systemDir)).toEqual(['postgres-test']);
  });

  test('an ordinary user has a server too', async () => {
    const account = await serverAccount(0);
    if (account === null) throw new Error('unexpected');
    await mkdir(place.dataDir, { mode: 0o700 });
    await chown(place.dataDir, account.uid, account.gid);
    const service = await place.service(account);
    expect((await stat(`/proc/${service.pid}`)).uid).toBe(account.uid);
    expect(await query(service.connectionString, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await killed(service.child);
    // The same folder later started by root stays with its owner.
    const server = await place.started();
    expect((await stat(`/proc/${server.pid}`)).uid).toBe(account.uid);
  });
});
