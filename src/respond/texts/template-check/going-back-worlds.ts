import type { OrderReturn, Refund } from '../../../ticket/order.ts';
import type { GoingBackState, OrderPicture } from '../../../ticket/order-picture.ts';
import { sampleOrder, sampleParcel, samplePicture } from './sample-order.ts';

const RETURN: OrderReturn = {
  state: 'open',
  openedAt: '2026-11-09T15:00:00.000Z',
  closedAt: null,
  exchange: false,
  pieces: 1,
  received: 0,
  inspected: 0,
  missing: 0,
  receivedAt: null,
};
const ARRIVED: OrderReturn = { ...RETURN, received: 1, receivedAt: '2026-11-16T15:00:00.000Z' };
const REFUND: Refund = {
  at: '2026-11-17T15:00:00.000Z',
  amount: { amount: '1239.90', currency: 'EUR' },
  state: 'succeeded',
};

const goingBack = (
  state: GoingBackState,
  { returns, refunds, by }: { returns: readonly OrderReturn[]; refunds: readonly Refund[]; by: string },
): OrderPicture =>
  samplePicture({
    condition: 'return_open',
    order: sampleOrder({ returns, refunds }),
    parcels: [sampleParcel({ condition: 'delivered', state: 'delivered' })],
    goingBack: { state, action: 'answer', why: 'a sample', isReturn: returns.length > 0, on: null, by },
  });

/** Goods and money on their way back, in every way a text about them can read. */
export const GOING_BACK_WORLDS: Readonly<Record<string, OrderPicture>> = {
  'it has not arrived': goingBack('under_way', { returns: [RETURN], refunds: [], by: '2026-12-01' }),
  'it has arrived': goingBack('received', { returns: [ARRIVED], refunds: [], by: '2026-12-01' }),
  'the money went back': goingBack('refunded', { returns: [ARRIVED], refunds: [REFUND], by: '2026-12-02' }),
  'the day is next year’s': goingBack('refunded', { returns: [], refunds: [REFUND], by: '2027-01-04' }),
};
