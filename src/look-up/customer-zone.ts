import type { Order } from '../ticket/order.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Almanac } from './almanac.ts';
import { worldOf } from './world.ts';

const NOTHING_QUOTED = {
  trackingNumbers: [],
  claims: { saysNotReceived: false, saysDelivered: false, repeats: false },
};

/** The zone the parcel goes to, where its customer most likely is; the shop's where nobody knows. */
export function customerZone(
  order: Order | null,
  { policy, now, almanac }: { readonly policy: Policy; readonly now: string; readonly almanac: Almanac },
): string {
  if (order === null) return policy.brand.timezone;
  return worldOf(order, { quoted: NOTHING_QUOTED, policy, now }, almanac).arrivalZone;
}
