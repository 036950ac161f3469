import type { CarrierTracker, TrackingQuestion } from '../ports/carrier-tracker.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Found, Unavailable } from '../ticket/found.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import { withinBudget } from './budget.ts';
import { couldNotAsk } from './could-not-ask.ts';
import { isAboutOrder, worthOf } from './freshness.ts';
import { orderedAt } from './ordered-at.ts';
import type { ParcelFinding, TrackingFinding } from './picture-input.ts';

/** A carrier's whole time, and how much of it is waited where an earlier answer will do (design 8.4). */
const BUDGET_MS = 3_000;
const PATIENCE_MS = 1_000;

/** Every number costs money; an order with more parcels than this is a wholesaler's, and a person's. */
const MOST_PARCELS = 10;

export interface TrackTools {
  readonly carriers: readonly CarrierTracker[];
  readonly cache: ParcelCache;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly now: Instant;
}

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

async function trackOne(
  question: TrackingQuestion,
  order: Order,
  tools: TrackTools,
  context: RunContext,
): Promise<ParcelFinding> {
  const { number } = question;
  const cached = await remembered(number, tools);
  const known = cached !== null && isAboutOrder(cached, order) ? cached : null;
  const worth = known === null ? 'old' : worthOf(known, tools.now);
  if (known !== null && (worth === 'final' || worth === 'fresh'))
    return { number, finding: { kind: 'one', value: known, from: 'cache' }, earlierEstimate: null };
  const earlierEstimate = known?.estimatedDelivery ?? null;
  const asking = ask(question, tools, context);
  if (known === null || worth === 'old') return { number, finding: await asking, earlierEstimate };
  const quick = await withinBudget(PATIENCE_MS, { clock: tools.clock, context }, async () => asking);
  const fresh =
    quick.kind === 'done' && quick.value.kind === 'one' && hasNews(quick.value.value) ? quick.value : null;
  return fresh === null
    ? { number, finding: { kind: 'one', value: known, from: 'cache' }, earlierEstimate: null }
    : { number, finding: fresh, earlierEstimate };
}

/** A carrier that has forgotten the number has not taken back what it said two hours ago. */
const hasNews = ({ scans, state }: Tracking): boolean => scans.length > 0 || state !== 'unknown';

/** Within the carrier's whole time; what comes after the patience is over still goes into the cache. */
async function ask(
  question: TrackingQuestion,
  tools: TrackTools,
  context: RunContext,
): Promise<TrackingFinding> {
  const serving = tools.carriers.filter((carrier) => isServedBy(carrier, question, tools));
  const [first] = serving;
  if (first === undefined) return { kind: 'unavailable', source: 'carriers', reason: 'denied' };
  const { clock } = tools;
  const ended = await withinBudget(BUDGET_MS, { clock, context }, async (inTime) =>
    askInTurn(question, serving, tools, inTime),
  );
  return ended.kind === 'done' ? ended.value : { kind: 'unavailable', source: first.id, reason: 'timeout' };
}

function isServedBy(carrier: CarrierTracker, question: TrackingQuestion, { logger }: TrackTools): boolean {
  try {
    return carrier.serves(question);
  } catch (error) {
    couldNotAsk(carrier.id, error, logger);
    return false;
  }
}

/** The first carrier that knows the number; the next one is only asked where the one before knows nothing. */
async function askInTurn(
  question: TrackingQuestion,
  serving: readonly CarrierTracker[],
  tools: TrackTools,
  context: RunContext,
): Promise<TrackingFinding> {
  let last: TrackingFinding = { kind: 'unavailable', source: 'carriers', reason: 'denied' };
  for (const carrier of serving) {
    const found = ours(await answerOf(carrier, question, tools, context), carrier.id, question);
    if (found.kind === 'one') {
      await remember(found.value, tools);
      return found;
    }
    last = found;
  }
  return last;
}

async function answerOf(
  carrier: CarrierTracker,
  question: TrackingQuestion,
  tools: TrackTools,
  context: RunContext,
): Promise<Found<Tracking>> {
  try {
    return await carrier.track(question, context);
  } catch (error) {
    context.signal.throwIfAborted();
    return couldNotAsk(carrier.id, error, tools.logger);
  }
}

/** Of several parcels under a recycled number the one that travelled after the order; two of those are a riddle. */
function ours(found: Found<Tracking>, source: string, { orderedAt }: TrackingQuestion): TrackingFinding {
  if (found.kind === 'one') return { ...found, from: 'carrier' };
  if (found.kind === 'none') return { kind: 'none', source };
  if (found.kind === 'unavailable') return found;
  const since = orderedAt === null ? 0 : Date.parse(orderedAt);
  const [value, another] = found.values.filter(({ scans }) =>
    scans.some(({ at }) => Date.parse(at) >= since),
  );
  return value === undefined || another !== undefined
    ? { kind: 'unavailable', source, reason: 'malformed' }
    : { kind: 'one', value, from: 'carrier' };
}

async function remembered(number: string, { cache, logger }: TrackTools): Promise<Tracking | null> {
  try {
    return await cache.get(number);
  } catch (error) {
    logger.warn({ error }, 'The parcel cache could not be read; the carrier is asked');
    return null;
  }
}

async function remember(tracking: Tracking, { cache, logger }: TrackTools): Promise<void> {
  if (!hasNews(tracking)) return;
  try {
    await cache.put(tracking);
  } catch (error) {
    logger.warn({ error }, 'The parcel cache could not be written');
  }
}
