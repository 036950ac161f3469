import type { Knows } from './known-features.ts';

/** Number of slots that features are hashed into. */
export const SLOTS = 104_000;

/** From here on a feature is a cue, a rule or a shape; words are many and share one weight. */
export const LARGE = 0.2;

/** Where a feature comes from; each kind is hashed apart from the others. */
export const FEATURE_KINDS = ['word', 'pair', 'piece', 'cue', 'cues', 'rule', 'shape'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** Written words: all but these were named by us and are always known. */
export const WRITTEN: readonly FeatureKind[] = ['word', 'pair', 'piece'];

/** Told of every known feature: its hash, its share, and the words it was made of. */
export type Witness = (hash: number, value: number, kind: FeatureKind, name: string) => void;

/** What a text consists of for the classifier: slots and how much of each. Parallel arrays, no slot twice. */
export interface FeatureList {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** Collects the known features, merging those that fall into one slot. */
export class FeatureCollector {
  readonly #values = new Map<number, number>();
  readonly #knows: Knows;
  readonly #witness: Witness | null;

  constructor(knows: Knows, witness: Witness | null) {
    this.#knows = knows;
    this.#witness = witness;
  }

  /** Adds features of one kind; together they weigh `share`, however many there are. */
  addGroup(kind: FeatureKind, names: ReadonlySet<string>, share: number): void {
    const value = share / Math.sqrt(Math.max(1, names.size));
    for (const name of names) this.add(kind, name, value);
  }

  add(kind: FeatureKind, name: string, value: number): void {
    const hash = hashOf(kind, name);
    if (WRITTEN.includes(kind) && !this.#knows(hash)) return;
    const slot = slotOf(hash);
    this.#values.set(slot, (this.#values.get(slot) ?? 0) + value);
    this.#witness?.(hash, value, kind, name);
  }

  list(): FeatureList {
    return {
      slots: Int32Array.from(this.#values.keys()),
      values: Float32Array.from(this.#values.values()),
    };
  }
}

/** FNV-1a over UTF-16 units, the kind mixed in first; the low bits of FNV are the weaker ones. */
function hashOf(kind: FeatureKind, name: string): number {
  let hash = Math.imul(0x811c9dc5 ^ (FEATURE_KINDS.indexOf(kind) + 1), 0x01000193);
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function slotOf(hash: number): number {
  return hash % SLOTS;
}
