import { describe, expect, test } from '@jest/globals';
import type { LookUpInput } from '../../src/look-up/look-up.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { aCandidate, anOrder, aShipment, NOW, OWNER } from '../support/an-order.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { aMention, aTicket } from './a-ticket.ts';
import { look } from './look.ts';

const NUMBER = '1Z9X8Y7W0300000011';
const foreign = { ownerAddresses: ['max@example.com'] };
const named = (value = '1001'): Partial<LookUpInput> => ({
  understanding: anUnderstanding({ orderNumbers: [aMention(value)] }),
});

describe('the owner asks', () => {
  test('one search, one read, one tracking, and the picture of a calm parcel', async () => {
    const { result, asked, kept } = await look({}, named());
    expect(asked).toEqual([`search 1001 ${OWNER}`, 'get gid://shopify/Order/5001', `track ${NUMBER}`]);
    expect(result.identity).toEqual({ level: 'V2', obstacles: [] });
    expect(result.picture).toMatchObject({
      condition: 'in_transit',
      row: 6,
      action: 'answer',
      unchecked: [],
    });
    expect(kept.get('easypost:trk_0001')?.number).toBe(NUMBER);
  });

  test('every fact is there under its name, with its source and time', async () => {
    const { result } = await look({}, named());
    const facts = Object.fromEntries(
      result.picture.facts.map(({ name, value, source, at }) => [name, [value, source, at]]),
    );
    const order = 'shopify:gid://shopify/Order/5001';
    expect(facts).toMatchObject({
      order_name: ['#1001', order, NOW],
      ordered_on: ['2026-11-13', order, NOW],
      status_link: ['https://acme.myshopify.com/70001/orders/0a1b2c3d/authenticate?key=canary', order, NOW],
      parcels_total: ['1', order, NOW],
      carrier: ['UPS', 'easypost:trk_0001', NOW],
      tracking_number: [NUMBER, order, NOW],
      tracking_link: [`https://www.ups.com/track?tracknum=${NUMBER}`, order, NOW],
      label_created_at: ['2026-11-16T14:00:00.000Z', order, NOW],
      last_scan_place: ['Harmony Falls', 'easypost:trk_0001', NOW],
      last_scan_at: ['2026-11-17T19:20:00.000Z', 'easypost:trk_0001', NOW],
      last_scan_on: ['2026-11-17', 'easypost:trk_0001', NOW],
      last_scan_state: ['in_transit', 'easypost:trk_0001', NOW],
      quiet_days: ['1', 'easypost:trk_0001', NOW],
      estimated_delivery: ['2026-11-20', 'easypost:trk_0001', NOW],
      as_of: [NOW, 'easypost:trk_0001', NOW],
    });
  });

  test('parcels are asked about at the same time, each number once', async () => {
    const second = '1Z9X8Y7W0300000022';
    const order = anOrder({
      shipments: [
        aShipment(),
        aShipment({ id: 'b', trackingNumber: second }),
        aShipment({ id: 'c', trackingNumber: `${NUMBER.slice(0, 2)} ${NUMBER.slice(2)}` }),
        aShipment({ id: 'd', trackingNumber: '1Z9X8Y7W0300000033', void: true }),
      ],
    });
    const { asked, clock, result } = await look({
      orders: [order],
      trackMs: 2_000,
      tracked: (number) => ({ kind: 'one', value: aTracking({ number }) }),
    });
    expect(asked.slice(2)).toEqual([`track ${NUMBER}`, `track ${second}`]);
    expect(clock.elapsed).toBe(2_000);
    expect(result.picture.parcels).toHaveLength(3);
  });

  test('a CC stands in the way of an answer and not of the note', async () => {
    const { result } = await look({}, { ticket: aTicket({ copied: ['max@example.com'] }) });
    expect(result.identity).toEqual({ level: 'V1', obstacles: ['cc_present'] });
    expect(result.picture.condition).toBe('in_transit');
  });

  test('several own orders are not read unless they may be listed', async () => {
    const candidates = [aCandidate(), aCandidate({ id: 'b', name: '#1002', numbers: ['1002'] })];
    const orders = [anOrder(), anOrder({ id: 'b', name: '#1002' })];
    const closed = await look({ candidates, orders });
    expect(closed.result.picture).toMatchObject({
      condition: 'several_orders',
      row: 39,
      action: 'person',
      orders: [],
    });
    expect(closed.result.identity.level).toBe('V2');
    expect(closed.asked).toHaveLength(1);
    const policy = aPolicy();
    const listing = { policy: { ...policy, guards: { ...policy.guards, listOwnOrders: true } } };
    const open = await look({ candidates, orders }, listing);
    expect(open.result.picture.orders.map(({ name }) => name)).toEqual(['#1001', '#1002']);
    const holed = await look({ candidates, orders: [anOrder()] }, listing);
    expect(holed.result.picture.orders).toEqual([]);
  });

  test('an order that vanished between search and read is no order', async () => {
    const { result } = await look({ orders: [] });
    expect(result.picture).toMatchObject({ condition: 'no_order', action: 'person' });
  });
});

describe('somebody else asks', () => {
  test('nothing is tracked, and the picture holds no order', async () => {
    const stranger = { candidates: [aCandidate(foreign)], orders: [anOrder(foreign)] };
    const { result, asked } = await look(stranger, named());
    expect(asked.some((call) => call.startsWith('track'))).toBe(false);
    expect(result.identity).toEqual({ level: 'V1', obstacles: ['address_differs'] });
    expect(result.picture).toMatchObject({
      condition: 'not_owner',
      row: 21,
      action: 'person',
      order: null,
      parcels: [],
    });
    expect(result.picture.facts.map(({ name }) => name)).toEqual(['order_name', 'ordered_on', 'admin_link']);
  });

  test('the read order decides who owns it, not the search', async () => {
    const { result, asked } = await look({ orders: [anOrder(foreign)] }, named());
    expect(result.picture.condition).toBe('not_owner');
    expect(asked.some((call) => call.startsWith('track'))).toBe(false);
  });

  test('an order read for the note alone may fail without changing anything', async () => {
    const { result } = await look(
      { candidates: [aCandidate(foreign)], got: { kind: 'unavailable', source: 'shopify', reason: 'down' } },
      named(),
    );
    expect(result.picture).toMatchObject({ condition: 'not_owner', facts: [] });
  });

  test('an address in the text finds the order for the team and proves nothing', async () => {
    const candidates = ({ address }: { readonly address: string | null }) =>
      address === 'max@example.com' ? [aCandidate(foreign)] : [];
    const understanding = anUnderstanding({ addresses: [aMention('max@example.com')] });
    const { result, asked } = await look({ candidates, orders: [anOrder(foreign)] }, { understanding });
    expect(asked).toEqual([`search ${OWNER}`, 'search max@example.com', 'get gid://shopify/Order/5001']);
    expect(result.picture).toMatchObject({ condition: 'not_owner', action: 'person', order: null });
  });

  test('who has neither address nor number costs no request', async () => {
    const ticket = aTicket();
    const { asked, result } = await look(
      {},
      { ticket: { ...ticket, requester: { ...ticket.requester, address: null } } },
    );
    expect(asked).toEqual([]);
    expect(result).toMatchObject({ identity: { level: 'V0' }, picture: { condition: 'no_order' } });
  });

  test('at most three numbers of a message are looked up, the customer’s own words first', async () => {
    const orderNumbers = [
      aMention('9001', { place: 'quote' }),
      aMention('9002', { strength: 'weak' }),
      ...['1001', '1002', '1003', '1004'].map((value) => aMention(value)),
    ];
    const { asked } = await look({ candidates: [] }, { understanding: anUnderstanding({ orderNumbers }) });
    expect(asked).toEqual([`search 1001 1002 1003 ${OWNER}`]);
  });
});
