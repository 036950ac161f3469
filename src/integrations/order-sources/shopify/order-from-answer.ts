import type { Order } from '../../../ticket/order.ts';
import { readAnswer } from './graphql-answer.ts';
import { FullOrderAnswer } from './order-answer.ts';
import { parseAs } from './parse-as.ts';
import { toOrder } from './to-order.ts';

/**
 * The order in an answer of Shopify's that somebody has kept, read as the plug-in reads it. `null`: it holds none.
 * @param raw the whole answer to `FullOrder`, `data` and `errors`
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export function orderFromAnswer(
  raw: unknown,
  { shop, fetchedAt }: { readonly shop: string; readonly fetchedAt: string },
): Order | null {
  const { data, withheld } = readAnswer(raw);
  const { order } = parseAs(FullOrderAnswer, data, 'FullOrder');
  if (order === null) return null;
  return toOrder(order, {
    shop,
    format: null,
    withheld,
    leftOut: [],
    fetchedAt,
    unlisted: () => undefined,
  });
}
