import type { Order } from '../../../ticket/order.ts';
import type { Withheld } from './graphql-answer.ts';
import { FULFILLMENTS, type OrderPart, REFUNDS } from './operations.ts';
import type { OrderAnswer } from './order-answer.ts';

/** Shopify's field in the query -> our fields that cannot be filled without it. */
const FILLS: ReadonlyMap<string, readonly (keyof Order)[]> = new Map<string, readonly (keyof Order)[]>([
  ['email', ['ownerAddresses']],
  ['customer', ['ownerAddresses', 'customerFirstName']],
  ['shippingAddress', ['destination']],
  ['risk', ['highRisk']],
  ['fulfillments', ['shipments']],
  ['fulfillmentOrders', ['holds', 'methods', 'promise']],
  ['refunds', ['refunds']],
  ['returns', ['returnTrackingNumbers', 'returns']],
  ['returnStatus', ['returnOpen']],
  ['lineItems', ['lines']],
  ['totalPriceSet', ['total']],
  ['displayFinancialStatus', ['payment']],
  ['paymentGatewayNames', ['paidLater']],
]);

/** Fields of ours that could not be filled: withheld by Shopify, left out by us, or longer than one page. */
export function missingParts(
  answer: OrderAnswer,
  withheld: readonly Withheld[],
  leftOut: readonly OrderPart[],
): string[] {
  const hidden = withheld.flatMap(({ path }) => (typeof path[1] === 'string' ? [path[1]] : []));
  const fields = [...hidden, ...leftOut, ...longerThanAPage(answer)].flatMap(
    (field): readonly string[] => FILLS.get(field) ?? [field],
  );
  // The order's own address proves ownership as well as the customer's: one of the two is enough.
  const ownerKnown = (answer.email ?? answer.customer?.defaultEmailAddress?.emailAddress ?? null) !== null;
  return [...new Set(fields)].filter((field) => field !== 'ownerAddresses' || !ownerKnown);
}

function longerThanAPage(answer: OrderAnswer): string[] {
  return [
    ...(answer.lineItems.more ? ['lineItems'] : []),
    ...(answer.fulfillmentOrders.more ? ['fulfillmentOrders'] : []),
    ...(areReturnsLonger(answer) ? ['returns'] : []),
    ...((answer.fulfillments?.length ?? 0) > FULFILLMENTS ? ['fulfillments'] : []),
    ...((answer.refunds?.length ?? 0) > REFUNDS ? ['refunds'] : []),
  ];
}

/** More returns, more parcels of one, or more lines in it than were asked for: what has arrived cannot be counted. */
function areReturnsLonger({ returns }: OrderAnswer): boolean {
  return (
    returns.more ||
    returns.nodes.some(
      ({ reverseFulfillmentOrders: parts }) =>
        parts.more || parts.nodes.some(({ lineItems }) => lineItems.more),
    )
  );
}
