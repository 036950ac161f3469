import { spawnSync } from 'node:child_process';

const ROOT = new URL('..', import.meta.url).pathname;

/** Runs npm on this project, the one that runs us where there is one. @returns what it wrote to standard output */
export function runNpm(...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const own = process.env['npm_execpath'];
  const [command, ...before] = own === undefined ? ['npm'] : [process.execPath, own];
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 27 } as const;
  const { status, stdout } = spawnSync(command ?? 'npm', [...before, ...args], options);
  return { status, out: stdout ?? '' };
}
