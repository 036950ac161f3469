import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const JEST = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Runs Jest as `npm test` does, with these arguments; ends the process with its exit code. */
export function runJest(args: readonly string[]): never {
  const { status } = spawnSync(process.execPath, [...FLAGS, JEST, ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Paths of all test files that import this file, directly or not. */
export function relatedTests(file: string): readonly string[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...FLAGS, JEST, '--listTests', '--findRelatedTests', file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`Jest could not say which tests import ${file}`);
  return stdout
    .split('\n')
    .filter((line) => line.endsWith('.test.ts'))
    .map((line) => relative(process.cwd(), line));
}
