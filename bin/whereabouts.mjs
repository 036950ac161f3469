#!/usr/bin/env node
// Written so that even an old Node can read it: it checks the version and goes on with the Node that came along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 24 || (major === 24 && minor >= 12)) {
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
