import { describe, expect, it } from '@jest/globals';
import type { Order, OrderReturn, Refund } from '../../src/ticket/order.ts';
import type { GoingBack } from '../../src/ticket/order-picture.ts';
import { aPolicy, theThresholds } from '../support/a-policy.ts';
import { anOrder, anUnfulfilledOrder, aShipment, daysAgo } from '../support/an-order.ts';
import { pictureIn, type WorldOf } from './picture-in.ts';

/** Opened on Wednesday last week, of one piece, not here yet. */
const aReturn = (changes: Partial<OrderReturn> = {}): OrderReturn => ({
  state: 'open',
  openedAt: daysAgo(7),
  closedAt: null,
  exchange: false,
  pieces: 1,
  received: 0,
  inspected: 0,
  missing: 0,
  receivedAt: null,
  ...changes,
});
const ARRIVED = { received: 1, inspected: 1, receivedAt: daysAgo(2) };

/** Everything, yesterday. */
const aRefund = (changes: Partial<Refund> = {}): Refund => ({
  at: daysAgo(1),
  amount: { amount: '49.90', currency: 'USD' },
  state: 'succeeded',
  ...changes,
});

/** Delivered ten days ago. */
const delivered = (changes: Partial<Order> = {}): Order =>
  anOrder({
    processedAt: daysAgo(14),
    createdAt: daysAgo(14),
    shipments: [aShipment({ state: 'delivered', deliveredAt: daysAgo(10), createdAt: daysAgo(13) })],
    ...changes,
  });
const returned = (one: Partial<OrderReturn> = {}, changes: Partial<Order> = {}): Order =>
  delivered({
    returnOpen: one.state === undefined || one.state === 'open',
    returns: [aReturn(one)],
    ...changes,
  });
const PAID_BACK = { payment: 'refunded', refunds: [aRefund()] } as const;

const goingBack = (world: WorldOf | Order): GoingBack => {
  const picture = pictureIn('source' in world ? { order: world } : world);
  if (picture.goingBack === undefined) throw new Error('there is an order');
  return picture.goingBack;
};

describe('money that was paid back', () => {
  it('is told to a bare question, and a person reads whatever says more', () => {
    const order = returned({ ...ARRIVED, state: 'closed' }, PAID_BACK);
    expect(goingBack({ order }).action).toBe('answer');
    expect(goingBack({ order, claims: { saysMore: true } }).action).toBe('person');
  });
});

describe('a return is told where the shop’s facts are plain', () => {
  it.each<[string, Order, Partial<GoingBack>]>([
    ['open and not here', returned(), { state: 'under_way', on: '2026-11-11', by: '2026-12-03' }],
    ['here, not looked at', returned({ ...ARRIVED, inspected: 0 }), { state: 'received', on: '2026-11-16' }],
    ['here and looked at', returned(ARRIVED), { state: 'received', on: '2026-11-16', by: '2026-12-01' }],
    ['here, an old label', { ...returned(ARRIVED), shipments: [aShipment()] }, { state: 'received' }],
    ['all paid back', returned({ ...ARRIVED, state: 'closed' }, PAID_BACK), { state: 'refunded' }],
    ['paid back before it is here', returned({}, PAID_BACK), { state: 'refunded' }],
    [
      'closed, and a part paid back for it',
      returned({ ...ARRIVED, state: 'closed' }, { ...PAID_BACK, payment: 'partially_refunded' }),
      { state: 'refunded' },
    ],
    [
      'a second one, called off',
      returned({}, { returns: [aReturn({ state: 'cancelled' }), aReturn()] }),
      { state: 'under_way' },
    ],
  ])('%s', (_name, order, expected) => {
    expect(goingBack(order)).toMatchObject({ action: 'answer', isReturn: true, ...expected });
  });
});

describe('money is told without a return, too', () => {
  it.each<[string, Order]>([
    ['of an order that was cancelled', cancelled(PAID_BACK)],
    ['of an order that arrived and was paid back in full', delivered(PAID_BACK)],
  ])('%s', (_name, order) => {
    expect(goingBack(order)).toMatchObject({
      state: 'refunded',
      action: 'answer',
      isReturn: false,
      on: '2026-11-17',
      // Ten working days, and Thanksgiving is none.
      by: '2026-12-02',
    });
  });
});

describe('a person answers', () => {
  it.each<[string, Order | WorldOf, string]>([
    ['nothing is known', delivered(), 'no return and no refund'],
    ['a return is only asked for', returned({ state: 'requested' }), 'has to agree'],
    ['it was declined', returned({ state: 'declined' }), 'declined'],
    ['its state is a new word', returned({ state: 'other' }), 'not in our tables'],
    ['it is an exchange', returned({ exchange: true }), 'exchange'],
    ['something was not in it', returned({ ...ARRIVED, pieces: 2, missing: 1 }), 'not in the return'],
    ['a part of it is here', returned({ ...ARRIVED, pieces: 2 }), 'only a part'],
    ['closed without money', returned({ ...ARRIVED, state: 'closed' }), 'no refund is known'],
    ['there are two', returned({}, { returns: [aReturn(), aReturn()] }), 'several returns'],
    ['one is open that is not shown', delivered({ returnOpen: true }), 'not shown'],
    ['returns are not shown', returned({}, { missing: ['returns'] }), 'not shown'],
    ['refunds are not shown', returned({}, { missing: ['refunds'] }), 'not shown'],
    ['a refund failed', returned(ARRIVED, { refunds: [aRefund({ state: 'failed' })] }), 'failed'],
    [
      'a refund is on its way',
      returned(ARRIVED, { refunds: [aRefund({ state: 'pending' })] }),
      'gone through',
    ],
    [
      'a part of the money, and no return',
      delivered({ ...PAID_BACK, payment: 'partially_refunded' }),
      'part of the money',
    ],
    [
      'a part of the money, and the return still open',
      returned(ARRIVED, { ...PAID_BACK, payment: 'partially_refunded' }),
      'part of the money',
    ],
    [
      'a part of the money, older than the return',
      returned(
        { state: 'closed', ...ARRIVED },
        { payment: 'partially_refunded', refunds: [aRefund({ at: daysAgo(9) })] },
      ),
      'part of the money',
    ],
    [
      'two currencies',
      returned(ARRIVED, {
        ...PAID_BACK,
        refunds: [aRefund(), aRefund({ amount: { amount: '1.00', currency: 'EUR' } })],
      }),
      'two currencies',
    ],
    [
      'another currency than was paid',
      returned(ARRIVED, {
        ...PAID_BACK,
        refunds: [aRefund({ amount: { amount: '45.00', currency: 'EUR' } })],
      }),
      'two currencies',
    ],
    ['the parcel still travels', anOrder({ ...PAID_BACK }), 'not known to have arrived'],
    ['it has not been sent', anUnfulfilledOrder({ returnOpen: true, returns: [aReturn()] }), 'arrived'],
    [
      'it is cancelled and a parcel exists',
      anOrder({ ...PAID_BACK, cancelledAt: daysAgo(3) }),
      'cancelled moving',
    ],
    [
      'it is held',
      delivered({ ...PAID_BACK, payment: 'paid', holds: ['other'], fulfilment: 'on_hold' }),
      'on hold',
    ],
    [
      'it is shown as delivered and missed',
      { order: delivered(), claims: { saysNotReceived: true } },
      'delivered disputed',
    ],
  ])('%s', (_name, world, why) => {
    expect(goingBack(world)).toMatchObject({ action: 'person', why: expect.stringContaining(why) });
  });
});

describe('waiting is usual up to a day, and then a person looks why', () => {
  const after = (order: Order, now: string): string => goingBack({ order, now }).action;
  it.each([
    ['a return on its way, on its fifteenth working day', returned(), '2026-12-03T15:00:00.000Z', 'answer'],
    ['and on the next', returned(), '2026-12-04T15:00:00.000Z', 'person'],
    ['one that is here, on its tenth', returned(ARRIVED), '2026-12-01T15:00:00.000Z', 'answer'],
    ['and on the next', returned(ARRIVED), '2026-12-02T15:00:00.000Z', 'person'],
    ['a bank, on its tenth', delivered(PAID_BACK), '2026-12-02T15:00:00.000Z', 'answer'],
    ['and on the next', delivered(PAID_BACK), '2026-12-03T15:00:00.000Z', 'person'],
  ])('%s', (_name, order, now, action) => {
    expect(after(order, now)).toBe(action);
  });

  it('the days are the shop’s to set', () => {
    const policy = aPolicy({ thresholds: theThresholds({ refundBankDays: 3 }) });
    expect(goingBack({ order: delivered(PAID_BACK), policy }).by).toBe('2026-11-20');
  });
});

describe('what is on its way back are facts', () => {
  const values = (order: Order): Readonly<Record<string, string>> =>
    Object.fromEntries(
      pictureIn({ order })
        .facts.filter(({ name }) => /^(?:return_|refund|usual_)/.test(name))
        .map(({ name, value }) => [name, value]),
    );

  it('each with its day', () => {
    expect(values(returned({ ...ARRIVED, state: 'closed', closedAt: daysAgo(1) }, PAID_BACK))).toEqual({
      return_state: 'closed',
      return_opened_on: '2026-11-11',
      return_received_on: '2026-11-16',
      return_inspected: 'yes',
      return_closed_on: '2026-11-17',
      refund_state: 'succeeded',
      refund_amount: '49.90 USD',
      refunded_on: '2026-11-17',
      usual_until: '2026-12-02',
    });
  });

  it('a return of which a part is missing has not been received, and money on its way is no amount', () => {
    const pending = { refunds: [aRefund({ state: 'pending' })] };
    expect(values(returned({ ...ARRIVED, pieces: 2 }, pending))).toEqual({
      return_state: 'open',
      return_opened_on: '2026-11-11',
      refund_state: 'pending',
    });
  });

  it('the condition stays what parcel and order say', () => {
    expect(pictureIn({ order: returned() })).toMatchObject({ condition: 'return_open', action: 'person' });
    expect(pictureIn({ order: delivered(PAID_BACK) })).toMatchObject({
      condition: 'refunded_moving',
      action: 'person',
    });
  });
});

function cancelled(changes: Partial<Order>): Order {
  return anUnfulfilledOrder({ cancelledAt: daysAgo(2), ...changes });
}
