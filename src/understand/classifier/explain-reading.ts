import type { Ground } from '../../ticket/understanding.ts';
import { type FeatureKind, slotOf, type Witness } from './feature-list.ts';
import { groundWords } from './ground-words.ts';
import { HEADS, type Head, type IntentModel } from './intent-model.ts';

/** A feature of a text, as it was met while the text was made ready for the classifier. */
export interface NotedFeature {
  readonly hash: number;
  readonly value: number;
  readonly kind: FeatureKind;
  readonly name: string;
}

/** What we have noticed about a text and named ourselves. */
const NAMED: readonly FeatureKind[] = ['cue', 'rule', 'shape'];
/** Parts of words repeat what their words say, and pairs of cues what the cues say; nobody can read either. */
const QUOTED: readonly FeatureKind[] = [...NAMED, 'word', 'pair'];

/**
 * Notes what can be told to a person.
 * @param quoting the customer's words, too; without it nothing is noted that may not be stored
 */
export function noteFeatures(quoting: boolean): {
  readonly witness: Witness;
  readonly noted: readonly NotedFeature[];
} {
  const noted: NotedFeature[] = [];
  const kinds = quoting ? QUOTED : NAMED;
  return {
    noted,
    witness: (hash, value, kind, name) => {
      if (kinds.includes(kind)) noted.push({ hash, value, kind, name });
    },
  };
}

const MOST_GROUNDS = 6;
const LEAST_WEIGHT = 0.1;

/** The grounds that weighed most for or against a reading, heaviest first. */
export function explainReading(
  noted: readonly NotedFeature[],
  head: Head,
  model: IntentModel,
): readonly Ground[] {
  const column = HEADS.indexOf(head);
  const scale = (model.scales[column] ?? 0) * (model.calibrations[column]?.slope ?? 1);
  const weights = new Map<string, number>();
  for (const { hash, value, kind, name } of noted) {
    const what = groundWords(kind, name);
    if (what === null) continue;
    const weight = (model.weights[slotOf(hash) * HEADS.length + column] ?? 0) * scale * value;
    weights.set(what, (weights.get(what) ?? 0) + weight);
  }
  return [...weights]
    .map(([what, weight]) => ({ what, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_GROUNDS);
}
