import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MatrixAction } from '../../src/ticket/condition.ts';
import type { Order } from '../../src/ticket/order.ts';
import { PARCEL_STATES, type ParcelState, type Scan } from '../../src/ticket/shipment.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, aScan, aShipment, daysAgo, NOW, OWNER } from '../support/an-order.ts';
import { pictureIn, type WorldOf } from './picture-in.ts';

const HOUR_MS = 3_600_000;
const ORDERED = daysAgo(25);
const CAUTION: readonly MatrixAction[] = ['answer', 'answer_open', 'person'];
const ENDS: readonly ParcelState[] = ['delivered', 'delivered_elsewhere', 'returning'];
/** What stays true while a parcel travels on, or begins to count with its first scan. */
const LASTING: readonly ParcelState[] = [
  'available_for_pickup',
  'customs',
  'lost_or_damaged',
  'action_needed',
];

/** Hours before now, whole, so that equal moments happen. */
const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * HOUR_MS).toISOString();

const scan = (states: readonly ParcelState[], oldestHours = 500): fc.Arbitrary<Scan> =>
  fc
    .record({ hours: fc.integer({ min: 0, max: oldestHours }), state: fc.constantFrom(...states) })
    .map(({ hours, state }) => aScan({ at: hoursAgo(hours), state, vendorStatus: state }));

interface Given {
  readonly scans: readonly Scan[];
  readonly estimate: string | null;
  readonly labelHours: number;
  readonly claims: { readonly saysNotReceived: boolean; readonly saysDelivered: boolean };
}

const given = (states: readonly ParcelState[]): fc.Arbitrary<Given> =>
  fc.record({
    scans: fc.array(scan(states), { maxLength: 6 }),
    estimate: fc.option(fc.integer({ min: -8, max: 8 }).map((days) => daysAgo(days).slice(0, 10))),
    labelHours: fc.integer({ min: 0, max: 500 }),
    claims: fc.record({ saysNotReceived: fc.boolean(), saysDelivered: fc.boolean() }),
  });

/** The roll-up is what the newest scan says, as a carrier's would be. */
function worldOf({ scans, estimate, labelHours, claims }: Given, order: Partial<Order> = {}): WorldOf {
  const newest = scans.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  const tracking: Partial<Tracking> = {
    scans,
    state: newest === undefined ? 'unknown' : 'in_transit',
    estimatedDelivery: estimate,
  };
  return {
    order: anOrder({
      processedAt: ORDERED,
      createdAt: ORDERED,
      shipments: [aShipment({ createdAt: hoursAgo(labelHours) })],
      ...order,
    }),
    trackings: [aTracking(tracking)],
    claims,
  };
}

describe('whatever a carrier says', () => {
  test('the order in which scans are listed never matters', () => {
    fc.assert(
      fc.property(given(PARCEL_STATES), fc.func(fc.integer()), (input, shuffle) => {
        const shuffled = input.scans.toSorted((a, b) => shuffle(a) - shuffle(b));
        expect(pictureIn(worldOf({ ...input, scans: shuffled }))).toEqual(pictureIn(worldOf(input)));
      }),
    );
  });

  test('a scan older than the oldest movement changes nothing', () => {
    const older = PARCEL_STATES.filter((state) => !ENDS.includes(state) && !LASTING.includes(state));
    const moved = PARCEL_STATES.filter(
      (state) => !['unknown', 'label_created', 'label_voided'].includes(state),
    );
    fc.assert(
      fc.property(
        given(moved),
        fc.constantFrom(...older),
        fc.integer({ min: 1, max: 90 }),
        (input, state, hours) => {
          const oldest = input.scans.toSorted((a, b) => a.at.localeCompare(b.at))[0];
          fc.pre(oldest !== undefined);
          const at = new Date(Date.parse(oldest?.at ?? NOW) - hours * HOUR_MS).toISOString();
          const added = { ...input, scans: [...input.scans, aScan({ at, state })] };
          const { condition, action } = pictureIn(worldOf(input));
          expect(pictureIn(worldOf(added))).toMatchObject({ condition, action });
        },
      ),
    );
  });

  test('a delivered parcel stays delivered, unless it came back', () => {
    fc.assert(
      fc.property(
        given(PARCEL_STATES.filter((state) => state !== 'returning')),
        fc.integer({ min: 0, max: 500 }),
        (input, hours) => {
          const scans = [...input.scans, aScan({ at: hoursAgo(hours), state: 'delivered' })];
          const { condition } = pictureIn(worldOf({ ...input, scans }));
          expect(['delivered', 'delivered_disputed', 'delivered_elsewhere', 'old_order']).toContain(
            condition,
          );
        },
      ),
    );
  });

  test('a parcel that came back is never told of as delivered or moving', () => {
    fc.assert(
      fc.property(given(PARCEL_STATES), scan(['returning']), (input, back) => {
        expect(pictureIn(worldOf({ ...input, scans: [...input.scans, back] }))).toMatchObject({
          action: 'person',
        });
      }),
    );
  });

  test('a word we do not know, said last, is never a parcel on its way', () => {
    fc.assert(
      fc.property(given(['in_transit', 'handed_over', 'out_for_delivery', 'label_created']), (input) => {
        const scans = [
          ...input.scans,
          aScan({ at: NOW, state: 'unknown', vendorStatus: 'quantum_hop' }),
        ].filter(({ at, state }) => state === 'unknown' || at < NOW);
        expect(pictureIn(worldOf({ ...input, scans }))).toMatchObject({
          condition: 'unclear',
          action: 'person',
        });
      }),
    );
  });

  test('time passing never makes a parcel calmer', () => {
    fc.assert(
      fc.property(given(PARCEL_STATES), fc.integer({ min: 1, max: 700 }), (input, hours) => {
        const later = new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString();
        const before = pictureIn(worldOf(input));
        const after = pictureIn({ ...worldOf(input), now: later });
        expect(CAUTION.indexOf(after.action)).toBeGreaterThanOrEqual(CAUTION.indexOf(before.action));
      }),
      { numRuns: 500 },
    );
  });

  test('the customer saying that a delivered parcel is missing always makes it a person’s', () => {
    fc.assert(
      fc.property(
        given(['delivered', 'delivered_elsewhere', 'in_transit']),
        scan(['delivered']),
        (input, delivery) => {
          const scans = [...input.scans, delivery];
          const disputed = { ...input, scans, claims: { saysNotReceived: true, saysDelivered: false } };
          expect(pictureIn(worldOf(disputed)).action).toBe('person');
        },
      ),
    );
  });
});

describe('whatever the shop says', () => {
  const world = fc.record({
    input: given(PARCEL_STATES),
    order: fc.record({
      fulfilment: fc.constantFrom(
        'unfulfilled',
        'in_progress',
        'partial',
        'fulfilled',
        'on_hold',
        'scheduled',
        'other',
      ),
      payment: fc.constantFrom('paid', 'pending', 'refunded', 'voided', 'other', 'authorized'),
      cancelledAt: fc.option(fc.constant(daysAgo(1))),
      holds: fc.subarray(['fraud_risk', 'out_of_stock', 'incorrect_address', 'other']),
      highRisk: fc.boolean(),
      returnOpen: fc.boolean(),
      test: fc.boolean(),
    }) as fc.Arbitrary<Partial<Order>>,
  });

  test('somebody else’s order is never anything but a person’s, and has no parcel and no link', () => {
    fc.assert(
      fc.property(world, ({ input, order }) => {
        const { order: whole, trackings } = worldOf(input, order);
        const found = { kind: 'not_owner', order: whole ?? null } as const;
        const picture = pictureIn({ found, ...(trackings === undefined ? {} : { trackings }) });
        expect(picture).toMatchObject({
          condition: 'not_owner',
          action: 'person',
          order: null,
          parcels: [],
          leading: null,
        });
        expect(JSON.stringify(picture)).not.toMatch(
          /canary|1Z9X8Y7W|easypost|scarf|49\.90|Larkspur|Jo\b|example\.com/,
        );
      }),
    );
  });

  test('an order with a hold, a test, a return or an open payment is never told of as calm', () => {
    fc.assert(
      fc.property(world, ({ input, order }) => {
        fc.pre(order.cancelledAt === null);
        fc.pre(order.test === true || order.returnOpen === true || (order.holds?.length ?? 0) > 0);
        expect(pictureIn(worldOf(input, order)).action).toBe('person');
      }),
    );
  });

  test('every fact names its source and its time, and none is empty', () => {
    fc.assert(
      fc.property(world, ({ input, order }) => {
        const { facts } = pictureIn(worldOf(input, { ...order, ownerAddresses: [OWNER] }));
        expect(
          facts.every(
            ({ name, value, source, at }) =>
              /^[a-z0-9_]+$/.test(name) && value !== '' && source !== '' && at !== '',
          ),
        ).toBe(true);
        expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
      }),
    );
  });
});
