import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pictureOf } from '../../src/look-up/picture-of.ts';
import { isDelivered } from '../../src/look-up/timeline.ts';
import type { Condition, MatrixAction } from '../../src/ticket/condition.ts';
import { aPolicy } from '../support/a-policy.ts';
import { anOrder, anOrderLine, anUnfulfilledOrder, aShipment, daysAgo, NOW } from '../support/an-order.ts';
import { processorMs } from '../support/processor-time.ts';
import { almanac, inputOf, pictureIn, type WorldOf } from './picture-in.ts';
import { type Detail, recorded } from './recorded-worlds.ts';

const HOUR_MS = 3_600_000;
const CAUTION: readonly MatrixAction[] = ['answer', 'answer_open', 'person'];
const LATE: readonly Condition[] = [
  'preparing_late',
  'label_not_scanned',
  'stalled',
  'running_late',
  'carrier_delay',
  'customs_stuck',
  'out_for_delivery_late',
  'pickup_expiring',
  'tracking_unknown',
];
/** What is said of a parcel that nothing is wrong with. */
const CALM: readonly Condition[] = [
  'preparing',
  'scheduled',
  'label_created',
  'tracking_pending',
  'in_transit',
  'in_transit_no_date',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
];

/** EasyPost's words, as they come: statuses with the details and sentences that change what they mean. */
const WORDS: readonly Omit<Detail, 'at'>[] = [
  { status: 'pre_transit', detail: 'label_created', message: 'Shipping label created' },
  { status: 'in_transit', detail: 'departed_facility' },
  { status: 'in_transit', detail: 'weather_delay', message: 'Delayed by weather' },
  { status: 'in_transit', detail: 'held', message: 'Held' },
  { status: 'in_transit', detail: 'address_correction', message: 'Address corrected' },
  { status: 'in_transit', detail: 'transferred_to_destination_carrier', message: 'Handed over' },
  { status: 'in_transit', detail: 'delivery_exception', message: 'Delivery attempted, nobody home' },
  {
    status: 'in_transit',
    detail: 'delivery_exception',
    message: 'Delivery attempted; will be attempted next business day',
  },
  { status: 'in_transit', detail: 'status_update', message: 'Clearance in progress: with customs' },
  { status: 'out_for_delivery', detail: 'out_for_delivery', message: 'Out for delivery' },
  { status: 'available_for_pickup', detail: 'arrived_at_pickup_location', message: 'Ready for pickup' },
  { status: 'delivered', detail: 'arrived_at_destination', message: 'Delivered' },
  { status: 'delivered', detail: 'arrived_at_destination', message: 'Delivered to neighbor' },
  { status: 'return_to_sender', detail: 'return', message: 'Returned to sender' },
];

const day = (days: number): string => daysAgo(-days).slice(0, 10);
const moment = fc.integer({ min: -500, max: 240 }).map((hours) => daysAgo(-hours / 24));

const detail = fc
  .record({ hours: fc.integer({ min: 0, max: 500 }), word: fc.constantFrom(...WORDS) })
  .map(({ hours, word }): Detail => ({ ...word, at: daysAgo(hours / 24) }));

/** A parcel that a carrier knows, of an order that promised something or nothing. */
const tracked: fc.Arbitrary<WorldOf> = fc
  .record({
    details: fc.array(detail, { minLength: 1, maxLength: 5 }),
    estimate: fc.option(fc.integer({ min: -9, max: 9 }).map(day)),
    before: fc.option(fc.integer({ min: -9, max: 9 }).map(day)),
    deliverBy: fc.option(moment),
    carrier: fc.constantFrom('UPS', 'USPS', 'FedEx', 'RoyalMail'),
    country: fc.constantFrom('US', 'DE'),
  })
  .map(({ details, estimate, before, deliverBy, carrier, country }) =>
    recorded({
      details: details.toSorted((a, b) => a.at.localeCompare(b.at)),
      carrier,
      ...(estimate === null ? {} : { estimate }),
      ...(before === null ? {} : { before }),
      order: {
        processedAt: daysAgo(25),
        createdAt: daysAgo(25),
        promise: { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy },
        destination: { city: null, region: null, postcode: null, country },
      },
    }),
  );

/** An order that has not left, planned or not, on a plan or not. */
const unsent: fc.Arbitrary<WorldOf> = fc
  .record({
    age: fc.integer({ min: 0, max: 500 }),
    shipBy: fc.option(moment),
    shipNotBefore: fc.option(moment),
    deliverBy: fc.option(moment),
    plan: fc.option(fc.constant('Pre-order')),
    fulfilment: fc.constantFrom('unfulfilled', 'in_progress', 'scheduled'),
    cutOffHour: fc.option(fc.integer({ min: 0, max: 23 })),
  })
  .map(({ age, shipBy, shipNotBefore, deliverBy, plan, fulfilment, cutOffHour }) => ({
    order: anUnfulfilledOrder({
      processedAt: daysAgo(age / 24),
      createdAt: daysAgo(age / 24),
      fulfilment,
      lines: [anOrderLine({ unfulfilled: 1, sellingPlan: plan })],
      promise: { shipBy, shipNotBefore, deliverFrom: null, deliverBy },
    }),
    policy: aPolicy({ calendar: { shipFrom: 'US', closed: ['2026-11-27'], cutOffHour } }),
  }));

/** What the shop hands over itself. */
const counter: fc.Arbitrary<WorldOf> = fc
  .record({
    age: fc.integer({ min: 0, max: 900 }),
    state: fc.constantFrom('label_created', 'available_for_pickup', 'delivered', 'unknown'),
  })
  .map(({ age, state }) => ({
    order: anOrder({
      processedAt: daysAgo(age / 24),
      createdAt: daysAgo(age / 24),
      methods: ['pickup'],
      shipments: [aShipment({ createdAt: daysAgo(age / 24), trackingNumber: null, state })],
    }),
  }));

const later = (world: WorldOf, hours: number): WorldOf => ({
  ...world,
  now: new Date(Date.parse(world.now ?? NOW) + hours * HOUR_MS).toISOString(),
});

describe('whatever time it is', () => {
  test.each([
    ['a parcel that a carrier knows', tracked],
    ['an order that has not left', unsent],
    ['an order to be collected', counter],
  ])('%s never becomes calmer by waiting, and a late one never calm', (_name, worlds) => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 700 }), (world, hours) => {
        const before = pictureIn(world);
        const after = pictureIn(later(world, hours));
        expect(CAUTION.indexOf(after.action)).toBeGreaterThanOrEqual(CAUTION.indexOf(before.action));
        expect(LATE.includes(before.condition) && CALM.includes(after.condition)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('a day that is promised to the customer for sending never lies behind', () => {
    fc.assert(
      fc.property(unsent, (world) => {
        const { action, shipBy } = pictureIn(world);
        expect(action === 'answer' && shipBy !== null && shipBy < NOW.slice(0, 10)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('of a parcel that has arrived no days of silence are told', () => {
    fc.assert(
      fc.property(tracked, (world) => {
        const { facts, parcels } = pictureIn(world);
        const [arrived] = parcels.filter(({ state }) => isDelivered(state));
        const told = facts.some(({ name }) => name === 'quiet_days');
        expect(arrived !== undefined && (told || arrived.quietDays > 0)).toBe(false);
      }),
    );
  });
});

test('a picture costs the processor two milliseconds at most', () => {
  const inputs = fc.sample(fc.oneof(tracked, unsent, counter), { numRuns: 200, seed: 4 }).map(inputOf);
  const draw = (): void => {
    for (const input of inputs) pictureOf(input, almanac);
  };
  draw();
  expect(processorMs(draw) / inputs.length).toBeLessThan(2);
});
