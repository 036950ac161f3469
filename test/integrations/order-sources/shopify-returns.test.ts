import { describe, expect, it } from '@jest/globals';
import { type Change, orderOf } from './order-of.ts';

describe('what goes back, in our words', () => {
  it('knows the numbers of return labels', async () => {
    const order = await orderOf({ returns: [{ number: '1Z9X8Y7W9000001001' }, { status: 'CLOSED' }] });
    expect(order).toMatchObject({ returnOpen: true, returnTrackingNumbers: ['1Z9X8Y7W9000001001'] });
    await expect(orderOf({ returns: [{ status: 'CLOSED' }] })).resolves.toMatchObject({ returnOpen: false });
  });

  it.each([
    ['REQUESTED', 'requested'],
    ['OPEN', 'open'],
    ['CLOSED', 'closed'],
    ['DECLINED', 'declined'],
    ['CANCELED', 'cancelled'],
    ['PONDERED', 'other'],
  ])('a return that is %s is %s', async (status, state) => {
    const { returns } = await orderOf({ returns: [{}] }, withReturn({ status }));
    expect(returns).toEqual([expect.objectContaining({ state })]);
  });

  it('counts a piece of which the warehouse says something new as not found, and names the word', async () => {
    const order = await orderOf({ returns: [{}] }, withDisposition({ type: 'EATEN' }));
    expect(order.returns).toMatchObject([{ pieces: 1, received: 0, missing: 1, receivedAt: null }]);
    expect(order.unlisted).toEqual(['EATEN']);
  });

  it.each([
    ['RETURN_FAILED', [{ at: '2026-11-17T09:00:00Z' }], 'other'],
    ['INSPECTION_COMPLETE', [], 'other'],
    ['INSPECTION_COMPLETE', [{ at: '2026-11-17T09:00:00Z' }], 'open'],
    ['IN_PROGRESS', [], 'open'],
  ])('an order that is %s with pieces %j has a return that is %s', async (returnStatus, arrived, state) => {
    const { returns } = await orderOf({ returnStatus, returns: [{ arrived }] });
    expect(returns).toMatchObject([{ state }]);
  });

  it('knows an exchange from a return', async () => {
    const { returns } = await orderOf({ returns: [{ exchange: true }, {}] });
    expect(returns.map(({ exchange }) => exchange)).toEqual([true, false]);
  });

  it('says that a return is not shown where it is longer than a page', async () => {
    const order = await orderOf({ returns: [{}] }, longReturn);
    expect(order.missing).toEqual(['returnTrackingNumbers', 'returns']);
  });

  it.each([
    [['SUCCESS'], 'succeeded'],
    [['PENDING'], 'pending'],
    [['AWAITING_RESPONSE'], 'pending'],
    [['UNKNOWN'], 'pending'],
    [['HOPED_FOR'], 'pending'],
    [['FAILURE'], 'failed'],
    [['ERROR'], 'failed'],
    [['SUCCESS', 'SUCCESS'], 'succeeded'],
    [['SUCCESS', 'PENDING'], 'pending'],
    [['PENDING', 'FAILURE'], 'failed'],
    [[], 'pending'],
  ])('money that goes back with %j has %s', async (statuses, state) => {
    const { refunds } = await orderOf({ refunds: [{}] }, withTransactions(statuses));
    expect(refunds).toMatchObject([{ state }]);
  });

  it('takes a refund of nothing for what it is: a line taken out', async () => {
    const { refunds } = await orderOf({
      refunds: [{ amount: '0.0' }, { amount: '5.00', status: 'PENDING' }],
    });
    expect(refunds).toEqual([
      { at: expect.any(String), amount: { amount: '5.00', currency: 'USD' }, state: 'pending' },
    ]);
  });
});

/** The answer's one return, changed. */
function withReturn(change: object): Change {
  return ({ returns, ...order }) => {
    const { nodes } = returns as { nodes: readonly object[] };
    return { ...order, returns: { nodes: nodes.map((node) => ({ ...node, ...change })) } };
  };
}

const aPart = (lineItems: object): object => ({
  reverseFulfillmentOrders: {
    nodes: [{ status: 'OPEN', lineItems, reverseDeliveries: { nodes: [] } }],
  },
});

const withDisposition = (disposition: object): Change =>
  withReturn(
    aPart({
      nodes: [
        {
          totalQuantity: 1,
          dispositions: [{ quantity: 1, createdAt: '2026-11-17T09:00:00Z', ...disposition }],
        },
      ],
    }),
  );

const longReturn: Change = withReturn(aPart({ nodes: [], pageInfo: { hasNextPage: true } }));

/** The answer's one refund, paid back in so many parts. */
function withTransactions(statuses: readonly string[]): Change {
  return ({ refunds, ...order }) => {
    const [refund] = refunds as readonly object[];
    const nodes = statuses.map((status) => ({ kind: 'REFUND', status, processedAt: null }));
    return { ...order, refunds: [{ ...refund, transactions: { nodes } }] };
  };
}
