import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { openSharedLimits, type SharedLimits } from '../../src/platform/shared-limits.ts';
import { createTools } from '../../src/platform/tools.ts';
import type { AccountLimits, Gate } from '../../src/ports/tools.ts';
import { attempts, failing, failureOf, read, refused } from '../platform/gate-support.ts';
import { aRun } from '../platform/run-support.ts';

const URL = process.env['TEST_REDIS_URL'] ?? '';
if (URL === '') throw new Error('TEST_REDIS_URL is unset: run this by npm run test:services');

const open: SharedLimits[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((limits) => limits.close()));
});

/** What one process of an operator has: connections of its own, and nothing in common but Redis. */
function aProcess(scope: string, account: Partial<AccountLimits> = {}): Gate {
  const logger = createLogger('silent');
  const limits = openSharedLimits(URL, scope, logger);
  open.push(limits);
  const tools = createTools({ clock: systemClock(), logger, metrics: createMetrics(), limits, reserve: 0.5 });
  return tools.gate({
    upstream: 'vendor',
    limit: 20,
    perMs: 60_000,
    atOnce: 20,
    withPeople: true,
    ...account,
  });
}

describe('a pause that a vendor asks one process for', () => {
  it('is kept by the others, to the end and not much longer', async () => {
    const scope = randomUUID();
    const [one, other] = [aProcess(scope), aProcess(scope)];
    await one.run(read(aRun()), attempts().run);
    await failureOf(one.run(read(aRun(), { effect: 'write' }), failing(refused(429, 2_000))));
    const told = performance.now();
    const asked = attempts();
    await expect(other.run(read(aRun()), asked.run)).resolves.toBe('done');
    const waited = performance.now() - told;
    expect(waited).toBeGreaterThanOrEqual(1_950);
    expect(waited).toBeLessThan(20_000);
  });

  it('ends a run of theirs at once when it is long, and says for how long', async () => {
    const scope = randomUUID();
    const [one, other] = [aProcess(scope), aProcess(scope)];
    await failureOf(one.run(read(aRun()), failing(refused(503, 90_000))));
    const asked = attempts();
    const failure = await failureOf(other.run(read(aRun()), asked.run));
    expect(failure).toMatchObject({ reached: 'not_sent', status: 503 });
    expect((failure as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(60_000);
    expect(asked.made).toBe(0);
  });

  it('is not shortened by what another process is told', async () => {
    const scope = randomUUID();
    const [one, other] = [aProcess(scope), aProcess(scope)];
    await failureOf(one.run(read(aRun(), { effect: 'write' }), failing(refused(429, 90_000))));
    // A request that was under way when the pause began.
    other.learn({ limit: 20, remaining: 0, resetMs: 1_000 });
    const failure = await failureOf(aProcess(scope).run(read(aRun()), attempts().run));
    expect((failure as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(60_000);
  });

  it('is kept by a process of its own, started while it lasts', async () => {
    const scope = randomUUID();
    await failureOf(aProcess(scope).run(read(aRun()), failing(refused(429, 90_000))));
    const child = spawn(process.execPath, [
      join(import.meta.dirname, '../support/ask-once-process.ts'),
      URL,
      scope,
    ]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await once(child, 'close');
    expect(JSON.parse(said)).toMatchObject({ sent: 0, status: 429 });
  });
});

describe('a quota', () => {
  it('is one for all processes: together they stay below our share', async () => {
    const scope = randomUUID();
    const gates = [aProcess(scope), aProcess(scope)];
    let sent = 0;
    const runs = Array.from({ length: 24 }, () => aRun());
    const all = runs.map((run, index) =>
      failureOf(
        (gates[index % 2] ?? aProcess(scope)).run(read(run), async () => {
          sent += 1;
          return { status: 200, value: null };
        }),
      ),
    );
    await until(() => sent >= 10);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const run of runs) run.abort();
    await Promise.all(all);
    expect(sent).toBe(10);
  });

  it('comes back when its window is over, also what a process took that is gone', async () => {
    const scope = randomUUID();
    const brief = { limit: 4, perMs: 1_500 };
    const one = aProcess(scope, brief);
    await Promise.all([1, 2].map(() => one.run(read(aRun()), attempts().run)));
    await open.shift()?.close();
    const began = performance.now();
    const other = aProcess(scope, brief);
    await other.run(read(aRun()), attempts().run);
    expect(performance.now() - began).toBeGreaterThan(1_000);
  });

  it('leaves nothing in Redis that tells an account or a key', async () => {
    const scope = randomUUID();
    await failureOf(aProcess(scope).run(read(aRun()), failing(refused(429, 5_000))));
    const client = new Redis(URL);
    const keys = await client.keys(`*${scope}*`);
    await client.quit();
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !/^(b_)?whereabouts:[\w-]+:vendor:/.test(key))).toEqual([]);
  });
});

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a limit that each of many things has for itself', () => {
  const update = (ticket: string, effect: 'read' | 'write' = 'write') =>
    read(aRun(), {
      effect,
      quotas: [{ name: 'ticket-updates', limit: 6, perMs: 600_000, key: ticket }],
    });

  it('is counted by all processes together, and never over it when they come at once', async () => {
    const scope = randomUUID();
    const processes = Array.from({ length: 4 }, () => aProcess(scope));
    const asked = attempts();
    const ends = await Promise.allSettled(
      processes.flatMap((gate) => [1, 2, 3].map(() => gate.run(update('101'), asked.run))),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(asked.made).toBe(3);
    const failure = await failureOf(aProcess(scope).run(update('101'), attempts().run));
    expect(failure).toMatchObject({ reached: 'not_sent', status: 429 });
    const { retryAfterMs } = failure as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThan(300_000);
    expect(retryAfterMs).toBeLessThanOrEqual(600_000);
  });

  it('holds up no other thing', async () => {
    const scope = randomUUID();
    const [one, other] = [aProcess(scope), aProcess(scope)];
    for (let time = 0; time < 3; time += 1) await one.run(update('101'), attempts().run);
    await expect(other.run(update('102'), attempts().run)).resolves.toBe('done');
  });

  it('is not used up by what a pause kept from being sent', async () => {
    const scope = randomUUID();
    const [one, other] = [aProcess(scope), aProcess(scope)];
    await failureOf(one.run(read(aRun(), { effect: 'write' }), failing(refused(429, 8_000))));
    for (let time = 0; time < 5; time += 1) await failureOf(other.run(update('101'), attempts().run));
    await new Promise((resolve) => {
      setTimeout(resolve, 8_100);
    });
    for (let time = 0; time < 3; time += 1)
      await expect(other.run(update('101'), attempts().run)).resolves.toBe('done');
  });
});
