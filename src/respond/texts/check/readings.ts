import type { CalendarDate, Instant } from '../../../ticket/instant.ts';

/** What a slot must say, taken from the picture's own fact and not from what the template was given. */
export type Expected =
  | { readonly form: 'day'; readonly date: CalendarDate }
  | { readonly form: 'moment'; readonly at: Instant }
  | { readonly form: 'name' | 'place' | 'link'; readonly text: string }
  | { readonly form: 'money'; readonly amount: string; readonly currency: string }
  | { readonly form: 'count'; readonly count: number }
  | { readonly form: 'list'; readonly entries: readonly string[] };

/** What may be looked at to say what a slot must be: facts of the one parcel the slot speaks of, and of the order. */
export interface SlotWorld {
  /** Position of the parcel, 0 the first. */
  readonly parcel: number;
  /** The fact of this parcel or of the order; `null`: nobody said it. */
  readonly fact: (name: string) => string | null;
  /** Where the order goes. */
  readonly today: CalendarDate;
  /** In the shop's zone. */
  readonly shopToday: CalendarDate;
  /** Calendar day in the shop's zone. */
  readonly dateOf: (when: Instant) => CalendarDate;
  /** The newest scan is the one that brought the parcel's present state. */
  readonly lastScanIsState: boolean;
  /** When writing back makes sense: our own word and nobody's fact; `null` in a question. */
  readonly writeBackOn: () => CalendarDate | null;
  readonly brand: string;
  readonly signature: readonly string[];
  /** Empty unless the policy allows naming them. */
  readonly items: readonly string[];
}

/** `null`: there is no such fact, and so nothing to say. */
export type Reading = (world: SlotWorld) => Expected | null;

export const ours = (reading: Reading): Reading => reading;

/** The value of one fact, read as what it is. */
export function said(name: string, form: Exclude<Expected['form'], 'list'>): Reading {
  return (world) => {
    const value = world.fact(name);
    return value === null ? null : expectedOf(form, value, world);
  };
}

/** A date that is only said while it lies ahead: of an arrival for the customer, of a dispatch for the shop. */
export const saidAhead =
  (name: string, whose: 'today' | 'shopToday' = 'today'): Reading =>
  (world) => {
    const date = world.fact(name);
    return date === null || date < world[whose] ? null : { form: 'day', date };
  };

/** Only where the newest scan is the one that brought the state: else the place is another story's. */
export const stateOnly =
  (reading: Reading): Reading =>
  (world) =>
    world.lastScanIsState ? reading(world) : null;

function expectedOf(form: Parameters<typeof said>[1], value: string, { dateOf }: SlotWorld): Expected {
  switch (form) {
    case 'day':
      return { form, date: dateOf(value) };
    case 'moment':
      return { form, at: value };
    case 'money': {
      const [amount = '', currency = ''] = value.split(' ');
      return { form, amount, currency };
    }
    case 'count':
      return { form, count: Number(value) };
    case 'name':
    case 'place':
    case 'link':
      return { form, text: value };
  }
}
