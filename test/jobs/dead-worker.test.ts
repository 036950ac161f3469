import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { OpenJobQueue } from '../../src/jobs/open-job-queue.ts';
import { TIMING } from '../../src/jobs/ticket-queue.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aJob, aQueue, never, nobodyDies, QUICK, recorder, until } from './a-queue.ts';

const PROCESS = fileURLToPath(new URL('./worker-process.ts', import.meta.url));

let database: TestDatabase;
let queue: OpenJobQueue;
const children: ChildProcess[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.query('DELETE FROM pgboss.job');
  queue = await aQueue(database.connectionString);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await queue.stop(0);
});
afterAll(() => database.drop());

interface WorkerProcess {
  readonly lines: readonly string[];
  kill(signal: NodeJS.Signals): void;
}

/** A worker in another process, once it works. */
async function aWorkerProcess(timing: typeof QUICK): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [PROCESS, database.connectionString, JSON.stringify(timing)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await until(() => lines.includes('works'));
  return { lines, kill: (signal) => void child.kill(signal) };
}

const idle = (): Promise<void> => queue.idle(AbortSignal.timeout(15_000));

describe('a job whose worker was killed', () => {
  test('runs again at once when the service is started again, and once', async () => {
    // With the times of the real service: what is quick here is quick there.
    const child = await aWorkerProcess({ ...TIMING, pausesMs: [...TIMING.pausesMs] });
    await queue.add(aJob('1', 'first'));
    await queue.add(aJob('1', 'second'));
    await until(() => child.lines.includes('begins first 1'));
    child.kill('SIGKILL');
    const real = await aQueue(database.connectionString, { timing: TIMING });
    const { attempts, onJob } = recorder();
    const started = performance.now();
    await real.work({ onJob, onDead: nobodyDies });
    await until(() => attempts.length === 2);
    // A silence is only noticed after 15 s.
    expect(performance.now() - started).toBeLessThan(10_000);
    await idle();
    await real.stop(0);
    expect(attempts.map(({ job, number }) => [job.event, number])).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
  });

  test('runs again in another process that goes on living', async () => {
    const child = await aWorkerProcess(QUICK);
    await queue.add(aJob('1', 'first'));
    await until(() => child.lines.includes('begins first 1'));
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: nobodyDies });
    await until(async () => (await queue.counts()).active === 1);
    expect(attempts).toEqual([]);
    child.kill('SIGKILL');
    await until(() => attempts.length === 1);
    await idle();
  });

  test('is given up when it takes its worker down every time', async () => {
    await queue.add(aJob('1', 'poison'));
    for (let crash = 1; crash <= 3; crash += 1) {
      const child = await aWorkerProcess(QUICK);
      await until(() => child.lines.includes(`begins poison ${crash}`));
      child.kill('SIGKILL');
    }
    const dead: string[] = [];
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: async ({ event }) => void dead.push(event) });
    await idle();
    expect(dead).toEqual(['poison']);
    expect(attempts).toEqual([]);
  });

  test('is given up after three of them, however many attempts are left, and only it', async () => {
    const patient = { ...QUICK, pausesMs: Array.from({ length: 8 }, () => 30) };
    await queue.add(aJob('1', 'poison'));
    for (let crash = 1; crash <= 3; crash += 1) {
      // In the poison's company from the second process on; it is alone in the third.
      if (crash === 2) await queue.add(aJob('2', 'neighbour'));
      const child = await aWorkerProcess(patient);
      await until(() => child.lines.includes(`begins poison ${crash}`));
      child.kill('SIGKILL');
    }
    const dead: string[] = [];
    const worked: string[] = [];
    const last = await aQueue(database.connectionString, { timing: patient });
    await last.work({
      onJob: async ({ event }) => void worked.push(event),
      onDead: async ({ event }) => void dead.push(event),
    });
    await idle();
    await last.stop(0);
    expect({ dead, worked }).toEqual({ dead: ['poison'], worked: ['neighbour'] });
  });
});

describe('a job whose worker', () => {
  test('is cut off from the database again and again is not taken for one that ends its worker', async () => {
    const cuts = 5;
    const timing = { ...QUICK, pausesMs: Array.from({ length: 2 * cuts }, () => 10) };
    const patient = await aQueue(database.connectionString, { timing });
    // Another process, without room for a job, sees at once that nobody holds the lock any more.
    const watcher = await aQueue(database.connectionString, {
      timing: { ...timing, beatMs: 5 },
      concurrency: 0,
    });
    await watcher.work({ onJob: never, onDead: nobodyDies });
    const { attempts, onJob } = recorder((_, { number, signal }) =>
      number > cuts
        ? Promise.resolve()
        : new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), 200)),
          ),
    );
    await patient.work({ onJob, onDead: nobodyDies });
    await queue.add(aJob());
    for (let cut = 1; cut <= cuts; cut += 1) {
      await until(() => attempts.length === cut);
      await database.cutConnections();
    }
    await until(() => attempts.length === cuts + 1);
    await idle();
    await patient.stop(0);
    await watcher.stop(0);
    expect(attempts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('hangs is taken over when its silence is noticed, and the sleeper cannot settle it', async () => {
    const child = await aWorkerProcess({ ...QUICK, beatMs: 30, silentMs: 60_000 });
    await queue.add(aJob('1', 'first'));
    await until(() => child.lines.includes('begins first 1'));
    child.kill('SIGSTOP');
    let release = (): void => undefined;
    const { attempts, onJob } = recorder(() => new Promise<void>((resolve) => void (release = resolve)));
    const other = await aQueue(database.connectionString, { timing: { ...QUICK, silentMs: 300 } });
    await other.work({ onJob, onDead: nobodyDies });
    await until(() => attempts.length === 1);
    child.kill('SIGCONT');
    await until(() => child.lines.includes('loses first'));
    // The sleeper's handler has returned by now; the job must still be the other's.
    expect(await queue.counts()).toMatchObject({ active: 1, retrying: 0 });
    release();
    await idle();
    await other.stop(0);
    expect(attempts.map(({ number }) => number)).toEqual([2]);
  });

  test('is cut off from the database ends there and runs again', async () => {
    const { attempts, onJob } = recorder((_, { number, signal }) =>
      number > 1
        ? Promise.resolve()
        : new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    await queue.work({ onJob, onDead: nobodyDies });
    await queue.add(aJob());
    await until(() => attempts.length === 1);
    await database.cutConnections();
    await until(() => attempts.length === 2);
    await idle();
    expect(attempts.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('sees the database go away for a while goes on when it is back', async () => {
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: nobodyDies });
    await database.close();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await database.open();
    await queue.add(aJob());
    await until(() => attempts.length === 1);
    await idle();
    expect(attempts).toHaveLength(1);
  });

  test('works longer than any silence allows keeps it, as long as it gives signs of life', async () => {
    const patient = await aQueue(database.connectionString, {
      timing: { ...QUICK, beatMs: 40, silentMs: 250 },
    });
    const { attempts, onJob } = recorder(() => new Promise((resolve) => setTimeout(resolve, 800)));
    await patient.work({ onJob, onDead: nobodyDies });
    await patient.add(aJob());
    await idle();
    await patient.stop(0);
    expect(attempts).toHaveLength(1);
  });
});
