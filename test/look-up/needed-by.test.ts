import { describe, expect, it } from '@jest/globals';
import type { NeededBy } from '../../src/ticket/order-picture.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, anOrderLine, anUnfulfilledOrder, aScan, aShipment, daysAgo } from '../support/an-order.ts';
import { pictureIn, type WorldOf } from './picture-in.ts';

/** NOW is Wednesday, November 18; the calm parcel is expected on Friday. */
const calm: WorldOf = { trackings: [aTracking({ estimatedDelivery: '2026-11-20' })] };
const needed = (world: WorldOf): NeededBy | undefined => pictureIn(world).neededBy;

describe('the day somebody needs it by, against the carrier’s day', () => {
  it.each([
    ['2026-11-21', 'before'],
    ['2026-11-20', 'same_day'],
    ['2026-11-19', 'doubtful'],
    ['2026-11-18', 'doubtful'],
  ])('needed by %s, expected on the 20th: %s', (needBy, verdict) => {
    expect(needed({ ...calm, needBy })).toEqual({ date: needBy, expected: '2026-11-20', verdict });
  });

  it.each([
    ['2026-11-20', '2026-11-21', 'before'],
    ['2026-11-19', '2026-11-20', 'doubtful'],
    ['2026-11-19', '2026-11-21', 'doubtful'],
    ['2026-11-17', '2026-11-18', 'doubtful'],
  ])('needed by %s, because before %s was said, expected on the 20th: %s', (needBy, named, verdict) => {
    expect(needed({ ...calm, needBy, named })).toEqual({
      date: needBy,
      named,
      expected: '2026-11-20',
      verdict,
    });
  });

  it('a day that has passed is none, and so is a message that names none', () => {
    expect(needed({ ...calm, needBy: '2026-11-17' })).toBeUndefined();
    expect(needed(calm)).toBeUndefined();
  });

  it('a day is still to come while it lasts where the parcel goes', () => {
    // 03:00 in London is still the 20th in Ohio, and already past noon of the 21st in Auckland.
    const now = '2026-11-21T03:00:00.000Z';
    const world = { ...calm, now, needBy: '2026-11-20' };
    expect(needed(world)?.date).toBe('2026-11-20');
    const auckland = anOrder({
      destination: { city: 'Auckland', region: null, postcode: '1010', country: 'NZ' },
    });
    expect(needed({ ...world, order: auckland })).toBeUndefined();
  });

  it('a day that nobody can place is in doubt however early the parcel comes, until it has passed', () => {
    const unsure = { ...calm, needBy: null, isUnsure: true };
    expect(needed({ ...unsure, named: '2026-11-25' })).toMatchObject({ date: null, verdict: 'doubtful' });
    expect(needed({ ...unsure, named: '2026-11-17' })).toBeUndefined();
  });

  it('a day that nobody can tell is in doubt only where the arrival is unknown, too', () => {
    expect(needed({ ...calm, needBy: null })).toBeUndefined();
    const dateless = { needBy: null, trackings: [aTracking({ estimatedDelivery: null })] };
    expect(needed(dateless)).toEqual({ date: null, expected: null, verdict: 'doubtful' });
  });
});

const needBy = '2026-12-24';
const unsent = (deliverBy: string | null): WorldOf => ({
  needBy,
  order: anUnfulfilledOrder({
    promise: { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy },
  }),
});
const SECOND = '1Z9X8Y7W0300000020';
const two = (first: string | null, second: string | null, unfulfilled = 0): WorldOf => ({
  needBy,
  order: anOrder({
    lines: [anOrderLine({ quantity: 2, unfulfilled })],
    ...(unfulfilled > 0
      ? { fulfilment: 'partial' as const, processedAt: daysAgo(1), createdAt: daysAgo(1) }
      : {}),
    shipments: [aShipment(), aShipment({ id: 'gid://shopify/Fulfillment/7002', trackingNumber: SECOND })],
  }),
  trackings: [
    aTracking({ estimatedDelivery: first }),
    aTracking({ number: SECOND, source: 'easypost:trk_2', estimatedDelivery: second }),
  ],
});

describe('an arrival that can be told makes it', () => {
  it.each<[string, WorldOf, string]>([
    ['on the van: today', { needBy, trackings: [outToday()] }, '2026-11-18'],
    ['not sent, with the shop’s own day', unsent('2026-11-27T00:00:00.000Z'), '2026-11-27'],
    ['two parcels: the later one’s day', two('2026-11-20', '2026-11-23'), '2026-11-23'],
  ])('%s', (_name, world, expected) => {
    expect(needed(world)).toEqual({ date: needBy, expected, verdict: 'before' });
  });
});

describe('whatever is later, unknown or not calm is in doubt', () => {
  it.each<[string, WorldOf]>([
    ['no day of the carrier', { needBy, trackings: [aTracking({ estimatedDelivery: null })] }],
    ['not sent, and no day of the shop', unsent(null)],
    ['not sent, and the shop’s day is later', unsent('2026-12-28T00:00:00.000Z')],
    ['two parcels, one without a day', two('2026-11-20', null)],
    ['two parcels, the later one on that very day', two('2026-11-20', '2026-12-24')],
    ['one sent, the rest without a day', two('2026-11-20', '2026-11-23', 1)],
    ['no scan for four days', { needBy, trackings: [stalled()] }],
    ['in customs', { needBy, trackings: [inCustoms()] }],
    ['held', { needBy, order: anUnfulfilledOrder({ holds: ['out_of_stock'], fulfilment: 'on_hold' }) }],
  ])('%s', (_name, world) => {
    expect(needed(world)).toMatchObject({ date: needBy, verdict: 'doubtful' });
  });
});

it('what has arrived is needed no more', () => {
  const order = anOrder({ shipments: [aShipment({ state: 'delivered', deliveredAt: daysAgo(1) })] });
  expect(needed({ needBy, order })).toMatchObject({ verdict: 'arrived' });
});

it('the day is a fact of the message, and the arrival one of the order', () => {
  const { facts } = pictureIn({ ...calm, needBy });
  expect(facts).toContainEqual(
    expect.objectContaining({ name: 'needed_by', value: needBy, source: 'message' }),
  );
  expect(facts).toContainEqual(
    expect.objectContaining({ name: 'day_named', value: needBy, source: 'message' }),
  );
  expect(facts).toContainEqual(
    expect.objectContaining({
      name: 'arrival_expected',
      value: '2026-11-20',
      source: expect.stringMatching(/^shopify:/),
    }),
  );
});

function outToday(): ReturnType<typeof aTracking> {
  const at = '2026-11-18T13:00:00.000Z';
  return aTracking({
    state: 'out_for_delivery',
    estimatedDelivery: null,
    scans: [aScan({ at, state: 'out_for_delivery', vendorStatus: 'out_for_delivery' })],
  });
}

function stalled(): ReturnType<typeof aTracking> {
  return aTracking({ estimatedDelivery: '2026-11-20', scans: [aScan({ at: '2026-11-12T15:00:00.000Z' })] });
}

function inCustoms(): ReturnType<typeof aTracking> {
  return aTracking({
    state: 'customs',
    estimatedDelivery: '2026-11-20',
    scans: [aScan({ state: 'customs', vendorStatus: 'in_transit' })],
  });
}
