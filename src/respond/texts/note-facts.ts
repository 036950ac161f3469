import type { OrderPicture, ParcelPicture } from '../../ticket/order-picture.ts';
import { cut, oneLine } from './clean.ts';
import type { DayWriter } from './days.ts';
import type { NoteSentences } from './note-words/note-sentences.ts';
import { countOwnOrders } from './own-orders.ts';
import { placeName } from './place-name.ts';

/** What the first line of a note is built from: short texts in the team's language, or `null`. */
export interface NoteFacts {
  readonly carrier: string;
  /** " in Memphis", or nothing. */
  readonly inPlace: string;
  /** "6 business days". */
  readonly quietDays: string;
  /** The same as a number, for languages whose plural is another one behind "since". */
  readonly quiet: number;
  readonly seen: string | null;
  readonly due: string | null;
  readonly delivered: string | null;
  readonly cancelled: string | null;
  readonly shipBy: string | null;
  readonly parcels: number;
  readonly orders: number;
}

export function noteFacts(picture: OrderPicture, days: DayWriter, say: NoteSentences): NoteFacts {
  const parcel = picture.leading ?? picture.parcels[0] ?? null;
  const day = (when: string | null | undefined): string | null =>
    typeof when === 'string' ? days.shortDay(when) : null;
  const quiet = parcel?.quietDays ?? 0;
  return {
    carrier: words(parcel?.carrier ?? null, 20) ?? say.theCarrier,
    inPlace: inShortPlace(placeOf(parcel), say),
    quietDays: say.businessDays(quiet),
    quiet,
    seen: day(parcel?.lastScan?.at),
    due: day(parcel?.estimatedDelivery),
    delivered: day(parcel?.deliveredAt),
    cancelled: day(picture.order?.cancelledAt),
    shipBy: day(picture.shipBy),
    parcels: picture.parcels.length,
    orders: Math.max(picture.orders.length, countOwnOrders(picture)),
  };
}

/** A vendor's words on one line, not too long; `null` when nothing visible is left. */
export function words(text: string | null, length: number): string | null {
  return text === null ? null : cut(oneLine(text), length) || null;
}

/** Places with long names would cost the first line the words it needs for the reason. */
export function inShortPlace(city: string | null, say: NoteSentences): string {
  const place = words(city, 28);
  return place === null || place.split(' ').length > 3 ? '' : say.inPlace(placeName(place));
}

const placeOf = (parcel: ParcelPicture | null): string | null => parcel?.lastScan?.city ?? null;
