import { FULL_ORDER, ORDER_PARTS } from '../../../src/integrations/order-sources/shopify/operations.ts';
import { FullOrderAnswer } from '../../../src/integrations/order-sources/shopify/order-answer.ts';
import { toOrder } from '../../../src/integrations/order-sources/shopify/to-order.ts';
import type { OrderWords } from '../../../src/sandbox/shopify/order-words.ts';
import { ShopifyStandIn } from '../../../src/sandbox/shopify/shopify-stand-in.ts';
import type { Order } from '../../../src/ticket/order.ts';
import { hastyClock } from './shopify-bench.ts';
import { NOW, SHOP } from './shopify-situations.ts';

/** What happens to the sandbox's answer on its way. */
export type Change = (order: Record<string, unknown>) => object;

const EVERYTHING = Object.fromEntries(ORDER_PARTS.map((part) => [part, true]));

/** The order these words make, as the plug-in reads it; `change` may alter the answer on its way. */
export async function orderOf(
  words: OrderWords,
  change: Change = (order) => order,
): Promise<Order & { readonly unlisted: readonly string[] }> {
  const standIn = new ShopifyStandIn({ clock: hastyClock(), shop: SHOP });
  const { id } = standIn.world.addOrder({ email: 'robin.vale@example.com', ...words });
  const { body } = await standIn.handle({
    method: 'POST',
    url: new URL('http://127.0.0.1/admin/api/2026-07/graphql.json'),
    headers: { 'x-shopify-access-token': 'shpat_sandbox' },
    body: Buffer.from(JSON.stringify({ query: FULL_ORDER, variables: { id, ...EVERYTHING } })),
  });
  const { data } = JSON.parse(body) as { data: { order: Record<string, unknown> } };
  const { order } = FullOrderAnswer.parse({ order: change(data.order) });
  if (order === null) throw new Error('no order');
  const unlisted: string[] = [];
  const around = { shop: SHOP, format: null, withheld: [], leftOut: [], fetchedAt: NOW };
  return { ...toOrder(order, { ...around, unlisted: (word) => unlisted.push(word) }), unlisted };
}
