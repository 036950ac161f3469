import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OrderCache } from '../../src/ports/order-cache.ts';
import type { Order } from '../../src/ticket/order.ts';
import { anOrder, NOW, OWNER } from '../support/an-order.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, KEY, OTHER_KEY, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
let orders: OrderCache;
const open = (dataKeys: readonly Buffer[]): Promise<StoreForTest> =>
  aStore(database.connectionString, { enqueue: async () => undefined, dataKeys });
beforeAll(async () => {
  database = await testDatabase();
  opened = await open([KEY]);
  orders = opened.store.orderCache;
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

let last = 5_000;
const aNewOrder = (overrides: Partial<Order> = {}): Order => {
  last += 1;
  return anOrder({ id: String(last), ...overrides });
};
const kept = async ({ source, id }: Order): Promise<Order | null> => (await orders.get(source, id)).order;
const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1_000).toISOString();

describe('orders of the last minute', () => {
  test('an order nobody has read is not known', async () => {
    expect(await orders.get('shopify', '1')).toEqual({ order: null, mark: 0 });
  });

  test('an order that was read is there for the next ticket, with the time it was read at', async () => {
    const order = aNewOrder();
    await orders.put(order, 0);
    expect(await orders.get('shopify', order.id)).toEqual({ order, mark: 0 });
  });

  test('an older reading never replaces a newer one', async () => {
    const order = aNewOrder({ fetchedAt: later(5) });
    await orders.put(order, 0);
    await orders.put({ ...order, fetchedAt: NOW, fulfilment: 'on_hold' }, 0);
    expect(await kept(order)).toEqual(order);
    await orders.put({ ...order, fetchedAt: later(9), fulfilment: 'on_hold' }, 0);
    expect(await kept(order)).toMatchObject({ fulfilment: 'on_hold', fetchedAt: later(9) });
  });

  test('nobody uses an order the shop has said something new about', async () => {
    const order = aNewOrder();
    await orders.put(order, 0);
    await orders.forget('shopify', order.id);
    expect(await orders.get('shopify', order.id)).toEqual({ order: null, mark: 1 });
  });

  test.each([['that nobody had read'], ['that was kept']])(
    'a reading that began before the shop’s word about an order %s is not kept after it',
    async (what) => {
      const order = aNewOrder();
      if (what === 'that was kept') await orders.put(order, 0);
      const { mark } = await orders.get('shopify', order.id);
      await orders.forget('shopify', order.id);
      await orders.put({ ...order, fetchedAt: later(1) }, mark);
      expect(await kept(order)).toBeNull();
      const again = await orders.get('shopify', order.id);
      await orders.put({ ...order, fetchedAt: later(2) }, again.mark);
      expect(await kept(order)).toMatchObject({ fetchedAt: later(2) });
    },
  );

  test('what ten minutes have passed over goes while new orders come', async () => {
    const old = aNewOrder();
    await orders.put(old, 0);
    await database.query("UPDATE whereabouts.order_cache SET touched_at = now() - interval '11 minutes'");
    for (let index = 0; index < 50; index += 1) await orders.put(aNewOrder(), 0);
    expect(await kept(old)).toBeNull();
    expect(await database.query('SELECT FROM whereabouts.order_cache')).toHaveLength(50);
  });

  test('nobody can read in the database whose order it is', async () => {
    const order = aNewOrder();
    await orders.put(order, 0);
    const rows = await database.query<{ row: string }>(
      'SELECT row_to_json(t)::text AS row FROM whereabouts.order_cache t',
    );
    const text = rows.map(({ row }) => row).join('\n');
    const sealed = rows.map(({ row }) => Buffer.from(row.match(/"sealed":"([^"]*)"/)?.[1] ?? '', 'base64'));
    for (const secret of [OWNER, 'authenticate?key=canary', 'Wool scarf']) {
      expect(text).not.toContain(secret);
      expect(Buffer.concat(sealed).includes(secret)).toBe(false);
    }
  });

  test('an order sealed with the old key opens while keys are changed, and is unknown after that', async () => {
    const order = aNewOrder();
    await orders.put(order, 0);
    const during = await open([OTHER_KEY, KEY]);
    const after = await open([OTHER_KEY]);
    expect((await during.store.orderCache.get('shopify', order.id)).order).toEqual(order);
    expect((await after.store.orderCache.get('shopify', order.id)).order).toBeNull();
    await Promise.all([during.close(), after.close()]);
  });

  test.each([
    ['cut', 'left(sealed, 40)'],
    ['changed', "overlay(sealed placing 'AAAA' from 60)"],
    ['empty', "''"],
  ])('a row that was %s by somebody else is no order', async (_how, expression) => {
    const order = aNewOrder();
    await orders.put(order, 0);
    await database.query(
      `UPDATE whereabouts.order_cache SET sealed = ${expression} WHERE order_id = '${order.id}'`,
    );
    expect(await kept(order)).toBeNull();
  });
});
