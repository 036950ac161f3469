import type { CalendarDate } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';

/** The day the customer waits for: the last parcel's arrival; the sending, where nothing has been sent. `null`: nobody names one. */
export function expectedDay({ parcels, leading, shipBy }: OrderPicture): CalendarDate | null {
  if (parcels.length === 0) return shipBy;
  const waiting = parcels.filter(({ deliveredAt }) => deliveredAt === null);
  const days = waiting.map(({ estimatedDelivery }) => estimatedDelivery).filter((day) => day !== null);
  // Of several parcels one without a date makes the end of the waiting unknown.
  const isKnown = days.length > 0 && days.length === waiting.length;
  return isKnown ? (days.toSorted().at(-1) ?? null) : (leading?.estimatedDelivery ?? null);
}
