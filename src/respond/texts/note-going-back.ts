import { isAboutGoingBack } from '../../ticket/intent.ts';
import type { Order, OrderReturn, Refund } from '../../ticket/order.ts';
import type { GoingBack } from '../../ticket/order-picture.ts';
import type { DayWriter } from './days.ts';
import type { NoteRequest } from './note-request.ts';
import type { NoteWords } from './note-words/note-words.ts';

/** The second reading of the order, where the customer asks for it; `null`: they ask for the parcel. */
export function askedBack({
  picture,
  understanding,
}: Pick<NoteRequest, 'picture' | 'understanding'>): GoingBack | null {
  return isAboutGoingBack(understanding.intent) ? (picture.goingBack ?? null) : null;
}

/** "Return opened Tue, Nov 10: open; 1 of 2 pieces arrived, 1 looked at.", "Refund of 32.00 USD, Tue, Nov 17: failed." */
export function backLines({ returns, refunds }: Order, days: DayWriter, words: NoteWords): readonly string[] {
  return [
    ...returns.map((one) => returnLine(one, days, words)),
    ...refunds.map((one) => refundLine(one, days, words)),
  ];
}

function returnLine(one: OrderReturn, days: DayWriter, { lists, say }: NoteWords): string {
  return say.found.returned({
    ...one,
    day: days.shortDay(one.openedAt),
    state: lists.returns[one.state],
  });
}

function refundLine({ at, amount, state }: Refund, days: DayWriter, { lists, say }: NoteWords): string {
  return say.found.refund(`${amount.amount} ${amount.currency}`, days.shortDay(at), lists.refunds[state]);
}
