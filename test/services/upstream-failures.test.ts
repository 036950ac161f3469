import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import type { Condition } from '../../src/ticket/condition.ts';
import { FAILURES, type Failure, SORTS_OF_FAILURES } from '../journeys/failures.ts';
import { aCustomer, ask, lookAt, type SeenTicket } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

/** How one ticket ended while a vendor failed. */
interface Ending {
  readonly page: DecisionPage;
  readonly seen: SeenTicket;
  /** Requests that met the fault. */
  readonly met: number;
  /** What was found out for the customer who came next, when the vendor was well again; `null`: nobody came. */
  readonly next: Condition | null;
}

/** What can fail: a vendor's answers, or the token without which it does not answer. */
type Source = 'shopify' | 'easypost' | 'token';

interface Case {
  readonly source: Source;
  readonly name: string;
  readonly failure: Failure;
}

const THROTTLED = {
  errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
  extensions: {
    cost: {
      requestedQueryCost: 252,
      throttleStatus: { maximumAvailable: 2_000, currentlyAvailable: 2, restoreRate: 10 },
    },
  },
};
const DENIED = {
  data: { named: null, theirs: null, shop: null },
  errors: [
    { message: 'Access denied for named field.', path: ['named'], extensions: { code: 'ACCESS_DENIED' } },
  ],
};
const json = (body: object): Failure => ({ kind: 'answer', status: 200, body: JSON.stringify(body) });

const SILENT: readonly Failure['kind'][] = ['hang', 'late', 'delayed'];

const WAYS: Readonly<Record<Source, Readonly<Record<string, Failure>>>> = {
  shopify: {
    ...FAILURES,
    'an answer that denies access': json(DENIED),
    'an answer without what was asked for': json({ data: {} }),
    'errors without data': json({ errors: [{ message: 'Internal error' }] }),
    'an answer that says THROTTLED': json(THROTTLED),
    'status 429, an hour': { kind: 'answer', status: 429, body: '{}', headers: { 'retry-after': '3600' } },
  },
  easypost: {
    ...FAILURES,
    'a tracker of another shape': json({ object: 'Tracker', id: 7, status: null }),
    'status 429, an hour': { kind: 'answer', status: 429, body: '{}', headers: { 'retry-after': '3600' } },
  },
  // We hang up on a token as on everything else, so what comes later is no answer at all.
  token: Object.fromEntries(
    Object.entries(SORTS_OF_FAILURES).filter(([, { kind }]) => kind !== 'late' && kind !== 'delayed'),
  ),
};

/** After these the vendor has to be left alone for longer than a test lasts. */
const LONG_PAUSES = ['an answer that says THROTTLED', 'status 429, an hour'];

/** A vendor that does not answer, or says that it is not well, is left alone for a while if it goes on like that. */
const isIll = ({ kind, status = 200 }: Failure): boolean => kind !== 'answer' || status >= 500;

/** Slow ones first, so that they are dealt to different lanes; those after which nothing can follow, last. */
function order({ name, failure }: Case): number {
  if (LONG_PAUSES.includes(name)) return 2;
  return SILENT.includes(failure.kind) ? 0 : 1;
}

const CASES: readonly Case[] = (['shopify', 'easypost', 'token'] as const)
  .flatMap((source) => Object.entries(WAYS[source]).map(([name, failure]) => ({ source, name, failure })))
  .toSorted((a, b) => order(a) - order(b));

const endings = new Map<string, Ending>();
const worlds: World[] = [];

/** One world per lane; in it one failure after the other. */
async function lane(cases: readonly Case[]): Promise<void> {
  const world = await startWorld({
    environment: {
      SHOPIFY_ACCESS_TOKEN: '',
      SHOPIFY_CLIENT_ID: 'sandbox-client',
      SHOPIFY_CLIENT_SECRET: 'sandbox-client-secret',
    },
  });
  worlds.push(world);
  for (const one of cases) endings.set(`${one.source}: ${one.name}`, await play(one, world));
}

async function play({ source, failure }: Case, world: World): Promise<Ending> {
  const vendor = source === 'token' ? 'shopify' : source;
  const { faults } = world.sandbox.servers[vendor];
  if (source === 'token') world.sandbox.shopify.tokens.revokeAll();
  const match = { path: { shopify: /graphql/, easypost: /trackers/, token: /oauth/ }[source] };
  faults.add({ ...failure, match, times: Number.POSITIVE_INFINITY });
  const ticket = ask(world, 'gorgias', aCustomer(world));
  await world.settled();
  faults.clear();
  const page = await world.page('gorgias', ticket);
  const met = page.calls.filter(({ upstream }) => upstream === vendor).length;
  const next = isIll(failure) ? await nextCustomer(world) : null;
  return { page, seen: lookAt(world, 'gorgias', ticket), met, next };
}

/** Somebody a person must answer, so that no mail is waited for; shop and carrier are asked all the same. */
async function nextCustomer(world: World): Promise<Condition | null> {
  const customer = aCustomer(world);
  const text = `Where is my order ${customer.order}? My lawyer will hear of this.`;
  const ticket = ask(world, 'gorgias', customer, { text });
  await world.settled();
  return (await world.page('gorgias', ticket)).condition;
}

const LANES = 4;

beforeAll(async () => {
  const dealt = Array.from({ length: LANES }, (_, at) =>
    CASES.filter((_case, index) => index % LANES === at),
  );
  await Promise.all(dealt.map(lane));
});
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.stop()));
});

describe.each([
  ['shopify', 'orders_unavailable', /Shopify/i],
  ['easypost', 'carrier_unavailable', /EasyPost/i],
  ['token', 'orders_unavailable', /Shopify/i],
] as const)(
  'when %s fails, a note says that it could not be asked, and nobody guesses',
  (source, condition, named) => {
    it.each(Object.keys(WAYS[source]))('%s', (name) => {
      const ending = endings.get(`${source}: ${name}`);
      const failure = WAYS[source][name];
      expect(ending).toMatchObject({
        page: { outcome: 'handed_over', condition, reply: null },
        seen: { told: [], notes: [expect.stringMatching(named)], status: 'open' },
        next: failure !== undefined && isIll(failure) ? 'in_transit' : null,
      });
      expect(ending?.met).toBeGreaterThan(0);
    });
  },
);
