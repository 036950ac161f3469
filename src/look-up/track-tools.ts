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
  /** What is kept is not used, except to ask about the same tracker. */
  readonly anew: boolean;
  /** The claim on the number in hand, where the first look has taken it. */
  readonly claim?: string;
}

/** Nobody needs longer for a carrier; what a process that died has claimed is free again after that. */
export const CLAIM_MS = 4_000;

/** What is kept of the order's parcel, and the tools to go on with. */
export interface Remembered {
  /** With or without news. `null`: nobody has asked yet, as far as we can know. */
  readonly known: Tracking | null;
  /** Without the cache once it has failed: to wait for it at every further step would use up the carrier's time. */
  readonly tools: TrackTools;
}

/** What is kept of the order's parcel under this number. */
export async function rememberedFor(
  order: Order,
  number: string,
  tools: TrackTools,
  context: RunContext,
): Promise<Remembered> {
  const answers = await fromCache(() => tools.cache.of(trackingNumber(number)), null, { ...tools, context });
  if (answers === null) return { known: null, tools: { ...tools, cache: NO_CACHE } };
  const best = bestFor(order, answers);
  return { known: best === null ? null : { ...best, number }, tools };
}

/** The same where nobody has looked yet: if nothing is kept, the number is claimed with the look. */
export async function rememberedOrClaimed(
  order: Order,
  number: string,
  tools: TrackTools,
  context: RunContext,
): Promise<Remembered> {
  const ask = () => tools.cache.ofOrClaim(trackingNumber(number), CLAIM_MS);
  const found = await fromCache(ask, null, { ...tools, context });
  if (found === null) return { known: null, tools: { ...tools, cache: NO_CACHE } };
  const { answers, claim } = found;
  const best = bestFor(order, answers);
  return {
    known: best === null ? null : { ...best, number },
    tools: claim === null ? tools : { ...tools, claim },
  };
}

const NO_CACHE: ParcelCache = {
  of: async () => [],
  ofOrClaim: async () => ({ answers: [], claim: null }),
  put: async () => false,
  claim: async () => 'unclaimed',
  release: async () => undefined,
};
