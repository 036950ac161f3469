import type { Condition } from '../../../ticket/condition.ts';
import type { OrderPicture, ParcelPicture } from '../../../ticket/order-picture.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import { bareParcel, sampleOrder, sampleParcel, samplePicture } from './sample-order.ts';

/** What one of several parcels may be like, and the state it is then in. */
const PARTS: readonly (readonly [Condition, ParcelState])[] = [
  ['delivered', 'delivered'],
  ['out_for_delivery', 'out_for_delivery'],
  ['in_transit', 'in_transit'],
  ['local_post', 'in_transit'],
  ['in_transit_no_date', 'in_transit'],
  ['running_late', 'in_transit'],
  ['carrier_delay', 'delayed'],
  ['ready_for_pickup', 'available_for_pickup'],
  ['customs', 'customs'],
  ['label_created', 'label_created'],
  ['tracking_pending', 'unknown'],
];

const split = (parcels: readonly ParcelPicture[], unsent = 0): OrderPicture =>
  samplePicture({
    condition: 'split',
    parcels,
    order: sampleOrder({
      lines: [
        {
          title: 'Wool scarf',
          quantity: 2,
          unfulfilled: unsent,
          requiresShipping: true,
          isGiftCard: false,
          sellingPlan: null,
        },
      ],
    }),
  });

const arrived = sampleParcel({
  condition: 'delivered',
  state: 'delivered',
  carrier: 'USPS',
  trackingNumber: '9400100000000000000017',
  trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000017',
});

/** Several parcels, and one with the rest to come: every sentence that may be said of a part, beside one that arrived. */
export const SPLIT_WORLDS: Readonly<Record<string, OrderPicture>> = Object.fromEntries([
  ...PARTS.map(([condition, state]): [string, OrderPicture] => [
    `${condition}, all is known`,
    split([sampleParcel({ condition, state }), arrived]),
  ]),
  ...PARTS.map(([condition, state]): [string, OrderPicture] => [
    `${condition}, nothing is known`,
    split([bareParcel({ condition, state }), arrived]),
  ]),
  ['one left, the rest is to come', split([sampleParcel()], 1)],
  ['two left, the rest is to come', split([sampleParcel(), arrived], 1)],
  ['four left', split([sampleParcel(), arrived, sampleParcel(), arrived])],
]);
