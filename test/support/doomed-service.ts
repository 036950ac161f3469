import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Failpoint } from '../../src/respond/failpoint.ts';

const ENTRY = new URL('./failpoint-process.ts', import.meta.url).pathname;
export const PATIENCE_MS = 30_000;

/** A service in a process of its own that ends as by `kill -9` at a named moment, once it is armed. */
export interface Doomed {
  readonly point: Failpoint;
  readonly child: ChildProcess;
}

/** Starts one and waits until it listens. @param environment names its `PORT` */
export async function launch(
  environment: Readonly<Record<string, string>>,
  point: Failpoint,
): Promise<Doomed> {
  const child = spawn(process.execPath, [ENTRY, point], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${environment['PORT']}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { point, child };
    await pause(20);
  }
  child.kill('SIGKILL');
  throw new Error('The service did not start');
}

export async function arm({ child }: Doomed): Promise<void> {
  const { stdout } = child;
  if (stdout === null) throw new Error('The service has no output to listen to');
  const said = once(stdout, 'data', { signal: AbortSignal.timeout(PATIENCE_MS) });
  child.kill('SIGUSR2');
  await said;
}

export async function ended({ child }: Doomed): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE_MS) });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
