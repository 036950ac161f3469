import { z } from 'zod';

/** ISO time, any offset. */
const Time = z.iso.datetime({ offset: true });
const text = z.string().exactOptional();
const maybeText = z.string().nullable().exactOptional();
const time = Time.exactOptional();
const maybeTime = Time.nullable().exactOptional();
const words = z.array(z.string()).readonly().exactOptional();

export const LineWords = z.strictObject({
  title: z.string(),
  quantity: z.number().exactOptional(),
  /** What an edit or a refund has left of it; default: all. */
  currentQuantity: z.number().exactOptional(),
  /** Default: all if no fulfillment holds it, else none. */
  unfulfilledQuantity: z.number().exactOptional(),
  requiresShipping: z.boolean().exactOptional(),
  isGiftCard: z.boolean().exactOptional(),
  sellingPlan: maybeText,
});
export type LineWords = z.output<typeof LineWords>;

const EventWords = z.strictObject({
  /** `FulfillmentEventStatus`. */
  status: z.string(),
  happenedAt: Time,
  estimatedDeliveryAt: maybeTime,
  message: maybeText,
  city: maybeText,
  province: maybeText,
  country: maybeText,
});
export type EventWords = z.output<typeof EventWords>;

export const FulfillmentWords = z.strictObject({
  number: maybeText,
  company: maybeText,
  url: maybeText,
  /** Instead of the three above: several labels, or none (`[]`). */
  trackingInfo: z
    .array(z.strictObject({ number: maybeText, company: maybeText, url: maybeText }))
    .readonly()
    .exactOptional(),
  /** `FulfillmentStatus`; default SUCCESS. */
  status: text,
  /** `FulfillmentDisplayStatus`; default: the newest event's word, else FULFILLED. `null`: none. */
  displayStatus: maybeText,
  /** Default: one day after the order. */
  createdAt: time,
  deliveredAt: maybeTime,
  estimatedDeliveryAt: maybeTime,
  /** In any order. */
  events: z.array(EventWords).readonly().exactOptional(),
  /** Titles of the lines inside; default: all lines, or one line each where there are several fulfillments. */
  items: words,
});
export type FulfillmentWords = z.output<typeof FulfillmentWords>;

const RefundWords = z.strictObject({
  /** Default: the order's value. */
  amount: text,
  at: time,
  /** `OrderTransactionStatus`; default SUCCESS. */
  status: text,
  /** Default: the order's. */
  currency: text,
});
export type RefundWords = z.output<typeof RefundWords>;

const ReturnWords = z.strictObject({
  /** `ReturnStatus`; default OPEN. */
  status: text,
  /** Number of the label the customer was given to send it back. */
  number: text,
  /** When it was asked for, or made by the shop; default: a day before now. */
  at: time,
  closedAt: maybeTime,
  /** Pieces that are to come back; default 1. */
  pieces: z.number().exactOptional(),
  /** What became of pieces at the warehouse, `ReverseFulfillmentOrderDispositionType`; default: none has arrived. */
  arrived: z
    .array(z.strictObject({ type: text, quantity: z.number().exactOptional(), at: Time }))
    .readonly()
    .exactOptional(),
  /** Something else is sent in its place. */
  exchange: z.boolean().exactOptional(),
});
export type ReturnWords = z.output<typeof ReturnWords>;

/**
 * An order in few words. All are optional; what is left out is filled in so that a complete and coherent order comes
 * out. Status words are Shopify's own, so that any order Shopify can have can be said. A schema and not only a type:
 * stories are read from files, and a misspelt word there must not go unnoticed.
 */
export const OrderWords = z.strictObject({
  /** Numeric id; default: the next one. */
  id: z.number().exactOptional(),
  /** As printed; default: the shop's prefix, the next number, the shop's suffix. */
  name: text,
  confirmationNumber: maybeText,
  /** The order's own address. `null`: bought without one, or hidden. */
  email: maybeText,
  /** The customer's account; default: the order's address. `null`: no customer at all. */
  customerEmail: maybeText,
  firstName: maybeText,
  /** When it was bought; default: three days ago. */
  processedAt: time,
  createdAt: time,
  /** Titles, or more about each; default: one thing. */
  lines: z
    .array(z.union([z.string(), LineWords]))
    .readonly()
    .exactOptional(),
  /** Default: none, so the order is unfulfilled. */
  fulfillments: z.array(FulfillmentWords).readonly().exactOptional(),
  /** `FulfillmentHoldReason`: the order is then on hold. */
  holds: words,
  /** Sent no earlier than this: the order is then scheduled. */
  fulfillAt: time,
  fulfillBy: time,
  deliverFrom: time,
  deliverBy: time,
  /** `DeliveryMethodType`; default SHIPPING. */
  method: text,
  cancelledAt: maybeTime,
  /** `OrderDisplayFinancialStatus`; default PAID, or what the refunds say. */
  financialStatus: text,
  /** `OrderDisplayFulfillmentStatus`; default: what the rest says. */
  fulfillmentStatus: text,
  gateways: words,
  refunds: z.array(RefundWords).readonly().exactOptional(),
  returns: z.array(ReturnWords).readonly().exactOptional(),
  returnStatus: text,
  /** `OrderRiskRecommendationResult`; default ACCEPT. */
  risk: text,
  test: z.boolean().exactOptional(),
  tags: words,
  /** Decimal text; default 49.90. */
  value: text,
  /** Default USD. */
  currency: text,
  /** Parts of the destination; `null`: none. Default: Portland, OR 97201, US. */
  shippingAddress: z
    .strictObject({
      firstName: maybeText,
      city: maybeText,
      provinceCode: maybeText,
      zip: maybeText,
      countryCodeV2: maybeText,
    })
    .nullable()
    .exactOptional(),
});
export type OrderWords = z.output<typeof OrderWords>;
