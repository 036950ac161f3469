import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { Order } from '../../../ticket/order.ts';
import { SHOPIFY } from './classify-failure.ts';
import type { ShopifyClient } from './client.ts';
import type { GraphqlAnswer, Withheld } from './graphql-answer.ts';
import { FULL_ORDER, ORDER_PARTS, type OrderPart } from './operations.ts';
import { FullOrderAnswer, type OrderAnswer } from './order-answer.ts';
import type { NumberFormat } from './order-numbers.ts';
import { parseAs } from './parse-as.ts';
import { toOrder } from './to-order.ts';

/** Points an order usually costs once the unused part is handed back. */
const ORDER_WEIGHT = 40;

/**
 * Parts with scopes of their own that may not be null. An answer that is lost names one of them at least, not each:
 * the second attempt does without all.
 */
const OWN_SCOPE: readonly OrderPart[] = ['fulfillmentOrders', 'returns'];

/** How long a part that took the whole order with it is left out, until a scope may have been granted. */
const LEAVE_OUT_MS = 10 * 60_000;

interface Asked {
  readonly order: OrderAnswer | null;
  readonly withheld: readonly Withheld[];
  readonly leftOut: readonly OrderPart[];
}

/** Reads one order whole, or as much of it as the app may see. */
export class OrderReader {
  readonly #client: ShopifyClient;
  readonly #shop: string;
  readonly #tools: Tools;
  readonly #leftOutUntil = new Map<OrderPart, number>();

  constructor(client: ShopifyClient, shop: string, tools: Tools) {
    this.#client = client;
    this.#shop = shop;
    this.#tools = tools;
  }

  /** `null`: no such order, or none that this app may see. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  async read(id: string, format: NumberFormat | null, context: RunContext): Promise<Order | null> {
    const now = this.#tools.clock.wall();
    const known = ORDER_PARTS.filter((part) => (this.#leftOutUntil.get(part) ?? 0) > now);
    const first = await this.#ask(id, known, context);
    if (!isHidden(first)) return this.#toOrder(first, format);
    // A withheld part that may not be null has taken the order with it: once more, without such parts.
    const named = ORDER_PARTS.filter((part) => first.withheld.some(({ path }) => path[1] === part));
    if (named.length === 0) throw denied(first);
    for (const part of named) this.#leftOutUntil.set(part, now + LEAVE_OUT_MS);
    const second = await this.#ask(id, [...new Set([...known, ...named, ...OWN_SCOPE])], context);
    if (isHidden(second)) throw denied(second);
    return this.#toOrder(second, format);
  }

  async #ask(id: string, leftOut: readonly OrderPart[], context: RunContext): Promise<Asked> {
    const wanted = ORDER_PARTS.map((part) => [part, !leftOut.includes(part)] as const);
    const { data, withheld }: GraphqlAnswer = await this.#client.ask(
      {
        operation: 'orders.get',
        document: FULL_ORDER,
        variables: { id: `gid://shopify/Order/${id}`, ...Object.fromEntries(wanted) },
        weight: ORDER_WEIGHT,
      },
      context,
    );
    const { order } = parseAs(FullOrderAnswer, data, 'FullOrder');
    return { order, withheld, leftOut };
  }

  #toOrder({ order, withheld, leftOut }: Asked, format: NumberFormat | null): Order | null {
    if (order === null) return null;
    return toOrder(order, {
      shop: this.#shop,
      format,
      withheld,
      leftOut,
      fetchedAt: new Date(this.#tools.clock.now()).toISOString(),
      unlisted: (word) => this.#tools.countUnlisted(SHOPIFY, word),
    });
  }
}

const isHidden = ({ order, withheld }: Asked): boolean => order === null && withheld.length > 0;

function denied({ withheld }: Asked): Misconfigured {
  const scope = withheld.find((part) => part.scope !== null)?.scope ?? 'read_orders';
  return new Misconfigured(SHOPIFY, `the app may not read orders: grant ${scope}`, { status: 200 });
}
