/**
 * Runs as a process of its own between the service and its server, and stops the server when its standard input
 * closes. The kernel closes that pipe however the service ends, `kill -9` included, which no handler inside the service
 * could see. Imports nothing but Node's own modules, so that it is up in a few milliseconds.
 *
 * Arguments: program, cluster folder, log file, uid and gid ("" for our own), folders to remove at the end (one per
 * line, or ""), then the server's own arguments. Prints one line: `ready <pid>`, or `ended <code or signal>`.
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [program = '', cluster = '', logFile = '', uid = '', gid = '', remove = '', ...serverArguments] =
  process.argv.slice(2);

/** A line of `postmaster.pid`, counted from 0, by which the server says how far it has come. */
const STATUS_LINE = 7;
const LOOK_AGAIN_MS = 4;
/** A fast shutdown ends sessions and writes a checkpoint; longer than this means a sick disk. */
const FAST_SHUTDOWN_MS = 10_000;

// Ctrl-C in a terminal reaches every process in it; the service drains first and needs its database for that.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The service may be gone when we report.
process.stdout.on('error', () => undefined);

const log = openSync(logFile, 'w', 0o600);
const server = spawn(program, serverArguments, {
  stdio: ['ignore', log, log],
  // A session of its own, for the same reason: signals to our group would shut the server down under the service.
  detached: true,
  cwd: '/',
  env: { LC_ALL: 'C', TZ: 'UTC' },
  ...(uid === '' ? {} : { uid: Number(uid), gid: Number(gid) }),
});

const watch = setInterval(() => {
  if (!isReady()) return;
  clearInterval(watch);
  process.stdout.write(`ready ${server.pid ?? 0}\n`);
}, LOOK_AGAIN_MS);

server.once('error', (error) => end(error.message));
server.once('exit', (code, signal) => end(String(signal ?? code)));
process.stdin.once('close', stop);
process.stdin.resume();

function stop(): void {
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), FAST_SHUTDOWN_MS).unref();
}

function end(how: string): void {
  clearInterval(watch);
  for (const folder of remove.split('\n').filter((path) => path !== '')) {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`ended ${how}\n`, () => process.exit(0));
}

function isReady(): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(server.pid) && lines[STATUS_LINE]?.trim() === 'ready';
  } catch {
    return false;
  }
}
