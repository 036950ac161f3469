import { type Intent, isAboutGoingBack } from '../../ticket/intent.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import { dayAhead, type ParcelWorld } from './parcel-facts.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** What a text may say of a return and of a bank's time, for who asked for them. */
export function backFacts(
  { goingBack }: OrderPicture,
  intent: Intent,
  world: ParcelWorld,
): Pick<ReplyFacts, 'going_back' | 'return_opened_day' | 'return_received_day' | 'usual_until_day'> {
  const { days, said } = world;
  const day = (name: string): string | null => {
    const date = said(name);
    return date === null ? null : days.day(date);
  };
  const isAsked = isAboutGoingBack(intent);
  return {
    going_back: isAsked ? (goingBack?.state ?? null) : null,
    return_opened_day: day('return_opened_on'),
    return_received_day: day('return_received_on'),
    usual_until_day: isAsked ? dayAhead(said('usual_until'), world) : null,
  };
}
