import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask } from '../journeys/story.ts';
import { aProxy, type Proxy } from '../support/a-proxy.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, hasEnded, judge } from '../support/oracle.ts';
import { type ServiceOn, serviceOn } from '../support/service-on.ts';
import { WORLD_NOW } from '../support/world.ts';

const size = chaosSize(process.env);
const PATIENCE_MS = 90_000;

/** What is away, and why a person is told to answer instead. */
const SOURCES = {
  shopify: { variable: 'SHOPIFY_BASE_URL', reason: 'orders_unavailable' },
  easypost: { variable: 'EASYPOST_BASE_URL', reason: 'carrier_unavailable' },
} as const;
type Source = keyof typeof SOURCES;

interface Outage {
  readonly on: ServiceOn;
  readonly proxy: Proxy;
  readonly before: readonly Asked[];
  readonly during: readonly Asked[];
  readonly after: readonly Asked[];
  /** Requests that reached the vendor while it was away: none can. */
  readonly reached: number;
  /** Real milliseconds from its return to the first answer that rests on it. */
  readonly backMs: number;
}

const outages = new Map<Source, Outage>();

function askMany(on: ServiceOn, count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, index) => {
    const customer = aCustomer(on);
    const desk = index % 2 === 0 ? ('zendesk' as const) : ('gorgias' as const);
    return { desk, id: ask(on, desk, customer), customer };
  });
}

const told = (on: ServiceOn, asked: readonly Asked[]): number =>
  evidenceOf(on.sandbox, asked, 1).tickets.filter(({ texts }) =>
    texts.some(({ by, public: isPublic }) => by === 'us' && isPublic),
  ).length;

async function outage(source: Source): Promise<void> {
  const clock = systemClock(WORLD_NOW);
  const sandbox = await startSandbox({ clock, liftQuotas: true });
  const proxy = await aProxy(Number(new URL(sandbox.servers[source].origin).port));
  const environment = { [SOURCES[source].variable]: `http://127.0.0.1:${proxy.port}` };
  const on = await serviceOn(sandbox, { clock, environment });
  const before = askMany(on, 2);
  await untilEnded(sandbox, before, PATIENCE_MS);
  await proxy.refuse();
  const reachedBefore = sandbox.log.entries(source).length;
  const during = [...askMany(on, size.pick(6, 20))];
  const until = performance.now() + (size.minutes === null ? 0 : (size.minutes * 60_000) / 2);
  do {
    await untilEnded(sandbox, during, PATIENCE_MS);
    if (performance.now() < until) during.push(...askMany(on, 5));
    await pause(size.pick(0, 5_000));
  } while (performance.now() < until);
  const reached = sandbox.log.entries(source).length - reachedBefore;
  await proxy.open();
  const back = performance.now();
  const after: Asked[] = [];
  // Nobody has to do anything: whoever asks once it is back is answered as ever.
  while (told(on, after) === 0 && performance.now() - back < PATIENCE_MS) {
    after.push(...askMany(on, 1));
    await untilEnded(sandbox, after, PATIENCE_MS);
    if (told(on, after) === 0) await pause(1_000);
  }
  outages.set(source, { on, proxy, before, during, after, reached, backMs: performance.now() - back });
}

beforeAll(async () => {
  await Promise.all([outage('shopify'), outage('easypost')]);
}, size.timeoutMs);
afterAll(async () => {
  for (const { on, proxy } of outages.values()) {
    await on.stop();
    await proxy.stop();
  }
});

describe.each(Object.keys(SOURCES) as Source[])('while %s is away', (source) => {
  const the = (): Outage => {
    const found = outages.get(source);
    if (found === undefined) throw new Error(`${source} was not played`);
    return found;
  };

  it('everybody who asked before was answered', () => {
    const { on, before } = the();
    expect(told(on, before)).toBe(before.length);
  });

  it('nobody is told anything: every ticket has a note, at once and without guessing', async () => {
    const { on, during, reached } = the();
    expect([told(on, during), reached]).toEqual([0, 0]);
    const tickets = evidenceOf(on.sandbox, during, 1).tickets;
    expect(tickets.filter((ticket) => !hasEnded(ticket))).toEqual([]);
    for (const { desk, id } of during)
      expect(await on.page(desk, id)).toMatchObject({
        outcome: 'handed_over',
        reasons: expect.arrayContaining([SOURCES[source].reason]),
        reply: null,
      });
  });

  it('its return is noticed, without anybody doing anything', () => {
    const { on, during, after, backMs } = the();
    chaosResult(`t19 ${source}`, { during: during.length, after: after.length, backMs: Math.round(backMs) });
    expect(told(on, after)).toBeGreaterThan(0);
  });

  it('nothing is lost, said twice, closed in silence or told to others', () => {
    const { on, before, during, after } = the();
    // The disturbance is the outage.
    expect(judge(evidenceOf(on.sandbox, [...before, ...during, ...after], 1))).toEqual(CLEAN);
  });
});
