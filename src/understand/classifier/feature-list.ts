/** Number of slots that features are hashed into. */
export const SLOTS = 2 ** 16;

/** From here on a feature is a cue, a rule or a shape; words are many and share one weight. */
export const LARGE = 0.2;

/** Where a feature comes from; each kind is hashed apart from the others. */
export const FEATURE_KINDS = ['word', 'pair', 'piece', 'cue', 'cues', 'rule', 'shape'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** Told of every feature while a text is explained: its slot, its share, and the words it was made of. */
export type Witness = (slot: number, value: number, kind: FeatureKind, name: string) => void;

/** What a text consists of for the classifier: slots and how much of each. Parallel arrays, no slot twice. */
export interface FeatureList {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** Collects features, merging those that fall into one slot. */
export class FeatureCollector {
  readonly #values = new Map<number, number>();
  readonly #witness: Witness | null;

  constructor(witness: Witness | null = null) {
    this.#witness = witness;
  }

  /** Adds features of one kind; together they weigh `share`, however many there are. */
  addGroup(kind: FeatureKind, names: ReadonlySet<string>, share: number): void {
    const value = share / Math.sqrt(Math.max(1, names.size));
    for (const name of names) this.add(kind, name, value);
  }

  add(kind: FeatureKind, name: string, value: number): void {
    const slot = slotOf(kind, name);
    this.#values.set(slot, (this.#values.get(slot) ?? 0) + value);
    this.#witness?.(slot, value, kind, name);
  }

  list(): FeatureList {
    return {
      slots: Int32Array.from(this.#values.keys()),
      values: Float32Array.from(this.#values.values()),
    };
  }
}

/** FNV-1a over UTF-16 units, the kind mixed in first. */
function slotOf(kind: FeatureKind, name: string): number {
  let hash = Math.imul(0x811c9dc5 ^ (FEATURE_KINDS.indexOf(kind) + 1), 0x01000193);
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  // The low bits of FNV are the weaker ones.
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
