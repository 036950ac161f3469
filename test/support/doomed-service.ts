import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failpoint } from '../../src/respond/failpoint.ts';

const ENTRY = new URL('./failpoint-process.ts', import.meta.url).pathname;
export const PATIENCE_MS = 60_000;

/** A service in a process of its own that ends as by `kill -9`, or stands still, at a named moment, once it is armed. */
export interface Doomed {
  /** `null`: it does not end by itself. */
  readonly point: Failpoint | null;
  readonly child: ChildProcess;
}

/**
 * Starts one and waits until it says that it is ready: listening, and working if its role is to work. What Node has
 * compiled is kept for the next one, as the command line does; it is half of a start.
 * @param environment names its `PORT`; 0 where nobody rings at it
 * @param signal what it sends itself at that moment
 */
export async function launch(
  environment: Readonly<Record<string, string>>,
  point: Failpoint | null = null,
  signal: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL',
): Promise<Doomed> {
  const compiled = join(tmpdir(), 'node-compile-cache');
  const child = spawn(process.execPath, [ENTRY, ...(point === null ? [] : [point, signal])], {
    env: { NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = await says(child, 'ready').catch(() => false);
  if (ready) return { point, child };
  child.kill('SIGKILL');
  throw new Error('The service did not start');
}

export async function arm({ child }: Doomed): Promise<void> {
  const armed = says(child, 'armed');
  child.kill('SIGUSR2');
  if (!(await armed)) throw new Error('The service ended before it was armed');
}

/** Reads its lines until it says this word; those of its log go by. `false`: it ended. */
async function says({ stdout }: ChildProcess, word: string): Promise<boolean> {
  if (stdout === null) throw new Error('The service has no output to listen to');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      if (String(chunk).split('\n').includes(word)) end(true);
    };
    const onClose = (): void => end(false);
    const onAbort = (): void => reject(new Error(`The service did not say ${word}`));
    const end = (said: boolean): void => {
      stdout.off('data', onData);
      stdout.off('close', onClose);
      signal.removeEventListener('abort', onAbort);
      // Nobody listens any more, and a full pipe would hold the service up.
      stdout.resume();
      resolve(said);
    };
    stdout.on('data', onData);
    stdout.once('close', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
  });
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
