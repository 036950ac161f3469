import { describe, expect, it } from '@jest/globals';
import { FULFILLMENTS, LINES } from '../../../src/integrations/order-sources/shopify/operations.ts';
import type { Order } from '../../../src/ticket/order.ts';
import { orderOf } from './order-of.ts';
import { SHOP } from './shopify-situations.ts';

const parcelOf = async (displayStatus: string): Promise<Order['shipments'][number] | undefined> =>
  (await orderOf({ fulfillments: [{ number: '1Z9X8Y7W0300001001', displayStatus }] })).shipments[0];

describe('a Shopify order in our words', () => {
  it.each([
    ['SUBMITTED', 'label_created', false],
    ['CONFIRMED', 'label_created', false],
    ['LABEL_PURCHASED', 'label_created', false],
    ['LABEL_PRINTED', 'label_created', false],
    ['MARKED_AS_FULFILLED', 'label_created', false],
    ['FULFILLED', 'label_created', false],
    ['LABEL_VOIDED', 'label_voided', true],
    ['CANCELED', 'label_voided', true],
    // Nobody scanned it: what an app wrote when it made the label is no movement.
    ['CARRIER_PICKED_UP', 'label_created', false],
    ['IN_TRANSIT', 'label_created', false],
    ['OUT_FOR_DELIVERY', 'label_created', false],
    ['DELAYED', 'delayed', false],
    ['ATTEMPTED_DELIVERY', 'attempted', false],
    ['READY_FOR_PICKUP', 'available_for_pickup', false],
    ['PICKED_UP', 'delivered', false],
    ['DELIVERED', 'delivered', false],
    ['NOT_DELIVERED', 'lost_or_damaged', false],
    ['FAILURE', 'lost_or_damaged', false],
  ])('%s without a scan is %s', async (word, state, isVoid) => {
    await expect(parcelOf(word)).resolves.toMatchObject({ state, void: isVoid });
  });

  it.each([
    ['CONFIRMED', 'label_created', 'shop'],
    ['LABEL_PURCHASED', 'label_created', 'shop'],
    ['LABEL_PRINTED', 'label_created', 'shop'],
    ['CARRIER_PICKED_UP', 'handed_over', 'nobody'],
    ['IN_TRANSIT', 'in_transit', 'nobody'],
    ['DELAYED', 'delayed', 'carrier'],
    ['OUT_FOR_DELIVERY', 'out_for_delivery', 'nobody'],
    ['ATTEMPTED_DELIVERY', 'attempted', 'customer'],
    ['READY_FOR_PICKUP', 'available_for_pickup', 'customer'],
    ['DELIVERED', 'delivered', 'nobody'],
    ['FAILURE', 'lost_or_damaged', 'shop'],
  ])('a scan of %s is %s, and the %s has to act', async (status, state, actionBy) => {
    const events = [{ status, happenedAt: '2026-11-18T10:00:00Z' }];
    const { shipments } = await orderOf({ fulfillments: [{ number: '1Z9X8Y7W0300001001', events }] });
    expect(shipments[0]?.scans).toMatchObject([{ state, vendorStatus: status, meaning: { actionBy } }]);
  });

  it.each(['TELEPORTED', 'constructor', '__proto__'])(
    'a new word, %s, is unknown and counted, alone and as a scan',
    async (word) => {
      const nodes = [{ status: word, happenedAt: '2026-11-18T10:00:00Z' }];
      const parcel = { displayStatus: word, events: { nodes, pageInfo: { hasNextPage: false } } };
      const order = await orderOf({ fulfillments: [{ number: '1Z9X8Y7W0300001001' }] }, (answer) => ({
        ...answer,
        fulfillments: (answer['fulfillments'] as object[]).map((given) => ({ ...given, ...parcel })),
      }));
      expect(order.shipments).toMatchObject([{ state: 'unknown', scans: [{ state: 'unknown' }] }]);
      expect(new Set(order.unlisted)).toEqual(new Set([word]));
    },
  );

  it('in transit with a scan is in transit', async () => {
    const events = [{ status: 'IN_TRANSIT', happenedAt: '2026-11-18T10:00:00Z' }];
    const number = '1Z9X8Y7W0300001001';
    const { shipments } = await orderOf({ fulfillments: [{ number, displayStatus: 'IN_TRANSIT', events }] });
    expect(shipments[0]?.state).toBe('in_transit');
  });

  it.each(['CANCELLED', 'ERROR', 'FAILURE'])(
    'nothing travels under a fulfillment that is %s',
    async (status) => {
      const { shipments } = await orderOf({ fulfillments: [{ number: '1Z9X8Y7W0300001001', status }] });
      expect(shipments).toMatchObject([{ void: true }]);
    },
  );

  it.each([
    ['LABEL_VOIDED', 'SUCCESS', false],
    ['LABEL_VOIDED', 'CANCELLED', true],
    ['CANCELED', 'SUCCESS', true],
  ])(
    'several labels of a fulfillment that is %s and %s are void: %s',
    async (displayStatus, status, isVoid) => {
      const numbers = ['1Z9X8Y7W0300001001', '1Z9X8Y7W0300001002'];
      const trackingInfo = numbers.map((number) => ({ company: 'UPS', number, url: null }));
      const { shipments } = await orderOf({ fulfillments: [{ displayStatus, status, trackingInfo }] });
      // Which of the two was voided Shopify does not say: that is the carrier's to tell.
      expect(shipments.map(({ trackingNumber }) => trackingNumber)).toEqual(numbers);
      expect(shipments.map(({ void: one, state }) => [one, state])).toEqual([
        [isVoid, 'label_voided'],
        [isVoid, 'label_voided'],
      ]);
      expect(new Set(shipments.map(({ fulfilment }) => fulfilment)).size).toBe(1);
      expect(shipments[0]?.fulfilment).toMatch(/^\d+$/);
    },
  );

  it('counts each word that it does not know', async () => {
    const order = await orderOf({}, (answer) => ({
      ...answer,
      displayFulfillmentStatus: 'HALF_WAY',
      displayFinancialStatus: '__proto__',
      returnStatus: 'PONDERED',
      risk: { recommendation: 'SHRUG', assessments: [] },
    }));
    expect(order.unlisted).toEqual(['HALF_WAY', '__proto__', 'PONDERED', 'SHRUG']);
    // Unknown returns and risks are looked at by a person.
    expect(order).toMatchObject({ fulfilment: 'other', payment: 'other', returnOpen: true, highRisk: true });
  });

  it.each([
    ['ACCEPT', false],
    ['NONE', false],
    ['INVESTIGATE', true],
    ['CANCEL', true],
  ])('a risk recommendation of %s is high risk: %s', async (risk, highRisk) => {
    await expect(orderOf({ risk })).resolves.toMatchObject({ highRisk });
  });

  it.each([
    [['shopify_payments'], false],
    [['Cash on Delivery (COD)'], true],
    [['cash_on_delivery'], true],
    [['Nachnahme'], true],
    [['Kauf auf Rechnung'], true],
    [['Contrareembolso'], true],
    [['Bank Deposit'], false],
    [['paypal', 'Invoice (net 30)'], true],
    [['Codex Pay'], false],
  ])('paid with %j later than delivery: %s', async (gateways, paidLater) => {
    await expect(orderOf({ gateways, financialStatus: 'PENDING' })).resolves.toMatchObject({
      paidLater,
      payment: 'pending',
    });
  });

  it.each([
    ['AWAITING_PAYMENT', 'awaiting_payment'],
    ['AWAITING_RETURN_ITEMS', 'awaiting_return'],
    ['HIGH_RISK_OF_FRAUD', 'fraud_risk'],
    ['INCORRECT_ADDRESS', 'incorrect_address'],
    ['INVENTORY_OUT_OF_STOCK', 'out_of_stock'],
    ['UNKNOWN_DELIVERY_DATE', 'unknown_delivery_date'],
    ['ONLINE_STORE_POST_PURCHASE_CROSS_SELL', 'other'],
    ['OTHER', 'other'],
  ])('is held back for %s', async (reason, hold) => {
    await expect(orderOf({ holds: [reason] })).resolves.toMatchObject({
      fulfilment: 'on_hold',
      holds: [hold],
    });
  });

  it.each([
    ['SHIPPING', 'shipping'],
    ['PICKUP_POINT', 'shipping'],
    ['PICK_UP', 'pickup'],
    ['RETAIL', 'pickup'],
    ['LOCAL', 'local'],
    ['NONE', 'none'],
  ])('%s goes the way of %s', async (method, ours) => {
    await expect(orderOf({ method })).resolves.toMatchObject({ methods: [ours] });
  });

  it('keeps what was promised', async () => {
    const { promise, fulfilment } = await orderOf({
      fulfillAt: '2026-12-01T00:00:00Z',
      fulfillBy: '2026-12-03T00:00:00Z',
      deliverFrom: '2026-12-04T00:00:00Z',
      deliverBy: '2026-12-08T00:00:00+02:00',
    });
    expect(fulfilment).toBe('scheduled');
    expect(promise).toEqual({
      shipBy: '2026-12-03T00:00:00.000Z',
      shipNotBefore: '2026-12-01T00:00:00.000Z',
      deliverFrom: '2026-12-04T00:00:00.000Z',
      deliverBy: '2026-12-07T22:00:00.000Z',
    });
  });

  it('no longer promises to send what is cancelled', async () => {
    const cancelled = await orderOf({
      cancelledAt: '2026-11-14T09:00:00Z',
      fulfillBy: '2026-12-03T00:00:00Z',
    });
    expect(cancelled).toMatchObject({ promise: { shipBy: null }, methods: [] });
  });

  it('is owned by the order’s address and by the customer’s, each once and in lower case', async () => {
    const order = await orderOf({ email: 'Robin.Vale@Example.com', customerEmail: 'robin@home.example' });
    expect(order.ownerAddresses).toEqual(['robin.vale@example.com', 'robin@home.example']);
    const same = await orderOf({ email: 'Robin.Vale@Example.com', customerEmail: 'robin.vale@example.com' });
    expect(same.ownerAddresses).toHaveLength(1);
  });

  it('keeps of the destination no more than city, region, postcode and country', async () => {
    const order = await orderOf({
      shippingAddress: { city: 'Lyon', provinceCode: null, zip: '69001', countryCodeV2: 'FR' },
    });
    expect(order.destination).toEqual({ city: 'Lyon', region: null, postcode: '69001', country: 'FR' });
    await expect(orderOf({ shippingAddress: null })).resolves.toMatchObject({ destination: null });
  });

  it('says where the team and the customer look it up', async () => {
    const order = await orderOf({ id: 5_009_009 });
    expect(order.adminUrl).toBe('https://admin.shopify.com/store/northlight-goods/orders/5009009');
    expect(order.statusPageUrl).toContain(`https://${SHOP}/`);
  });

  it('tells when there is more than was read', async () => {
    const lines = Array.from({ length: LINES + 1 }, (_, at) => `Thing ${at}`);
    const fulfillments = Array.from({ length: FULFILLMENTS + 1 }, () => ({ number: '1Z9X8Y7W0300001001' }));
    const order = await orderOf({ lines, fulfillments });
    expect(order.missing).toEqual(['lines', 'shipments']);
    await expect(orderOf({})).resolves.toMatchObject({ missing: [] });
  });

  it('does not list the contents of a parcel when it knows only some', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => `Thing ${at}`);
    const { shipments } = await orderOf({ lines, fulfillments: [{ number: '1Z9X8Y7W0300001001' }] });
    expect(shipments).toMatchObject([{ items: [] }]);
  });

  it('sends without a number what was sent without one', async () => {
    const { shipments } = await orderOf({ fulfillments: [{ trackingInfo: [] }] });
    expect(shipments).toMatchObject([{ trackingNumber: null, company: null, state: 'label_created' }]);
  });

  it('sorts scans that arrive in any order, and takes the newest estimate', async () => {
    const { shipments } = await orderOf(
      {
        fulfillments: [
          {
            number: '1Z9X8Y7W0300001001',
            events: [
              {
                status: 'IN_TRANSIT',
                happenedAt: '2026-11-15T06:00:00Z',
                estimatedDeliveryAt: '2026-11-19T00:00:00Z',
              },
              {
                status: 'CARRIER_PICKED_UP',
                happenedAt: '2026-11-14T06:00:00Z',
                estimatedDeliveryAt: '2026-11-17T00:00:00Z',
              },
              { status: 'DELAYED', happenedAt: '2026-11-16T06:00:00Z' },
            ],
          },
        ],
      },
      (answer) => answer,
    );
    expect(shipments[0]?.scans.map(({ state }) => state)).toEqual(['delayed', 'in_transit', 'handed_over']);
    expect(shipments[0]?.estimatedDelivery).toBe('2026-11-19T00:00:00.000Z');
  });
});
