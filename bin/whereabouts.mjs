#!/usr/bin/env node
// Written so that even an old Node can read it: it checks the version and goes on with the Node that came along.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

/** Commands that stay: they get the flags of a service (`service-flags.json`). */
const SERVICES = ['start', 'demo'];

/**
 * A heap is sized when its process begins, so this one begins once more, under the same id. However it was started, by
 * npm, in a container or by hand, it then runs with the same flags; where somebody has chosen a size, theirs count.
 * - Young objects get 4 MB instead of 16: 50 MB less while nothing is done.
 * - Old ones are looked through once they are two fifths more than what was last found to be needed, not three times
 *   more: 290 MB at work instead of 520, for no more processor time than could be measured.
 */
function beginWithFlags() {
  const flags = JSON.parse(readFileSync(join(here, 'service-flags.json'), 'utf8'));
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (/max[-_]semi[-_]space[-_]size/.test(given)) return;
  const args = [process.execPath, ...process.execArgv, ...flags, ...process.argv.slice(1)];
  try {
    process.execve(process.execPath, args, process.env);
  } catch {
    // A platform without it (Windows): the service runs all the same, with more memory.
  }
}

if (major > 24 || (major === 24 && minor >= 12)) {
  if (SERVICES.includes(process.argv[2])) beginWithFlags();
  // Keeps what was compiled for the next start; where it cannot be kept, nothing is lost.
  module.enableCompileCache();
  await import(pathToFileURL(join(here, '../src/cli.ts')).href);
} else {
  const bundled = join(here, '../node_modules/node/bin/node');
  if (existsSync(bundled)) {
    const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  } else {
    process.stderr.write(
      `Whereabouts needs Node 24.12 or later; this is ${process.versions.node}.\nRun "npm install" first: it brings the right one along.\n`,
    );
    process.exitCode = 2;
  }
}
