import { handOver, type Rule } from '../rule.ts';

/** Without the shop's word nothing is known for sure; never guess (row 38). */
export const ordersUnavailable: Rule = ({ picture }) =>
  picture.condition === 'orders_unavailable' ? handOver('orders_unavailable') : null;
