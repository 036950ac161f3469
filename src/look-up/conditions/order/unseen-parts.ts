import type { Order } from '../../../ticket/order.ts';
import { person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { isUnsent } from './parts.ts';

type Part = keyof Order;

/** Without these nothing calm can be said of any order. */
const ALWAYS: readonly Part[] = ['shipments', 'cancelledAt', 'fulfilment', 'payment', 'lines', 'returnOpen'];

/** Without these nothing calm can be said of what is not sent yet: it might be held back, risky, or planned for later. */
const UNSENT: readonly Part[] = ['holds', 'highRisk', 'methods'];

/** A scope the app lacks hides a part of the order. What is hidden is unknown, and unknown is not "no". */
export const unseenParts: OrderCondition = ({ order }) => {
  const needed: readonly string[] = isUnsent(order) ? [...ALWAYS, ...UNSENT] : ALWAYS;
  const hidden = order.missing.filter((part) => needed.includes(part));
  return hidden.length === 0
    ? null
    : person('unclear', `the shop system does not show ${hidden.join(', ')} of the order`);
};
