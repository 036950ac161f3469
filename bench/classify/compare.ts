import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../compare');

/** What other classifiers reach on the same messages; they are installed apart, because the service needs none of them. */
export async function compare(): Promise<
  Readonly<Record<string, Readonly<Record<string, number | string>>>>
> {
  if (!existsSync(join(FOLDER, 'node_modules')))
    return { 'other classifiers': { skipped: 'npm install --prefix bench/compare' } };
  const { stdout, status } = spawnSync(process.execPath, [join(FOLDER, 'compare.ts')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error('bench/compare failed; see above');
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}
