import type { Order } from '../../ticket/order.ts';
import type { OrderPicture, ParcelPicture } from '../../ticket/order-picture.ts';
import { type DayWriter, dayWriter } from './days.ts';
import { isProven } from './identity-words.ts';
import { neededWords } from './needed-words.ts';
import { plural, words } from './note-facts.ts';
import { askedBack, backLines } from './note-going-back.ts';
import { safe } from './note-html.ts';
import type { NoteRequest } from './note-request.ts';
import { placeName } from './place-name.ts';
import { STATE_WORDS } from './state-words.ts';

/** More parcels or orders than these are looked up in the shop. */
const LISTED = 5;

/** What was found, with times, as list items in html. Empty: nothing was. */
export function findings(request: NoteRequest): readonly string[] {
  const { picture, identity, policy, now } = request;
  const back = askedBack(request);
  const days = dayWriter('en', policy.brand.timezone, now);
  const { order, orders, parcels, why } = picture;
  const unproven = order !== null && !isProven(identity.level);
  return [
    ...(unproven
      ? ['It is <b>unproven</b> that this order is the sender’s: disclose nothing about it.']
      : []),
    ...(order === null ? [] : [safe(orderLine(order, days))]),
    ...(order === null ? orders.slice(0, LISTED).map((candidate) => safe(orderLine(candidate, days))) : []),
    ...parcels.slice(0, LISTED).map((parcel) => safe(parcelLine(parcel, days))),
    ...(order === null ? [] : backLines(order, days).map(safe)),
    ...neededLines(picture, days).map(safe),
    ...(back === null ? [] : [safe(`Return and refund: ${back.why}.`)]),
    ...(why === '' ? [] : [safe(`Why this state: ${words(why, 200)}`)]),
  ];
}

/** By when it is needed, and what that was held against. */
function neededLines({ neededBy }: OrderPicture, days: DayWriter): readonly string[] {
  if (neededBy === undefined || neededBy.date === null || neededBy.verdict === 'arrived') return [];
  const { date, named = date, expected } = neededBy;
  const arrival = expected === null ? 'nobody says when it arrives' : `expected ${days.shortDay(expected)}`;
  return [`Needed by ${neededWords(date, named, days)}; ${arrival}.`];
}

function orderLine(order: Order, days: DayWriter): string {
  return sentence([
    `Order ${words(order.name, 30)} of ${days.shortDay(order.processedAt)}`,
    `${order.fulfilment.replace('_', ' ')}, ${order.payment.replace('_', ' ')}`,
    order.cancelledAt === null ? null : `cancelled ${days.shortDay(order.cancelledAt)}`,
    order.returnOpen ? 'a return is open' : null,
    order.holds.length === 0 ? null : `on hold: ${order.holds.join(', ').replaceAll('_', ' ')}`,
    `read ${days.time(order.fetchedAt)}`,
  ]);
}

function parcelLine(parcel: ParcelPicture, days: DayWriter): string {
  const { lastScan } = parcel;
  const place = words(lastScan?.city ?? null, 60);
  const where = place === null ? '' : ` in ${placeName(place)}`;
  return sentence([
    `${words(parcel.carrier, 40) ?? 'Unknown carrier'} ${words(parcel.trackingNumber, 40) ?? 'without number'}`,
    STATE_WORDS[parcel.state],
    meaningWords(parcel),
    lastScan === null ? 'no movement scanned' : `last scan${where} ${days.time(lastScan.at)}`,
    parcel.quietDays > 0 ? `${plural(parcel.quietDays, 'business day')} without news` : null,
    parcel.estimatedDelivery === null
      ? 'no delivery date'
      : `expected ${days.shortDay(parcel.estimatedDelivery)}`,
    parcel.estimatedBefore === null ? null : `was ${days.shortDay(parcel.estimatedBefore)}`,
    parcel.deliveredAt === null ? null : `delivered ${days.time(parcel.deliveredAt)}`,
    evidenceWords(parcel, days),
  ]);
}

/** Our own words for what the carrier said last, and whose turn it is; nothing where the state is known from elsewhere. */
function meaningWords({ lastScan, state }: ParcelPicture): string | null {
  const meaning = lastScan?.state === state ? lastScan.meaning : undefined;
  if (meaning === undefined || meaning.says === STATE_WORDS[state]) return null;
  return meaning.actionBy === 'nobody' ? meaning.says : `${meaning.says} (${meaning.actionBy} has to act)`;
}

function evidenceWords({ evidence, asOf }: ParcelPicture, days: DayWriter): string {
  const at = asOf === null ? '' : `, as of ${days.time(asOf)}`;
  const source = {
    carrier: 'from the carrier',
    cache: 'from an earlier answer of the carrier',
    shop: "from the shop's own records",
    none: 'the carrier said nothing',
  } as const;
  return source[evidence] + at;
}

const sentence = (parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null).join('; ')}.`;
