import { handOver, type Rule } from '../rule.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who still asks after this many days has a story that a machine does not know. */
export const orderAge: Rule = ({ picture, policy, now }) => {
  if (picture.order === null) return null;
  const days = (Date.parse(now) - Date.parse(picture.order.processedAt)) / DAY_MS;
  return days > policy.limits.orderAgeDays ? handOver('order_age') : null;
};
