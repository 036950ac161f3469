import { buildOrder } from './build-order.ts';
import type { OrderWords } from './order-words.ts';
import type { StoredOrder } from './stored-order.ts';

const FIRST_ID = 5_001_000;
const FIRST_NUMBER = 1_001;

interface Entry {
  readonly id: number;
  readonly number: number;
  readonly words: OrderWords;
  readonly order: StoredOrder;
}

/** The orders of one shop. */
export class ShopifyWorld {
  readonly #shop: string;
  readonly #format: { readonly prefix: string; readonly suffix: string };
  readonly #now: () => number;
  readonly #entries = new Map<number, Entry>();
  #byTime: readonly StoredOrder[] | null = null;
  /** Hears of every order that is no longer as it was. */
  onUpdate: (order: StoredOrder) => void = () => undefined;

  constructor(shop: string, format: { readonly prefix: string; readonly suffix: string }, now: () => number) {
    this.#shop = shop;
    this.#format = format;
    this.#now = now;
  }

  /** A copy, oldest first. */
  get orders(): readonly StoredOrder[] {
    return [...this.#entries.values()].map(({ order }) => order);
  }

  /** As they were processed, oldest first. */
  get ordersByTime(): readonly StoredOrder[] {
    this.#byTime ??= this.orders.toSorted((a, b) => a.processedAt.localeCompare(b.processedAt));
    return this.#byTime;
  }

  /** @param id as the API has it; `null`: no such order */
  order(id: string): StoredOrder | null {
    return this.#entries.get(Number(id.split('/').at(-1)))?.order ?? null;
  }

  /** Adds a complete order made of these words and gives it back as the API would show it. */
  addOrder(words: OrderWords = {}): StoredOrder {
    const id = words.id ?? FIRST_ID + this.#entries.size;
    const number = numberIn(words.name) ?? FIRST_NUMBER + this.#entries.size;
    return this.#put(id, number, words);
  }

  /**
   * Says something new about an order: these words replace the earlier ones of the same name.
   * @param which its numeric id, or its name as printed
   */
  updateOrder(which: number | string, words: OrderWords): StoredOrder {
    const entry = [...this.#entries.values()].find(({ id, order }) => id === which || order.name === which);
    if (entry === undefined) throw new Error(`The sandbox shop has no order ${which}`);
    const order = this.#put(entry.id, entry.number, { ...entry.words, ...words });
    this.onUpdate(order);
    return order;
  }

  #put(id: number, number: number, words: OrderWords): StoredOrder {
    const name = `${this.#format.prefix}${number}${this.#format.suffix}`;
    const order = buildOrder(words, { id, number, name, shop: this.#shop, now: this.#now() });
    this.#entries.set(id, { id, number, words, order });
    this.#byTime = null;
    return order;
  }
}

function numberIn(name: string | undefined): number | null {
  const digits = /\d+/.exec(name ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}
