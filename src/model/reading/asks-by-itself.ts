import { isWismo } from '../../ticket/intent.ts';
import type { IntentModel } from '../../understand/classifier/intent-model.ts';
import { classify } from '../../understand/classify.ts';
import { type ShopWords, shopReader } from '../../understand/shop-words.ts';

/** More likely than all else together. */
const LIKELY = 0.5;

/** Whether the built-in reading takes these words alone, whatever stood around them, for a question that a machine may answer. */
export function asksByItself(
  clause: string,
  how: {
    readonly language: string | null;
    readonly model: IntentModel;
    readonly lexicon: ShopWords;
  },
): boolean {
  const { intents, secondRequest } = classify(clause, '', {
    ...how,
    // A number elsewhere in the message must not speak for these words.
    numbered: false,
    quoting: false,
    shop: shopReader(how.lexicon),
  });
  const [best] = intents;
  return best !== undefined && isWismo(best.intent) && best.confidence >= LIKELY && !secondRequest;
}
