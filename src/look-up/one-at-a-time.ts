import type { TrackingQuestion } from '../ports/carrier-tracker.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Order } from '../ticket/order.ts';
import { worthOf } from './freshness.ts';
import { fromCache } from './from-cache.ts';
import type { TrackingFinding } from './picture-input.ts';
import { rememberedFor, type TrackTools } from './track-tools.ts';

/** How often those who wait look whether the first one has an answer. */
const LOOK_AGAIN_MS = 100;

/** Nobody needs longer for a carrier; what a process that died has claimed is free again after that. */
const CLAIM_MS = 4_000;

/** Where the cache cannot be asked everybody goes ahead: an answer is worth more than a fee. */
const UNCLAIMED = 'unclaimed';

/**
 * Asks about a number nobody has asked about yet. The first question makes a tracker and costs a fee, so of all that
 * come at the same time, in whatever process, one asks, and the others use what it found.
 */
export async function oneAtATime(
  question: TrackingQuestion,
  ask: (question: TrackingQuestion) => Promise<TrackingFinding>,
  given: { readonly order: Order; readonly tools: TrackTools; readonly context: RunContext },
): Promise<TrackingFinding> {
  const { order, tools, context } = given;
  const { number } = question;
  for (;;) {
    const claim = await fromCache(() => tools.cache.claim(number, CLAIM_MS), UNCLAIMED, {
      ...tools,
      context,
    });
    try {
      // Read after the claim: whoever had it before has written by now.
      const { known } = await rememberedFor(order, number, tools, context);
      const worth = known === null ? null : worthOf(known, order, tools.now);
      if (known !== null && (worth === 'fresh' || worth === 'final'))
        return { kind: 'one', value: known, from: 'cache' };
      if (known !== null || claim !== null) return await ask({ ...question, knownAs: known?.source });
    } finally {
      if (claim !== null) await release(number, claim, tools);
    }
    await tools.clock.sleep(LOOK_AGAIN_MS, context.signal);
  }
}

/** Also when the time is over: those who wait would wait for the claim to end. */
async function release(number: string, claim: string, { cache, logger }: TrackTools): Promise<void> {
  if (claim === UNCLAIMED) return;
  await cache.release(number, claim).catch((error: unknown) => {
    logger.warn({ error }, 'A claim on a tracking number was not given back; it ends by itself');
  });
}
