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
export function hasRest({ facts }: OrderPicture): boolean {
  // Not the order's lines: a shop that lags behind its carrier calls unsent what is on its way.
  return facts.some(({ name }) => name === 'items_unsent');
}

/** That part is not being prepared, but planned for a later day (row 29). */
export function isRestPlanned(picture: OrderPicture): boolean {
  return hasRest(picture) && picture.facts.some(({ name }) => name === 'planned_for');
}

const hasSeveralParts = (picture: OrderPicture): boolean =>
  picture.parcels.length > 1 || (picture.parcels.length === 1 && hasRest(picture));
