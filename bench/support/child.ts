import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import flags from '../../bin/service-flags.json' with { type: 'json' };
import { freePort } from '../../test/support/doomed-service.ts';

const START_MS = 60_000;

/** A server in a process of its own. */
export interface Child {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Where `bin/whereabouts.mjs` keeps what was compiled for the next start. */
const COMPILED = join(tmpdir(), 'node-compile-cache');

/**
 * Starts `node <entry>` as the command line starts a service (its flags, what an earlier start compiled), with a free
 * `PORT`, and waits until `/healthz` answers.
 * @throws when it ends or takes a minute
 */
export async function startChild(
  entry: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Child> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, ...entry], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: COMPILED,
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const until = Date.now() + START_MS;
  while (child.exitCode === null && Date.now() < until) {
    const alive = await fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (alive) return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
    await pause(50);
  }
  await stop(child);
  throw new Error(`${entry.join(' ')} did not start`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
