import type { OrderCandidate, OrderSource } from '../ports/order-source.ts';
import type { RunContext } from '../ports/run-context.ts';
import { sameAddress } from '../ticket/address.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Mention, Understanding } from '../ticket/understanding.ts';
import { withinBudget } from './budget.ts';
import { chooseOrder, isOwnedBy, type OrderChoice } from './choose-order.ts';
import { couldNotAsk } from './could-not-ask.ts';
import { orderNumber } from './order-number.ts';
import type { OrderFinding } from './picture-input.ts';
import { type ReadTools, readOrder } from './read-order.ts';

/** For everything that is asked of the shop about one ticket (issue: orders 5 s). */
export const ORDERS_BUDGET_MS = 5_000;

/** Order names count up, so trying them out is cheap: no ticket gets more than this (`reliability.md` 3.1). */
const MOST_NUMBERS = 3;
const MOST_LISTED = 3;

export interface OrderSearch {
  readonly understanding: Understanding;
  readonly address: string | null;
  /** The policy allows naming the customer's own orders to choose from. */
  readonly listOwnOrders: boolean;
  /** Strangers may get a question: it must not come later for an order that is there. */
  readonly askStrangers: boolean;
  readonly now: Instant;
  /** Not as it was read before. */
  readonly anew: boolean;
}

/** The order, and who owns what is in question; `null`: nothing is. */
export interface FoundOrder {
  readonly finding: OrderFinding;
  readonly ownerAddresses: readonly string[] | null;
}

/** Finds the order a ticket is about: a cheap search, our own choice, then the whole order. Never throws for the shop's sake. */
export async function findOrder(
  search: OrderSearch,
  orders: OrderSource | null,
  tools: Pick<ReadTools, 'orderCache' | 'clock' | 'logger'>,
  context: RunContext,
): Promise<FoundOrder> {
  if (orders === null) return nobodys({ kind: 'unavailable', source: 'orders', reason: 'denied' });
  try {
    const ended = await withinBudget(ORDERS_BUDGET_MS, { clock: tools.clock, context }, (inTime) =>
      searchAndRead(search, { ...tools, orders, anew: search.anew, context: inTime }),
    );
    if (ended.kind === 'done') return ended.value;
    return nobodys({ kind: 'unavailable', source: orders.id, reason: 'timeout' });
  } catch (error) {
    context.signal.throwIfAborted();
    return nobodys(couldNotAsk(orders.id, error, tools.logger));
  }
}

async function searchAndRead(search: OrderSearch, given: ReadTools): Promise<FoundOrder> {
  const numbers = numbersToAsk(search.understanding.orderNumbers);
  if (numbers.length === 0 && search.address === null)
    return nobodys({ kind: 'none', why: 'neither a number nor an address to search by', own: [] });
  const found = await given.orders.search({ numbers, address: search.address }, given.context);
  if (found.kind === 'unavailable') return nobodys(found);
  const choice = chooseOrder({
    candidates: found.candidates,
    understanding: search.understanding,
    requesterAddress: search.address,
    now: search.now,
  });
  if (choice.kind !== 'none' || choice.own.length > 0) return read(choice, search, given);
  return read((await underAnotherAddress(search, given)) ?? choice, search, given);
}

/** The customer's own words first, what merely looks like a number last. */
function numbersToAsk(mentions: readonly Mention[]): readonly string[] {
  const weight = ({ strength, place }: Mention): number =>
    (strength === 'strong' ? 0 : 2) + (place === 'quote' || place === 'forwarded' ? 1 : 0);
  const sorted = mentions.toSorted((a, b) => weight(a) - weight(b)).map(({ value }) => orderNumber(value));
  return [...new Set(sorted)].filter((number) => number !== '').slice(0, MOST_NUMBERS);
}

/**
 * The customer says under which address the order was made. That proves nothing, so it can end in `not_owner` only;
 * but the team sees which order it is.
 */
async function underAnotherAddress(search: OrderSearch, given: ReadTools): Promise<OrderChoice | null> {
  const named = search.understanding.addresses.find(
    ({ strength, value }) => strength === 'strong' && !sameAddress(value, search.address),
  );
  if (named === undefined) return null;
  const found = await given.orders.search({ numbers: [], address: named.value }, given.context);
  const candidate =
    found.kind === 'searched' ? found.candidates.find((one) => isOwnedBy(one, named.value)) : undefined;
  return candidate === undefined ? null : { kind: 'not_owner', candidate };
}

async function read(choice: OrderChoice, search: OrderSearch, given: ReadTools): Promise<FoundOrder> {
  switch (choice.kind) {
    case 'none':
      return nobodys(choice);
    case 'several':
      return {
        finding: { ...choice, orders: await listed(choice.candidates, search, given) },
        ownerAddresses: choice.candidates[0]?.ownerAddresses ?? null,
      };
    case 'chosen':
    case 'not_owner':
      return readOne(choice, search, given);
  }
}

async function readOne(
  choice: Extract<OrderChoice, { readonly candidate: OrderCandidate }>,
  search: OrderSearch,
  given: ReadTools,
): Promise<FoundOrder> {
  const { ownerAddresses } = choice.candidate;
  const foreign: FoundOrder = { finding: { kind: 'not_owner', order: null }, ownerAddresses };
  // For a stranger the order is only read for the team's note: without it the answer is the same, and takes as long as
  // for a number that is not there.
  if (choice.kind === 'not_owner' && search.askStrangers) return foreign;
  const order = await readOrder(choice.candidate, given);
  if (order.kind === 'one') return owned(order.value, search.address);
  if (choice.kind === 'not_owner') return foreign;
  return nobodys(
    order.kind === 'none' ? { ...order, why: 'the order was there and is gone', own: [] } : order,
  );
}

/** Ownership once more on the order itself: the search's rows are a guess, and this is what facts are taken from. */
function owned(order: Order, address: string | null): FoundOrder {
  const { ownerAddresses } = order;
  return isOwnedBy(order, address)
    ? { finding: { kind: 'one', order }, ownerAddresses }
    : { finding: { kind: 'not_owner', order }, ownerAddresses };
}

/** In full, all of them or none: a list with a hole would send the customer astray. */
async function listed(
  candidates: readonly OrderCandidate[],
  search: OrderSearch,
  given: ReadTools,
): Promise<readonly Order[]> {
  if (!search.listOwnOrders || candidates.length > MOST_LISTED) return [];
  const found = await Promise.all(candidates.map(async (candidate) => readOrder(candidate, given)));
  const orders = found.flatMap((one) => (one.kind === 'one' ? [one.value] : []));
  const isWhole =
    orders.length === candidates.length && orders.every((order) => isOwnedBy(order, search.address));
  return isWhole ? orders : [];
}

const nobodys = (finding: OrderFinding): FoundOrder => ({ finding, ownerAddresses: null });
