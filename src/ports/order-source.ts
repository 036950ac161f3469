import type { Found, Unavailable } from '../ticket/found.ts';
import type { Instant } from '../ticket/instant.ts';
import type { FulfilmentState, Order } from '../ticket/order.ts';
import type { RunContext } from './run-context.ts';

/** What is known about the order somebody asks for. */
export interface OrderClue {
  /** Order numbers as `Mention.value`: NFKC, upper case, no leading `#`. At most three are looked for. */
  readonly numbers: readonly string[];
  /** Address of the customer, for orders without a number. */
  readonly address: string | null;
}

/** Enough of an order to choose between several and to prove ownership, at a tenth of the price of the whole. */
export interface OrderCandidate {
  readonly id: string;
  readonly name: string;
  /** Upper case, without `#`: everything that may be quoted for it. Filled for `name` too. */
  readonly numbers: readonly string[];
  readonly ownerAddresses: readonly string[];
  readonly processedAt: Instant;
  readonly cancelled: boolean;
  readonly fulfilment: FulfilmentState;
  /** Every shipment is known to be delivered. `null`: nobody knows. */
  readonly delivered: boolean | null;
}

/** The source's raw guess. It may be fuzzy (`1001` can bring `10010`): the caller checks names and addresses again. */
export type Searched =
  | { readonly kind: 'searched'; readonly candidates: readonly OrderCandidate[] }
  | Unavailable;

/** Where orders are kept. Reads only: no plug-in of this kind may send a request that changes anything. */
export interface OrderSource {
  readonly id: string;
  /** Cheap search by number and by address in one request; newest first. */
  search(clue: OrderClue, context: RunContext): Promise<Searched>;
  /** The whole order. */
  get(id: string, context: RunContext): Promise<Found<Order>>;
  /** Checks credentials and scopes: what the admin should do about each missing one. Empty: all is well. */
  probe(context: RunContext): Promise<readonly string[]>;
}
