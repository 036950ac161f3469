import type { CalendarDate } from '../../../ticket/instant.ts';
import type { Order, OrderLine } from '../../../ticket/order.ts';
import { dayMeant, localDay } from '../../business-days.ts';
import { isTooLateOn } from '../../promised-day.ts';
import type { World } from '../../world.ts';
import { answer, type Judgement, person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { isUnsent, linesToShip, unsentPieces } from './parts.ts';

/** An order that is not meant to be sent yet. `on`: the day the shop has named; `null`: it has named none. */
export interface Plan {
  readonly on: CalendarDate | null;
}

/**
 * Row 29: a later date of dispatch, a pre-order or a subscription. `null`: nothing is planned for later. A planned day
 * that has come and gone plans nothing any more: from then on the order is being prepared, or late.
 */
export function planOf(world: World): Plan | null {
  const { order } = world;
  if (!isUnsent(order)) return null;
  const day = plannedDay(world);
  const isAhead = day !== null && day >= localDay(world.now, world.shipZone);
  if (isAhead) return isPlanned(order) || order.promise.shipNotBefore !== null ? { on: day } : null;
  return isPlanned(order) && day === null ? { on: null } : null;
}

/** The first day on which it may leave: the shop's date for that, or for a plan the day it has to leave by. */
export function plannedDay({ order, shipZone }: World): CalendarDate | null {
  const { shipNotBefore, shipBy } = order.promise;
  const given = shipNotBefore ?? (isPlanned(order) ? shipBy : null);
  return given === null ? null : dayMeant(given, shipZone);
}

/**
 * Row 29: answered where there is one day, and it is the whole order's, or that of all that is left of it. Where a part
 * has left, its parcels and the rest are told of together (row 20).
 */
export const scheduled: OrderCondition = (world) => {
  const judgement = judgePlanned(world);
  if (judgement === null) return null;
  const { order, parcels } = world;
  if (parcels.length === 0) return judgement;
  if (unsentPieces(order) === 0)
    return person('scheduled', `${judgement.why}, and the shop shows nothing that is still to be sent`);
  return judgement.action === 'answer' ? null : judgement;
};

/** What is planned for later, be it all or the rest of the order. `null`: nothing is. */
export function judgePlanned(world: World): Judgement | null {
  const plan = planOf(world);
  if (plan === null) return null;
  if (plan.on === null) return person('scheduled', 'a pre-order or a subscription, and no day is given');
  const why = `to be sent on ${plan.on}`;
  if (isTooLateOn(plan.on, world))
    return person('scheduled', `${why}, which is too late for the promised day of delivery`);
  return isWhole(world.order)
    ? answer('scheduled', why)
    : person('scheduled', `${why}, but perhaps not all of it`);
}

/** Subscriptions and pre-orders are bought on a selling plan; what its name says is free text. */
const isPlanned = (order: Order): boolean =>
  order.fulfilment === 'scheduled' || unsentLines(order).some(({ sellingPlan }) => sellingPlan !== null);

/** One day may stand for several lines only where the shop calls all of them scheduled, or they are on one plan. */
function isWhole(order: Order): boolean {
  const lines = unsentLines(order);
  if (order.fulfilment === 'scheduled' || lines.length <= 1) return true;
  return new Set(lines.map(({ sellingPlan }) => sellingPlan)).size === 1 && lines[0]?.sellingPlan !== null;
}

const unsentLines = (order: Order): readonly OrderLine[] =>
  linesToShip(order).filter(({ unfulfilled }) => unfulfilled > 0);
