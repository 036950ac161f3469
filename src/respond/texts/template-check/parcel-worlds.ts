import type { Condition } from '../../../ticket/condition.ts';
import type { Fact } from '../../../ticket/fact.ts';
import type { OrderPicture, ParcelPicture } from '../../../ticket/order-picture.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import { NEXT_STEPS, sampled } from './next-steps.ts';
import { bareParcel, sampleOrder, sampleParcel, samplePicture } from './sample-order.ts';
import { SPLIT_WORLDS } from './split-worlds.ts';

const EARLIER_TODAY = '2026-11-18T12:30:00.000Z';
const UNCLEAR = '2026-11-20T23:05:09.000Z';
const PICKUP_UNTIL = sampled('pickup_until', '2026-11-25');

/**
 * One parcel in this condition: with all that can be known, with nothing, with a date of an unclear day, with all of it
 * today, with an answer of the carrier that is some hours old, and with days of next year.
 */
function oneParcel<C extends Condition>(
  condition: C,
  state: ParcelState,
  /** What every text of the condition may count on. */
  always: Partial<ParcelPicture> = {},
): Readonly<
  Record<
    'all is known' | 'nothing is known' | 'a day nobody can tell' | 'today' | 'hours old' | 'next year',
    OrderPicture
  >
> {
  const full = sampleParcel({ condition, state, ...always });
  const today = full.lastScan === null ? full.lastScan : { ...full.lastScan, at: EARLIER_TODAY };
  const picture = (parcel: ParcelPicture, changes: Partial<OrderPicture> = {}): OrderPicture =>
    samplePicture({ condition, parcels: [parcel], facts: [PICKUP_UNTIL], ...changes });
  return {
    'all is known': picture(full, { promisedBy: '2026-11-24' }),
    'nothing is known': picture(bareParcel({ condition, state, ...always }), {
      order: sampleOrder({ statusPageUrl: null }),
      facts: [],
    }),
    'a day nobody can tell': picture({ ...full, estimatedDelivery: null, estimatedAt: UNCLEAR, ...always }),
    today: picture({ ...full, lastScan: today, estimatedDelivery: '2026-11-18' }),
    'hours old': picture({ ...full, evidence: 'cache', asOf: EARLIER_TODAY }),
    'next year': picture({ ...full, estimatedDelivery: '2027-01-04' }, { promisedBy: '2027-01-05' }),
  };
}

const shopsWord = (state: ParcelState): Readonly<Record<string, OrderPicture>> => {
  const { 'all is known': known, 'nothing is known': bare } = oneParcel('carrier_unavailable', state, {
    evidence: 'shop',
    asOf: EARLIER_TODAY,
  });
  return { [`${state}, all is known`]: known, [`${state}, nothing else is known`]: bare };
};

/** Arrived, and only the shop says so: its carrier is known and has said nothing of it. */
const toldByShop = (
  condition: 'delivered' | 'delivered_elsewhere',
): Readonly<Record<string, OrderPicture>> => ({
  'only the shop says so': oneParcel(condition, condition, { evidence: 'shop' })['all is known'],
});

const LATE = { estimatedBefore: '2026-11-19' };

/** What a parcel of this state reads like with each of these words of the carrier's. */
function withWords(
  condition: Condition,
  state: ParcelState,
  words: Readonly<Record<string, readonly Fact[]>>,
): Readonly<Record<string, OrderPicture>> {
  return Object.fromEntries(
    Object.entries(words).map(([what, facts]) => [
      what,
      samplePicture({ condition, parcels: [sampleParcel({ condition, state })], facts }),
    ]),
  );
}

/** Why a carrier may say it is late. */
const REASONS: Readonly<Record<string, readonly Fact[]>> = {
  'the weather delays it': [sampled('delay_reason', 'weather')],
  'it went astray': [sampled('delay_reason', 'misrouted')],
  'it is held': [sampled('delay_reason', 'held')],
};

/** Orders that are on their way or have arrived, in every way a text about them can read. */
export const PARCEL_WORLDS = {
  label_created: oneParcel('label_created', 'label_created'),
  label_not_scanned: oneParcel('label_not_scanned', 'label_created'),
  tracking_pending: oneParcel('tracking_pending', 'unknown'),
  in_transit: oneParcel('in_transit', 'in_transit', { estimatedDelivery: '2026-11-20' }),
  in_transit_no_date: oneParcel('in_transit_no_date', 'in_transit', { estimatedDelivery: null }),
  stalled: oneParcel('stalled', 'in_transit'),
  running_late: {
    ...oneParcel('running_late', 'in_transit'),
    'the date was moved': oneParcel('running_late', 'in_transit', LATE)['all is known'],
    'the date has passed': oneParcel('running_late', 'in_transit', { estimatedDelivery: '2026-11-17' })[
      'all is known'
    ],
  },
  carrier_delay: {
    ...oneParcel('carrier_delay', 'delayed'),
    ...withWords('carrier_delay', 'delayed', REASONS),
  },
  customs: oneParcel('customs', 'customs'),
  attempted: {
    ...oneParcel('attempted', 'attempted'),
    ...withWords('attempted', 'attempted', NEXT_STEPS),
    'the next attempt is today': samplePicture({
      condition: 'attempted',
      parcels: [
        sampleParcel({ condition: 'attempted', state: 'attempted', estimatedDelivery: '2026-11-18' }),
      ],
      facts: [sampled('next_step', 'attempt'), sampled('next_step_on', '2026-11-18')],
    }),
  },
  ready_for_pickup: oneParcel('ready_for_pickup', 'available_for_pickup'),
  out_for_delivery: oneParcel('out_for_delivery', 'out_for_delivery'),
  out_for_delivery_late: oneParcel('out_for_delivery_late', 'out_for_delivery'),
  delivered: { ...oneParcel('delivered', 'delivered'), ...toldByShop('delivered') },
  delivered_elsewhere: {
    ...oneParcel('delivered_elsewhere', 'delivered_elsewhere'),
    ...toldByShop('delivered_elsewhere'),
  },
  local_post: oneParcel('local_post', 'in_transit'),
  carrier_unavailable: {
    ...shopsWord('in_transit'),
    ...shopsWord('out_for_delivery'),
    ...shopsWord('label_created'),
    ...shopsWord('delivered'),
  },
  split: SPLIT_WORLDS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, OrderPicture>>>>;
