import { LARGE, SLOTS } from '../understand/classifier/feature-list.ts';
import { HEADS } from '../understand/classifier/intent-model.ts';
import type { Example } from './examples.ts';
import type { Random } from './random.ts';

/** One text of unknown words for so many of the corpus. */
const EVERY = 5;

/**
 * Texts of which no word was ever seen, about nothing we know: without them a text in strange words would be given the
 * odds of the corpus, in which most messages are about a parcel.
 */
export function unknownTexts(examples: readonly Example[], random: Random): readonly Example[] {
  const targets = Float32Array.from(HEADS, (head) => (head === 'other' ? 1 : 0));
  return examples
    .filter((_, at) => at % EVERY === 0)
    .map(({ features }) => {
      const small = [...features.values]
        .map((value, at) => ({ value, at }))
        .filter(({ value }) => value < LARGE);
      return {
        features: {
          slots: Int32Array.from(small, () => Math.floor(random() * SLOTS)),
          values: Float32Array.from(small, ({ value }) => value),
        },
        targets,
        weight: 1,
      };
    });
}
