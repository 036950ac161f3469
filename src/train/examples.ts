import { isWismo } from '../ticket/intent.ts';
import type { FeatureList } from '../understand/classifier/feature-list.ts';
import { featuresOf } from '../understand/classifier/features-of.ts';
import { HEADS } from '../understand/classifier/intent-model.ts';
import { textOf } from '../understand/text-of.ts';
import type { LabelledMessage } from './corpus.ts';

/** A message as training sees it. */
export interface Example {
  readonly features: FeatureList;
  /** For each head 1 or 0. */
  readonly targets: Float32Array;
  /** How much it counts. */
  readonly weight: number;
}

export function exampleOf(message: LabelledMessage, weight = 1): Example {
  return {
    features: featuresOf(textOf(message.text, message.subject)),
    targets: targetsOf(message),
    weight,
  };
}

/** What the message is about first makes it WISMO or not; every intent it has counts for the intents. */
export function targetsOf({ intents }: Pick<LabelledMessage, 'intents'>): Float32Array {
  const [first] = intents;
  return Float32Array.from(HEADS, (head) => {
    if (head === 'wismo') return first !== undefined && isWismo(first) ? 1 : 0;
    return intents.includes(head) ? 1 : 0;
  });
}
