import { type Segment, UNKNOWN, UNNAMED } from '../slots.ts';
import type { CheckWords } from './check-words.ts';
import { type Reader, slotProblem } from './compare-slot.ts';
import type { Reading } from './readings.ts';
import { LIST_SLOTS, ORDER_SLOTS, PARCEL_SLOTS } from './slot-facts.ts';
import type { Truth } from './truth.ts';

/** A slot's name taken apart: which parcel's it is, and where its fact is found. */
interface Slot {
  readonly parcel: number;
  readonly reading: Reading | null;
}

/**
 * Every slot held against its own fact, that of its name and of its parcel: two true dates that changed places are as
 * false as an invented one. What the template was given plays no part in it.
 */
export function factProblems(
  segments: readonly Segment[],
  truth: Truth,
  words: CheckWords,
): readonly string[] {
  const { policy, language } = truth.input;
  const domains = policy.brand.domains.map((domain) => domain.toLowerCase());
  const reader: Reader = {
    language,
    domains,
    today: truth.shopToday,
    clock: truth.clock,
    words: words.calendar,
  };
  return segments.flatMap(({ slot, text }) => {
    if (slot === null || slot === UNKNOWN || slot === UNNAMED) return [];
    const { parcel, reading } = slotOf(slot, truth.leading);
    if (reading === null) return [`"${slot}" names no fact`];
    const expected = reading(truth.worldOf(parcel));
    if (expected === null) return [`"${slot}" says what no fact says`];
    const problem = slotProblem(text, expected, reader);
    return problem === null ? [] : [`"${slot}" ${problem}`];
  });
}

function slotOf(slot: string, leading: number): Slot {
  const ofParcel = /^parcels_(\d+)_(.+)$/.exec(slot);
  if (ofParcel !== null) {
    const parcel = Number(ofParcel[1]) - 1;
    return { parcel, reading: named(PARCEL_SLOTS, ofParcel[2] ?? '') };
  }
  const entry = /^(signature|own_orders)_(\d+)$/.exec(slot);
  const list = entry === null ? null : named(LIST_SLOTS, entry[1] ?? '');
  const reading = list?.(Number(entry?.[2]) - 1) ?? named(PARCEL_SLOTS, slot) ?? named(ORDER_SLOTS, slot);
  return { parcel: leading, reading };
}

function named<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
