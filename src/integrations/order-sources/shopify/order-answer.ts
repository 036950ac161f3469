import { z } from 'zod';
import { Id, MaybeMoment, MaybeText, Moment, nodesOf } from './moment.ts';

const Amount = z.object({ shopMoney: z.object({ amount: z.string(), currencyCode: z.string() }) });

const Line = z.object({
  title: z.string(),
  currentQuantity: z.number(),
  unfulfilledQuantity: z.number(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  sellingPlan: z.object({ name: z.string() }).nullish(),
});
export type LineAnswer = z.output<typeof Line>;

const Event = z.object({
  status: z.string(),
  happenedAt: Moment,
  estimatedDeliveryAt: MaybeMoment,
  message: MaybeText,
  city: MaybeText,
  province: MaybeText,
  country: MaybeText,
});
export type EventAnswer = z.output<typeof Event>;

const Fulfillment = z.object({
  id: Id,
  status: z.string(),
  displayStatus: MaybeText,
  createdAt: Moment,
  deliveredAt: MaybeMoment,
  estimatedDeliveryAt: MaybeMoment,
  trackingInfo: z.array(z.object({ company: MaybeText, number: MaybeText, url: MaybeText })),
  events: nodesOf(Event),
  fulfillmentLineItems: nodesOf(z.object({ lineItem: z.object({ title: z.string() }) })),
});
export type FulfillmentAnswer = z.output<typeof Fulfillment>;

const FulfillmentOrder = z.object({
  status: z.string(),
  fulfillAt: MaybeMoment,
  fulfillBy: MaybeMoment,
  fulfillmentHolds: z.array(z.object({ reason: z.string() })).nullish(),
  deliveryMethod: z
    .object({
      methodType: z.string(),
      minDeliveryDateTime: MaybeMoment,
      maxDeliveryDateTime: MaybeMoment,
    })
    .nullish(),
});
export type FulfillmentOrderAnswer = z.output<typeof FulfillmentOrder>;

const Refund = z.object({
  createdAt: MaybeMoment,
  totalRefundedSet: Amount,
  transactions: nodesOf(z.object({ kind: z.string(), status: z.string(), processedAt: MaybeMoment })),
});
export type RefundAnswer = z.output<typeof Refund>;

const Deliverable = z.object({
  deliverable: z.object({ tracking: z.object({ number: MaybeText }).nullish() }).nullish(),
});

const Disposition = z.object({ type: z.string(), quantity: z.number(), createdAt: Moment });
export type DispositionAnswer = z.output<typeof Disposition>;

const ReturnedLine = z.object({ totalQuantity: z.number(), dispositions: z.array(Disposition) });

const Return = z.object({
  status: z.string(),
  createdAt: MaybeMoment,
  closedAt: MaybeMoment,
  exchangeLineItems: nodesOf(z.object({ id: z.string() })),
  reverseFulfillmentOrders: nodesOf(
    z.object({
      status: MaybeText,
      lineItems: nodesOf(ReturnedLine),
      reverseDeliveries: nodesOf(Deliverable),
    }),
  ),
});
export type ReturnAnswer = z.output<typeof Return>;

/**
 * The order of `FullOrder`. Strict about what every order has; all that a missing scope or protected-data rule can
 * hide may be absent, and `withheld` then says that it was hidden.
 */
export const OrderAnswer = z.object({
  id: Id,
  name: z.string(),
  number: z.number().nullish(),
  confirmationNumber: MaybeText,
  email: MaybeText,
  createdAt: Moment,
  processedAt: Moment,
  cancelledAt: MaybeMoment,
  test: z.boolean(),
  displayFulfillmentStatus: z.string(),
  displayFinancialStatus: MaybeText,
  returnStatus: MaybeText,
  statusPageUrl: MaybeText,
  tags: z.array(z.string()).nullish(),
  paymentGatewayNames: z.array(z.string()).nullish(),
  totalPriceSet: Amount.nullish(),
  lineItems: nodesOf(Line),
  customer: z
    .object({
      firstName: MaybeText,
      defaultEmailAddress: z.object({ emailAddress: MaybeText }).nullish(),
    })
    .nullish(),
  shippingAddress: z
    .object({
      firstName: MaybeText,
      city: MaybeText,
      provinceCode: MaybeText,
      zip: MaybeText,
      countryCodeV2: MaybeText,
    })
    .nullish(),
  risk: z
    .object({ recommendation: z.string(), assessments: z.array(z.object({ riskLevel: z.string() })) })
    .nullish(),
  fulfillments: z.array(Fulfillment).nullish(),
  fulfillmentOrders: nodesOf(FulfillmentOrder),
  refunds: z.array(Refund).nullish(),
  returns: nodesOf(Return),
});
export type OrderAnswer = z.output<typeof OrderAnswer>;

/** The answer to `FullOrder`. No order: there is none, or the app may not see it. */
export const FullOrderAnswer = z.object({
  order: OrderAnswer.nullish().transform((order) => order ?? null),
});
