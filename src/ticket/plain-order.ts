import type { Instant } from './instant.ts';
import type { Order } from './order.ts';

/**
 * An order with nothing special about it: paid, sent whole, nothing held, returned or promised. Whoever makes an order
 * up (a text's trial, a tracker tried alone, a test) says beside it only what theirs is about.
 */
export function plainOrder(given: {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly orderedAt: Instant;
  readonly fetchedAt: Instant;
}): Order {
  const { orderedAt, ...named } = given;
  return {
    ...named,
    otherNames: [],
    ownerAddresses: [],
    customerFirstName: null,
    processedAt: orderedAt,
    createdAt: orderedAt,
    cancelledAt: null,
    test: false,
    fulfilment: 'fulfilled',
    payment: 'paid',
    paidLater: false,
    returnOpen: false,
    holds: [],
    highRisk: false,
    methods: ['shipping'],
    promise: { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null },
    lines: [],
    shipments: [],
    returnTrackingNumbers: [],
    returns: [],
    refunds: [],
    total: null,
    destination: null,
    statusPageUrl: null,
    adminUrl: null,
    tags: [],
    missing: [],
  };
}
