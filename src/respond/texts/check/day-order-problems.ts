import type { CalendarDate } from '../../../ticket/instant.ts';
import type { Segment } from '../slots.ts';
import type { Reading } from './readings.ts';
import { ORDER_SLOTS, PARCEL_SLOTS } from './slot-facts.ts';
import type { Truth } from './truth.ts';

/** Days on which something arrives. Those of the parts of a split order say nothing of the part that is still to leave. */
const ARRIVALS = ['promised_day', 'arrival_day', 'expected_day', 'next_step_day'] as const;

/** Days on which customers wait for something: one that has passed is no news for them. */
const AWAITED = [
  ...ARRIVALS,
  'ship_day',
  'pickup_day',
  'usual_until_day',
  'answer_by_day',
  'write_back_day',
] as const;

/**
 * Every day of a text may be true, and two of them together nonsense: what has not left us cannot arrive before it does,
 * and what is expected lies ahead.
 */
export function dayOrderProblems(segments: readonly Segment[], truth: Truth): readonly string[] {
  const named = new Set(segments.map(({ slot }) => slot));
  const dayOf = (slot: string): CalendarDate | null => {
    const expected = named.has(slot) ? (READINGS[slot]?.(truth.worldOf(truth.leading)) ?? null) : null;
    return expected?.form === 'day' ? expected.date : null;
  };
  const leaves = dayOf('ship_day');
  const early = ARRIVALS.filter((slot) => leaves !== null && (dayOf(slot) ?? leaves) < leaves);
  const earliest = truth.today < truth.shopToday ? truth.today : truth.shopToday;
  const past = AWAITED.filter((slot) => (dayOf(slot) ?? earliest) < earliest);
  return [
    ...early.map((slot) => `"${slot}" lies before the day it leaves us`),
    ...past.map((slot) => `"${slot}" has passed`),
  ];
}

const READINGS: Readonly<Record<string, Reading>> = { ...ORDER_SLOTS, ...PARCEL_SLOTS };
