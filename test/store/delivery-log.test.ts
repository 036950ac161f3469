import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Kysely } from 'kysely';
import { type NewDelivery, StorageUnavailable } from '../../src/ports/delivery-log.ts';
import { createDeliveryLog } from '../../src/store/delivery-log.ts';
import { openPool } from '../../src/store/pool.ts';
import { storageDialect } from '../../src/store/storage-driver.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest, silent } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString);
});
beforeEach(() => database.query('WITH gone AS (DELETE FROM whereabouts.delivery) DELETE FROM pgboss.job'));
afterAll(async () => {
  await opened.close();
  await database.drop();
});

function aDelivery(changes: Partial<NewDelivery> = {}): NewDelivery {
  return {
    ref: { helpdesk: 'zendesk', id: '4711' },
    account: 'acme',
    deliveryId: 'd-1',
    event: 'ticket.created',
    receivedAt: '2026-11-21T10:00:00.000Z',
    messageId: null,
    ...changes,
  };
}

interface JobRow {
  readonly singleton_key: string;
  readonly data: { readonly event: string };
}
const jobs = (): Promise<JobRow[]> =>
  database.query<JobRow>('SELECT singleton_key, data FROM pgboss.job ORDER BY created_on, id');
const deliveries = (): Promise<{ delivery_id: string | null }[]> =>
  database.query('SELECT delivery_id FROM whereabouts.delivery');

describe('a delivery', () => {
  test('is stored with its job before it is acknowledged', async () => {
    expect(await opened.store.deliveries.accept(aDelivery())).toBe('stored');
    expect(await deliveries()).toEqual([{ delivery_id: 'd-1' }]);
    expect(await jobs()).toEqual([
      {
        singleton_key: 'zendesk:4711',
        data: {
          ref: { helpdesk: 'zendesk', id: '4711' },
          event: 'ticket.created',
          receivedAt: '2026-11-21T10:00:00.000Z',
          messageId: null,
        },
      },
    ]);
  });

  test('that comes a hundred times at once is stored once and worked once', async () => {
    const verdicts = await Promise.all(
      Array.from({ length: 100 }, () => opened.store.deliveries.accept(aDelivery())),
    );
    expect(verdicts.filter((verdict) => verdict === 'stored')).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === 'seen')).toHaveLength(99);
    expect(await jobs()).toHaveLength(1);
    expect(await opened.store.deliveries.accept(aDelivery())).toBe('seen');
  });

  test('that comes to two processes at once is stored once', async () => {
    const second = await aStore(database.connectionString);
    const verdicts = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? opened : second).store.deliveries.accept(aDelivery()),
      ),
    );
    await second.close();
    expect(verdicts.filter((verdict) => verdict === 'stored')).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });

  test('without an id is never taken for a repeat', async () => {
    const verdicts = await Promise.all(
      [1, 2, 3].map(() => opened.store.deliveries.accept(aDelivery({ deliveryId: null }))),
    );
    expect(verdicts).toEqual(['stored', 'stored', 'stored']);
    expect(await jobs()).toHaveLength(3);
  });

  test('of another account or helpdesk under the same id is another delivery', async () => {
    const { deliveries: log } = opened.store;
    expect(await log.accept(aDelivery())).toBe('stored');
    expect(await log.accept(aDelivery({ account: 'other' }))).toBe('stored');
    expect(await log.accept(aDelivery({ ref: { helpdesk: 'gorgias', id: '4711' } }))).toBe('stored');
  });

  test('keeps its place in the order although it shares a commit', async () => {
    const events = Array.from({ length: 60 }, (_, index) => `event-${index}`);
    await Promise.all(
      events.map((event) => opened.store.deliveries.accept(aDelivery({ deliveryId: event, event }))),
    );
    expect((await jobs()).map(({ data }) => data.event)).toEqual(events);
  });
});

test('a delivery whose ids hold what no database takes is stored without it', async () => {
  const odd = aDelivery({ deliveryId: 'a\0b\ud800', messageId: '\0c\udfff' });
  expect(await opened.store.deliveries.accept(odd)).toBe('stored');
  expect(await deliveries()).toEqual([{ delivery_id: 'ab\ufffd' }]);
  expect(await jobs()).toMatchObject([{ data: { messageId: 'c\ufffd' } }]);
});

describe('deliveries that share a commit', () => {
  test('are few transactions', async () => {
    const batches: number[] = [];
    const counted = await aStore(database.connectionString, {
      enqueue: async (batch) => {
        batches.push(batch.length);
      },
    });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        counted.store.deliveries.accept(aDelivery({ deliveryId: `n-${index}` })),
      ),
    );
    await counted.close();
    expect(batches.reduce((sum, size) => sum + size, 0)).toBe(200);
    expect(batches.length).toBeLessThan(10);
  });

  test('are stored with their jobs or not at all', async () => {
    const failing = await aStore(database.connectionString, {
      enqueue: async () => {
        throw new Error('no job');
      },
    });
    const results = await Promise.allSettled(
      [1, 2, 3].map((n) => failing.store.deliveries.accept(aDelivery({ deliveryId: `n-${n}` }))),
    );
    await failing.close();
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await deliveries()).toEqual([]);
  });

  test('are stored none at all when the database refuses their jobs', async () => {
    const failing = await aStore(database.connectionString, {
      enqueue: async (_jobs, transaction) => {
        await transaction.executeSql('SELECT 1 / $1::integer', [0]);
      },
    });
    await expect(failing.store.deliveries.accept(aDelivery())).rejects.toThrow(StorageUnavailable);
    expect(await deliveries()).toEqual([]);
    await expect(failing.store.ping()).resolves.toBeUndefined();
    await failing.close();
  });

  test('do not suffer from one the database refuses', async () => {
    const results = await Promise.allSettled(
      ['a', 'b', 'c'].map((deliveryId) =>
        opened.store.deliveries.accept(
          aDelivery({ deliveryId, receivedAt: deliveryId === 'b' ? 'never' : '2026-11-21T10:00:00Z' }),
        ),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(new Set((await deliveries()).map((row) => row.delivery_id))).toEqual(new Set(['a', 'c']));
    expect(await jobs()).toHaveLength(2);
  });
});

describe('when the database', () => {
  test('goes away, nobody is acknowledged, and it works again when it is back', async () => {
    await database.close();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        opened.store.deliveries.accept(aDelivery({ deliveryId: `gone-${index}` })),
      ),
    );
    const reasons = results.map((result) => (result.status === 'rejected' ? result.reason : 'acknowledged'));
    await database.open();
    expect(reasons.every((reason) => reason instanceof StorageUnavailable)).toBe(true);
    expect(await deliveries()).toEqual([]);
    expect(await opened.store.deliveries.accept(aDelivery({ deliveryId: 'gone-0' }))).toBe('stored');
  });

  test('is cut off while it commits, what was acknowledged is stored', async () => {
    const acknowledged: string[] = [];
    let cutting = true;
    const cuts = (async () => {
      while (cutting) {
        await new Promise((resolve) => setTimeout(resolve, 40));
        await database.cutConnections();
      }
    })();
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index));
        const deliveryId = `cut-${index}`;
        await opened.store.deliveries.accept(aDelivery({ deliveryId })).then(
          () => acknowledged.push(deliveryId),
          (error: unknown) => expect(error).toBeInstanceOf(StorageUnavailable),
        );
      }),
    );
    cutting = false;
    await cuts;
    const stored = new Set((await deliveries()).map((row) => row.delivery_id));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect((await jobs()).length).toBe(stored.size);
  });

  test('accepts connections and says nothing, the sender hears so within seconds', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const address = mute.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const pool = openPool({ connectionString: `postgresql://x@127.0.0.1:${port}/x`, max: 2, logger: silent });
    const log = createDeliveryLog(new Kysely({ dialect: storageDialect(pool) }), async () => undefined);
    const started = performance.now();
    await expect(log.accept(aDelivery())).rejects.toThrow(StorageUnavailable);
    expect(performance.now() - started).toBeGreaterThan(1_000);
    expect(performance.now() - started).toBeLessThan(10_000);
    await pool.end();
    mute.close();
  });
});
