import type { MatrixAction } from '../ticket/condition.ts';
import { type Intent, isAboutGoingBack } from '../ticket/intent.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';

/**
 * What the matrix allows at most for this question. Its rows speak of the parcel on its way out; who asks for a return or
 * for money is told of those or of nothing, however calm the parcel is (row 34, ADR 9).
 */
export function allowedBy(picture: OrderPicture, intent: Intent): MatrixAction {
  if (!isAboutGoingBack(intent)) return picture.action;
  const { goingBack } = picture;
  if (goingBack === undefined) return 'person';
  return intent === 'return_status' && !goingBack.isReturn ? 'person' : goingBack.action;
}
