import { isWismo } from '../ticket/intent.ts';
import type { FeatureKind, FeatureList } from '../understand/classifier/feature-list.ts';
import { slotOf, WRITTEN } from '../understand/classifier/feature-list.ts';
import { featuresOf } from '../understand/classifier/features-of.ts';
import { HEADS } from '../understand/classifier/intent-model.ts';
import { KNOWS_ALL, type Knows } from '../understand/classifier/known-features.ts';
import { textOf } from '../understand/text-of.ts';
import type { LabelledMessage } from './corpus.ts';

/** A message as training sees it. */
export interface Example {
  readonly features: FeatureList;
  /** For each head 1 or 0. */
  readonly targets: Float32Array;
}

/** A message with every feature it has, before it is settled which of them are known. */
export interface ReadMessage {
  /** Of written words; these may be unknown. */
  readonly written: FeatureHashes;
  /** Of what we named ourselves. */
  readonly named: FeatureHashes;
  readonly targets: Float32Array;
}

interface FeatureHashes {
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

export function readMessage(message: LabelledMessage): ReadMessage {
  const noted: { readonly hash: number; readonly value: number; readonly kind: FeatureKind }[] = [];
  featuresOf(textOf(message.text, message.subject), KNOWS_ALL, (hash, value, kind) => {
    noted.push({ hash, value, kind });
  });
  const of = (written: boolean): FeatureHashes => {
    const some = noted.filter(({ kind }) => WRITTEN.includes(kind) === written);
    return {
      hashes: Uint32Array.from(some, ({ hash }) => hash),
      values: Float32Array.from(some, ({ value }) => value),
    };
  };
  return { written: of(true), named: of(false), targets: targetsOf(message) };
}

export function exampleOf({ written, named, targets }: ReadMessage, knows: Knows): Example {
  const values = new Map<number, number>();
  const add = (hash: number, value: number): void => {
    const slot = slotOf(hash);
    values.set(slot, (values.get(slot) ?? 0) + value);
  };
  for (const [at, hash] of written.hashes.entries()) if (knows(hash)) add(hash, written.values[at] ?? 0);
  for (const [at, hash] of named.hashes.entries()) add(hash, named.values[at] ?? 0);
  return {
    features: { slots: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) },
    targets,
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
