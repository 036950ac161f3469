import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DEFAULT_QUOTAS } from '../../src/sandbox/zendesk/options.ts';
import { aCustomer, ask, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf } from '../support/evidence.ts';
import { CLEAN, hasEnded, judge } from '../support/oracle.ts';
import { type ServiceOn, serviceOn } from '../support/service-on.ts';
import { WORLD_NOW } from '../support/world.ts';

const size = chaosSize(process.env);
/** A short run ends long before a minute is over, so nothing comes back in it; a long one sees windows begin anew. */
const runMs = size.minutes === null ? 6_000 : size.minutes * 60_000;

/** A small plan, so that a short run comes up against it; beside it a Gorgias API key. Half of each is ours. */
const PLAN = { ...DEFAULT_QUOTAS, accountPerMinute: 200, updatesPerMinute: 40 };
const REQUESTS = { most: 100, perMs: 60_000 };
const UPDATES = { most: 20, perMs: 60_000 };
const CALLS = { most: 20, perMs: 20_000 };
/** Below this nobody of ours asks: the last tenth. */
const LAST = 180;
/** What may be on its way when an answer says so. */
const IN_FLIGHT = 20;

const open: ServiceOn[] = [];

async function aService(
  quotas: Omit<SandboxOptions, 'clock'>,
  timing: Parameters<typeof serviceOn>[1]['timing'] = {},
): Promise<ServiceOn> {
  const clock = systemClock(WORLD_NOW);
  const sandbox = await startSandbox({ clock, ...quotas });
  const started = await serviceOn(sandbox, { clock, timing });
  open.push(started);
  return started;
}

function askMany(on: ServiceOn, desk: Desk, count: number): readonly Asked[] {
  return Array.from({ length: count }, () => {
    const customer = aCustomer(on);
    return { desk, id: ask(on, desk, customer), customer };
  });
}

/** Most requests within any stretch of this length, by the vendor's own log. */
function most(requests: readonly LoggedRequest[], perMs: number): number {
  const times = requests.map(({ at }) => at).toSorted((a, b) => a - b);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + perMs).length));
}

const ours = (on: ServiceOn, vendor: string): readonly LoggedRequest[] =>
  on.sandbox.log.entries(vendor).filter(({ path }) => !path.includes(OTHER_APP) && !path.includes('/oauth/'));
const updates = (requests: readonly LoggedRequest[]): readonly LoggedRequest[] =>
  requests.filter(({ method }) => method === 'PUT');
const refusals = (on: ServiceOn, vendor: string): readonly LoggedRequest[] =>
  on.sandbox.log.entries(vendor).filter(({ status }) => status === 429);

const OTHER_APP = 'other_app=1';

/** Another app of the team reads from the same Zendesk account. */
async function otherAppReads(on: ServiceOn, count: number): Promise<void> {
  const pair = Buffer.from('whereabouts@acme.example/token:sandbox-api-token').toString('base64');
  const url = `${on.sandbox.servers.zendesk.origin}/api/v2/users/me.json?${OTHER_APP}`;
  const read = async (): Promise<void> => {
    await (await fetch(url, { headers: { authorization: `Basic ${pair}` } })).arrayBuffer();
  };
  for (let made = 0; made < count; made += 10) await Promise.all(Array.from({ length: 10 }, read));
}

/** Waits until this is so, or time is over: what is not so by then is for the expectations. */
async function orSoLong(ms: number, isSo: () => boolean): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until && !isSo()) await pause(100);
}

const ended = (on: ServiceOn, asked: readonly Asked[]): number =>
  evidenceOf(on.sandbox, asked, 1).tickets.filter(hasEnded).length;

interface Run {
  readonly on: ServiceOn;
  readonly asked: readonly Asked[];
}

async function rush(): Promise<Run> {
  const on = await aService({ liftQuotas: false, zendeskQuotas: PLAN });
  const asked = [...askMany(on, 'zendesk', size.pick(26, 200)), ...askMany(on, 'gorgias', size.pick(5, 40))];
  const isUsedUp = (): boolean =>
    updates(ours(on, 'zendesk')).length >= UPDATES.most && ours(on, 'gorgias').length >= CALLS.most;
  if (size.minutes === null) {
    // As long as a busy machine needs to come up against both limits, and a little longer to see that they hold.
    await orSoLong(60_000, isUsedUp);
    await pause(1_500);
  } else await orSoLong(runMs, () => ended(on, asked) === asked.length);
  return { on, asked };
}

async function crowd(): Promise<Run> {
  const on = await aService({ liftQuotas: false, zendeskQuotas: PLAN });
  await otherAppReads(on, 140);
  const asked = askMany(on, 'zendesk', 20);
  await pause(runMs);
  return { on, asked };
}

type Vendor = 'zendesk' | 'gorgias' | 'shopify' | 'easypost';
const PATHS = {
  zendesk: /tickets\/\d+\.json\?/,
  gorgias: /tickets\/\d+/,
  shopify: /graphql/,
  easypost: /trackers/,
} as const;

/** What a refused request is told, and how long nobody may come then, by the vendor's clock. */
const ADVICE = {
  'three seconds': { header: () => '3', atLeastMs: 3_000 },
  'seconds with a fraction': { header: () => '2.5', atLeastMs: 2_500 },
  'a date': {
    header: () => new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 2_000).toUTCString(),
    // From when on it counts is known to the request only; the date is at least this far from its making.
    atLeastMs: 1_500,
  },
  nothing: { header: () => null, atLeastMs: 1_000 },
  'to come at once': { header: () => '0', atLeastMs: 1_000 },
  'an hour and a half': { header: () => '5400', atLeastMs: 2_500 },
} as const;
type Advice = keyof typeof ADVICE;

/** Requests that were on their way when the refusal was; several times what this process stood still must be added: client and vendor share it. */
const ON_THEIR_WAY_MS = 300;

interface Advised {
  readonly vendor: Vendor;
  readonly advice: Advice;
  /** Between the refusal and the next request. */
  readonly gapMs: number;
  /** The machine was so busy that nothing can be told from this. */
  readonly isVoid: boolean;
}

/** One refusal with this advice, while new tickets come all the time, each of which would like to ask. */
async function advise(on: ServiceOn, vendor: Vendor, advice: Advice): Promise<Advised> {
  const { header, atLeastMs } = ADVICE[advice];
  const before = on.sandbox.log.entries(vendor).length;
  const mine = (): readonly LoggedRequest[] => on.sandbox.log.entries(vendor).slice(before);
  const text = header();
  const headers = text === null ? {} : { 'retry-after': text };
  const match = { path: PATHS[vendor] };
  on.sandbox.servers[vendor].faults.add({ kind: 'answer', status: 429, headers, match, times: 1 });
  const refusedAt = (): number => mine().find(({ status }) => status === 429)?.at ?? Number.POSITIVE_INFINITY;
  const stood = monitorEventLoopDelay({ resolution: 10 });
  stood.enable();
  const onTheirWayMs = (): number => ON_THEIR_WAY_MS + (4 * stood.max) / 1e6;
  const next = (): LoggedRequest | undefined => mine().find(({ at }) => at > refusedAt() + onTheirWayMs());
  for (let asked = 0; asked < 200 && next() === undefined; asked += 1) {
    ask(on, vendor === 'gorgias' ? 'gorgias' : 'zendesk', aCustomer(on));
    await pause(300);
    if (isLongest(advice) && Date.now() > refusedAt() + atLeastMs) break;
  }
  stood.disable();
  const gapMs = (next()?.at ?? Number.POSITIVE_INFINITY) - refusedAt();
  return { vendor, advice, gapMs, isVoid: onTheirWayMs() >= atLeastMs };
}

const isLongest = (advice: Advice): boolean => advice === 'an hour and a half';

/** One after the other; the one after which nothing follows comes last. */
async function series(on: ServiceOn, vendor: Vendor, which: readonly Advice[]): Promise<readonly Advised[]> {
  const told: Advised[] = [];
  for (const advice of which) told.push(await advise(on, vendor, advice));
  return told;
}

async function allAdvice(): Promise<readonly Advised[]> {
  // Jobs that are eager to come back: what keeps them is what the vendor said.
  const timing = { pausesMs: Array.from({ length: 30 }, () => 50) };
  const [desks, sources] = await Promise.all([
    aService({ liftQuotas: true }, timing),
    aService({ liftQuotas: true }, timing),
  ]);
  const told = await Promise.all([
    series(desks, 'zendesk', ['three seconds', 'a date', 'nothing', 'an hour and a half']),
    series(desks, 'gorgias', ['seconds with a fraction', 'to come at once', 'an hour and a half']),
    series(sources, 'easypost', ['three seconds', 'nothing']).then(async (first) => [
      ...first,
      ...(await series(sources, 'shopify', ['seconds with a fraction', 'a date'])),
    ]),
  ]);
  return told.flat();
}

let runs: { readonly rush: Run; readonly crowd: Run; readonly advice: readonly Advised[] };
beforeAll(async () => {
  const [first, second, advice] = await Promise.all([rush(), crowd(), allAdvice()]);
  runs = { rush: first, crowd: second, advice };
}, size.timeoutMs);
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()));
});

describe('a rush in an account that people use, too', () => {
  it('never meets a limit', () => {
    const { on } = runs.rush;
    expect([...refusals(on, 'zendesk'), ...refusals(on, 'gorgias')]).toEqual([]);
  });

  it('leaves half of every limit alone, in every window', () => {
    const { on } = runs.rush;
    expect(most(ours(on, 'zendesk'), REQUESTS.perMs)).toBeLessThanOrEqual(REQUESTS.most);
    expect(most(updates(ours(on, 'zendesk')), UPDATES.perMs)).toBeLessThanOrEqual(UPDATES.most);
    expect(most(ours(on, 'gorgias'), CALLS.perMs)).toBeLessThanOrEqual(CALLS.most);
  });

  it('uses what is ours, and who has to wait for more is not lost', async () => {
    const { on, asked } = runs.rush;
    const done = ended(on, asked);
    const wrote = updates(ours(on, 'zendesk')).length;
    const called = ours(on, 'gorgias').length;
    chaosResult('t17 rush', { asked: asked.length, done, updates: wrote, gorgiasCalls: called });
    expect(wrote).toBeGreaterThanOrEqual(UPDATES.most);
    expect(called).toBeGreaterThanOrEqual(CALLS.most);
    expect(done).toBeGreaterThanOrEqual(UPDATES.most - 1);
    const { waiting, active, retrying, dead } = await on.service.queue.counts();
    expect(dead).toBe(0);
    expect(waiting + active + retrying).toBeGreaterThanOrEqual(asked.length - done);
  });

  it('says nothing twice', () => {
    const verdict = judge(evidenceOf(runs.rush.on.sandbox, runs.rush.asked, 1));
    expect({ ...verdict, lost: [], void: null }).toEqual(CLEAN);
  });
});

describe('an account that others use up', () => {
  it('is never used up by us: nobody is refused, and the last tenth is theirs', () => {
    const { on } = runs.crowd;
    const all = on.sandbox.log.entries('zendesk').filter(({ path }) => !path.includes('/oauth/'));
    const usedAt = (time: number): number => all.filter(({ at }) => at <= time && at > time - 60_000).length;
    expect(refusals(on, 'zendesk')).toEqual([]);
    expect(ours(on, 'zendesk').filter(({ at }) => usedAt(at) > LAST + IN_FLIGHT)).toEqual([]);
  });

  it('slows us down before it stops us', () => {
    const { on, asked } = runs.crowd;
    const requests = ours(on, 'zendesk');
    chaosResult('t17 crowd', { theirs: 140, ours: requests.length, done: ended(on, asked) });
    // Without the others it would have been forty reads at once.
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.length).toBeLessThan(size.pick(40, Number.POSITIVE_INFINITY));
  });
});

describe('advice', () => {
  it('is kept in every spelling, and by everybody: no request comes before its time', () => {
    const early = runs.advice.filter(({ gapMs, advice }) => gapMs < ADVICE[advice].atLeastMs);
    const isVoid = runs.advice.filter((one) => one.isVoid).length;
    chaosResult('t17 advice', { refusals: runs.advice.length, early: early.length, void: isVoid });
    expect(early).toEqual([]);
    expect(isVoid).toBeLessThan(runs.advice.length / 2);
    // All were refused, and asked again when it was time; within a run only the longest never are.
    const silent = runs.advice.filter(({ gapMs }) => !Number.isFinite(gapMs));
    expect(silent.every(({ advice }) => isLongest(advice))).toBe(true);
    expect(runs.advice.filter(({ gapMs }) => Number.isNaN(gapMs))).toEqual([]);
  });
});
