import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Store } from '../../src/store/open-store.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder } from '../support/an-order.ts';
import { aPlace, type Place, query } from './a-place.ts';
import { aRun, aStore } from './a-store.ts';

const TIMES = 20;
const Waits = z.object({ fsyncs: z.number() });

/** A server of its own: it counts for all of its databases together. */
let place: Place;
let connectionString: string;
beforeAll(async () => {
  place = await aPlace();
  ({ connectionString } = await place.started());
  // Makes the tables.
  await waitsFor(async () => undefined);
});
afterAll(() => place.leave());

/** How often somebody who wrote waited for the disk; the server is told when connections end. */
async function waitsFor(work: (store: Store, index: number) => Promise<unknown>): Promise<number> {
  const before = await waits();
  const { store, close } = await aStore(connectionString, { enqueue: async () => undefined });
  for (let index = 0; index < TIMES; index += 1) await work(store, index);
  await close();
  // A connection that has been closed is not yet one that has ended.
  for (;;) {
    const open = await query(
      connectionString,
      "SELECT FROM pg_stat_activity WHERE application_name = 'whereabouts'",
    );
    if (open.length === 0) return (await waits()) - before;
  }
}

async function waits(): Promise<number> {
  const [row] = await query(
    connectionString,
    `SELECT coalesce(sum(fsyncs), 0)::integer AS fsyncs FROM pg_stat_io
     WHERE object = 'wal' AND backend_type = 'client backend'`,
  );
  return Waits.parse(row).fsyncs;
}

describe('how often the disk is waited for', () => {
  test('never for what could be asked again: orders, parcels, claims on trackers', async () => {
    const asked = await waitsFor(async ({ orderCache, parcels }, index) => {
      await orderCache.put(anOrder({ id: String(index) }), 0);
      await parcels.put(aTracking({ source: `easypost:trk_${index}` }));
      const claim = await parcels.claim(`1Z${index}`, 4_000);
      await parcels.release(`1Z${index}`, claim ?? '');
    });
    // PostgreSQL itself does so now and then, for instance when it makes a file longer.
    expect(asked).toBeLessThan(TIMES / 2);
  });

  test('once for the record of a run', async () => {
    const recorded = await waitsFor(({ runs }, index) => runs.record(aRun({ messageId: String(index) })));
    expect(recorded).toBeGreaterThanOrEqual(TIMES);
    expect(recorded).toBeLessThan(2 * TIMES);
  });
});
