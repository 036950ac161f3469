import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs Jest as `npm test` does, with these arguments; ends the process with its exit code. */
export function runJest(args: readonly string[]): never {
  const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, jest, ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
