import type { Condition } from '../ticket/condition.ts';
import type { Fact } from '../ticket/fact.ts';
import type { CalendarDate } from '../ticket/instant.ts';
import type { NeededBy } from '../ticket/order-picture.ts';
import type { Judgement } from './conditions/judgement.ts';
import { unsentPieces } from './conditions/order/parts.ts';
import { facts } from './facts.ts';
import type { JudgedParcel } from './judge.ts';
import { lastToday, type NeedThere, needThere } from './need-there.ts';
import { todayAtArrival, type World } from './world.ts';

/** There already: no day can be missed any more. */
const ARRIVED: readonly Condition[] = [
  'delivered',
  'delivered_elsewhere',
  'ready_for_pickup',
  'store_pickup',
];

/** Where the carrier's day stands for the arrival. Of what is stuck, held or tried again nobody knows when it comes. */
const ON_ITS_WAY: readonly Condition[] = ['label_created', 'in_transit', 'running_late', 'local_post'];

/** What an order is waited for with, and what was found of it. */
export interface Awaited {
  readonly judgement: Judgement;
  readonly parcels: readonly JudgedParcel[];
  /** The shop's own word about arrival. */
  readonly promisedBy: CalendarDate | null;
}

/**
 * Whether the order comes by the day its customer has named; `null`: they named none, or one that has passed where the
 * parcel goes. Only what is calm can make it: whatever somebody has to look at again may also come later.
 */
export function neededByOf(awaited: Awaited, world: World): NeededBy | null {
  const { needBy } = world.quoted;
  if (needBy === undefined || needBy === null) return null;
  const { date, named, byHour } = needThere(needBy, world);
  // "Two days before Saturday", said on Friday, is lost, and Saturday is still to come.
  if (named !== null && named < lastToday(world)) return null;
  const day = named === null || named === date ? { date } : { date, named };
  if (ARRIVED.includes(awaited.judgement.condition)) return { ...day, expected: null, verdict: 'arrived' };
  const expected = arrivalOf(awaited, world);
  const verdict = needBy.isUnsure === true ? 'doubtful' : verdictOf({ ...day, byHour }, expected, awaited);
  // A day that nobody can tell is no reason to keep an arrival from its customer: they can compare the two themselves.
  return date === null && verdict !== 'doubtful' ? null : { ...day, expected, verdict };
}

/** Facts of the day, whose source is the message, and of the arrival that it was held against. */
export function neededFacts(neededBy: NeededBy | null, { order, now }: World): readonly Fact[] {
  if (neededBy === null) return [];
  return [
    ...facts(
      { source: 'message', at: now },
      {
        needed_by: neededBy.date,
        day_named: neededBy.named ?? neededBy.date,
      },
    ),
    ...facts(
      { source: `${order.source}:${order.id}`, at: order.fetchedAt },
      { arrival_expected: neededBy.expected },
    ),
  ];
}

/** `before` and `same_day` are said of the day that was named: on the last day before it, it comes before it. */
function verdictOf(
  { date, named, byHour }: Pick<NeededBy, 'date' | 'named'> & Pick<NeedThere, 'byHour'>,
  expected: CalendarDate | null,
  { judgement }: Awaited,
): NeededBy['verdict'] {
  if (expected === null || judgement.action !== 'answer') return 'doubtful';
  if (date === null || expected < date) return 'before';
  // Of several parts one on the last day is one too many that may slip.
  if (expected > date || judgement.condition === 'split') return 'doubtful';
  if (named !== undefined && named !== date) return 'before';
  // No carrier's hour is kept: a parcel of that day may come behind the hour that was named.
  return byHour ? 'doubtful' : 'same_day';
}

/** When the last part of it is expected; `null`: of one part nobody says, or the day has passed. */
function arrivalOf({ judgement, parcels, promisedBy }: Awaited, world: World): CalendarDate | null {
  const { condition } = judgement;
  const parts =
    condition === 'split'
      ? parcels
          .filter((part) => !ARRIVED.includes(part.judgement.condition))
          .map((part) => dayOf(part, world))
      : parcels.map((part) => dayOf(part, world));
  const unsent = parcels.length === 0 || unsentPieces(world.order) > 0 ? [promisedBy] : [];
  const days = [...parts, ...unsent];
  const known = days.filter((day) => day !== null).filter((day) => day >= todayAtArrival(world));
  return known.length === days.length ? (known.toSorted().at(-1) ?? null) : null;
}

function dayOf({ parcel, judgement }: JudgedParcel, world: World): CalendarDate | null {
  // On the van an estimate of another day is out of date.
  if (judgement.condition === 'out_for_delivery') return todayAtArrival(world);
  return ON_ITS_WAY.includes(judgement.condition) ? parcel.estimatedDelivery : null;
}
