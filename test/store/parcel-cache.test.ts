import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ParcelCache } from '../../src/ports/parcel-cache.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import { aTracking } from '../support/a-tracking.ts';
import { aScan } from '../support/an-order.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
let other: StoreForTest;
let parcels: ParcelCache;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  other = await aStore(database.connectionString, { enqueue: async () => undefined });
  ({ parcels } = opened.store);
});
afterAll(async () => {
  await Promise.all([opened.close(), other.close()]);
  await database.drop();
});

const at = (minute: number): string =>
  new Date(Date.parse('2026-11-21T10:00:00Z') + minute * 60_000).toISOString();
const aTracker = (): { source: string; number: string } => {
  const id = randomUUID().replaceAll('-', '').toUpperCase();
  return { source: `easypost:trk_${id}`, number: `1Z${id.slice(0, 16)}` };
};
const silent = { scans: [], state: 'unknown' } as const;

describe('what carriers said', () => {
  test('a parcel nobody asked about is not known', async () => {
    expect(await parcels.of('1Z000')).toEqual([]);
  });

  test('is found by another process, however the number is spelled', async () => {
    const tracking = aTracking({ ...aTracker(), number: '1z 9x8-y7w 0300000012' });
    expect(await parcels.put(tracking)).toBe(true);
    const kept = [{ ...tracking, number: '1Z9X8Y7W0300000012' }];
    expect(await other.store.parcels.of('1Z9X8Y7W0300000012')).toEqual(kept);
    expect(await other.store.parcels.of(' 1z9x8y7w-0300000012')).toEqual(kept);
  });

  test('an older word of the carrier never replaces a newer one, even when it was heard later', async () => {
    const tracker = aTracker();
    const newer = aTracking({ ...tracker, changedAt: at(10), fetchedAt: at(10), state: 'delivered' });
    const older = aTracking({ ...tracker, changedAt: at(5), fetchedAt: at(20), state: 'in_transit' });
    expect([await parcels.put(newer), await parcels.put(older)]).toEqual([true, false]);
    expect(await parcels.of(tracker.number)).toEqual([newer]);
  });

  test('the same word heard again makes it younger', async () => {
    const tracking = aTracking({ ...aTracker(), changedAt: at(0), fetchedAt: at(0) });
    await parcels.put(tracking);
    expect(await parcels.put({ ...tracking, fetchedAt: at(30) })).toBe(true);
    expect(await parcels.put({ ...tracking, fetchedAt: at(15) })).toBe(true);
    expect(await parcels.of(tracking.number)).toEqual([{ ...tracking, fetchedAt: at(30) }]);
  });

  test('a carrier that has forgotten a parcel has not taken back what it said', async () => {
    const tracking = aTracking({ ...aTracker(), changedAt: at(0) });
    await parcels.put(tracking);
    expect(await parcels.put({ ...tracking, ...silent, changedAt: at(60) })).toBe(false);
    expect(await parcels.of(tracking.number)).toEqual([tracking]);
  });

  test('a tracker without news is remembered, because it was paid for', async () => {
    const tracking = aTracking({ ...aTracker(), ...silent });
    expect(await parcels.put(tracking)).toBe(true);
    expect(await parcels.of(tracking.number)).toEqual([tracking]);
  });

  test('every tracker of a number that was used again is kept', async () => {
    const { source, number } = aTracker();
    const first = aTracking({ source: `${source}A`, number, changedAt: at(-100_000) });
    const second = aTracking({ source: `${source}B`, number });
    await parcels.put(second);
    await parcels.put(first);
    expect(await parcels.of(number)).toEqual([first, second]);
  });

  test('texts that PostgreSQL has no room for are kept without what it refuses', async () => {
    const scan = aScan({ message: 'left\u0000 at \ud800 door', city: '\udfff' });
    const tracking = aTracking({ ...aTracker(), scans: [scan] });
    await parcels.put(tracking);
    const [kept] = await parcels.of(tracking.number);
    expect(kept?.scans[0]).toMatchObject({ message: 'left at \ufffd door', city: '\ufffd' });
  });

  test('what another release kept may lack fields: only that there is a tracker counts, until it is asked again', async () => {
    const tracking = aTracking({ ...aTracker(), changedAt: at(10) });
    await parcels.put(tracking);
    await database.query(
      `UPDATE whereabouts.parcel_cache SET shape = 'of last year' WHERE source = '${tracking.source}'`,
    );
    expect(await parcels.of(tracking.number)).toEqual([{ ...tracking, ...silent }]);
    expect(await parcels.put({ ...tracking, changedAt: at(5) })).toBe(true);
    expect(await parcels.of(tracking.number)).toEqual([{ ...tracking, changedAt: at(5) }]);
  });
});

const answers: fc.Arbitrary<Pick<Tracking, 'changedAt' | 'fetchedAt' | 'scans' | 'state'>> = fc.record({
  // Few moments, so that many answers share one: the vendor's clock has whole seconds.
  changedAt: fc.integer({ min: 0, max: 3 }).map(at),
  fetchedAt: fc.integer({ min: 0, max: 6 }).map(at),
  scans: fc.array(
    fc
      .record({ minute: fc.integer({ min: 0, max: 3 }), city: fc.constantFrom('Reno', 'Boise') })
      .map(({ minute, city }) => aScan({ at: at(minute), city })),
    { maxLength: 2 },
  ),
  state: fc.constantFrom('unknown', 'in_transit', 'delivered'),
});

test('whatever order answers come in, once or twice, from however many processes, the same is kept in the end', async () => {
  const stories = fc.array(answers, { minLength: 2, maxLength: 5 }).chain((told) =>
    fc.tuple(
      fc.constant(told),
      fc
        .shuffledSubarray([...told, ...told], { minLength: told.length })
        .filter((again) => told.every((answer) => again.includes(answer))),
    ),
  );
  const property = fc.asyncProperty(stories, async ([inOrder, shuffled]) => {
    const ends = [];
    for (const [index, story] of [inOrder, shuffled].entries()) {
      const tracker = aTracker();
      const puts = story.map((answer, turn) => {
        const { parcels: one } = (turn % 2 === 0 ? opened : other).store;
        return () => one.put(aTracking({ ...answer, ...tracker }));
      });
      if (index === 0) for (const put of puts) await put();
      else await Promise.all(puts.map((put) => put()));
      const kept = await parcels.of(tracker.number);
      ends.push(kept.map(({ source: _source, number: _number, ...rest }) => rest));
    }
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[0]).toHaveLength(1);
  });
  await fc.assert(property, { numRuns: 60 });
});

describe('the right to have a tracker made', () => {
  test('is one process’s at a time, until it gives it back', async () => {
    const { number } = aTracker();
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        (turn % 2 === 0 ? opened : other).store.parcels.claim(number, 60_000),
      ),
    );
    const [claim, ...others] = claims.filter((one) => one !== null);
    expect(others).toEqual([]);
    await parcels.release(number, 'b7a0a6b2-0000-4000-8000-000000000000');
    expect(await other.store.parcels.claim(number, 60_000)).toBeNull();
    await parcels.release(number, claim ?? '');
    expect(await other.store.parcels.claim(number, 60_000)).not.toBeNull();
  });

  test('comes with the first look where nothing is kept, and goes back with the answer', async () => {
    const tracking = aTracking(aTracker());
    const looks = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        (turn % 2 === 0 ? opened : other).store.parcels.ofOrClaim(tracking.number, 60_000),
      ),
    );
    expect(looks.flatMap(({ answers }) => answers)).toEqual([]);
    const [holder = '', ...others] = looks.map(({ claim }) => claim).filter((one) => one !== null);
    expect(others).toEqual([]);
    expect(await parcels.claim(tracking.number, 60_000)).toBeNull();
    await other.store.parcels.put(tracking, { number: tracking.number, holder });
    expect(await parcels.ofOrClaim(tracking.number, 60_000)).toEqual({ answers: [tracking], claim: null });
    expect(await parcels.claim(tracking.number, 60_000)).not.toBeNull();
  });

  test('goes back with an answer that was overtaken, and stays with whoever has it now', async () => {
    const tracking = aTracking({ ...aTracker(), changedAt: at(5) });
    await parcels.put(tracking);
    const held = await parcels.claim(tracking.number, 60_000);
    const overtaken = { ...tracking, changedAt: at(1) };
    const another = { number: tracking.number, holder: 'b7a0a6b2-0000-4000-8000-000000000000' };
    expect(await parcels.put(overtaken, another)).toBe(false);
    expect(await other.store.parcels.claim(tracking.number, 60_000)).toBeNull();
    expect(await parcels.put(overtaken, { ...another, holder: held ?? '' })).toBe(false);
    expect(await other.store.parcels.claim(tracking.number, 60_000)).not.toBeNull();
  });

  test('ends by itself when its process has died', async () => {
    const { number } = aTracker();
    await parcels.claim(number, -1);
    expect(await other.store.parcels.claim(number, 60_000)).not.toBeNull();
  });
});
