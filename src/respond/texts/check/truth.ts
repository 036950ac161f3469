import type { CalendarDate } from '../../../ticket/instant.ts';
import type { OrderPicture } from '../../../ticket/order-picture.ts';
import { policyWords } from '../public-values.ts';
import type { FactsInput } from '../reply-facts.ts';
import { writeBackDayOf } from '../write-back-day.ts';
import type { SlotWorld } from './readings.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/**
 * What is true for this text, from the picture's facts: what they do not say was not fetched. A question knows no order, and a line only the day it tells.
 * The facts a template is filled with are not looked at, so that a mistake in making them is not repeated here.
 */
export interface Truth {
  /** The input itself: policy, language, time. */
  readonly input: FactsInput;
  /** The shop's. */
  readonly clock: ZoneClock;
  /** Today where the order goes: what a customer calls today. */
  readonly today: CalendarDate;
  /** Today in the shop's zone. */
  readonly shopToday: CalendarDate;
  /** Position of the parcel the whole text is about. */
  readonly leading: number;
  /** The world of one parcel. */
  readonly worldOf: (parcel: number) => SlotWorld;
}

export function truthOf(input: FactsInput): Truth {
  const { policy, now, picture } = input;
  const knowsOrder = input.purpose === 'answer';
  const knows = input.purpose === 'line' ? 'answer_by' : 'own_order_';
  const facts = new Map(picture.facts.map(({ name, value }) => [name, value]));
  const clock = zoneClock(policy.brand.timezone);
  const { dateOf } = clock;
  const shopToday = dateOf(now);
  const today = picture.arrivalZone === undefined ? shopToday : zoneClock(picture.arrivalZone).dateOf(now);
  const brand = policyWords(policy.brand.name);
  const signature = policy.brand.signature.split(/\r?\n/).map(policyWords).filter(Boolean);
  const worldOf = (index: number): SlotWorld => {
    const parcel = picture.parcels[index];
    const prefix = index > 0 ? `parcel_${index + 1}_` : '';
    const fact = (name: string): string | null => {
      if (!knowsOrder && !name.startsWith(knows)) return null;
      return facts.get(OF_PARCEL.has(name) ? prefix + name : name) ?? null;
    };
    return {
      parcel: index,
      fact,
      today,
      shopToday,
      dateOf,
      lastScanIsState: parcel !== undefined && fact('last_scan_state') === parcel.state,
      writeBackOn: () => (knowsOrder ? writeBackDayOf(input) : null),
      brand,
      signature,
      items: knowsOrder && policy.guards.itemNames ? (parcel?.items ?? []) : [],
    };
  };
  return { input, clock, today, shopToday, leading: leadingOf(picture), worldOf };
}

const leadingOf = ({ parcels, leading }: OrderPicture): number =>
  leading === null ? 0 : Math.max(parcels.indexOf(leading), 0);

/** Facts of which every parcel has its own. */
const OF_PARCEL: ReadonlySet<string> = new Set([
  'carrier',
  'tracking_number',
  'tracking_link',
  'label_created_at',
  'last_scan_place',
  'last_scan_at',
  'last_scan_on',
  'last_scan_state',
  'estimated_delivery',
  'estimated_before',
  'delivered_at',
  'delivered_on',
  'as_of',
  'delay_reason',
  'next_step',
  'next_step_on',
  'pickup_until',
]);
