import type { Condition } from '../ticket/condition.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Instant } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { KeptPromise, PromiseEnd } from '../ticket/promise.ts';
import type { Reason } from '../ticket/reason.ts';
import { expectedDay } from './expected-day.ts';
import { dayThere } from './quiet-hours.ts';

/**
 * What a look at a promise leads to.
 * - `tell`: the customer gets the one text that keeps it
 * - `hand_over`: a person is told, with priority
 * - `wait`: look again at `until`
 * - `end`: nobody waits for anything, or somebody else has the ticket
 */
export type Keeping =
  | { readonly kind: 'tell' | 'hand_over' }
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'end'; readonly why: PromiseEnd };

export interface Look {
  readonly promise: KeptPromise;
  /** What would be answered now, had the customer just asked. */
  readonly decision: Decision;
  /** The order as it is now; `null`: it was not looked up, because the ticket is somebody else's. */
  readonly picture: OrderPicture | null;
  /** Where the parcel goes. */
  readonly zone: string;
  readonly now: Instant;
}

const HOUR_MS = 3_600_000;

/** A shop or carrier that cannot be asked on the day is asked again every hour; then a person still has the afternoon. */
const LONGEST_SILENCE_MS = 4 * HOUR_MS;

const ARRIVED: readonly Condition[] = ['delivered', 'delivered_elsewhere'];

/** Good news for whoever was told that it has not left, stands still or is delayed, even without a date. */
const ON_ITS_WAY: readonly Condition[] = [
  'in_transit',
  'in_transit_no_date',
  'local_post',
  'out_for_delivery',
];

/** May be answered to whoever asks, but is worse than what was told, unless there is a new date. */
const WORSE: readonly Condition[] = [
  'preparing_late',
  'label_not_scanned',
  'stalled',
  'running_late',
  'carrier_delay',
  'attempted',
  'out_for_delivery_late',
];

/** Pass by themselves. */
const SILENCE: readonly Reason[] = ['carrier_unavailable', 'orders_unavailable', 'facts_stale'];

/** The order's own state is a person's business. */
const GONE_WRONG: readonly Reason[] = ['condition_needs_person', 'condition_unclear'];

/**
 * What to do about a promise, seen from the order as it is now. Pure. Before it is due only news that cannot wait counts;
 * once it is due it ends one way or another, because the customer was told to write back that day.
 */
export function keepingOf(look: Look): Keeping {
  const { promise, decision, picture, now } = look;
  const [reason] = decision.reasons;
  if (decision.outcome === 'left' || picture === null) return { kind: 'end', why: reason };
  // Answered on another ticket meanwhile: that is where the customer is now.
  if (reason === 'repeat_contact') return { kind: 'end', why: 'customer_wrote_again' };
  const isOther = picture.order !== null && picture.order.name !== promise.orderName;
  if (decision.outcome === 'answered' && !isOther && hasNews(look, picture)) return { kind: 'tell' };
  if (!isOther && ARRIVED.includes(picture.condition)) return { kind: 'end', why: 'arrived_untold' };
  const due = Date.parse(promise.dueAt);
  const isDue = Date.parse(now) >= due;
  if (SILENCE.includes(reason)) return isDue ? askAgain(look) : { kind: 'wait', until: promise.dueAt };
  const isWorse = GONE_WRONG.includes(reason) || hasWorsened(promise, picture);
  return isDue || isWorse ? { kind: 'hand_over' } : { kind: 'wait', until: promise.dueAt };
}

function hasNews({ promise, zone, now }: Look, picture: OrderPicture): boolean {
  const { condition } = picture;
  if (ARRIVED.includes(condition)) return true;
  if (condition === 'ready_for_pickup') return promise.condition !== 'ready_for_pickup';
  const isDue = Date.parse(now) >= Date.parse(promise.dueAt);
  const day = expectedDay(picture);
  const isAhead = day !== null && day >= dayThere(now, zone) && day !== promise.expected;
  if (!isDue) {
    // The one text is not spent on an earlier day: the arrival will say so itself.
    return isAhead && (promise.expected === null || day > promise.expected);
  }
  return isAhead || (ON_ITS_WAY.includes(condition) && isBetter(condition, promise.condition));
}

const isBetter = (condition: Condition, told: Condition): boolean =>
  !ON_ITS_WAY.includes(told) || (condition === 'out_for_delivery' && told !== 'out_for_delivery');

function hasWorsened(promise: KeptPromise, { condition }: OrderPicture): boolean {
  return condition !== promise.condition && WORSE.includes(condition);
}

function askAgain({ promise, now }: Look): Keeping {
  const next = Date.parse(now) + HOUR_MS;
  const isTooLate = next > Date.parse(promise.dueAt) + LONGEST_SILENCE_MS;
  return isTooLate ? { kind: 'hand_over' } : { kind: 'wait', until: new Date(next).toISOString() };
}
