import { isAboutGoingBack } from '../../ticket/intent.ts';
import type { Order, OrderReturn, Refund } from '../../ticket/order.ts';
import type { GoingBack } from '../../ticket/order-picture.ts';
import type { DayWriter } from './days.ts';
import { plural } from './note-facts.ts';
import type { NoteRequest } from './note-request.ts';

/** The second reading of the order, where the customer asks for it; `null`: they ask for the parcel. */
export function askedBack({ picture, understanding }: NoteRequest): GoingBack | null {
  return isAboutGoingBack(understanding.intent) ? (picture.goingBack ?? null) : null;
}

/** "Return opened Tue, Nov 10: open; 1 of 2 pieces arrived, 1 looked at.", "Refund of 32.00 USD, Tue, Nov 17: failed." */
export function backLines({ returns, refunds }: Order, days: DayWriter): readonly string[] {
  return [...returns.map((one) => returnLine(one, days)), ...refunds.map((one) => refundLine(one, days))];
}

function returnLine(one: OrderReturn, days: DayWriter): string {
  const arrived = `${one.received} of ${plural(one.pieces, 'piece')} arrived, ${one.inspected} looked at`;
  const missing = one.missing > 0 ? `, ${one.missing} missing` : '';
  const exchange = one.exchange ? ', an exchange' : '';
  return `Return opened ${days.shortDay(one.openedAt)}: ${one.state}${exchange}; ${arrived}${missing}.`;
}

function refundLine({ at, amount, state }: Refund, days: DayWriter): string {
  return `Refund of ${amount.amount} ${amount.currency}, ${days.shortDay(at)}: ${state}.`;
}
