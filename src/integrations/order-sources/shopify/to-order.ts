import type { Order, OrderLine } from '../../../ticket/order.ts';
import { fromFulfillmentOrders } from './from-fulfillment-orders.ts';
import type { Withheld } from './graphql-answer.ts';
import { missingParts } from './missing-parts.ts';
import type { OrderPart } from './operations.ts';
import type { LineAnswer, OrderAnswer } from './order-answer.ts';
import { type NumberFormat, quotableNumbers } from './order-numbers.ts';
import { ownerAddresses } from './to-candidate.ts';
import { toMoney, toRefund } from './to-refund.ts';
import { returnsOf } from './to-returns.ts';
import { toShipments } from './to-shipments.ts';
import { FULFILMENT, inOurWords, PAYMENT, RISKY, type Unlisted } from './vocabulary.ts';

/** What is known beside the answer itself. */
export interface Surroundings {
  readonly shop: string;
  readonly format: NumberFormat | null;
  readonly withheld: readonly Withheld[];
  readonly leftOut: readonly OrderPart[];
  readonly fetchedAt: string;
  readonly unlisted: Unlisted;
}

/** Payment on delivery, by invoice or on account: open until the goods are there, and nothing is wrong with that. */
const PAID_LATER =
  /cash on delivery|\bcod\b|nachnahme|contre[- ]remboursement|contra ?reembolso|contrassegno|invoice|rechnung|facture|factura|fattura|\bnet ?\d+\b|payment terms|on account/i;

/** Shopify's order in our words. */
export function toOrder(answer: OrderAnswer, around: Surroundings): Order {
  const { unlisted } = around;
  const numbers = quotableNumbers({ ...answer, number: answer.number ?? null }, around.format);
  const address = answer.shippingAddress;
  return {
    id: answer.id,
    source: 'shopify',
    name: answer.name,
    otherNames: numbers,
    ownerAddresses: ownerAddresses(answer.email, answer.customer?.defaultEmailAddress?.emailAddress),
    customerFirstName: answer.customer?.firstName ?? address?.firstName ?? null,
    processedAt: answer.processedAt,
    createdAt: answer.createdAt,
    cancelledAt: answer.cancelledAt,
    test: answer.test,
    fulfilment: inOurWords(FULFILMENT, answer.displayFulfillmentStatus, 'other', unlisted),
    payment:
      answer.displayFinancialStatus === null
        ? 'other'
        : inOurWords(PAYMENT, answer.displayFinancialStatus, 'other', unlisted),
    paidLater: (answer.paymentGatewayNames ?? []).some((gateway) =>
      PAID_LATER.test(gateway.replaceAll('_', ' ')),
    ),
    ...returnsOf(answer, unlisted),
    highRisk: isRisky(answer, unlisted),
    ...fromFulfillmentOrders(answer.fulfillmentOrders.nodes, unlisted),
    lines: answer.lineItems.nodes.filter((line) => line.currentQuantity > 0).map(toLine),
    shipments: (answer.fulfillments ?? []).flatMap((fulfillment) => toShipments(fulfillment, unlisted)),
    refunds: (answer.refunds ?? []).flatMap((refund) => toRefund(refund, answer.createdAt, unlisted)),
    total: answer.totalPriceSet ? toMoney(answer.totalPriceSet) : null,
    destination: address
      ? {
          city: address.city,
          region: address.provinceCode,
          postcode: address.zip,
          country: address.countryCodeV2,
        }
      : null,
    statusPageUrl: answer.statusPageUrl,
    adminUrl: adminUrl(around.shop, answer.id),
    tags: answer.tags ?? [],
    missing: missingParts(answer, around.withheld, around.leftOut),
    fetchedAt: around.fetchedAt,
  };
}

/** Removed and refunded pieces are not in `currentQuantity`; a line of which nothing is left is not in the order. */
function toLine(line: LineAnswer): OrderLine {
  return {
    title: line.title,
    quantity: line.currentQuantity,
    unfulfilled: line.unfulfilledQuantity,
    requiresShipping: line.requiresShipping,
    isGiftCard: line.isGiftCard,
    sellingPlan: line.sellingPlan?.name ?? null,
  };
}

/** An unknown word about risk is read as "a person should look", the only safe way to be wrong. */
function isRisky({ risk }: OrderAnswer, unlisted: Unlisted): boolean {
  if (!risk) return false;
  const words = [risk.recommendation, ...risk.assessments.map(({ riskLevel }) => riskLevel)];
  return words.some((word) => inOurWords(RISKY, word, true, unlisted));
}

function adminUrl(shop: string, id: string): string {
  return `https://admin.shopify.com/store/${shop.replace('.myshopify.com', '')}/orders/${id}`;
}
