import type { OrderWords } from '../../../src/sandbox/shopify/order-words.ts';
import type { Kind, Search } from '../../contracts/order-source.contract.ts';

export const SHOP = 'northlight-goods.myshopify.com';
export const ORDER_ID = 5_001_001;
/** The moment the orders below are told at. */
export const NOW = '2026-11-18T15:00:00.000Z';

/** `OWNER` of the contract; not imported, so that fixtures can be made from this file without a test runner. */
const OWNER = 'robin.vale@example.com';
const PARCEL = { number: '1Z9X8Y7W0300001001', company: 'UPS' };
const SECOND = { number: '1Z9X8Y7W0300001002', company: 'UPS' };
const BOUGHT = { id: ORDER_ID, name: '#1001', email: OWNER, processedAt: '2026-11-13T10:00:00Z' };
const TWO_THINGS = ['Canvas tote', 'Enamel mug'];

/** The situations of the contract, as orders of the sandbox's shop. */
export const ORDERS: Readonly<Record<Exclude<Kind, 'none' | 'unknown_words'>, OrderWords>> = {
  sent: {
    ...BOUGHT,
    fulfillments: [
      {
        ...PARCEL,
        events: [
          {
            status: 'CARRIER_PICKED_UP',
            happenedAt: '2026-11-14T18:00:00Z',
            city: 'Oakland',
            province: 'CA',
          },
          { status: 'IN_TRANSIT', happenedAt: '2026-11-16T06:30:00Z', city: 'Reno', province: 'NV' },
        ],
      },
    ],
  },
  unsent: { ...BOUGHT, fulfillBy: '2026-11-20T17:00:00Z' },
  cancelled: { ...BOUGHT, cancelledAt: '2026-11-14T09:00:00Z', refunds: [{}] },
  refunded: { ...BOUGHT, fulfillments: [PARCEL], refunds: [{}] },
  returned: {
    ...BOUGHT,
    value: '80.00',
    fulfillments: [{ ...PARCEL, deliveredAt: '2026-11-14T09:00:00Z' }],
    returns: [
      {
        status: 'OPEN',
        number: '1Z9X8Y7W9000001001',
        at: '2026-11-15T09:00:00Z',
        pieces: 3,
        arrived: [
          { type: 'RESTOCKED', quantity: 1, at: '2026-11-17T09:00:00Z' },
          { type: 'PROCESSING_REQUIRED', quantity: 1, at: '2026-11-17T11:00:00Z' },
          { type: 'MISSING', quantity: 1, at: '2026-11-17T12:00:00Z' },
        ],
      },
    ],
    refunds: [{ amount: '20.00', at: '2026-11-17T15:00:00Z', status: 'PENDING' }],
  },
  partly_sent: { ...BOUGHT, lines: TWO_THINGS, fulfillments: [{ ...PARCEL, items: ['Canvas tote'] }] },
  several_parcels: { ...BOUGHT, lines: TWO_THINGS, fulfillments: [PARCEL, SECOND] },
  two_labels: {
    ...BOUGHT,
    fulfillments: [
      {
        trackingInfo: [PARCEL, SECOND],
        events: [{ status: 'DELIVERED', happenedAt: '2026-11-16T06:30:00Z' }],
      },
    ],
  },
  void_label: { ...BOUGHT, fulfillments: [{ ...PARCEL, status: 'CANCELLED' }, SECOND] },
  edited: { ...BOUGHT, lines: ['Canvas tote', { title: 'Enamel mug', currentQuantity: 0 }] },
};

const STRANGER = 'someone.else@example.com';

/** What the shop holds when an order is searched for. */
export const SHELVES: Readonly<Record<Search, readonly OrderWords[]>> = {
  named: [BOUGHT],
  prefixed: [{ ...BOUGHT, name: 'EN-1001' }],
  neighbours: [
    BOUGHT,
    { id: 5_010_010, name: '#10010', email: STRANGER, processedAt: '2026-11-15T10:00:00Z' },
    { id: 5_001_900, name: '#1001-A', email: STRANGER, processedAt: '2026-11-16T10:00:00Z' },
  ],
  several: [
    BOUGHT,
    { id: 5_001_002, name: '#1002', email: OWNER, processedAt: '2026-11-14T10:00:00Z' },
    { id: 5_001_003, name: '#1003', email: OWNER, processedAt: '2026-11-15T10:00:00Z' },
  ],
  nothing: [],
};
