import type { Order } from '../../ticket/order.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { DayWriter } from './days.ts';
import { isProven } from './is-proven.ts';
import { neededWords } from './needed-words.ts';
import { noteDays } from './note-days.ts';
import { words } from './note-facts.ts';
import { askedBack, backLines } from './note-going-back.ts';
import { safe } from './note-html.ts';
import { parcelLine } from './note-parcels.ts';
import type { NoteRequest } from './note-request.ts';
import type { NoteWords } from './note-words/note-words.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { ownOrders } from './own-orders.ts';
import { oneStop, sentence } from './sentence.ts';

/** More parcels or orders than these are looked up in the shop. */
const LISTED = 5;

/** What was found, with times, as list items in html. Empty: nothing was. */
export function findings(request: NoteRequest): readonly string[] {
  const { picture, identity, policy } = request;
  const back = askedBack(request);
  const days = noteDays(request);
  const team = noteWordsOf(policy);
  const { titles, found, ofTables } = team.say;
  const { order, orders, parcels, why } = picture;
  const unproven = order !== null && !isProven(identity.level);
  const candidates = order === null ? orders.slice(0, LISTED) : [order];
  return [
    ...(unproven ? [found.unproven] : []),
    ...candidates.map((one) => safe(orderLine(one, days, team))),
    ...(candidates.length === 0 ? ownLines(request, days, team) : []),
    ...parcels.slice(0, LISTED).map((parcel) => safe(parcelLine(parcel, days, team))),
    ...(order === null ? [] : backLines(order, days, team).map((line) => safe(oneStop(line)))),
    ...neededLines(picture, days, team).map((line) => safe(oneStop(line))),
    ...(back === null ? [] : [safe(`${titles.goingBack}: ${ofTables(back.why)}.`)]),
    ...(why === '' ? [] : [safe(`${titles.why}: ${ofTables(words(why, 200) ?? '')}`)]),
  ];
}

/** By when it is needed, and what that was held against. */
function neededLines({ neededBy }: OrderPicture, days: DayWriter, { say }: NoteWords): readonly string[] {
  if (neededBy === undefined || neededBy.date === null || neededBy.verdict === 'arrived') return [];
  const { date, named = date, expected } = neededBy;
  const arrival = expected === null ? null : days.shortDay(expected);
  return [say.found.neededBy(neededWords(date, named, { days, say }), arrival)];
}

/** Who names none of their orders, or one that is not there, is helped by those they have. */
function ownLines(request: NoteRequest, days: DayWriter, { say }: NoteWords): readonly string[] {
  const own = ownOrders(request);
  const named = own
    .slice(0, LISTED)
    .map(({ name, orderedOn }) => (orderedOn === null ? name : `${name} (${days.shortDay(orderedOn)})`));
  return own.length === 0
    ? []
    : [safe(say.found.ownOrders(named.join(', ') + (own.length > LISTED ? ' …' : '')))];
}

function orderLine(order: Order, days: DayWriter, { lists, say: { found } }: NoteWords): string {
  const { name, fulfilment, payment, cancelledAt, returnOpen, holds } = order;
  return sentence([
    found.order(words(name, 30) ?? '?', days.shortDay(order.processedAt)),
    `${lists.fulfilments[fulfilment]}, ${lists.payments[payment]}`,
    cancelledAt === null ? null : found.cancelled(days.shortDay(cancelledAt)),
    returnOpen ? found.returnOpen : null,
    holds.length === 0 ? null : found.onHold(holds.map((hold) => lists.holds[hold]).join(', ')),
    found.read(days.time(order.fetchedAt)),
  ]);
}
