import type { CarrierTracker } from '../ports/carrier-tracker.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import { bestFor } from './freshness.ts';
import { fromCache } from './from-cache.ts';

/** What tracking an order's parcels needs. */
export interface TrackTools {
  readonly carriers: readonly CarrierTracker[];
  readonly cache: ParcelCache;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly now: Instant;
}

/** What is kept of the order's parcel under this number; with or without news. `null`: nobody has asked yet. */
export async function rememberedFor(
  order: Order,
  number: string,
  tools: TrackTools,
  context: RunContext,
): Promise<Tracking | null> {
  const answers = await fromCache(() => tools.cache.of(trackingNumber(number)), [], { ...tools, context });
  const best = bestFor(order, answers);
  return best === null ? null : { ...best, number };
}
