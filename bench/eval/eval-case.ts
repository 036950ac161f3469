/** One message of a set, with what a careful person reads in it. */
export interface EvalCase {
  /** The set it is of, as reports name it. */
  readonly set: string;
  readonly subject: string;
  readonly text: string;
  /** The main intent. */
  readonly truth: string;
  readonly isWismo: boolean;
  /** A person has to handle it, because it wants something else, or something else besides. */
  readonly needsPerson: boolean;
}

/** So many of a list, spread evenly over it, always the same ones: files are sorted by language and source. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = list.length / most;
  return Array.from({ length: most }, (_, at) => list[Math.floor(at * step)]).filter(
    (one): one is T => one !== undefined,
  );
}
