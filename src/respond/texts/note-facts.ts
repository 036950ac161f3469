import type { OrderPicture, ParcelPicture } from '../../ticket/order-picture.ts';
import { cut, oneLine } from './clean.ts';
import type { DayWriter } from './days.ts';
import { placeName } from './place-name.ts';

/** What the first line of a note is built from: short texts, or `null`. */
export interface NoteFacts {
  readonly carrier: string;
  /** " in Memphis", or nothing. */
  readonly inPlace: string;
  readonly quietDays: string;
  readonly seen: string | null;
  readonly due: string | null;
  readonly delivered: string | null;
  readonly cancelled: string | null;
  readonly shipBy: string | null;
  readonly parcels: number;
  readonly orders: number;
}

export function noteFacts(picture: OrderPicture, days: DayWriter): NoteFacts {
  const parcel = picture.leading ?? picture.parcels[0] ?? null;
  const place = shortPlace(parcel);
  const day = (when: string | null | undefined): string | null =>
    typeof when === 'string' ? days.shortDay(when) : null;
  return {
    carrier: words(parcel?.carrier ?? null, 20) ?? 'the carrier',
    inPlace: place === null ? '' : ` in ${place}`,
    quietDays: plural(parcel?.quietDays ?? 0, 'business day'),
    seen: day(parcel?.lastScan?.at),
    due: day(parcel?.estimatedDelivery),
    delivered: day(parcel?.deliveredAt),
    cancelled: day(picture.order?.cancelledAt),
    shipBy: day(picture.shipBy),
    parcels: picture.parcels.length,
    orders: picture.orders.length,
  };
}

/** A vendor's words on one line, not too long; `null` when nothing visible is left. */
export function words(text: string | null, length: number): string | null {
  return text === null ? null : cut(oneLine(text), length) || null;
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Places with long names would cost the first line the words it needs for the reason. */
function shortPlace(parcel: ParcelPicture | null): string | null {
  const place = words(parcel?.lastScan?.city ?? null, 28);
  return place === null || place.split(' ').length > 3 ? null : placeName(place);
}
