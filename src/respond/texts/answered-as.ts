import type { OrderPicture } from '../../ticket/order-picture.ts';
import { type AnsweredCondition, isAnswered } from './template-names.ts';

/**
 * By which text an order's state is told. A row that leaves the ticket open speaks of the worst part only; where there
 * are several parts, the text that tells of each says it beside the others. `null`: there is no text for the state.
 */
export function answeredAs(picture: OrderPicture): AnsweredCondition | null {
  const { condition, action } = picture;
  if (!isAnswered(condition)) return null;
  return action === 'answer_open' && hasSeveralParts(picture) ? 'split' : condition;
}

/** A part of the order has not been sent. */
export function hasRest({ order }: OrderPicture): boolean {
  return order?.lines.some((line) => line.requiresShipping && line.unfulfilled > 0) ?? false;
}

const hasSeveralParts = (picture: OrderPicture): boolean =>
  picture.parcels.length > 1 || (picture.parcels.length === 1 && hasRest(picture));
