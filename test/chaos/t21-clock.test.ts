import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/ports/tools.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask, type Customer } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { type ServiceOn, serviceOn } from '../support/service-on.ts';

const size = chaosSize(process.env);
const PATIENCE_MS = 90_000;
const TEN_MINUTES_MS = 600_000;

/** The clock of a machine that somebody sets right, or wrong; what it counts by goes on. */
interface JumpingClock extends Clock {
  /** What somebody does who sets the machine's clock. */
  jump(ms: number): void;
  /** Lets business time pass, for the vendors too; real time, and with it every signature, stays. */
  pass(ms: number): void;
}

function jumpingClock(start: string): JumpingClock {
  const real = systemClock(start);
  let [jumped, passed] = [0, 0];
  return {
    ...real,
    now: () => real.now() + jumped + passed,
    wall: () => real.wall() + jumped,
    get offsetMs() {
      return real.offsetMs + passed;
    },
    jump: (ms) => {
      jumped += ms;
    },
    pass: (ms) => {
      passed += ms;
    },
  };
}

interface Jump {
  readonly on: ServiceOn;
  readonly asked: readonly Asked[];
  /** Between a refusal and the next request, by the vendor's log. */
  readonly gapMs: number;
}

const open: ServiceOn[] = [];
const jumps = new Map<string, Jump>();

interface Stage {
  readonly on: ServiceOn;
  readonly clock: JumpingClock;
}

/** @param vendors their own clock; absent: they go by the service's business time */
async function aStage(start: string, vendors?: Clock): Promise<Stage> {
  const clock = jumpingClock(start);
  const sandbox = await startSandbox({ clock: vendors ?? clock, liftQuotas: true });
  // Eager jobs: what keeps them is what the vendor said.
  const timing = { pausesMs: Array.from({ length: 30 }, () => 50) };
  const on = await serviceOn(sandbox, { clock, timing });
  open.push(on);
  return { on, clock };
}

/** Zendesk wants two seconds of peace; meanwhile the clock jumps. */
async function jump(name: string, ms: number, { on, clock }: Stage): Promise<void> {
  const { sandbox } = on;
  const warmUp = askAs(on, aCustomer(on));
  await untilEnded(sandbox, [warmUp], PATIENCE_MS);
  const before = sandbox.log.entries('zendesk').length;
  const mine = () => sandbox.log.entries('zendesk').slice(before);
  sandbox.servers.zendesk.faults.add({
    kind: 'answer',
    status: 429,
    headers: { 'retry-after': '2' },
    match: { path: /tickets\/\d+\.json\?/ },
    times: 1,
  });
  const first = askAs(on, aCustomer(on));
  while (!mine().some(({ status }) => status === 429)) await pause(5);
  // Rung while its clock is still right: a signature of ten minutes ago would be refused, and rightly.
  const others = [1, 2, 3].map(() => askAs(on, aCustomer(on)));
  await sandbox.idle();
  clock.jump(ms);
  const asked = [warmUp, first, ...others];
  await untilEnded(sandbox, asked, PATIENCE_MS);
  clock.jump(-ms);
  const refusedAt = mine().find(({ status }) => status === 429)?.at ?? 0;
  const nextAt = mine().find(({ at, status }) => status !== 429 && at > refusedAt + 300)?.at;
  jumps.set(name, { on, asked, gapMs: (nextAt ?? Number.POSITIVE_INFINITY) - refusedAt });
}

function askAs(on: ServiceOn, customer: Customer): Asked {
  return { desk: 'zendesk', id: ask(on, 'zendesk', customer), customer };
}

interface Change {
  readonly on: ServiceOn;
  readonly asked: readonly Asked[];
  /** Public texts of each ticket. */
  readonly told: readonly number[];
}

const changes = new Map<string, Change>();

/** Tickets of one customer before, in and after the hour that a change of the clocks repeats, or leaves out. */
async function daylight(name: string, hours: readonly number[], { on, clock }: Stage): Promise<void> {
  const { sandbox } = on;
  const { address } = aCustomer(on);
  const asked: Asked[] = [];
  for (const passed of hours) {
    clock.pass(passed * 3_600_000);
    // Another order each time: about the same one a person would be asked.
    asked.push(askAs(on, { ...aCustomer(on, { order: { email: address } }), address }));
    await untilEnded(sandbox, asked, PATIENCE_MS);
  }
  const told = evidenceOf(sandbox, asked, 1).tickets.map(
    ({ texts }) => texts.filter(({ by, public: isPublic }) => by === 'us' && isPublic).length,
  );
  changes.set(name, { on, asked, told });
}

const DEMO = '2026-11-18T15:00:00Z';

beforeAll(async () => {
  // One by one, or they keep each other waiting. A clock set right is the service's, not the vendors'.
  const ahead = await aStage(DEMO, systemClock(DEMO));
  const back = await aStage(DEMO, systemClock(DEMO));
  // New York: on 2026-11-01 the hour from one to two comes twice, on 2026-03-08 the hour from two to three never.
  const twice = await aStage('2026-11-01T04:50:00Z');
  const never = await aStage('2026-03-08T06:50:00Z');
  await Promise.all([
    jump('ten minutes ahead', TEN_MINUTES_MS, ahead),
    jump('ten minutes back', -TEN_MINUTES_MS, back),
    daylight('the hour that comes twice', [0, 0.5, 0.5, 0.5, 22.6], twice),
    daylight('the hour that never comes', [0, 0.5, 0.5, 0.5, 22.6], never),
  ]);
}, size.timeoutMs);
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()));
});

describe.each(['ten minutes ahead', 'ten minutes back'])('a clock that jumps %s', (name) => {
  const the = (): Jump => {
    const found = jumps.get(name);
    if (found === undefined) throw new Error(`${name} was not played`);
    return found;
  };

  it('makes nobody ask again before the vendor said, and nobody wait ten minutes', () => {
    const { gapMs } = the();
    chaosResult(`t21 ${name}`, { gapMs, tickets: the().asked.length });
    expect(gapMs).toBeGreaterThanOrEqual(2_000);
    expect(gapMs).toBeLessThan(60_000);
  });

  it('loses nothing, and nothing is said twice', () => {
    const { on, asked } = the();
    expect(judge(evidenceOf(on.sandbox, asked, 1))).toEqual(CLEAN);
  });
});

describe.each(['the hour that comes twice', 'the hour that never comes'])('%s', (name) => {
  const the = (): Change => {
    const found = changes.get(name);
    if (found === undefined) throw new Error(`${name} was not played`);
    return found;
  };

  it('does not change how many texts somebody gets in twenty-four hours', () => {
    const { told } = the();
    chaosResult(`t21 ${name}`, { tickets: told.length, told: told.join('+') });
    // Three in an hour and a half; the fourth is one too many; a day after the first there is room again.
    expect(told).toEqual([1, 1, 1, 0, 1]);
  });

  it('loses nothing, and nothing is said twice', () => {
    const { on, asked } = the();
    expect(judge(evidenceOf(on.sandbox, asked, 1))).toEqual(CLEAN);
  });
});
