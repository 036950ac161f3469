import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { GateOptions, VendorGate } from '../../src/platform/gate.ts';
import { Misconfigured } from '../../src/ports/errors.ts';
import type { QuotaLimit } from '../../src/ports/tools.ts';
import { aGate, attempts, failing, failureOf, read, refused } from './gate-support.ts';
import { ManualClock, settled } from './manual-clock.ts';
import { aRun } from './run-support.ts';

const UPDATES: QuotaLimit = { name: 'updates', limit: 10, perMs: 60_000 };

/** A gate to an account in which people work, too. */
const amongPeople = (changes: Partial<GateOptions> = {}): VendorGate =>
  aGate({ withPeople: true, ...changes });

/** How many of these get through at once. */
async function throughOf(
  gate: VendorGate,
  count: number,
  changes: Parameters<typeof read>[1] = {},
): Promise<number> {
  const attempt = attempts();
  const runs = Array.from({ length: count }, () => aRun());
  const all = runs.map(async (run) => failureOf(gate.run(read(run, changes), attempt.run)));
  // Bottleneck lets them in one after the other: those that may go have gone when for a while nothing happens.
  for (let still = 0, before = -1; still < 6; still = attempt.made === before ? still + 1 : 0) {
    before = attempt.made;
    await settled();
  }
  const { made } = attempt;
  for (const run of runs) run.abort();
  await Promise.all(all);
  return made;
}

describe('the part of a quota that belongs to people', () => {
  it('is never touched', async () => {
    const gate = amongPeople({ limit: 20, perMs: 60_000, share: 0.5 });
    expect(await throughOf(gate, 20)).toBe(10);
  });

  it('is as large as the operator says', async () => {
    const gate = amongPeople({ limit: 20, perMs: 60_000, share: 0.25 });
    expect(await throughOf(gate, 20)).toBe(5);
  });

  it('is not kept where nobody else lives on the quota', async () => {
    const gate = aGate({ limit: 20, perMs: 60_000, share: 0.5 });
    expect(await throughOf(gate, 30)).toBe(20);
  });

  it.each([
    ['smaller', 8, 4],
    ['larger', 60, 30],
  ])('goes by what the vendor says when its limit is %s than documented', async (_way, limit, ours) => {
    const gate = amongPeople({ limit: 20, perMs: 60_000 });
    gate.learn({ limit, remaining: limit, resetMs: 60_000 });
    expect(await throughOf(gate, 40)).toBe(ours);
  });

  it('goes by what the operator says where the vendor does not tell all', async () => {
    const gate = amongPeople({ limit: 20, perMs: 60_000, fixed: true });
    gate.learn({ limit: 4, remaining: 4, resetMs: 60_000 });
    expect(await throughOf(gate, 20)).toBe(10);
  });

  it('is kept of every limit of its own, and reads do not wait for that of updates', async () => {
    const gate = amongPeople({ limit: 1_000, perMs: 60_000 });
    expect(await throughOf(gate, 12, { quotas: [UPDATES], effect: 'write' })).toBe(5);
    expect(await throughOf(gate, 12)).toBe(12);
    gate.learn({ name: 'updates', limit: 40, remaining: 40, resetMs: 60_000 });
    expect(await throughOf(gate, 30, { quotas: [UPDATES], effect: 'write' })).toBe(15);
  });

  it('is kept of the updates of one ticket, which is refused and told when to come again', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    const quotas = [{ ...UPDATES, name: 'updates of a ticket', limit: 6, key: '12' }];
    const write = { quotas, effect: 'write' } as const;
    for (let time = 0; time < 3; time += 1) {
      await gate.run(read(aRun(), write), attempts().run);
      await clock.pass(1_000);
    }
    const fourth = attempts();
    await expect(gate.run(read(aRun(), write), fourth.run)).rejects.toMatchObject({
      reached: 'not_sent',
      status: 429,
      retryAfterMs: 57_000,
    });
    expect(fourth.made).toBe(0);
    const other = { ...write, quotas: [{ ...UPDATES, name: 'updates of a ticket', limit: 6, key: '13' }] };
    await expect(gate.run(read(aRun(), other), attempts().run)).resolves.toBe('done');
    await clock.pass(57_000);
    await expect(gate.run(read(aRun(), write), fourth.run)).resolves.toBe('done');
  });
});

describe('people who use up the account', () => {
  it('make us slow down: of what is left we take half, spread until it is full again', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    // Below half: ten of the twenty that are left in as many seconds.
    gate.learn({ limit: 100, remaining: 20, resetMs: 20_000 });
    const attempt = attempts();
    const all = Array.from({ length: 12 }, async () => gate.run(read(aRun()), attempt.run));
    await settled();
    expect(attempt.made).toBe(0);
    for (let seconds = 2; seconds < 20; seconds += 2) {
      await clock.pass(2_000);
      expect(attempt.made).toBe(seconds / 2);
    }
    await clock.pass(2_000);
    await Promise.all(all);
  });

  it('do not make a text wait whose reads have waited already', async () => {
    const gate = amongPeople();
    gate.learn({ limit: 100, remaining: 20, resetMs: 20_000 });
    await expect(gate.run(read(aRun(), { effect: 'write' }), attempts().run)).resolves.toBe('done');
  });

  it('hold us up no longer when there is enough again', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    gate.learn({ limit: 100, remaining: 20, resetMs: 20_000 });
    gate.learn({ limit: 100, remaining: 90, resetMs: 20_000 });
    expect(await throughOf(gate, 12)).toBe(12);
  });

  it('keep the last tenth for themselves: until the window is over nobody of ours asks', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    gate.learn({ limit: 100, remaining: 10, resetMs: 40_000 });
    const attempt = attempts();
    await expect(gate.run(read(aRun()), attempt.run)).rejects.toMatchObject({
      reached: 'not_sent',
      retryAfterMs: 40_000,
    });
    await clock.pass(40_000);
    await expect(gate.run(read(aRun()), attempt.run)).resolves.toBe('done');
    expect(attempt.made).toBe(1);
  });

  it('keep the last tenth of the updates, while reads go on', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    const write = { quotas: [UPDATES], effect: 'write' } as const;
    await gate.run(read(aRun(), write), attempts().run);
    gate.learn({ name: 'updates', limit: 100, remaining: 9, resetMs: 3_000 });
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
    const attempt = attempts();
    const done = gate.run(read(aRun(), write), attempt.run);
    await settled();
    await clock.pass(2_900);
    expect(attempt.made).toBe(0);
    await clock.pass(100);
    await expect(done).resolves.toBe('done');
  });
});

describe('advice', () => {
  it.each([429, 503])('of %d is kept by everybody, to the millisecond', async (status) => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    const first = failing(refused(status, 4_000));
    await failureOf(gate.run(read(aRun(), { effect: 'write' }), first));
    const other = attempts();
    const done = gate.run(read(aRun()), other.run);
    await settled();
    await clock.pass(3_999);
    expect(other.made).toBe(0);
    await clock.pass(1);
    await expect(done).resolves.toBe('done');
  });

  it.each([
    [90_000, 90_000],
    [3_600_000, 3_600_000],
    [86_400_000, 3_600_000],
  ])('for %d ms is kept for %d ms', async (asked, kept) => {
    const gate = amongPeople();
    await failureOf(gate.run(read(aRun()), failing(refused(429, asked))));
    await expect(gate.run(read(aRun()), attempts().run)).rejects.toMatchObject({ retryAfterMs: kept });
  });

  it('to come at once, given with "too many requests", is not taken at its word', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    await failureOf(gate.run(read(aRun(), { effect: 'write' }), failing(refused(429, 0))));
    const other = attempts();
    const done = gate.run(read(aRun()), other.run);
    await settled();
    expect(other.made).toBe(0);
    await clock.pass(1_000);
    await expect(done).resolves.toBe('done');
  });

  it('that is missing is guessed, twice as long each time, and never more than a minute', async () => {
    const clock = new ManualClock();
    const gate = amongPeople({ clock });
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      await failureOf(gate.run(read(aRun(), { effect: 'write' }), failing(refused(429))));
      await clock.pass(seconds * 1_000 - 1);
      expect({ seconds, early: await letsThrough(gate) }).toEqual({ seconds, early: false });
      await clock.pass(1);
      expect({ seconds, inTime: await letsThrough(gate) }).toEqual({ seconds, inTime: true });
    }
  });

  /** Whether a request goes out now; it ends in an answer that says nothing about the vendor's patience. */
  async function letsThrough(gate: VendorGate): Promise<boolean> {
    const run = aRun();
    let went = false;
    const done = failureOf(
      gate.run(read(run, { effect: 'write' }), async () => {
        went = true;
        throw new Misconfigured('vendor', 'no');
      }),
    );
    await settled();
    run.abort();
    await done;
    return went;
  }

  it('does not move with the machine’s clock', async () => {
    const real = systemClock();
    let jumpedMs = 0;
    const clock = { ...real, now: () => real.now() + jumpedMs, wall: () => real.wall() + jumpedMs };
    const gate = amongPeople({ clock });
    await failureOf(gate.run(read(aRun(), { effect: 'write' }), failing(refused(429, 1_200))));
    const told = performance.now();
    jumpedMs = 600_000;
    await gate.run(read(aRun()), attempts().run);
    expect(performance.now() - told).toBeGreaterThanOrEqual(1_150);
    await failureOf(gate.run(read(aRun(), { effect: 'write' }), failing(refused(429, 1_200))));
    jumpedMs = -600_000;
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });
});
