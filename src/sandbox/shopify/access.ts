/** Scopes of a well set up app. */
export const ALL_SCOPES = [
  'read_orders',
  'read_all_orders',
  'read_customers',
  'read_returns',
  'read_assigned_fulfillment_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
] as const;

/** Scopes, any of which opens the field. */
const OPENED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['QueryRoot.order', ['read_orders']],
  ['QueryRoot.orders', ['read_orders']],
  ['Order.customer', ['read_customers']],
  ['Order.returns', ['read_returns']],
  [
    'Order.fulfillmentOrders',
    [
      'read_assigned_fulfillment_orders',
      'read_merchant_managed_fulfillment_orders',
      'read_third_party_fulfillment_orders',
    ],
  ],
]);

/** Switches of one shop: what its app may see, and what comes out empty. Changed at will while it runs. */
export class Access {
  scopes: readonly string[] = ALL_SCOPES;
  /**
   * A denied part is answered with `null` beside the error, as recorded answers show it; `bubble`: a part that may not
   * be null takes everything around it along, as the GraphQL rules have it.
   */
  denial: 'partial' | 'bubble' = 'partial';
  /** Fields withheld although the scope is there (protected customer data): `Order.email`. */
  readonly withheld = new Set<string>();
  /** Fields that come out `null` without a word, as far as the schema lets them. */
  readonly blank = new Set<string>();

  /** Why a field is closed, in the vendor's words; `null`: it is open. */
  denied(field: string): string | null {
    const name = field.split('.').at(-1);
    if (this.withheld.has(field))
      return `This app is not approved to access the ${name} field. See the protected customer data documentation.`;
    const scopes = OPENED_BY.get(field);
    if (scopes === undefined || scopes.some((scope) => this.scopes.includes(scope))) return null;
    return `Access denied for ${name} field. Required access: \`${scopes[0]}\` access scope.`;
  }
}
