import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { errorCode } from '../../platform/error-code.ts';
import type { Binaries } from './binaries.ts';
import type { Account } from './server-account.ts';

const run = promisify(execFile);

/** Not needed to run a server, and a third of the package. */
const LEFT_OUT = /\.a$|\/pkgconfig$|\/libecpg/;

/**
 * Binaries the account can run: the installed ones, or a copy under `systemDir` where the way to them is closed (a
 * project in root's own folder) or where the package's install script, which makes the libraries' links, was not run.
 */
export async function usableBinaries(
  found: Binaries,
  account: Account | null,
  systemDir: string,
): Promise<string> {
  // Asking the program itself tests the whole way: folders, file modes, libraries.
  if (await runs(found.home, account)) return found.home;
  const copy = join(systemDir, `postgres-${found.version}`);
  if (await runs(copy, account)) return copy;
  await copyBinaries(found.home, copy);
  if (await runs(copy, account)) return copy;
  throw new Error(`PostgreSQL cannot be run from ${found.home} nor from ${copy}; set DATABASE_URL`);
}

async function runs(home: string, account: Account | null): Promise<boolean> {
  try {
    for (const program of ['postgres', 'initdb']) {
      await run(join(home, 'bin', program), ['--version'], { ...account, cwd: '/' });
    }
    return true;
  } catch {
    return false;
  }
}

/** Under another name first, so that a start killed half way, or two starts at once, leave no half copy behind. */
async function copyBinaries(from: string, to: string): Promise<void> {
  const draft = `${to}.draft-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !LEFT_OUT.test(source),
  });
  await linkLibraries(draft);
  await openToAll(draft);
  await rm(to, { recursive: true, force: true });
  await rename(draft, to).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    // Another start was quicker; its copy is as good.
    if (errorCode(error) !== 'ENOTEMPTY') throw error;
  });
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages cannot hold symbolic links: the package lists them in a file and makes them when it is installed. */
async function linkLibraries(home: string): Promise<void> {
  const list = await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    if (LEFT_OUT.test(target)) continue;
    const place = join(home, '..', target.replace(/^native/, home.slice(dirname(home).length + 1)));
    await symlink(relative(dirname(target), source), place).catch(() => undefined);
  }
}

/** Whatever the umask of whoever installed the package was. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
