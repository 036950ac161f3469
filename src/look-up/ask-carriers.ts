import type { CarrierTracker, TrackingQuestion } from '../ports/carrier-tracker.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Found } from '../ticket/found.ts';
import type { Order } from '../ticket/order.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { withinBudget } from './budget.ts';
import { couldNotAsk } from './could-not-ask.ts';
import { fromCache } from './from-cache.ts';
import { type HeldClaim, oneAtATime, release } from './one-at-a-time.ts';
import type { TrackingFinding } from './picture-input.ts';
import type { TrackTools } from './track-tools.ts';

/** A carrier's whole time (design 8.4). */
export const CARRIERS_BUDGET_MS = 3_000;

/** Asks who serves the number, within a carrier's whole time; what comes of it goes into the cache. */
export async function askCarriers(
  question: TrackingQuestion,
  order: Order,
  tools: TrackTools,
  context: RunContext,
): Promise<TrackingFinding> {
  const serving = tools.carriers.filter((carrier) => isServedBy(carrier, question, tools));
  const [first] = serving;
  if (first === undefined) {
    if (tools.claim !== undefined) await release({ number: question.number, holder: tools.claim }, tools);
    return { kind: 'unavailable', source: 'carriers', reason: 'denied' };
  }
  const { clock } = tools;
  const ended = await withinBudget(CARRIERS_BUDGET_MS, { clock, context }, async (inTime) => {
    const ask = (asked: TrackingQuestion, held: HeldClaim | null): Promise<TrackingFinding> =>
      askInTurn(asked, serving, { ...tools, held }, inTime);
    return question.knownAs === undefined
      ? oneAtATime(question, ask, { order, tools, context: inTime })
      : ask(question, null);
  });
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
  tools: TrackTools & { readonly held: HeldClaim | null },
  context: RunContext,
): Promise<TrackingFinding> {
  let last: TrackingFinding = { kind: 'unavailable', source: 'carriers', reason: 'denied' };
  for (const carrier of serving) {
    const found = ours(await answerOf(carrier, question, tools, context), carrier.id, question);
    if (found.kind === 'one') {
      await keep(found.value, tools, context);
      return found;
    }
    last = found;
  }
  return last;
}

/** For everybody, and with it the claim goes back: whoever waits for the one waits for the other. */
async function keep(
  tracking: Tracking,
  tools: TrackTools & { readonly held: HeldClaim | null },
  context: RunContext,
): Promise<void> {
  const { held, cache } = tools;
  const put = async (): Promise<boolean> => {
    await cache.put(tracking, held ?? undefined);
    return true;
  };
  const isKept = await fromCache(put, false, { ...tools, context });
  if (isKept && held !== null) held.isBack = true;
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
