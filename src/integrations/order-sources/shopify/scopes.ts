/** What each scope is for, in an admin's words. Any of the three kinds of fulfillment orders shows its own share. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['read_orders', 'without it no order can be read at all'],
  [
    'read_all_orders',
    'without it orders older than 60 days look as if they did not exist (Shopify grants it on request)',
  ],
  [
    'read_customers',
    'without it a customer who writes from their account’s address instead of the order’s is a stranger',
  ],
  ['read_returns', 'without it a return label cannot be told from the parcel on its way'],
  [
    'read_merchant_managed_fulfillment_orders',
    'without it holds and promised dates of your own warehouse are unknown',
  ],
  [
    'read_third_party_fulfillment_orders',
    'without it holds and promised dates of outside warehouses are unknown',
  ],
  [
    'read_assigned_fulfillment_orders',
    'without it holds and promised dates of this app’s own warehouse are unknown',
  ],
]);

/** One line of advice per scope that the app should have and has not. A write scope includes its read scope. */
export function scopeAdvice(granted: readonly string[]): string[] {
  const has = new Set(granted.flatMap((scope) => [scope, scope.replace(/^write_/, 'read_')]));
  return [...NEEDED]
    .filter(([scope]) => !has.has(scope))
    .map(([scope, why]) => `Grant the Shopify app the scope ${scope} and install it again: ${why}.`);
}
