import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { aCustomer, ask, type Customer, lookAt } from '../journeys/story.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** What the vendor has been asked since, by the sandbox's own log. */
function since(vendor: string): () => readonly (string | null)[] {
  const before = world.sandbox.log.entries(vendor).length;
  return () =>
    world.sandbox.log
      .entries(vendor)
      .slice(before)
      .map(({ operation }) => operation);
}

/** Somebody asks on a new ticket, and it is worked to its end. */
async function asks(customer: Customer): Promise<string> {
  const ticket = ask(world, 'gorgias', customer);
  await world.settled();
  return ticket;
}

const minutesAgo = (table: string, minutes: number): Promise<unknown> =>
  world.database.query(
    `UPDATE whereabouts.${table} SET fetched_at = fetched_at - interval '${minutes} minutes'`,
  );

describe('a second ticket about the same order', () => {
  it('costs no call of EasyPost and no fee', async () => {
    const customer = aCustomer(world);
    await asks(customer);
    const [easypost, fees] = [since('easypost'), world.sandbox.easypost.feesCharged()];
    const ticket = await asks(customer);
    expect(easypost()).toEqual([]);
    expect(world.sandbox.easypost.feesCharged()).toBe(fees);
    const page = await world.page('gorgias', ticket);
    expect(page.condition).toBe('in_transit');
    expect(page.calls.filter(({ upstream }) => upstream === 'easypost')).toEqual([]);
  });

  it('finds the order kept for a minute, sealed', async () => {
    await asks(aCustomer(world));
    const rows = await world.database.query<{ sealed: string | null }>(
      'SELECT sealed FROM whereabouts.order_cache ORDER BY touched_at DESC LIMIT 1',
    );
    expect(rows).toEqual([{ sealed: expect.stringMatching(/^[A-Za-z0-9+/]{100,}=*$/) }]);
  });

  it('costs one free call after a quarter of an hour: the tracker is asked by its id', async () => {
    const customer = aCustomer(world);
    await asks(customer);
    await minutesAgo('parcel_cache', 16);
    const [easypost, fees] = [since('easypost'), world.sandbox.easypost.feesCharged()];
    await asks(customer);
    expect(easypost()).toEqual(['tracker.retrieve']);
    expect(world.sandbox.easypost.feesCharged()).toBe(fees);
  });

  it('costs one fee with the first one, when they come at the same moment', async () => {
    const customer = aCustomer(world);
    const [easypost, fees] = [since('easypost'), world.sandbox.easypost.feesCharged()];
    const tickets = Array.from({ length: 4 }, () => ask(world, 'gorgias', customer));
    await world.settled();
    expect(easypost()).toEqual(['tracker.create']);
    expect(world.sandbox.easypost.feesCharged()).toBe(fees + 1);
    for (const ticket of tickets) expect((await world.page('gorgias', ticket)).condition).toBe('in_transit');
  });
});

describe('news that came before the ticket', () => {
  it('of EasyPost: is told, and EasyPost is not asked', async () => {
    const customer = aCustomer(world);
    await asks(customer);
    await minutesAgo('parcel_cache', 16);
    world.sandbox.easypost.changeTracker({
      code: customer.trackingNumber,
      carrier: 'UPS',
      status: 'delivered',
      lastScanHoursAgo: 1,
    });
    await world.sandbox.idle();
    const easypost = since('easypost');
    const ticket = await asks(customer);
    expect(easypost()).toEqual([]);
    expect((await world.page('gorgias', ticket)).condition).toMatch(/^delivered/);
  });

  it('of the shop: nobody is told what was true a moment ago', async () => {
    const customer = aCustomer(world);
    await asks(customer);
    const shopify = since('shopify');
    const cancelledAt = new Date(Date.parse(WORLD_NOW) - 60_000).toISOString();
    world.sandbox.shopify.world.updateOrder(customer.order, { cancelledAt, tags: ['changed'] });
    await world.sandbox.idle();
    const ticket = await asks(customer);
    expect(shopify()).toEqual(['OrderCandidates', 'FullOrder']);
    expect((await world.page('gorgias', ticket)).condition).toMatch(/^cancelled/);
  });
});

describe('another process on the same database', () => {
  let other: Service;
  afterAll(() => other.stop());

  it('uses what the first one was told, after it is gone, and pays for nothing twice', async () => {
    const customer = aCustomer(world);
    await asks(customer);
    // On the same port, so that the vendors find it where they found the first one.
    const { port: PORT } = new URL(world.service.origin);
    const config = readConfig({ ...world.environment, PORT }, PLUG_INS);
    await world.service.stop();
    other = await startService(config, {
      clock: systemClock(WORLD_NOW),
      logger: createLogger('silent'),
      reach: async () => undefined,
      temporary: true,
      connections: 4,
    });
    const [easypost, fees] = [since('easypost'), world.sandbox.easypost.feesCharged()];
    const ticket = ask(world, 'gorgias', customer);
    await until(async () => (await other.store.runs.page({ helpdesk: 'gorgias', id: ticket }))?.outcome);
    expect(easypost()).toEqual([]);
    await minutesAgo('parcel_cache', 16);
    const later = ask(world, 'gorgias', customer);
    await until(async () => (await other.store.runs.page({ helpdesk: 'gorgias', id: later }))?.outcome);
    expect(easypost()).toEqual(['tracker.retrieve']);
    expect(world.sandbox.easypost.feesCharged()).toBe(fees);
    expect(lookAt(world, 'gorgias', ticket).notes.length + lookAt(world, 'gorgias', ticket).told.length).toBe(
      1,
    );
  });
});

async function until(holds: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
