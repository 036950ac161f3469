import type { Order } from '../ticket/order.ts';

/** What is kept of one order. */
export interface KeptOrder {
  /** `null`: it was not read lately, or the shop has said since that it changed. */
  readonly order: Order | null;
  /** For `put`: counts what the shop has said about changes. */
  readonly mark: number;
}

/** Orders as the shop gave them a moment ago, shared by all processes. Nobody can read them without the data key. */
export interface OrderCache {
  /** @param source `Order.source` @throws StorageUnavailable */
  get(source: string, id: string): Promise<KeptOrder>;
  /**
   * Keeps an order that was read after `get` gave `mark`. Not if the shop has said meanwhile that it changed: the
   * reading may have begun before. @throws StorageUnavailable
   */
  put(order: Order, mark: number): Promise<void>;
  /** The shop says that it changed: nobody uses what was read before. @throws StorageUnavailable */
  forget(source: string, id: string): Promise<void>;
}
