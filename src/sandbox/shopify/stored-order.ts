/** An order as the Admin API shows it; connections are plain lists here and become connections when asked for. */
export interface StoredOrder {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly confirmationNumber: string | null;
  readonly email: string | null;
  readonly createdAt: string;
  readonly processedAt: string;
  readonly cancelledAt: string | null;
  readonly test: boolean;
  readonly displayFulfillmentStatus: string;
  readonly displayFinancialStatus: string;
  readonly returnStatus: string;
  readonly statusPageUrl: string;
  readonly tags: readonly string[];
  readonly paymentGatewayNames: readonly string[];
  readonly totalPriceSet: StoredMoney;
  readonly lineItems: readonly StoredLine[];
  readonly customer: {
    readonly id: string;
    readonly firstName: string | null;
    readonly defaultEmailAddress: { readonly emailAddress: string } | null;
  } | null;
  readonly shippingAddress: StoredAddress | null;
  readonly risk: {
    readonly recommendation: string;
    readonly assessments: readonly { readonly riskLevel: string }[];
  };
  readonly fulfillments: readonly StoredFulfillment[];
  readonly fulfillmentOrders: readonly StoredFulfillmentOrder[];
  readonly refunds: readonly StoredRefund[];
  readonly returns: readonly StoredReturn[];
}

export interface StoredMoney {
  readonly shopMoney: { readonly amount: string; readonly currencyCode: string };
}

export interface StoredLine {
  readonly title: string;
  readonly quantity: number;
  readonly currentQuantity: number;
  readonly unfulfilledQuantity: number;
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
  readonly sellingPlan: { readonly name: string } | null;
}

export interface StoredAddress {
  readonly firstName: string | null;
  readonly city: string | null;
  readonly provinceCode: string | null;
  readonly zip: string | null;
  readonly countryCodeV2: string | null;
}

export interface StoredEvent {
  readonly status: string;
  readonly happenedAt: string;
  readonly estimatedDeliveryAt: string | null;
  readonly message: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly country: string | null;
}

export interface StoredFulfillment {
  readonly id: string;
  readonly status: string;
  readonly displayStatus: string | null;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
  readonly estimatedDeliveryAt: string | null;
  readonly trackingInfo: readonly TrackingInfo[];
  /** Oldest first, as the API sorts them by default. */
  readonly events: readonly StoredEvent[];
  readonly fulfillmentLineItems: readonly { readonly lineItem: StoredLine }[];
}

export interface TrackingInfo {
  readonly company: string | null;
  readonly number: string | null;
  readonly url: string | null;
}

export interface StoredFulfillmentOrder {
  readonly status: string;
  readonly fulfillAt: string | null;
  readonly fulfillBy: string | null;
  readonly fulfillmentHolds: readonly { readonly reason: string }[];
  readonly deliveryMethod: {
    readonly methodType: string;
    readonly minDeliveryDateTime: string | null;
    readonly maxDeliveryDateTime: string | null;
  } | null;
}

export interface StoredRefund {
  readonly createdAt: string | null;
  readonly totalRefundedSet: StoredMoney;
  readonly transactions: readonly {
    readonly kind: string;
    readonly status: string;
    readonly processedAt: string | null;
  }[];
}

export interface StoredReturn {
  readonly status: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly exchangeLineItems: readonly { readonly id: string }[];
  readonly reverseFulfillmentOrders: readonly {
    readonly status: string;
    readonly lineItems: readonly {
      readonly totalQuantity: number;
      readonly dispositions: readonly {
        readonly type: string;
        readonly quantity: number;
        readonly createdAt: string;
      }[];
    }[];
    readonly reverseDeliveries: readonly {
      readonly deliverable: { readonly tracking: { readonly number: string | null } | null } | null;
    }[];
  }[];
}
