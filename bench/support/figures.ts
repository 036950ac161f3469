/** The figure at a share of them all, from 0 to 1. */
export function at(share: number, figures: readonly number[]): number {
  const ordered = figures.toSorted((a, b) => a - b);
  return ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
}

export const median = (figures: readonly number[]): number => at(0.5, figures);
