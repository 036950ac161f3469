import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { OpenJobQueue } from '../../src/jobs/open-job-queue.ts';
import { UpstreamUnavailable } from '../../src/ports/errors.ts';
import type { TicketJob } from '../../src/ports/job-queue.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aJob, aQueue, nobodyDies, QUICK, recorder, sleep, until } from './a-queue.ts';

let database: TestDatabase;
let queue: OpenJobQueue;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.query('DELETE FROM pgboss.job');
});
afterEach(() => queue.stop(0));
afterAll(() => database.drop());

const at = (helpdesk: string, id: string): TicketJob => ({ ...aJob(id), ref: { helpdesk, id } });
const idle = (): Promise<void> => queue.idle(AbortSignal.timeout(60_000));

/** Jobs of an outage, one a second, the last one a minute ago. */
async function backlog(helpdesk: string, count: number): Promise<void> {
  await queue.add(at(helpdesk, 'model'));
  await database.query(
    `INSERT INTO pgboss.job (name, priority, data, singleton_key, created_on, start_after, policy, retry_limit, retry_delay,
       retry_backoff, expire_seconds, keep_until, heartbeat_seconds)
     SELECT name, priority, jsonb_set(data, '{ref,id}', to_jsonb('old-' || n)), $1 || ':old-' || n, now() - (60 + $2 - n) * interval '1 s',
       now() - interval '1 hour', policy, retry_limit, retry_delay, retry_backoff, expire_seconds, keep_until, heartbeat_seconds
     FROM pgboss.job, generate_series(1, $2::integer) n WHERE data->'ref'->>'id' = 'model' AND data->'ref'->>'helpdesk' = $1`,
    [helpdesk, count],
  );
  await database.query("DELETE FROM pgboss.job WHERE data->'ref'->>'id' = 'model'");
}

/** Rows and index entries of jobs read by connections that have ended. */
async function jobsRead(): Promise<number> {
  await database.query('SELECT pg_stat_force_next_flush()');
  const [read] = await database.query<{ rows: number }>(
    `SELECT (sum(seq_tup_read) + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE schemaname = 'pgboss'))::integer
       AS rows FROM pg_stat_user_tables WHERE schemaname = 'pgboss'`,
  );
  return read?.rows ?? Number.NaN;
}

describe('a thousand tickets that waited', () => {
  test('do not keep waiting who writes now: answered among the next few, the oldest going on beside', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 4 });
    await backlog('zendesk', 1_000);
    const order: string[] = [];
    let fresh = false;
    await queue.work({
      onJob: async ({ ref }) => {
        order.push(ref.id);
        if (order.length >= 40 && !fresh) {
          fresh = true;
          await queue.add(at('zendesk', 'fresh'));
        }
        await sleep(1);
      },
      onDead: nobodyDies,
    });
    await until(() => order.includes('fresh') && order.length > 60, 60_000);
    // Four are in hand when it comes, and one in four goes to the oldest.
    expect(order.indexOf('fresh')).toBeLessThan(40 + 10);
    const numbers = order
      .slice(0, 60)
      .filter((id) => id !== 'fresh')
      .map((id) => Number(id.slice(4)));
    const oldest = numbers.filter((number) => number <= 30).toSorted((a, b) => a - b);
    expect(oldest.slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers.filter((number) => number > 940).length).toBeGreaterThanOrEqual(40);
  });

  test('are all worked, each once', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 20 });
    await backlog('zendesk', 400);
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(new Set(attempts.map(({ job }) => job.ref.id)).size).toBe(400);
    expect(attempts).toHaveLength(400);
  });

  test('are not read each time a few are taken', async () => {
    queue = await aQueue(database.connectionString, {
      concurrency: 4,
      // Its search for jobs of ended workers does read them all.
      timing: { ...QUICK, beatMs: 60_000 },
    });
    await backlog('zendesk', 10_000);
    const before = await jobsRead();
    const { attempts, onJob } = recorder();
    await queue.work({ onJob, onDead: nobodyDies });
    await until(() => attempts.length >= 100);
    await queue.stop(10_000);
    // A worker that begins looks through all of it once or twice.
    expect((await jobsRead()) - before).toBeLessThan(10 * 10_000);
  });

  test('are taken once where several processes take them', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 7 });
    const other = await aQueue(database.connectionString, { concurrency: 7 });
    await backlog('zendesk', 300);
    const { attempts, onJob } = recorder(() => sleep(1));
    await Promise.all([queue, other].map((one) => one.work({ onJob, onDead: nobodyDies })));
    await idle();
    await other.stop(0);
    expect(attempts).toHaveLength(300);
    expect(attempts.every(({ number }) => number === 1)).toBe(true);
  });
});

describe('one helpdesk that is flooded or stands still', () => {
  test('leaves room for the other, whose tickets are worked as if it were not there', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 8, helpdesks: 2 });
    await backlog('zendesk', 200);
    const { promise: stands, resolve: goOn } = Promise.withResolvers<void>();
    const worked: string[] = [];
    let inHand = 0;
    await queue.work({
      onJob: async ({ ref }) => {
        if (ref.helpdesk === 'zendesk') {
          inHand += 1;
          await stands;
        } else worked.push(ref.id);
      },
      onDead: nobodyDies,
    });
    await until(() => inHand === 6);
    for (let ticket = 1; ticket <= 10; ticket += 1) await queue.add(at('gorgias', `${ticket}`));
    await until(() => worked.length === 10);
    expect(inHand).toBe(6);
    goOn();
    await idle();
    expect(inHand).toBe(200);
  });

  test('gets every slot where it is the only one', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 8 });
    await backlog('zendesk', 20);
    const { promise: stands, resolve: goOn } = Promise.withResolvers<void>();
    let inHand = 0;
    await queue.work({
      onJob: async () => {
        inHand += 1;
        await stands;
      },
      onDead: nobodyDies,
    });
    await until(() => inHand === 8);
    expect(inHand).toBe(8);
    goOn();
    await idle();
  });

  test('takes turns with the other when both are flooded', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 4, helpdesks: 2 });
    await backlog('zendesk', 200);
    await backlog('gorgias', 20);
    const order: string[] = [];
    await queue.work({
      onJob: async ({ ref }) => {
        order.push(ref.helpdesk);
        await sleep(2);
      },
      onDead: nobodyDies,
    });
    await idle();
    expect(order.lastIndexOf('gorgias')).toBeLessThan(60);
  });
});

describe('a ticket', () => {
  test('is worked in the order of its messages, however new they are', async () => {
    queue = await aQueue(database.connectionString, { concurrency: 4 });
    for (let event = 1; event <= 8; event += 1) await queue.add(aJob('1', `${event}`));
    const { attempts, onJob } = recorder(() => sleep(2));
    await queue.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(attempts.map(({ job }) => job.event)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('is not given up because its helpdesk asks again and again to come later', async () => {
    queue = await aQueue(database.connectionString, { timing: { ...QUICK, pausesMs: [10, 10] } });
    const { attempts, onJob } = recorder(async () => {
      if (attempts.length < 9)
        throw new UpstreamUnavailable('zendesk', { reached: 'not_sent', status: 429, retryAfterMs: 5 });
    });
    await queue.add(aJob());
    await queue.work({ onJob, onDead: nobodyDies });
    await idle();
    expect(attempts.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
