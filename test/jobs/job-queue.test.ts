import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { OpenJobQueue } from '../../src/jobs/open-job-queue.ts';
import { StorageUnavailable } from '../../src/ports/delivery-log.ts';
import { TicketChanged, UpstreamUnavailable } from '../../src/ports/errors.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aJob, aQueue, never, nobodyDies, QUICK, recorder, sleep, until } from './a-queue.ts';

let database: TestDatabase;
let queue: OpenJobQueue;
const others: OpenJobQueue[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.query('DELETE FROM pgboss.job');
  queue = await aQueue(database.connectionString);
});
afterEach(() => Promise.all([queue, ...others.splice(0)].map((open) => open.stop(0))));
afterAll(() => database.drop());

const byText = (a: string, b: string): number => a.localeCompare(b);
const idle = (): Promise<void> => queue.idle(AbortSignal.timeout(15_000));
const counts = (): ReturnType<OpenJobQueue['counts']> => queue.counts();

describe('a job', () => {
  test('starts within milliseconds of its commit', async () => {
    let startedAt = 0;
    const deaf = await aQueue(database.connectionString, {
      timing: { ...QUICK, pollMs: 20_000, beatMs: 20_000 },
    });
    others.push(deaf);
    await deaf.work({ onJob: async () => void (startedAt = performance.now()), onDead: nobodyDies });
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      startedAt = 0;
      await queue.add(aJob(`${round}`));
      const committed = performance.now();
      await until(() => startedAt > 0);
      waits.push(startedAt - committed);
    }
    // The median: one round may meet a busy machine. A lost bell would show as a poll's 20 s.
    expect(waits.sort((a, b) => a - b)[4]).toBeLessThan(1_000);
  });

  test('may wait until later', async () => {
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: nobodyDies });
    const added = performance.now();
    await queue.add(aJob('1', 'reconcile'), 250);
    await idle();
    expect(performance.now() - added).toBeGreaterThan(240);
    expect(attempts.map(({ job }) => job)).toEqual([aJob('1', 'reconcile')]);
  });

  test('that an older release wrote in fewer words is worked all the same', async () => {
    const { attempts, onJob } = recorder();
    await queue.add(aJob('1'));
    await database.query("UPDATE pgboss.job SET data = data - 'messageId' - 'event'");
    await queue.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(attempts.map(({ job }) => job.ref.id)).toEqual(['1']);
  });

  test('that names no ticket is dropped and holds nobody up', async () => {
    const { attempts, onJob } = recorder();
    await queue.add(aJob('1', 'nonsense'));
    await database.query("UPDATE pgboss.job SET data = '{}'");
    await queue.add(aJob('1', 'next'));
    await queue.add(aJob('2', 'other ticket'));
    await queue.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(attempts.map(({ job }) => job.event).sort(byText)).toEqual(['next', 'other ticket']);
  });

  test('that cannot be added is not forgotten in silence', async () => {
    await database.close();
    await expect(queue.add(aJob())).rejects.toThrow(StorageUnavailable);
    await database.open();
  });

  test('that fails is tried again, told which attempt it is, and is then done', async () => {
    const { attempts, onJob } = recorder(async (_, { number }) => {
      if (number < 3) throw new Error('not yet');
    });
    await queue.work({ onJob, onDead: nobodyDies });
    await queue.add(aJob());
    await idle();
    expect(attempts.map(({ number, last }) => [number, last])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  test('whose vendor said when to come back waits that long', async () => {
    const times: number[] = [];
    const onJob = async (): Promise<void> => {
      times.push(performance.now());
      if (times.length === 1) {
        throw new UpstreamUnavailable('zendesk', { reached: 'refused', status: 429, retryAfterMs: 400 });
      }
    };
    await queue.work({ onJob, onDead: nobodyDies });
    await queue.add(aJob());
    await idle();
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(390);
  });

  test('that takes too long is told to end, and left behind if it does not', async () => {
    const slow = await aQueue(database.connectionString, { timing: { ...QUICK, attemptMs: 50 } });
    others.push(slow);
    const { attempts, onJob } = recorder((_, { number }) => (number === 1 ? never() : sleep(0)));
    await slow.work({ onJob, onDead: nobodyDies });
    await slow.add(aJob());
    await idle();
    expect(attempts.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('a job that fails for the last time', () => {
  test('is handed over with its error and makes way for the next of its ticket', async () => {
    const dead: unknown[] = [];
    const { attempts, onJob } = recorder(async ({ event }) => {
      if (event === 'poison') throw new RangeError('cannot be worked');
    });
    await queue.add(aJob('1', 'poison'));
    await queue.add(aJob('1', 'next'));
    await queue.add(aJob('2', 'other ticket'));
    await queue.work({ onJob, onDead: async (job, error) => void dead.push([job, error]) });
    await idle();
    expect(dead).toEqual([[aJob('1', 'poison'), new RangeError('cannot be worked')]]);
    expect(attempts.filter(({ job }) => job.ref.id === '1').map(({ job }) => job.event)).toEqual([
      'poison',
      'poison',
      'poison',
      'next',
    ]);
    expect(await counts()).toEqual({ waiting: 0, active: 0, retrying: 0, dead: 0 });
  });

  test('of whose end nobody could be told because the ticket was changing is not left for minutes', async () => {
    const timing = { ...QUICK, deadPauseMs: 3_600_000 };
    const hurried = await aQueue(database.connectionString, { timing });
    let told = 0;
    await hurried.work({
      onJob: async () => {
        throw new Error('broken');
      },
      onDead: async () => {
        told += 1;
        if (told === 1) throw new TicketChanged();
      },
    });
    await hurried.add(aJob());
    await until(() => told === 2);
    await idle();
    await hurried.stop(0);
    expect(told).toBe(2);
  });

  test('is kept, and counted, until somebody could be told; it is not worked again', async () => {
    let told = 0;
    const { attempts, onJob } = recorder(async () => {
      throw new Error('cannot be worked');
    });
    const errors: unknown[] = [];
    const onDead = async (_: unknown, error: unknown): Promise<void> => {
      told += 1;
      errors.push(error);
      if (told < 3) throw new Error('the helpdesk is away');
    };
    await queue.work({ onJob, onDead });
    await queue.add(aJob());
    await until(async () => (await counts()).dead === 1);
    await idle();
    expect(attempts).toHaveLength(3);
    expect(told).toBe(3);
    expect(String(errors[2])).toContain('cannot be worked');
  });

  test('does not block its ticket even if the queue itself gave it up', async () => {
    await queue.add(aJob('1', 'given up'));
    await database.query("UPDATE pgboss.job SET state = 'failed', retry_count = 9, started_on = now()");
    await queue.add(aJob('1', 'next'));
    const dead: string[] = [];
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: async ({ event }) => void dead.push(event) });
    await idle();
    expect(dead).toEqual(['given up']);
    expect(attempts.map(({ job }) => job.event)).toEqual(['next']);
  });
});

describe('twenty workers in each of two processes', () => {
  test('work a ticket in order and never twice at once', async () => {
    const tickets = 30;
    const each = 8;
    const working = new Map<string, number>();
    const seen = new Map<string, string[]>();
    let together = 0;
    let most = 0;
    let running = 0;
    const onJob = async ({ ref, event }: ReturnType<typeof aJob>): Promise<void> => {
      const now = (working.get(ref.id) ?? 0) + 1;
      working.set(ref.id, now);
      if (now > 1) together += 1;
      running += 1;
      most = Math.max(most, running);
      seen.set(ref.id, [...(seen.get(ref.id) ?? []), event]);
      await sleep(Math.random() * 4);
      // Now and then one fails after the work: it comes again before its successors.
      const fails = Math.random() < 0.05;
      running -= 1;
      working.set(ref.id, now - 1);
      if (fails) throw new Error('again');
    };
    const second = await aQueue(database.connectionString, {
      timing: { ...QUICK, pausesMs: [1, 1, 1, 1, 1, 1] },
    });
    const first = await aQueue(database.connectionString, {
      timing: { ...QUICK, pausesMs: [1, 1, 1, 1, 1, 1] },
    });
    others.push(first, second);
    for (let n = 0; n < each; n += 1) {
      await Promise.all(Array.from({ length: tickets }, (_, ticket) => queue.add(aJob(`${ticket}`, `${n}`))));
    }
    await first.work({ onJob, onDead: nobodyDies });
    await second.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(together).toBe(0);
    expect(most).toBeGreaterThan(5);
    expect(most).toBeLessThanOrEqual(40);
    expect(seen.size).toBe(tickets);
    for (const events of seen.values()) {
      const order = events.filter((event, index) => event !== events[index - 1]);
      expect(order).toEqual(Array.from({ length: each }, (_, n) => `${n}`));
    }
  });

  test('are as many at once as the process was given', async () => {
    const two = await aQueue(database.connectionString, { concurrency: 2 });
    others.push(two);
    let running = 0;
    let most = 0;
    for (let n = 0; n < 8; n += 1) await two.add(aJob(`${n}`));
    await two.work({
      onJob: async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(10);
        running -= 1;
      },
      onDead: nobodyDies,
    });
    await idle();
    expect(most).toBe(2);
  });
});

describe('stopping', () => {
  test('twice is stopping once', async () => {
    const one = await aQueue(database.connectionString);
    await one.work({ onJob: never, onDead: nobodyDies });
    await Promise.all([one.stop(0), one.stop(0)]);
    await expect(one.stop(0)).resolves.toBeUndefined();
  });

  test('takes nothing new and lets the running ones finish', async () => {
    const { attempts, onJob } = recorder(() => sleep(150));
    const one = await aQueue(database.connectionString, { concurrency: 1 });
    await one.work({ onJob, onDead: nobodyDies });
    await one.add(aJob('1'));
    await one.add(aJob('2'));
    await until(() => attempts.length === 1);
    await one.stop(5_000);
    expect(await counts()).toEqual({ waiting: 1, active: 0, retrying: 0, dead: 0 });
    expect(attempts).toHaveLength(1);
  });

  test('ends what does not finish in time and puts it back for the next process, at once', async () => {
    const { attempts, onJob } = recorder(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const one = await aQueue(database.connectionString);
    await one.work({ onJob, onDead: nobodyDies });
    await one.add(aJob());
    await until(() => attempts.length === 1);
    const asked = performance.now();
    await one.stop(100);
    expect(performance.now() - asked).toBeLessThan(6_000);
    const next = recorder();
    await queue.work({ onJob: next.onJob, onDead: nobodyDies });
    await until(() => next.attempts.length === 1);
    await idle();
  });

  test('does not wait for a handler that ignores everything', async () => {
    const { attempts, onJob } = recorder(never);
    const one = await aQueue(database.connectionString);
    await one.work({ onJob, onDead: nobodyDies });
    await one.add(aJob());
    await until(() => attempts.length === 1);
    const asked = performance.now();
    await one.stop(50);
    expect(performance.now() - asked).toBeLessThan(6_000);
    expect(await counts()).toMatchObject({ active: 0, retrying: 1 });
  });
});
