import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask, type Desk } from '../journeys/story.ts';
import { aProxy, type Proxy } from '../support/a-proxy.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { type ServiceOn, serviceOn } from '../support/service-on.ts';
import { WORLD_NOW } from '../support/world.ts';

const size = chaosSize(process.env);
const rounds = size.minutes === null ? 1 : Math.max(1, Math.round(size.minutes));
/** "Decisions degrade to a note within a minute" (T18). */
const NOTE_MS = 60_000;

type Played = Omit<Fault, 'match' | 'times'> | 'hang' | 'refuse';
type Dependency = 'shopify' | 'easypost' | 'zendesk' | 'gorgias';

const TOXICS: Readonly<Record<string, Played>> = {
  'a delay of eight seconds': { kind: 'late', ms: 8_000 },
  'a reset connection': { kind: 'reset' },
  'an answer in slices over eight seconds': { kind: 'sliced', ms: 8_000 },
  'half an answer': { kind: 'truncated' },
  'no answer': { kind: 'hang' },
  'a line that is half open': 'hang',
  'a refused connection': 'refuse',
};

/** Where it strikes. What a helpdesk answers to a read may be late; its writes are the subject of T08 and T09. */
const PATHS: Readonly<Record<Dependency, RegExp>> = {
  shopify: /graphql/,
  easypost: /trackers/,
  zendesk: /\/tickets\/\d+(?:\.json)?\?/,
  gorgias: /\/tickets\/\d+(?:\?|$)/,
};

const VARIABLES: Readonly<Record<Dependency, string>> = {
  shopify: 'SHOPIFY_BASE_URL',
  easypost: 'EASYPOST_BASE_URL',
  zendesk: 'ZENDESK_BASE_URL',
  gorgias: 'GORGIAS_BASE_URL',
};

interface Ending {
  readonly dependency: Dependency;
  readonly toxic: string;
  readonly asked: Asked;
  readonly on: ServiceOn;
  /** Real milliseconds from the customer's message to the note, or the answer. */
  readonly ms: number;
}

const endings: Ending[] = [];
const healthy: { readonly on: ServiceOn; readonly asked: Asked }[] = [];
const open: ServiceOn[] = [];
const proxies: Proxy[] = [];
const loop = { calm: 0, poisoned: 0 };

interface Lane {
  readonly dependency: Dependency;
  readonly toxics: readonly string[];
  readonly on: ServiceOn;
  readonly proxy: Proxy;
}

/** One dependency behind a proxy, in a world of its own. */
async function aLane(dependency: Dependency, toxics: readonly string[]): Promise<Lane> {
  const clock = systemClock(WORLD_NOW);
  const sandbox = await startSandbox({ clock, liftQuotas: true });
  const proxy = await aProxy(Number(new URL(sandbox.servers[dependency].origin).port));
  proxies.push(proxy);
  const environment = { [VARIABLES[dependency]]: `http://127.0.0.1:${proxy.port}` };
  // A helpdesk that is ill for a moment is asked again soon.
  const timing = { pausesMs: [300, 600, 1_200, 2_400, 5_000, 5_000, 5_000] };
  const on = await serviceOn(sandbox, { clock, environment, timing });
  open.push(on);
  return { dependency, toxics, on, proxy };
}

/** One toxic after the other, and a healthy ticket after each. */
async function play({ dependency, toxics, on, proxy }: Lane): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const toxic of toxics) {
      endings.push(await poisoned(on, dependency, toxic, proxy));
      const asked = askOne(on, dependency);
      await untilEnded(on.sandbox, [asked], 2 * NOTE_MS);
      healthy.push({ on, asked });
    }
}

function askOne(on: ServiceOn, dependency: Dependency): Asked {
  const desk: Desk = dependency === 'gorgias' ? 'gorgias' : 'zendesk';
  const customer = aCustomer(on);
  return { desk, id: ask(on, desk, customer), customer };
}

async function poisoned(on: ServiceOn, dependency: Dependency, toxic: string, proxy: Proxy): Promise<Ending> {
  const played = TOXICS[toxic] ?? 'refuse';
  const { faults } = on.sandbox.servers[dependency];
  // A source may stay ill; a helpdesk is well again after a while, else nobody could be told anything.
  const isDesk = dependency === 'zendesk' || dependency === 'gorgias';
  const times = isDesk ? 1 : Number.POSITIVE_INFINITY;
  if (played === 'hang') proxy.hang();
  else if (played === 'refuse') await proxy.refuse();
  else faults.add({ ...played, match: { path: PATHS[dependency] }, times });
  const started = performance.now();
  const asked = askOne(on, dependency);
  const ended = untilEnded(on.sandbox, [asked], 2 * NOTE_MS);
  if (isDesk) await pause(1_000);
  else await ended;
  faults.clear();
  if (isDesk) await proxy.open();
  await ended;
  const ms = performance.now() - started;
  await proxy.open();
  return { dependency, toxic, asked, on, ms };
}

const names = Object.keys(TOXICS);
const some = (...which: readonly number[]): readonly string[] => which.map((at) => names[at] ?? '');

beforeAll(async () => {
  const lanes: Lane[] = [];
  // Dealt so that each lane has one or two that wait for a time-out. Started one by one, or they keep each other waiting.
  for (const [dependency, toxics] of [
    ['shopify', some(0, 1, 3, 6)],
    ['shopify', some(2, 4)],
    ['easypost', some(1, 0, 3, 6)],
    ['easypost', some(2, 4, 5)],
    ['zendesk', some(1, 3, 6, 5)],
    ['gorgias', some(1, 3, 6, 5)],
  ] as const)
    lanes.push(await aLane(dependency, toxics));
  const calm = monitorEventLoopDelay({ resolution: 10 });
  calm.enable();
  const calmly = lanes.map(({ on, dependency }) => ({ on, asked: askOne(on, dependency) }));
  await Promise.all(calmly.map(({ on, asked }) => untilEnded(on.sandbox, [asked], 2 * NOTE_MS)));
  calm.disable();
  const poison = monitorEventLoopDelay({ resolution: 10 });
  poison.enable();
  await Promise.all(lanes.map(play));
  poison.disable();
  [loop.calm, loop.poisoned] = [calm.percentile(99) / 1e6, poison.percentile(99) / 1e6];
}, size.timeoutMs);
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()));
  await Promise.all(proxies.map((one) => one.stop()));
});

const of = (...dependencies: readonly Dependency[]): readonly Ending[] =>
  endings.filter(({ dependency }) => dependencies.includes(dependency));

describe('whatever goes wrong on the way to a vendor', () => {
  it('was played: every toxic on shop and carrier, those that end on helpdesks', () => {
    chaosResult('t18', {
      played: endings.length,
      slowestMs: Math.round(Math.max(...endings.map(({ ms }) => ms))),
      loopP99Calm: Math.round(loop.calm),
      loopP99: Math.round(loop.poisoned),
    });
    const shop = of('shopify').map(({ toxic }) => toxic);
    const carrier = of('easypost').map(({ toxic }) => toxic);
    const expected = names.filter((name) => name !== 'a line that is half open');
    expect([...new Set(shop)].toSorted()).toEqual(expected.toSorted());
    expect([...new Set(carrier)].toSorted()).toEqual(names.toSorted());
    expect(of('zendesk', 'gorgias')).toHaveLength(8 * rounds);
  });

  it('the shop or the carrier cannot be asked: a note within a minute, and not a word to the customer', () => {
    for (const { toxic, on, asked, ms } of of('shopify', 'easypost')) {
      const [ticket] = evidenceOf(on.sandbox, [asked], 1).tickets;
      const said = { toxic, notes: 0, public: 0, inTime: ms < NOTE_MS };
      for (const text of ticket?.texts ?? [])
        if (text.by === 'us') said[text.public ? 'public' : 'notes'] += 1;
      expect(said).toEqual({ toxic, notes: 1, public: 0, inTime: true });
    }
  });

  it('the helpdesk cannot be read for a moment: the customer is answered all the same, once', () => {
    for (const { toxic, on, asked } of of('zendesk', 'gorgias')) {
      const [ticket] = evidenceOf(on.sandbox, [asked], 1).tickets;
      const told = ticket?.texts.filter(({ by, public: isPublic }) => by === 'us' && isPublic) ?? [];
      expect({ toxic, told: told.length }).toEqual({ toxic, told: 1 });
    }
  });

  it('is over when it is over: who asks next is worked to an end', () => {
    expect(healthy.length).toBe(endings.length);
    for (const one of open) {
      const asked = [...endings, ...healthy].filter(({ on }) => on === one).map((ending) => ending.asked);
      expect(judge(evidenceOf(one.sandbox, asked, 1))).toEqual(CLEAN);
    }
  });

  it('does not make the process stand still', () => {
    // Beside 200 ms the machine's own calm counts: others may keep it busy.
    expect(loop.poisoned).toBeLessThan(Math.max(200, 3 * loop.calm));
  });
});
