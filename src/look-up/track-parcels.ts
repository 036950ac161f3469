import type { TrackingQuestion } from '../ports/carrier-tracker.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Unavailable } from '../ticket/found.ts';
import type { Order } from '../ticket/order.ts';
import { hasNews } from '../ticket/tracking.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import { askCarriers } from './ask-carriers.ts';
import { withinBudget } from './budget.ts';
import { isOvertaken, worthOf } from './freshness.ts';
import { orderedAt } from './ordered-at.ts';
import type { ParcelFinding } from './picture-input.ts';
import { rememberedOrClaimed, type TrackTools } from './track-tools.ts';

/** How much of a carrier's time is waited where an earlier answer will do (design 8.4). */
const PATIENCE_MS = 1_000;

/** Every number costs money; an order with more parcels than this is a wholesaler's, and a person's. */
const MOST_PARCELS = 10;

/** Asks for every number on the order's live labels, each once and all at the same time. Never throws for a carrier's sake. */
export async function trackParcels(
  order: Order,
  tools: TrackTools,
  context: RunContext,
): Promise<readonly ParcelFinding[]> {
  const questions = new Map<string, TrackingQuestion>();
  for (const { trackingNumber: number, company, void: isVoid } of order.shipments) {
    if (number === null || isVoid || questions.has(trackingNumber(number))) continue;
    questions.set(trackingNumber(number), { number, company, orderedAt: orderedAt(order) });
  }
  const asked = [...questions.values()];
  return Promise.all(
    asked.map(async (question, index) =>
      index < MOST_PARCELS
        ? trackOne(question, order, tools, context)
        : { number: question.number, finding: tooMany, earlierEstimate: null },
    ),
  );
}

const tooMany: Unavailable = { kind: 'unavailable', source: 'carriers', reason: 'rate_limited' };

/** Fresh and final answers are used, younger ones told with their age where the carrier is slow, older ones never. */
async function trackOne(
  question: TrackingQuestion,
  order: Order,
  given: TrackTools,
  context: RunContext,
): Promise<ParcelFinding> {
  const { number } = question;
  const { known, tools } = await rememberedOrClaimed(order, number, given, context);
  const worth = known === null || tools.anew ? 'old' : worthOf(known, order, tools.now);
  if (known !== null && (worth === 'final' || worth === 'fresh'))
    return { number, finding: { kind: 'one', value: known, from: 'cache' }, earlierEstimate: null };
  const earlierEstimate = known?.estimatedDelivery ?? known?.estimatedAt ?? null;
  const asking = askCarriers({ ...question, knownAs: known?.source }, order, tools, context);
  if (known === null || worth === 'old') return { number, finding: await asking, earlierEstimate };
  // What comes after the patience is over still goes into the cache.
  const quick = await withinBudget(PATIENCE_MS, { clock: tools.clock, context }, async () => asking);
  const finding = quick.kind === 'done' && quick.value.kind === 'one' ? quick.value : null;
  // A carrier that has forgotten the number has not taken back what it said two hours ago.
  return finding !== null && hasNews(finding.value) && !isOvertaken(finding.value, known)
    ? { number, finding, earlierEstimate }
    : { number, finding: { kind: 'one', value: known, from: 'cache' }, earlierEstimate: null };
}
