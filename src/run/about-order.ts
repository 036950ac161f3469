import type { KeptPromise } from '../ticket/promise.ts';
import type { Mention, Understanding } from '../ticket/understanding.ts';

/**
 * The understanding as if the customer had named the order that was promised about: they have perhaps ordered again since,
 * and a promise is about the one they asked for.
 */
export function aboutOrder(
  understanding: Understanding,
  promise: Pick<KeptPromise, 'orderName'> | undefined,
): Understanding {
  if (promise === undefined) return understanding;
  const value = promise.orderName.normalize('NFKC').toUpperCase().replace(/\s+/gu, '').replace(/^#/, '');
  const named: Mention = { value, place: 'message', strength: 'strong', span: { start: 0, end: 0 } };
  const others = understanding.orderNumbers.filter((mention) => mention.value !== value);
  return { ...understanding, orderNumbers: [named, ...others] };
}
