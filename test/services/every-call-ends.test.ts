import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Connections, connect, PLUG_INS } from '../../src/service/connections.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';
import { aTicket } from '../support/a-ticket.ts';
import { WORLD_NOW } from '../support/world.ts';

/** Longer than three attempts of a read with their pauses: 5 s each. A call that needs longer has no end. */
const LONGEST_MS = 60_000;

let sandbox: Sandbox;
let connections: Connections;
beforeAll(async () => {
  const clock = systemClock(WORLD_NOW);
  sandbox = await startSandbox({ clock, liftQuotas: true });
  const config = readConfig({ ...sandbox.environment, HOST: '127.0.0.1' }, PLUG_INS);
  const logger = createLogger('silent');
  connections = connect(config, createTools({ clock, logger, metrics: createMetrics() }));
  for (const server of Object.values(sandbox.servers))
    server.faults.add({ kind: 'hang', match: {}, times: Number.POSITIVE_INFINITY });
});
afterAll(() => sandbox.stop());

/** A context that never ends: what ends the call must be the call's own time-out. */
const endless = (): RunContext => ({ signal: new AbortController().signal, record: () => undefined });

const settlement = { status: 'solved', group: 'Shipping', priority: 'high', addTags: ['wa_x'] } as const;
const post = { kind: 'note', key: 'k'.repeat(32), html: '<p>x</p>', text: 'x', settlement } as const;

/** By name of the port's method, how it is called. A method that is missing here makes the test fail. */
const HELPDESK_CALLS: Readonly<
  Record<string, (helpdesk: Connections['helpdesks'][number], ticket: Ticket) => unknown>
> = {
  read: (helpdesk, { ref }) => helpdesk.read(ref, endless()),
  post: (helpdesk, ticket) => helpdesk.post(ticket, post, endless()),
  check: (helpdesk, { ref }) => helpdesk.check(ref, post.key, endless()),
  settle: (helpdesk, ticket) => helpdesk.settle(ticket, settlement, endless()),
  macros: (helpdesk) => helpdesk.macros(endless()),
  renderMacro: (helpdesk, ticket) =>
    helpdesk.renderMacro(
      { id: '1', title: 'Delay', text: 'Late.', language: null },
      { ticket, order: null, parcel: null, timezone: 'UTC', language: 'en' },
      endless(),
    ),
  macrosUsed: (helpdesk, { ref }) => helpdesk.macrosUsed(ref, WORLD_NOW, endless()),
  ratings: (helpdesk) => helpdesk.ratings(WORLD_NOW, endless()).next(),
  connect: (helpdesk) => helpdesk.connect(endless()),
  changes: async (helpdesk) => {
    for await (const page of helpdesk.changes({ from: WORLD_NOW, until: WORLD_NOW }, endless())) void page;
  },
  sweepHindrance: (helpdesk) => helpdesk.sweepHindrance(endless()),
  doorbell: (helpdesk) => helpdesk.doorbell('https://whereabouts.example.com', endless()),
};
const CARRIER_CALLS: Readonly<Record<string, (carrier: Connections['carriers'][number]) => unknown>> = {
  track: (carrier) =>
    carrier.track({ number: '1Z9X8Y7W0000006001', company: 'UPS', orderedAt: null }, endless()),
  probe: (carrier) => carrier.probe(endless()),
};
const ORDER_CALLS: Readonly<Record<string, (orders: NonNullable<Connections['orders']>) => unknown>> = {
  search: (orders) => orders.search({ numbers: ['1001'], address: null }, endless()),
  get: (orders) => orders.get('1', endless()),
  probe: (orders) => orders.probe(endless()),
};

/** Methods that ask nobody. */
const QUIET = ['judge', 'ticketUrl', 'serves', 'constructor'];

function methodsOf(port: object): readonly string[] {
  const names = new Set<string>();
  for (let at: object | null = port; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) {
      const descriptor = Object.getOwnPropertyDescriptor(at, name);
      if (typeof descriptor?.value === 'function' && !QUIET.includes(name)) names.add(name);
    }
  return [...names].toSorted();
}

async function endsOf(calls: readonly (readonly [string, () => unknown])[]): Promise<Record<string, string>> {
  const ends = await Promise.all(
    calls.map(async ([name, call]) => {
      const late = AbortSignal.timeout(LONGEST_MS);
      const never = new Promise<string>((resolve) =>
        late.addEventListener('abort', () => resolve('never ends')),
      );
      const end = (async () => call())().then(
        () => 'ends',
        (error: unknown) => (error instanceof TypeError ? String(error) : 'ends'),
      );
      return [name, await Promise.race([end, never])] as const;
    }),
  );
  return Object.fromEntries(ends);
}

describe('a vendor that never answers', () => {
  it('holds up no method of a helpdesk', async () => {
    for (const helpdesk of connections.helpdesks) {
      expect(methodsOf(helpdesk)).toEqual(expect.arrayContaining(Object.keys(HELPDESK_CALLS)));
      expect(methodsOf(helpdesk).filter((name) => !(name in HELPDESK_CALLS))).toEqual([]);
    }
    const calls = connections.helpdesks.flatMap((helpdesk) =>
      Object.entries(HELPDESK_CALLS).map(
        ([name, call]) => [`${helpdesk.id}.${name}`, () => call(helpdesk, ticketOf(helpdesk.id))] as const,
      ),
    );
    const ends = await endsOf(calls);
    expect(ends).toEqual(Object.fromEntries(calls.map(([name]) => [name, 'ends'])));
    expect(calls.length).toBe(2 * Object.keys(HELPDESK_CALLS).length);
  });

  it('holds up no method of a shop or a carrier', async () => {
    const { orders, carriers } = connections;
    if (orders === null) throw new Error('No shop is connected');
    expect(methodsOf(orders).filter((name) => !(name in ORDER_CALLS))).toEqual([]);
    const calls = [
      ...Object.entries(ORDER_CALLS).map(([name, call]) => [`shop.${name}`, () => call(orders)] as const),
      ...carriers.flatMap((carrier) =>
        Object.entries(CARRIER_CALLS).map(
          ([name, call]) => [`${carrier.id}.${name}`, () => call(carrier)] as const,
        ),
      ),
    ];
    for (const carrier of carriers)
      expect(methodsOf(carrier).filter((name) => !(name in CARRIER_CALLS))).toEqual([]);
    expect(await endsOf(calls)).toEqual(Object.fromEntries(calls.map(([name]) => [name, 'ends'])));
    expect(calls).toHaveLength(5);
  });

  it('was asked by all of them', () => {
    for (const vendor of ['zendesk', 'gorgias', 'shopify', 'easypost'])
      expect(sandbox.log.entries(vendor).filter(({ fault }) => fault === 'hang').length).toBeGreaterThan(0);
  });
});

const ticketOf = (helpdesk: string): Ticket =>
  aTicket({ ref: { helpdesk, id: '4711' }, account: 'acme-demo', groupId: null });
