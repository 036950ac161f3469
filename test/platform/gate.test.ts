import { describe, expect, it } from '@jest/globals';
import { Misconfigured, TicketChanged, UpstreamUnavailable } from '../../src/ports/errors.ts';
import type { UpstreamCall } from '../../src/ticket/upstream-call.ts';
import { aGate, attempts, failing, failureOf, read, refused } from './gate-support.ts';
import { ManualClock, settled } from './manual-clock.ts';
import { aRun } from './run-support.ts';

describe('retries', () => {
  it('reads twice more when the vendor is down for a moment', async () => {
    const clock = new ManualClock();
    const attempt = attempts(refused(503), refused(502));
    const done = aGate({ clock }).run(read(aRun()), attempt.run);
    await settled();
    await clock.pass(100);
    await clock.pass(400);
    await expect(done).resolves.toBe('done');
    expect(attempt.made).toBe(3);
  });

  it('never repeats a write: the customer could be answered twice', async () => {
    const attempt = attempts(refused(503));
    await expect(aGate().run(read(aRun(), { effect: 'write' }), attempt.run)).rejects.toThrow(
      UpstreamUnavailable,
    );
    expect(attempt.made).toBe(1);
  });

  it('gives up with the vendor’s error, not the pause’s, when the run ends while it waits to try again', async () => {
    const run = aRun();
    const done = aGate().run(read(run), attempts(refused(503)).run);
    const failed = failureOf(done);
    await settled();
    run.abort(new Error('budget used up'));
    expect(await failed).toMatchObject({ name: 'UpstreamUnavailable', status: 503 });
  });

  it('does not ask again with a wrong password', async () => {
    const attempt = attempts(new Misconfigured('vendor', 'check the key', { status: 401 }));
    await expect(aGate().run(read(aRun()), attempt.run)).rejects.toThrow(Misconfigured);
    expect(attempt.made).toBe(1);
  });

  it('hands on that the ticket changed', async () => {
    await expect(aGate().run(read(aRun()), failing(new TicketChanged()))).rejects.toThrow(TicketChanged);
  });
});

describe('429', () => {
  it('waits as long as the vendor says before it asks again', async () => {
    const clock = new ManualClock();
    const attempt = attempts(refused(429, 2_000));
    const done = aGate({ clock }).run(read(aRun()), attempt.run);
    await settled();
    await clock.pass(1_999);
    expect(attempt.made).toBe(1);
    await clock.pass(1);
    await expect(done).resolves.toBe('done');
  });

  it('makes everybody else wait too', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    await expect(gate.run(read(aRun(), { effect: 'write' }), failing(refused(429, 2_000)))).rejects.toThrow(
      UpstreamUnavailable,
    );
    const other = attempts();
    const done = gate.run(read(aRun(), { effect: 'write' }), other.run);
    await settled();
    expect(other.made).toBe(0);
    await clock.pass(2_000);
    await expect(done).resolves.toBe('done');
  });

  it('is not shortened by a later 429 that asks for less', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    const [long, short] = [Promise.withResolvers<never>(), Promise.withResolvers<never>()];
    const both = [long, short].map(async ({ promise }) =>
      failureOf(gate.run(read(aRun(), { effect: 'write' }), async () => promise)),
    );
    await settled();
    long.reject(refused(429, 4_000));
    await settled();
    short.reject(refused(429, 500));
    expect(await Promise.all(both)).toMatchObject([{ status: 429 }, { status: 429 }]);
    const other = attempts();
    const done = gate.run(read(aRun()), other.run);
    await settled();
    await clock.pass(600);
    expect(other.made).toBe(0);
    await clock.pass(3_400);
    await done;
    expect(other.made).toBe(1);
  });

  it('ends the run at once when the vendor wants a minute: the job comes back instead', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    await expect(gate.run(read(aRun()), failing(refused(429, 60_000)))).rejects.toThrow(UpstreamUnavailable);
    const other = attempts();
    await expect(gate.run(read(aRun()), other.run)).rejects.toMatchObject({
      status: 429,
      reached: 'not_sent',
      retryAfterMs: 60_000,
    });
    expect(other.made).toBe(0);
  });

  it('does not count as the vendor being down', async () => {
    const clock = new ManualClock();
    const gate = aGate({ clock });
    for (let time = 0; time < 10; time += 1) {
      await expect(gate.run(read(aRun()), failing(refused(429, 4_000)))).rejects.toThrow(UpstreamUnavailable);
      await clock.pass(4_000);
    }
    await expect(gate.run(read(aRun()), attempts().run)).resolves.toBe('done');
  });
});

describe('the record', () => {
  it('has one line for every attempt, with the status of each', async () => {
    const clock = new ManualClock();
    const observed: UpstreamCall[] = [];
    const run = aRun();
    const gate = aGate({ clock, observe: (call) => observed.push(call) });
    const done = gate.run(read(run), attempts(refused(503)).run);
    await settled();
    await clock.pass(200);
    await done;
    expect(run.calls).toEqual([
      { upstream: 'vendor', operation: 'thing.read', ms: expect.any(Number), status: 503 },
      { upstream: 'vendor', operation: 'thing.read', ms: expect.any(Number), status: 200 },
    ]);
    expect(observed).toEqual(run.calls);
  });

  it('has no line for a request that was never sent', async () => {
    const run = aRun();
    run.abort();
    await expect(aGate().run(read(run), attempts().run)).rejects.toThrow(UpstreamUnavailable);
    expect(run.calls).toEqual([]);
  });
});
