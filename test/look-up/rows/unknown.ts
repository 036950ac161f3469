import type { Order } from '../../../src/ticket/order.ts';
import type { Mention } from '../../../src/ticket/understanding.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, anUnfulfilledOrder } from '../../support/an-order.ts';
import { aMention } from '../a-ticket.ts';
import { at } from '../parcel-worlds.ts';
import type { WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const order = (overrides: Partial<Order>): WorldOf => ({
  order: anOrder(overrides),
  trackings: [aTracking()],
});
const unsent = (overrides: Partial<Order>): WorldOf => ({ order: anUnfulfilledOrder(overrides) });

const bare = (value: string, overrides: Partial<Mention> = {}): Mention =>
  aMention(value, { strength: 'weak', ...overrides });

export const UNKNOWN = rowsOf('what nobody knows is not told', (row) => {
  row('a state our tables do not know', null, [
    ['of the order', unsent({ fulfilment: 'other' }), 'unclear', 'person'],
    [
      'a number on no label of the order',
      { ...order({}), quotedNumbers: [aMention('1Z9X8Y7W0300000099')] },
      'unclear',
      'person',
    ],
    [
      'a bare number that is called a tracking number, on no label of the order',
      { ...order({}), quotedNumbers: [bare('771209345616', { labelled: true })] },
      'unclear',
      'person',
    ],
    [
      'a bare number near the word parcel, which may be a telephone’s',
      { ...order({}), quotedNumbers: [bare('771209345616')] },
      'in_transit',
      'answer',
    ],
    [
      'a bare number that is called a tracking number in what somebody else wrote',
      { ...order({}), quotedNumbers: [bare('771209345616', { labelled: true, place: 'quote' })] },
      'in_transit',
      'answer',
    ],
    [
      'the order’s own number, called a tracking number',
      {
        ...order({ otherNames: ['4000012345'] }),
        quotedNumbers: [bare('4000012345', { labelled: true })],
      },
      'in_transit',
      'answer',
    ],
  ]);
  row('what the shop system does not show', null, [
    [
      'holds of an order that is not sent',
      unsent({ missing: ['holds', 'methods', 'promise'] }),
      'unclear',
      'person',
    ],
    ['the labels', unsent({ missing: ['shipments'] }), 'unclear', 'person'],
    [
      'holds of an order that is on its way',
      order({ missing: ['holds', 'methods', 'promise'] }),
      'in_transit',
      'answer',
    ],
    ['risk of an order that is on its way', order({ missing: ['highRisk'] }), 'in_transit', 'answer'],
  ]);
  row('row 6, and the customer was told something else', 6, [
    ['the parcel moves', { ...order({}), claims: { contradicts: true } }, 'in_transit', 'person'],
  ]);
  row('row 1, and the customer was told something else', 1, [
    ['nothing was sent', { ...unsent({}), claims: { contradicts: true } }, 'preparing', 'person'],
  ]);
  row('row 17, and something is denied', 17, [
    [
      'all has arrived',
      { ...at({ state: 'delivered' }), claims: { saysMore: true, denies: true } },
      'delivered',
      'person',
    ],
  ]);
  row('row 19, and something is denied', 19, [
    [
      'left with somebody',
      { ...at({ state: 'delivered_elsewhere' }), claims: { saysMore: true, denies: true } },
      'delivered_elsewhere',
      'person',
    ],
  ]);
  row('a delivery that only the customer has seen', null, [
    ['the parcel moves', { ...order({}), claims: { saysDelivered: true } }, 'unclear', 'person'],
    ['nothing was sent', { ...unsent({}), claims: { saysDelivered: true } }, 'unclear', 'person'],
    [
      '"I have nothing yet" is no such claim',
      { ...order({}), claims: { saysNotReceived: true } },
      'in_transit',
      'answer',
    ],
  ]);
});
