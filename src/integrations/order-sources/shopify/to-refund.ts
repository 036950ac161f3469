import type { Money, Refund, RefundState } from '../../../ticket/order.ts';
import type { RefundAnswer } from './order-answer.ts';
import { inOurWords, REFUND, type Unlisted } from './vocabulary.ts';

/** A refund of nothing is how Shopify notes that a line was taken out; it is no refund to a customer. */
export function toRefund(refund: RefundAnswer, orderedAt: string, unlisted: Unlisted): Refund[] {
  const amount = toMoney(refund.totalRefundedSet);
  if (Number(amount.amount) === 0) return [];
  const paidBack = refund.transactions.nodes.filter(({ kind }) => kind === 'REFUND');
  const at = refund.createdAt ?? paidBack[0]?.processedAt ?? orderedAt;
  const states = paidBack.map(({ status }) => inOurWords(REFUND, status, 'pending', unlisted));
  return [{ at, amount, state: refund.transactions.more ? 'pending' : leastSure(states) }];
}

export function toMoney({ shopMoney }: RefundAnswer['totalRefundedSet']): Money {
  return { amount: shopMoney.amount, currency: shopMoney.currencyCode };
}

/** Money goes back in parts where it came in parts (card and gift card): it has gone back when every part has. */
function leastSure(states: readonly RefundState[]): RefundState {
  if (states.includes('failed')) return 'failed';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'succeeded';
}
