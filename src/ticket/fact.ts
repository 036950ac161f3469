import type { Instant } from './instant.ts';

/**
 * One thing we know, who said it and when. A public text may contain nothing that is not a fact or the template's own
 * words. Values are text exactly as an API reader should see them (dates ISO, money "49.90 EUR").
 */
export interface Fact {
  /** snake_case and stable: `estimated_delivery`, `last_scan_place`, `order_name`. Parcels after the first: `parcel_2_carrier`. */
  readonly name: string;
  readonly value: string;
  /** Who said it: `shopify:<order id>`, `easypost:<tracker id>`, `policy`, `message`. */
  readonly source: string;
  /** When it was true for the source: for a scan the fetch, not the scan. */
  readonly at: Instant;
}
