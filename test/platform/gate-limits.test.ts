import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { VendorGate } from '../../src/platform/gate.ts';
import { Misconfigured, UpstreamUnavailable } from '../../src/ports/errors.ts';
import { aGate, attempts, failing, failureOf, never, read, refused } from './gate-support.ts';
import { ManualClock, settled } from './manual-clock.ts';
import { aRun } from './run-support.ts';

describe('time', () => {
  it('goes on without an SDK that ignores its signal', async () => {
    const gate = aGate({ clock: systemClock() });
    const started = performance.now();
    await expect(gate.run(read(aRun(), { timeoutMs: 40, effect: 'write' }), never)).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      reached: 'sent',
      status: null,
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('ends with the run while the vendor thinks, and says that the request may have arrived', async () => {
    const run = aRun();
    const done = aGate().run(read(run), never);
    const failed = failureOf(done);
    await settled();
    run.abort(new Error('budget used up'));
    expect(await failed).toMatchObject({ name: 'UpstreamUnavailable', reached: 'sent' });
  });

  it('sends nothing for a run that is over', async () => {
    const run = aRun();
    run.abort(new Error('budget used up'));
    const attempt = attempts();
    await expect(aGate().run(read(run), attempt.run)).rejects.toMatchObject({ reached: 'not_sent' });
    expect(attempt.made).toBe(0);
  });

  it('does not hang behind a full limiter', async () => {
    const gate = aGate({ atOnce: 1 });
    const first = aRun();
    const blocked = gate.run(read(first), never).catch(() => undefined);
    const second = aRun();
    const attempt = attempts();
    const waiting = gate.run(read(second), attempt.run);
    const failed = failureOf(waiting);
    await settled();
    second.abort(new Error('budget used up'));
    expect(await failed).toMatchObject({
      name: 'UpstreamUnavailable',
      reached: 'not_sent',
    });
    first.abort();
    await blocked;
    await settled();
    expect(attempt.made).toBe(0);
  });

  it('does not hang behind an empty quota, and an abandoned request uses none of it', async () => {
    const gate = aGate({ limit: 1, perMs: 2_000, clock: systemClock() });
    await gate.run(read(aRun()), attempts().run);
    const abandoned = aRun();
    const waiting = gate.run(read(abandoned), attempts().run);
    const failed = failureOf(waiting);
    abandoned.abort(new Error('budget used up'));
    expect(await failed).toMatchObject({ reached: 'not_sent' });
    const started = performance.now();
    await gate.run(read(aRun()), attempts().run);
    expect(performance.now() - started).toBeLessThan(3_900);
  });

  it('ends with the run while the vendor’s pause lasts', async () => {
    const gate = aGate();
    gate.learn({ remaining: 0, limit: 100, resetMs: 4_000 });
    const run = aRun();
    const failed = failureOf(gate.run(read(run), attempts().run));
    await settled();
    run.abort(new Error('budget used up'));
    expect(await failed).toMatchObject({
      name: 'UpstreamUnavailable',
      reached: 'not_sent',
    });
  });
});

describe('quota', () => {
  it('leaves the last tenth to the people who work in the same account', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    gate.learn({ remaining: 10, limit: 100, resetMs: 3_000 });
    const attempt = attempts();
    const done = gate.run(read(aRun()), attempt.run);
    await settled();
    expect(attempt.made).toBe(0);
    await clock.pass(3_000);
    await expect(done).resolves.toBe('done');
  });

  it('goes on while there is more than a tenth', async () => {
    const gate = aGate();
    gate.learn({ remaining: 11, limit: 100, resetMs: 3_000 });
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });

  it('lets a request through that costs more points than requests may run at once', async () => {
    const gate = aGate({ limit: 2_000, perMs: 20_000, atOnce: 4 });
    await expect(gate.run(read(aRun(), { weight: 300 }), attempts().run)).resolves.toBe('done');
  });

  it('lets a request through that costs more than the whole quota', async () => {
    const gate = aGate({ limit: 10, perMs: 1_000 });
    await expect(gate.run(read(aRun(), { weight: 11 }), attempts().run)).resolves.toBe('done');
  });
});

describe('a vendor that is down', () => {
  async function breakIt(gate: VendorGate): Promise<void> {
    for (let failures = 0; failures < 8; failures += 1) {
      await expect(gate.run(read(aRun(), { effect: 'write' }), failing(refused(503)))).rejects.toThrow(
        UpstreamUnavailable,
      );
    }
  }

  it('is not asked again for ten seconds', async () => {
    const gate = aGate();
    await breakIt(gate);
    const attempt = attempts();
    await expect(gate.run(read(aRun()), attempt.run)).rejects.toMatchObject({
      reached: 'not_sent',
      retryAfterMs: 10_000,
    });
    expect(attempt.made).toBe(0);
  });

  it('is then asked by exactly one request', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    await breakIt(gate);
    await clock.pass(10_000);
    let asked = 0;
    const outcomes = Array.from({ length: 5 }, async () =>
      gate
        .run(read(aRun(), { effect: 'write' }), async () => {
          asked += 1;
          return never();
        })
        .catch(() => 'refused'),
    );
    await settled();
    expect(asked).toBe(1);
    await expect(Promise.race(outcomes)).resolves.toBe('refused');
  });

  it('is asked by everybody again once that one was answered', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    await breakIt(gate);
    await clock.pass(10_000);
    await gate.run(read(aRun()), attempts().run);
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });

  it('is known to be back when it refuses the password', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    await breakIt(gate);
    await clock.pass(10_000);
    await expect(gate.run(read(aRun()), failing(new Misconfigured('vendor', 'key')))).rejects.toThrow(
      Misconfigured,
    );
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });

  it('does not get the requests that were already waiting for their turn', async () => {
    const gate = aGate({ atOnce: 1 });
    let asked = 0;
    const outcomes = Array.from({ length: 20 }, async () =>
      gate
        .run(read(aRun(), { effect: 'write' }), async () => {
          asked += 1;
          throw refused(503);
        })
        .catch(() => undefined),
    );
    await Promise.all(outcomes);
    expect(asked).toBe(8);
  });

  it('is not blamed for runs that were stopped', async () => {
    const gate = aGate();
    for (let times = 0; times < 10; times += 1) {
      const run = aRun();
      const done = gate.run(read(run), never).catch(() => undefined);
      await settled();
      run.abort(new Error('the process stops'));
      await done;
    }
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });
});
