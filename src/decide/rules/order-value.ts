import { handOver, type Rule } from '../rule.ts';

/** Above this amount (in the shop's currency) a mistake costs more than a person's minute. */
export const orderValue: Rule = ({ picture, policy }) => {
  const total = picture.order?.total;
  if (total === null || total === undefined) return null;
  return Number(total.amount) > policy.limits.orderValue ? handOver('order_value') : null;
};
