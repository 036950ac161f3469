import type { Condition } from '../../../ticket/condition.ts';
import type { Fact } from '../../../ticket/fact.ts';
import type { OrderPicture, ParcelPicture } from '../../../ticket/order-picture.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import { NEXT_STEPS, sampled } from './next-steps.ts';
import { bareParcel, SAMPLE_NOW, sampleOrder, sampleParcel, samplePicture } from './sample-order.ts';

/** What one of several parcels may be like, and the state it is then in. */
const CALM: readonly (readonly [Condition, ParcelState])[] = [
  ['delivered', 'delivered'],
  ['delivered_elsewhere', 'delivered_elsewhere'],
  ['out_for_delivery', 'out_for_delivery'],
  ['in_transit', 'in_transit'],
  ['local_post', 'in_transit'],
  ['in_transit_no_date', 'in_transit'],
  ['running_late', 'in_transit'],
  ['carrier_delay', 'delayed'],
  ['attempted', 'attempted'],
  ['ready_for_pickup', 'available_for_pickup'],
  ['customs', 'customs'],
  ['label_created', 'label_created'],
  ['tracking_pending', 'unknown'],
];

/** The same of rows that leave the ticket open: the order is then in the state of that parcel. */
const OPEN: readonly (readonly [Condition, ParcelState])[] = [
  ['stalled', 'in_transit'],
  ['running_late', 'in_transit'],
  ['carrier_delay', 'delayed'],
  ['out_for_delivery_late', 'out_for_delivery'],
  ['label_not_scanned', 'label_created'],
];

/** What the shop's own scans may say of a parcel in its carrier's place. */
const TOLD_BY_SHOP: readonly ParcelState[] = ['in_transit', 'out_for_delivery', 'label_created'];

const split = (
  parcels: readonly ParcelPicture[],
  changes: Partial<OrderPicture> & { readonly unsent?: number } = {},
): OrderPicture => {
  const { unsent = 0, ...others } = changes;
  const line = { title: 'Wool scarf', quantity: 2, requiresShipping: true, isGiftCard: false };
  const lines = [{ ...line, unfulfilled: unsent, sellingPlan: null }];
  return samplePicture({ condition: 'split', parcels, order: sampleOrder({ lines }), ...others });
};

const arrived = sampleParcel({
  condition: 'delivered',
  state: 'delivered',
  carrier: 'USPS',
  trackingNumber: '9400100000000000000017',
  trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000017',
});

/** One parcel beside one that arrived, with all that can be known of it and with nothing. */
const beside = (
  [condition, state]: readonly [Condition, ParcelState],
  what: string,
  { always = {}, ...changes }: Partial<OrderPicture> & { readonly always?: Partial<ParcelPicture> } = {},
): [string, OrderPicture][] => [
  [`${what}, all is known`, split([sampleParcel({ condition, state, ...always }), arrived], changes)],
  [`${what}, nothing is known`, split([bareParcel({ condition, state, ...always }), arrived], changes)],
];

const told = (facts: readonly Fact[]): OrderPicture =>
  split([sampleParcel({ condition: 'attempted', state: 'attempted' }), arrived], { facts });

const OLDER = { evidence: 'cache', asOf: '2026-11-18T12:30:00.000Z' } as const;

/** The longest entries there are, with days of another year. */
const WORDY: readonly ParcelPicture[] = [
  sampleParcel({ condition: 'attempted', state: 'attempted' }),
  sampleParcel({
    condition: 'out_for_delivery_late',
    state: 'out_for_delivery',
    estimatedDelivery: '2027-01-04',
  }),
  sampleParcel({ condition: 'carrier_unavailable', evidence: 'shop', asOf: SAMPLE_NOW }),
];

/** Several parcels, and one with the rest to come: every sentence that may be said of a part, beside one that arrived. */
export const SPLIT_WORLDS: Readonly<Record<string, OrderPicture>> = Object.fromEntries([
  ...CALM.flatMap((part) => beside(part, part[0])),
  ...OPEN.flatMap((part) => {
    const [condition] = part;
    return beside(part, `${condition}, left open`, { condition, action: 'answer_open' });
  }),
  ...TOLD_BY_SHOP.flatMap((state) => {
    const always = { evidence: 'shop', asOf: SAMPLE_NOW } as const;
    return beside(['carrier_unavailable', state], `${state} by the shop's word`, { always });
  }),
  ...Object.entries(NEXT_STEPS).map(([what, facts]): [string, OrderPicture] => [what, told(facts)]),
  ['one left, the rest is to come', split([sampleParcel()], { unsent: 1 })],
  ['one left, the rest has a day', split([sampleParcel()], { unsent: 1, shipBy: '2026-11-23' })],
  [
    'one left, the rest is planned for a day',
    split([sampleParcel()], {
      unsent: 1,
      shipBy: '2027-01-04',
      facts: [sampled('planned_for', '2027-01-04')],
    }),
  ],
  [
    'two left, the rest is planned for a day',
    split([sampleParcel(), arrived], {
      unsent: 1,
      shipBy: '2027-01-04',
      facts: [sampled('planned_for', '2027-01-04')],
    }),
  ],
  [
    'one left, the rest is late',
    split([sampleParcel()], { unsent: 1, condition: 'preparing_late', action: 'answer_open' }),
  ],
  ['two left, the rest is to come', split([sampleParcel(), arrived], { unsent: 1 })],
  ['three left, each with much to tell', split(WORDY, { facts: [sampled('next_step', 'pickup')] })],
  ['two left, both hours old', split([sampleParcel(OLDER), sampleParcel(OLDER)])],
  ['two left and hours old, the rest is to come', split([sampleParcel(OLDER), arrived], { unsent: 1 })],
  ['four left', split([sampleParcel(), arrived, sampleParcel(), arrived])],
]);
