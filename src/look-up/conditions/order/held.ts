import { person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { isUnsent } from './parts.ts';

/** Rows 28 and 12. Why the shop holds an order back is for the team; the customer never hears of fraud. */
export const held: OrderCondition = ({ order }) => {
  if (order.holds.includes('incorrect_address'))
    return person('address_problem', 'the shop holds it back: the address is incorrect');
  if (order.holds.length > 0)
    return person('on_hold', `the shop holds it back: ${order.holds.join(', ').replaceAll('_', ' ')}`);
  return order.fulfilment === 'on_hold' ? person('on_hold', 'the shop holds it back') : null;
};

/** Row 31: what is not sent yet may never be. */
export const highRisk: OrderCondition = ({ order }) =>
  order.highRisk && isUnsent(order)
    ? person('high_risk', 'the shop system advises to look at the order first')
    : null;
