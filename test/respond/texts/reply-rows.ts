import type { AnsweredCondition } from '../../../src/respond/texts/template-names.ts';
import { anOrder, anOrderLine, aScan } from '../../support/an-order.ts';
import { aParcel, aPicture } from './a-picture.ts';
import { BY_MONDAY, PAGE, UPS } from './reply-lines.ts';
import { ROWS_AT_HOME, type Row } from './reply-rows-at-home.ts';

/** A scan of this morning that brought the parcel into this state. */
const today = (state: Parameters<typeof aParcel>[0] & object) =>
  aParcel({
    ...state,
    lastScan: aScan({ at: '2026-11-18T12:30:00.000Z', state: state.state ?? 'in_transit', city: 'LARKSPUR' }),
  });

/** Every text there is, by condition. */
export const ROWS: Readonly<Record<AnsweredCondition, Row>> = {
  ...ROWS_AT_HOME,
  in_transit: {
    picture: aPicture('in_transit'),
    text: [
      'Your parcel for order #1001 was in Harmony Falls on Tuesday, November 17, and is expected on Friday, November 20.',
      'That is the current estimate from UPS. The next news will be that it is out for delivery.',
      BY_MONDAY,
      PAGE,
      UPS,
    ],
  },
  in_transit_no_date: {
    picture: aPicture('in_transit_no_date', { parcels: [aParcel({ estimatedDelivery: null })] }),
    text: [
      'Your parcel for order #1001 was in Harmony Falls on Tuesday, November 17, and is on its way to you.',
      'UPS has not given a delivery date yet. A date usually appears once the parcel is nearer to you.',
      'If you see no new scan by Monday, November 23, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  stalled: {
    picture: aPicture('stalled', {
      parcels: [
        aParcel({
          estimatedDelivery: '2026-11-14',
          lastScan: aScan({ at: '2026-11-12T18:00:00.000Z', city: 'MEMPHIS' }),
        }),
      ],
    }),
    text: [
      'Your parcel for order #1001 was last scanned in Memphis on Thursday, November 12, and there has been no new scan since.',
      'That is longer than usual, so this conversation stays open and we look at the parcel again. There is no reliable delivery date at the moment.',
      'If nothing has changed by Monday, November 23, reply here and a person will take it up with the carrier.',
      PAGE,
      UPS,
    ],
  },
  running_late: {
    picture: aPicture('running_late', { parcels: [aParcel({ estimatedBefore: '2026-11-19' })] }),
    text: [
      'Your parcel for order #1001 is running late; it was in Harmony Falls on Tuesday, November 17.',
      'It was expected on Thursday, November 19, and UPS now expects to deliver it on Friday, November 20. We are sorry about the wait.',
      BY_MONDAY,
      PAGE,
      UPS,
    ],
  },
  carrier_delay: {
    picture: aPicture('carrier_delay', { parcels: [today({ state: 'delayed', estimatedDelivery: null })] }),
    text: [
      'Your parcel for order #1001 is delayed; UPS reported that in Larkspur on Wednesday, November 18.',
      'The carrier has not given a new date yet; it follows when the parcel moves again. There is nothing you need to do.',
      'If it has not moved or arrived by Monday, November 23, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  customs: {
    picture: aPicture('customs', { parcels: [today({ state: 'customs', estimatedDelivery: null })] }),
    text: [
      'Your parcel for order #1001 is with customs; it was scanned in Larkspur on Wednesday, November 18.',
      'Clearing can take several days, often without any new scan, and the parcel travels on by itself afterwards. A delivery date follows once it has been cleared.',
      'If customs or the carrier ask you for something, or nothing has changed by Monday, November 23, reply here and a person will help.',
      PAGE,
      UPS,
    ],
  },
  attempted: {
    picture: aPicture('attempted', {
      parcels: [today({ state: 'attempted', estimatedDelivery: '2026-11-19' })],
      facts: [
        { name: 'next_step', value: 'attempt', source: 'x', at: '2026-11-18T15:00:00.000Z' },
        { name: 'next_step_on', value: '2026-11-19', source: 'x', at: '2026-11-18T15:00:00.000Z' },
      ],
    }),
    text: [
      'UPS tried to deliver your parcel for order #1001 in Larkspur on Wednesday, November 18, and could not complete the delivery.',
      "The next attempt is expected on Thursday, November 19. The carrier's page often lets you choose another day.",
      'If it has not arrived by Friday, November 20, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  ready_for_pickup: {
    picture: aPicture('ready_for_pickup', {
      parcels: [today({ state: 'available_for_pickup' })],
      facts: [
        { name: 'pickup_until', value: '2026-11-25', source: 'policy', at: '2026-11-18T15:00:00.000Z' },
      ],
    }),
    text: [
      'Your parcel for order #1001 has been waiting for you at a pickup point in Larkspur since Wednesday, November 18.',
      "The carrier's page shows where it is and when it is open. Pickup points keep parcels for a limited time only, so please collect it by Wednesday, November 25 and bring an ID.",
      'If it cannot be found there, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  out_for_delivery: {
    picture: aPicture('out_for_delivery', {
      parcels: [today({ state: 'out_for_delivery', estimatedDelivery: '2026-11-18' })],
    }),
    text: [
      'Your parcel for order #1001 went out for delivery in Larkspur today, Wednesday, November 18.',
      'UPS expects to hand it over by the end of the day; drivers are often out until the evening.',
      'If it has not arrived by Thursday, November 19, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  out_for_delivery_late: {
    picture: aPicture('out_for_delivery_late', {
      parcels: [
        aParcel({
          state: 'out_for_delivery',
          estimatedDelivery: '2026-11-17',
          lastScan: aScan({ state: 'out_for_delivery', city: 'Larkspur' }),
        }),
      ],
    }),
    text: [
      'Your parcel for order #1001 went out for delivery in Larkspur on Tuesday, November 17, but has not been delivered yet.',
      'When that happens, the next try is usually on the following working day. There is no new date yet.',
      BY_MONDAY,
      PAGE,
      UPS,
    ],
  },
  delivered: {
    picture: aPicture('delivered', {
      parcels: [
        aParcel({
          state: 'delivered',
          deliveredAt: '2026-11-17T19:20:00.000Z',
          lastScan: aScan({ state: 'delivered', city: 'LARKSPUR' }),
        }),
      ],
    }),
    text: [
      'Your parcel for order #1001 was delivered in Larkspur on Tuesday, November 17, according to UPS.',
      'If you have not found it, it helps to look in a safe place near the door or the mailbox, and to ask neighbors and the people you live with.',
      'If it is still missing after that, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  delivered_elsewhere: {
    picture: aPicture('delivered_elsewhere', {
      parcels: [aParcel({ state: 'delivered_elsewhere', deliveredAt: '2026-11-17T19:20:00.000Z' })],
    }),
    text: [
      'Your parcel for order #1001 was handed over on Tuesday, November 17, according to UPS, but not at your door: it was left with a neighbor, in a locker or at a parcel shop.',
      "The carrier's page, or a notice in your mailbox, says where.",
      'If you cannot find it, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  split: {
    picture: aPicture('split', {
      order: anOrder({ lines: [anOrderLine(), anOrderLine({ unfulfilled: 1 })] }),
      parcels: [
        aParcel(),
        aParcel({
          condition: 'delivered',
          state: 'delivered',
          carrier: 'USPS',
          trackingNumber: '9400100000000000000017',
          trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000017',
          deliveredAt: '2026-11-16T19:20:00.000Z',
        }),
      ],
    }),
    text: [
      'Your order #1001 is sent in parts. There are 2 parcels so far, and the rest is still being prepared:',
      [
        '- Parcel 1 (UPS 1Z9X8Y7W0300000011): on its way, in Harmony Falls on Tuesday, November 17, expected on Friday, November 20.',
        'Follow parcel 1: https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011',
        '- Parcel 2 (USPS 9400100000000000000017): delivered on Monday, November 16.',
        'Follow parcel 2: https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000017',
      ].join('\n'),
      'Parcels of one order often travel separately and arrive on different days. You will get an e-mail when the rest is with the carrier.',
      'If anything is still missing by Monday, November 23, reply here and a person will look into it.',
      PAGE,
    ],
  },
  carrier_unavailable: {
    picture: aPicture('carrier_unavailable', {
      parcels: [aParcel({ evidence: 'shop', asOf: '2026-11-18T13:05:00.000Z', estimatedDelivery: null })],
    }),
    text: [
      "Your parcel for order #1001 was on its way, in Harmony Falls on Tuesday, November 17, according to our shop's records as of Wednesday, November 18 at 8:05 AM EST.",
      'UPS does not answer our systems at the moment, so there may be newer scans. The link below shows them as soon as they are available.',
      BY_MONDAY,
      PAGE,
      UPS,
    ],
  },
  local_post: {
    picture: aPicture('local_post'),
    text: [
      'Your parcel for order #1001 was in Harmony Falls on Tuesday, November 17, and goes the last part of the way with the local post.',
      'From here on there may be few scans or none. It is expected on Friday, November 20.',
      BY_MONDAY,
      PAGE,
      UPS,
    ],
  },
};
