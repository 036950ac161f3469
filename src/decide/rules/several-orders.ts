import type { Mention } from '../../ticket/understanding.ts';
import { handOver, type Rule } from '../rule.ts';

/**
 * The customer has several orders under way and named none: ask which, naming none ourselves (contract 4). Who has
 * named several wants to hear about each of them.
 */
export const severalOrders: Rule = ({ picture, identity, conversation, reading }) => {
  if (picture.condition !== 'several_orders') return null;
  const proven = identity.level === 'V2' || identity.level === 'V3';
  const mayAsk = proven && conversation.lastOutcome === null && !reading.orderNumbers.some(isNamed);
  return mayAsk
    ? { outcome: 'asked', reason: 'number_needed', also: ['several_orders'] }
    : handOver('several_orders');
};

/** As orders are chosen: what is quoted or forwarded was not named by the customer. */
const isNamed = ({ strength, place }: Mention): boolean =>
  strength === 'strong' && place !== 'quote' && place !== 'forwarded';
