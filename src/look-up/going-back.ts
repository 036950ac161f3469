import type { Condition } from '../ticket/condition.ts';
import type { CalendarDate } from '../ticket/instant.ts';
import type { Order, OrderReturn, Refund } from '../ticket/order.ts';
import type { GoingBack } from '../ticket/order-picture.ts';
import { addBusinessDays, localDay } from './business-days.ts';
import { doubtOf } from './going-back-doubts.ts';
import type { Parcel } from './parcel.ts';
import { todayAtArrival, type World } from './world.ts';

/** An order as somebody sees it who asks for a return or for money. */
export interface BackWorld extends World {
  readonly parcels: readonly Parcel[];
  /** What the order is for whoever asks about the parcel. */
  readonly condition: Condition;
}

/**
 * What may be told about goods and money on their way back. Plain or a person: whatever is in doubt, under dispute, in
 * part, or later than usual is not told (row 34 of the matrix, and rows 25 and 26 where money is asked for).
 */
export function goingBackOf(world: BackWorld): GoingBack {
  const { returns, refunds } = world.order;
  const one = returns.find(({ state }) => state !== 'cancelled') ?? null;
  const doubt = doubtOf(world, one);
  if (doubt !== null) return unclear(doubt, one);
  const newest = refunds.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (newest !== undefined) return moneyBack(newest, one, world);
  return one === null ? unclear('no return and no refund is known', one) : goodsBack(one, world);
}

/** Paid back, and how long a bank usually takes until it shows. */
function moneyBack(newest: Refund, one: OrderReturn | null, world: World): GoingBack {
  const { order, shipZone, arrivalDays, policy } = world;
  const on = localDay(newest.at, shipZone);
  const by = addBusinessDays(on, policy.thresholds.refundBankDays, arrivalDays);
  const about = { state: 'refunded', isReturn: one !== null, on, by } as const;
  if (!isWhole(order, one))
    return {
      ...about,
      action: 'person',
      why: 'a part of the money went back, and no closed return explains it',
    };
  if (world.quoted.claims.saysMore)
    return { ...about, action: 'person', why: 'refunded, and the message says more than a question for it' };
  return inTime(about, world, 'refunded, and a bank may still need its time');
}

/** All of it, or what the shop owes for a return that it has closed itself. */
function isWhole({ payment, refunds }: Order, one: OrderReturn | null): boolean {
  if (payment === 'refunded') return true;
  const isClosed = one?.state === 'closed' && refunds.every(({ at }) => at >= one.openedAt);
  return payment === 'partially_refunded' && isClosed;
}

/** No money yet: where the goods are, and until when the next step is usual. */
function goodsBack(one: OrderReturn, world: World): GoingBack {
  const { shipZone, shipDays, policy } = world;
  const { returnDays, refundDays } = policy.thresholds;
  if (one.state === 'closed') return unclear('the return is closed and no refund is known', one);
  if (one.received > 0 && one.received < one.pieces) return unclear('only a part has arrived', one);
  const isHere = one.receivedAt !== null;
  const on = localDay(one.receivedAt ?? one.openedAt, shipZone);
  const by = addBusinessDays(on, isHere ? refundDays : returnDays, shipDays);
  const why = isHere
    ? 'a return has arrived and is not refunded yet'
    : 'a return is open and has not arrived';
  return inTime({ state: isHere ? 'received' : 'under_way', isReturn: true, on, by }, world, why);
}

/** Until that day waiting is usual; afterwards somebody has to look why. */
function inTime(
  about: Omit<GoingBack, 'action' | 'why'> & { readonly by: CalendarDate },
  world: World,
  why: string,
): GoingBack {
  return todayAtArrival(world) > about.by
    ? { ...about, action: 'person', why: `${why}; usual until ${about.by}` }
    : { ...about, action: 'answer', why };
}

function unclear(why: string, one: OrderReturn | null): GoingBack {
  return { state: 'unclear', action: 'person', why, isReturn: one !== null, on: null, by: null };
}
