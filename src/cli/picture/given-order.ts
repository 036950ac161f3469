import { orderFromAnswer } from '../../integrations/order-sources/shopify/index.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../ports/errors.ts';
import type { Order } from '../../ticket/order.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { givenJson } from './given-json.ts';

const WHAT = `the answer of Shopify's Admin GraphQL API to the query FullOrder, as in fixtures/shopify/order-sent.json`;

/** An order from a file, read as it would be from the shop. @throws WrongUsage: the file holds none */
export function givenOrder(file: string, now: string): Order {
  const raw = givenJson(file, WHAT);
  try {
    // The shop's address is not in the answer; it only makes the link for the team.
    const order = orderFromAnswer(raw, { shop: 'shop.myshopify.com', fetchedAt: now });
    if (order !== null) return order;
  } catch (error) {
    const isRefusal = [Misconfigured, UpstreamMalformed, UpstreamUnavailable].some(
      (kind) => error instanceof kind,
    );
    if (!isRefusal || !(error instanceof Error)) throw error;
    throw new WrongUsage(`${file} is no order (${error.message}); give ${WHAT}`);
  }
  throw new WrongUsage(`${file} holds no order; give ${WHAT}`);
}
