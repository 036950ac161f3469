/**
 * The three questions we ask. One operation per document, because Shopify's client sends no `operationName` and a
 * document with several is refused. Queries only: this plug-in never changes anything.
 */

/** Rows per search. Fuzzy matches come along and are sorted by date, so the right one need not be among the first few. */
export const CANDIDATES = 10;

/** Lists without a `pageInfo`: one more than we use is asked for, so that "there are more" can be seen. */
export const FULFILLMENTS = 5;
export const REFUNDS = 5;
export const LINES = 20;
export const RETURN_LINES = 5;

/**
 * Orders by number and by address in one request. Two aliased searches and not one `OR`: a shop's loyal customer with
 * many recent orders would otherwise push the named one off the page.
 */
export const ORDER_CANDIDATES = `query OrderCandidates(
  $names: String!, $byName: Boolean!, $address: String!, $byAddress: Boolean!, $learnFormat: Boolean!
) {
  named: orders(first: ${CANDIDATES}, query: $names, sortKey: PROCESSED_AT, reverse: true) @include(if: $byName) {
    nodes { ...Candidate }
  }
  theirs: orders(first: ${CANDIDATES}, query: $address, sortKey: PROCESSED_AT, reverse: true) @include(if: $byAddress) {
    nodes { ...Candidate }
  }
  shop @include(if: $learnFormat) { orderNumberFormatPrefix orderNumberFormatSuffix }
}
fragment Candidate on Order {
  id name number confirmationNumber email processedAt cancelledAt displayFulfillmentStatus
  customer { defaultEmailAddress { emailAddress } }
  fulfillments(first: 3) { status displayStatus deliveredAt }
}`;

/**
 * Parts of an order that a missing scope can hide. Each can be left out, because several are non-null in the schema:
 * one denied part then takes the whole order with it.
 */
export const ORDER_PARTS = [
  'customer',
  'shippingAddress',
  'risk',
  'fulfillments',
  'fulfillmentOrders',
  'refunds',
  'returns',
] as const;
export type OrderPart = (typeof ORDER_PARTS)[number];

/** The whole order by id. The numbers are worst cases; Shopify hands back what was not used. */
export const FULL_ORDER = `query FullOrder(
  $id: ID!, ${ORDER_PARTS.map((part) => `$${part}: Boolean!`).join(', ')}
) {
  order(id: $id) {
    id name number confirmationNumber email createdAt processedAt cancelledAt test
    displayFulfillmentStatus displayFinancialStatus returnStatus statusPageUrl tags paymentGatewayNames
    totalPriceSet { shopMoney { amount currencyCode } }
    lineItems(first: ${LINES}) {
      nodes { title currentQuantity unfulfilledQuantity requiresShipping isGiftCard sellingPlan { name } }
      pageInfo { hasNextPage }
    }
    customer @include(if: $customer) { firstName defaultEmailAddress { emailAddress } }
    shippingAddress @include(if: $shippingAddress) { firstName city provinceCode zip countryCodeV2 }
    risk @include(if: $risk) { recommendation assessments { riskLevel } }
    fulfillments(first: ${FULFILLMENTS + 1}) @include(if: $fulfillments) { ...Shipped }
    fulfillmentOrders(first: 6) @include(if: $fulfillmentOrders) {
      nodes {
        status fulfillAt fulfillBy fulfillmentHolds { reason }
        deliveryMethod { methodType minDeliveryDateTime maxDeliveryDateTime }
      }
      pageInfo { hasNextPage }
    }
    refunds(first: ${REFUNDS + 1}) @include(if: $refunds) {
      createdAt totalRefundedSet { shopMoney { amount currencyCode } }
      transactions(first: 3) { nodes { kind status processedAt } pageInfo { hasNextPage } }
    }
    returns(first: 3) @include(if: $returns) {
      nodes {
        status createdAt closedAt
        exchangeLineItems(first: 1) { nodes { id } }
        reverseFulfillmentOrders(first: 2) {
          nodes {
            status
            lineItems(first: ${RETURN_LINES}) {
              nodes { totalQuantity dispositions { type quantity createdAt } }
              pageInfo { hasNextPage }
            }
            reverseDeliveries(first: 2) { nodes { deliverable {
              ... on ReverseDeliveryShippingDeliverable { tracking { number } }
            } } }
          }
          pageInfo { hasNextPage }
        }
      }
      pageInfo { hasNextPage }
    }
  }
}
fragment Shipped on Fulfillment {
  id status displayStatus createdAt deliveredAt estimatedDeliveryAt
  trackingInfo(first: 3) { company number url }
  events(first: 5, sortKey: HAPPENED_AT, reverse: true) {
    nodes { status happenedAt estimatedDeliveryAt message city province country }
  }
  fulfillmentLineItems(first: 5) { nodes { lineItem { title } } pageInfo { hasNextPage } }
}`;

/** What the app may read, and how the shop prints its order numbers. */
export const APP_AND_SHOP = `query AppAndShop {
  currentAppInstallation { accessScopes { handle } }
  shop { orderNumberFormatPrefix orderNumberFormatSuffix }
}`;
