import type { CheckedText } from '../../../src/respond/texts/check-text.ts';
import { plainText } from '../../../src/respond/texts/plain-text.ts';
import { replyFacts } from '../../../src/respond/texts/reply-facts.ts';
import { segmentsOf, withoutMarks } from '../../../src/respond/texts/slots.ts';
import { slotValues } from '../../../src/respond/texts/template-scope.ts';
import type { OrderPicture } from '../../../src/ticket/order-picture.ts';
import { aPicture, aRequest } from './a-picture.ts';

/** A text of one paragraph, made of these words and marked slots and nothing else. */
export function saying(
  marked: string,
  picture: OrderPicture = aPicture('in_transit'),
  language = 'en',
): CheckedText {
  const html = `<p>${marked}</p>`;
  const text = plainText(html);
  const input = aRequest(picture, { language });
  return {
    html: withoutMarks(html),
    text: withoutMarks(text),
    marked: html,
    segments: segmentsOf(text),
    values: slotValues(replyFacts(input)),
    input,
  };
}
