import { isWismo } from '../ticket/intent.ts';
import type { Ground } from '../ticket/understanding.ts';
import { explainReading, type NotedFeature } from './classifier/explain-reading.ts';
import type { IntentModel } from './classifier/intent-model.ts';
import type { CombinedReading, Overruling } from './intents/combine-readings.ts';

/** What a rule saw that decides without the classifier; as heavy as the confidence it gives. */
const OVERRULINGS: Readonly<Record<Overruling, Ground>> = {
  only_thanks: { what: 'says thanks and nothing else', weight: 3.5 },
  ungrounded: { what: 'sounds like a question about a parcel, and names nothing of one', weight: -2 },
  phrases_disagree: {
    what: 'its phrases say it is about a parcel, the classifier says it is not',
    weight: 1,
  },
  foreign_parcel: { what: 'names an order or a parcel in a language of which we know few words', weight: 2 },
};

/**
 * What decided a reading. For the ten parcel questions it tells why the message is taken for one of them: that is what
 * their confidence says.
 */
export function groundsOf(
  { intents, overruledBy }: CombinedReading,
  noted: readonly NotedFeature[],
  model: IntentModel,
): readonly Ground[] {
  if (overruledBy !== null) return [OVERRULINGS[overruledBy]];
  const intent = intents[0]?.intent ?? 'other';
  return explainReading(noted, isWismo(intent) ? 'wismo' : intent, model);
}
