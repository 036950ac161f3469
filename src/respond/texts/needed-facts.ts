import { isAboutGoingBack } from '../../ticket/intent.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { ParcelWorld } from './parcel-facts.ts';
import type { FactsInput, ReplyFacts } from './reply-facts.ts';

/** Whether the arrival makes the day the customer needs it by; nothing where a person has to say so, or where it is not asked. */
export function neededFacts(
  { neededBy }: OrderPicture,
  { intent, purpose }: FactsInput,
  { days, said }: ParcelWorld,
): Pick<ReplyFacts, 'need_by' | 'need_by_day' | 'arrival_day'> {
  const [named, arrival] = [said('day_named'), said('arrival_expected')];
  const verdict = neededBy?.verdict;
  const isTold = verdict === 'before' || verdict === 'same_day';
  if (!isTold || named === null || arrival === null || purpose !== 'answer' || isAboutGoingBack(intent))
    return { need_by: null, need_by_day: null, arrival_day: null };
  return { need_by: verdict, need_by_day: days.day(named), arrival_day: days.day(arrival) };
}
