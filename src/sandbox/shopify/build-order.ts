import { buildFulfillment, holdsLine } from './build-fulfillment.ts';
import type { LineWords, OrderWords, RefundWords, ReturnWords } from './order-words.ts';
import type {
  StoredFulfillmentOrder,
  StoredLine,
  StoredMoney,
  StoredOrder,
  StoredRefund,
  StoredReturn,
} from './stored-order.ts';

/** What an order is given by its shop. */
export interface Given {
  readonly id: number;
  readonly number: number;
  readonly name: string;
  readonly shop: string;
  /** Ms since the epoch, of the sandbox's clock. */
  readonly now: number;
}

const DAY_MS = 86_400_000;

/** A complete order out of few words. */
export function buildOrder(words: OrderWords, given: Given): StoredOrder {
  const processedAt = words.processedAt ?? new Date(given.now - 3 * DAY_MS).toISOString();
  const lines = (words.lines ?? ['Canvas tote']).map((line) => buildLine(line, words));
  const fulfillments = (words.fulfillments ?? []).map((fulfillment, at) =>
    buildFulfillment(fulfillment, { words, lines, at, orderId: given.id, processedAt }),
  );
  const refunds = (words.refunds ?? []).map((refund) => buildRefund(refund, words, processedAt));
  return {
    id: `gid://shopify/Order/${given.id}`,
    name: words.name ?? given.name,
    number: given.number,
    confirmationNumber: words.confirmationNumber ?? null,
    email: words.email ?? null,
    createdAt: words.createdAt ?? processedAt,
    processedAt,
    cancelledAt: words.cancelledAt ?? null,
    test: words.test ?? false,
    displayFulfillmentStatus: words.fulfillmentStatus ?? fulfillmentStatus(words, lines),
    displayFinancialStatus: words.financialStatus ?? financialStatus(words),
    returnStatus: words.returnStatus ?? returnStatus(words.returns ?? []),
    statusPageUrl: `https://${given.shop}/90210/orders/${given.id}/authenticate?key=k${given.id}`,
    tags: words.tags ?? [],
    paymentGatewayNames: words.gateways ?? ['shopify_payments'],
    totalPriceSet: money(words.value ?? '49.90', words),
    lineItems: lines,
    customer: buildCustomer(words, given.id),
    shippingAddress: buildAddress(words),
    risk: { recommendation: words.risk ?? 'ACCEPT', assessments: [{ riskLevel: 'LOW' }] },
    fulfillments,
    fulfillmentOrders: [buildFulfillmentOrder(words, lines)],
    refunds,
    returns: (words.returns ?? []).map((one) => buildReturn(one, given.now)),
  };
}

function buildLine(line: string | LineWords, words: OrderWords): StoredLine {
  const given: LineWords = typeof line === 'string' ? { title: line } : line;
  const quantity = given.quantity ?? 1;
  const currentQuantity = given.currentQuantity ?? quantity;
  const sent = (words.fulfillments ?? []).some((_, at) => holdsLine(words, at, given.title));
  return {
    title: given.title,
    quantity,
    currentQuantity,
    unfulfilledQuantity: given.unfulfilledQuantity ?? (sent ? 0 : currentQuantity),
    requiresShipping: given.requiresShipping ?? true,
    isGiftCard: given.isGiftCard ?? false,
    sellingPlan: given.sellingPlan ? { name: given.sellingPlan } : null,
  };
}

function buildCustomer(words: OrderWords, orderId: number): StoredOrder['customer'] {
  const address = words.customerEmail === undefined ? (words.email ?? null) : words.customerEmail;
  if (address === null) return null;
  return {
    id: `gid://shopify/Customer/${orderId + 7_000_000}`,
    firstName: words.firstName === undefined ? 'Robin' : words.firstName,
    defaultEmailAddress: { emailAddress: address },
  };
}

function buildAddress(words: OrderWords): StoredOrder['shippingAddress'] {
  if (words.shippingAddress === null) return null;
  return {
    firstName: words.firstName === undefined ? 'Robin' : words.firstName,
    city: 'Portland',
    provinceCode: 'OR',
    zip: '97201',
    countryCodeV2: 'US',
    ...words.shippingAddress,
  };
}

function buildFulfillmentOrder(words: OrderWords, lines: readonly StoredLine[]): StoredFulfillmentOrder {
  return {
    status: fulfillmentOrderStatus(words, lines),
    fulfillAt: words.fulfillAt ?? null,
    fulfillBy: words.fulfillBy ?? null,
    fulfillmentHolds: (words.holds ?? []).map((reason) => ({ reason })),
    deliveryMethod: {
      methodType: words.method ?? 'SHIPPING',
      minDeliveryDateTime: words.deliverFrom ?? null,
      maxDeliveryDateTime: words.deliverBy ?? null,
    },
  };
}

function fulfillmentOrderStatus(words: OrderWords, lines: readonly StoredLine[]): string {
  if (words.cancelledAt) return 'CANCELLED';
  const fulfilled = fulfillmentStatus(words, lines);
  const known: Readonly<Record<string, string>> = {
    ON_HOLD: 'ON_HOLD',
    SCHEDULED: 'SCHEDULED',
    FULFILLED: 'CLOSED',
    PARTIALLY_FULFILLED: 'IN_PROGRESS',
  };
  return known[fulfilled] ?? 'OPEN';
}

function fulfillmentStatus(words: OrderWords, lines: readonly StoredLine[]): string {
  if ((words.holds ?? []).length > 0) return 'ON_HOLD';
  const open = lines.filter(({ unfulfilledQuantity }) => unfulfilledQuantity > 0).length;
  if (open === 0 && (words.fulfillments ?? []).length > 0) return 'FULFILLED';
  if (open < lines.length) return 'PARTIALLY_FULFILLED';
  return words.fulfillAt === undefined ? 'UNFULFILLED' : 'SCHEDULED';
}

function financialStatus(words: OrderWords): string {
  const refunds = words.refunds ?? [];
  if (refunds.length === 0) return 'PAID';
  const value = Number(words.value ?? '49.90');
  const back = refunds.reduce((sum, { amount }) => sum + Number(amount ?? value), 0);
  return back >= value ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

function buildRefund(refund: RefundWords, words: OrderWords, processedAt: string): StoredRefund {
  const at = refund.at ?? words.cancelledAt ?? processedAt;
  return {
    createdAt: at,
    totalRefundedSet: money(refund.amount ?? words.value ?? '49.90', { ...words, ...currencyOf(refund) }),
    transactions: [{ kind: 'REFUND', status: refund.status ?? 'SUCCESS', processedAt: at }],
  };
}

const currencyOf = ({ currency }: RefundWords): Pick<OrderWords, 'currency'> =>
  currency === undefined ? {} : { currency };

function buildReturn(words: ReturnWords, now: number): StoredReturn {
  const { status = 'OPEN', number, pieces = 1, arrived = [] } = words;
  const createdAt = words.at ?? new Date(now - DAY_MS).toISOString();
  const deliveries = number === undefined ? [] : [{ deliverable: { tracking: { number } } }];
  const dispositions = arrived.map(({ type = 'RESTOCKED', quantity = 1, at }) => ({
    type,
    quantity,
    createdAt: at,
  }));
  const part = {
    status: status === 'CLOSED' ? 'CLOSED' : 'OPEN',
    lineItems: [{ totalQuantity: pieces, dispositions }],
    reverseDeliveries: deliveries,
  };
  const isTaken = status === 'OPEN' || status === 'CLOSED';
  return {
    status,
    createdAt,
    closedAt: words.closedAt ?? (status === 'CLOSED' ? createdAt : null),
    exchangeLineItems: words.exchange === true ? [{ id: 'gid://shopify/ExchangeLineItem/1' }] : [],
    // Until the shop agrees nothing is expected back.
    reverseFulfillmentOrders: isTaken ? [part] : [],
  };
}

function returnStatus(returns: readonly ReturnWords[]): string {
  if (returns.length === 0) return 'NO_RETURN';
  if (returns.some(({ status = 'OPEN' }) => status === 'OPEN')) return 'IN_PROGRESS';
  return returns.some(({ status }) => status === 'REQUESTED') ? 'RETURN_REQUESTED' : 'RETURNED';
}

function money(amount: string, words: OrderWords): StoredMoney {
  return { shopMoney: { amount, currencyCode: words.currency ?? 'USD' } };
}
