import type { TrackingQuestion } from '../ports/carrier-tracker.ts';
import type { ParcelClaim } from '../ports/parcel-cache.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Order } from '../ticket/order.ts';
import { worthOf } from './freshness.ts';
import { fromCache } from './from-cache.ts';
import type { TrackingFinding } from './picture-input.ts';
import { CLAIM_MS, rememberedFor, type TrackTools } from './track-tools.ts';

/** How often those who wait look whether the first one has an answer. */
const LOOK_AGAIN_MS = 100;

/** Where the cache cannot be asked everybody goes ahead: an answer is worth more than a fee. */
const UNCLAIMED = 'unclaimed';

/** A claim in our hands. */
export interface HeldClaim extends ParcelClaim {
  /** Set by whoever has given it back already. */
  isBack: boolean;
}

/**
 * Asks about a number nobody has asked about yet. The first question makes a tracker and costs a fee, so of all that
 * come at the same time, in whatever process, one asks, and the others use what it found.
 */
export async function oneAtATime(
  question: TrackingQuestion,
  ask: (question: TrackingQuestion, held: HeldClaim | null) => Promise<TrackingFinding>,
  given: { readonly order: Order; readonly tools: TrackTools; readonly context: RunContext },
): Promise<TrackingFinding> {
  const { order, tools, context } = given;
  const { number } = question;
  let taken = tools.claim ?? null;
  for (;;) {
    const claim = taken ?? (await claimed(number, tools, context));
    taken = null;
    const held = claim === null || claim === UNCLAIMED ? null : { number, holder: claim, isBack: false };
    try {
      // Read after the claim: whoever had it before has written by now.
      const { known } = await rememberedFor(order, number, tools, context);
      const worth = known === null ? null : worthOf(known, order, tools.now);
      if (known !== null && (worth === 'fresh' || worth === 'final'))
        return { kind: 'one', value: known, from: 'cache' };
      if (known !== null || claim !== null) return await ask({ ...question, knownAs: known?.source }, held);
    } finally {
      if (held?.isBack === false) await release(held, tools);
    }
    await tools.clock.sleep(LOOK_AGAIN_MS, context.signal);
  }
}

const claimed = (number: string, tools: TrackTools, context: RunContext): Promise<string | null> =>
  fromCache(() => tools.cache.claim(number, CLAIM_MS), UNCLAIMED, { ...tools, context });

/** Also when the time is over: those who wait would wait for the claim to end. */
export async function release(
  { number, holder }: ParcelClaim,
  { cache, logger }: Pick<TrackTools, 'cache' | 'logger'>,
): Promise<void> {
  await cache.release(number, holder).catch((error: unknown) => {
    logger.warn({ error }, 'A claim on a tracking number was not given back; it ends by itself');
  });
}
