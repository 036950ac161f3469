import { describe, expect, test } from '@jest/globals';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, anOrderLine, anUnfulfilledOrder, aScan, aShipment } from '../support/an-order.ts';
import { pictureIn, type WorldOf } from './picture-in.ts';
import { type Detail, recorded } from './recorded-worlds.ts';

const AT = '2026-11-17T19:20:00Z';
const facts = (world: WorldOf): Record<string, string> =>
  Object.fromEntries(pictureIn(world).facts.map(({ name, value }) => [name, value]));
const sourceOf = (world: WorldOf, name: string): string | undefined =>
  pictureIn(world).facts.find((fact) => fact.name === name)?.source;
const parcel = (detail: Omit<Detail, 'at'>, more = {}): WorldOf =>
  recorded({ details: [{ at: AT, ...detail }], ...more });

describe('the facts a row is told with', () => {
  test.each([
    ['weather_delay', 'weather'],
    ['missorted', 'misrouted'],
    ['held', 'held'],
  ])('a delay by %s has the reason %s', (detail, reason) => {
    expect(facts(parcel({ detail, message: 'Delayed' }))).toMatchObject({ delay_reason: reason });
  });

  test('a delay without a reason has none, and a parcel that is not late neither', () => {
    expect(facts(parcel({ detail: 'delayed', message: 'Delayed' }))).not.toHaveProperty('delay_reason');
    expect(facts(parcel({ detail: 'departed_facility' }))).not.toHaveProperty('delay_reason');
  });

  test('a failed attempt names the next step and its day, where both are known', () => {
    const message = 'Delivery attempted; will be attempted next business day';
    const next = parcel({ detail: 'delivery_exception', message }, { estimate: '2026-11-19' });
    expect(facts(next)).toMatchObject({ next_step: 'attempt', next_step_on: '2026-11-19' });
  });

  describe('a delivery names whose word it is', () => {
    const at = '2026-11-18T12:00:00.000Z';
    const byShop = {
      order: anOrder({ shipments: [aShipment({ deliveredAt: at })] }),
      trackings: [aTracking()],
    };
    const byBoth = { ...byShop, trackings: [aTracking({ scans: [aScan({ at, state: 'delivered' })] })] };
    const rolledUp = { ...byShop, trackings: [aTracking({ state: 'delivered' })] };

    test.each([
      ['the shop’s, where the carrier has only seen it move', byShop, /^shopify:/, 'shop'],
      ['the carrier’s, where both say so', byBoth, /^easypost:/, 'carrier'],
      ['the carrier’s, where it says so without a scan', rolledUp, /^easypost:/, 'carrier'],
    ])('%s', (_whose, world, source, evidence) => {
      expect(pictureIn(world)).toMatchObject({ condition: 'delivered', parcels: [{ evidence }] });
      expect(sourceOf(world, 'delivered_on')).toMatch(source);
    });
  });

  const delivered = { status: 'delivered', message: 'Delivered, front door', city: 'LARKSPUR' };
  const photo = { at: '2026-11-17T06:10:00Z', message: 'Photo available', city: null };

  test.each([
    ['as a second delivery', 'delivered'],
    ['as a scan of a moving parcel', 'in_transit'],
    ['as a word that we do not know', 'unknown'],
  ])('a photo that follows the delivery hides neither its town nor its day: %s', (_how, status) => {
    const world = recorded({
      details: [
        { at: '2026-11-16T19:20:00Z', ...delivered },
        { ...photo, status },
      ],
      status: 'delivered',
    });
    expect(facts(world)).toMatchObject({
      last_scan_place: 'Larkspur',
      last_scan_state: 'delivered',
      last_scan_on: '2026-11-16',
      delivered_on: '2026-11-16',
    });
  });

  test('a parcel that was scanned delivered too early was delivered the second time', () => {
    const world = recorded({
      details: [
        { at: '2026-11-15T19:20:00Z', ...delivered, city: 'TOLEDO' },
        { at: '2026-11-16T09:00:00Z' },
        { at: '2026-11-16T19:20:00Z', ...delivered },
      ],
    });
    expect(facts(world)).toMatchObject({ last_scan_place: 'Larkspur', delivered_on: '2026-11-16' });
  });

  test('the day that a failed attempt has used up is not expected any more', () => {
    const used = parcel(
      { detail: 'delivery_exception', message: 'Delivery attempted, nobody home' },
      { estimate: '2026-11-17' },
    );
    expect(facts(used)).not.toHaveProperty('estimated_delivery');
    expect(facts(used)).not.toHaveProperty('next_step');
  });

  test('nothing invents a day for a pre-order of which the shop names none', () => {
    const preOrder = anUnfulfilledOrder({
      lines: [anOrderLine({ unfulfilled: 1, sellingPlan: 'Pre-order' })],
    });
    expect(facts({ order: preOrder })).not.toHaveProperty('ship_by');
  });

  test('a day of dispatch is the shop’s where it has planned one, and the policy’s where it has not', () => {
    const promise = {
      shipBy: null,
      shipNotBefore: '2026-11-27T14:00:00.000Z',
      deliverFrom: null,
      deliverBy: null,
    };
    const planned = { order: anUnfulfilledOrder({ promise }) };
    expect(facts(planned)).toMatchObject({ ship_by: '2026-11-27' });
    expect(sourceOf(planned, 'ship_by')).toMatch(/^shopify:/);
    expect(sourceOf({ order: anUnfulfilledOrder() }, 'ship_by')).toBe('policy');
  });

  test('what a shop calls unsent while its only label moves is no part that is still to come', () => {
    const lines = [anOrderLine({ unfulfilled: 1 })];
    const moving = parcel({ detail: 'departed_facility' }, { order: { fulfilment: 'unfulfilled', lines } });
    expect(facts(moving)).not.toHaveProperty('items_unsent');
    const partly = parcel({ detail: 'departed_facility' }, { order: { fulfilment: 'partial', lines } });
    expect(facts(partly)).toMatchObject({ items_unsent: '1' });
  });

  test('a promise has its first day and its last', () => {
    const promise = {
      shipBy: null,
      shipNotBefore: null,
      deliverFrom: '2026-11-23T00:00:00Z',
      deliverBy: '2026-11-25T00:00:00Z',
    };
    expect(facts({ order: anUnfulfilledOrder({ promise }) })).toMatchObject({
      promised_from: '2026-11-23',
      promised_by: '2026-11-25',
    });
  });
});
