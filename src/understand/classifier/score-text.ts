import type { FeatureList } from './feature-list.ts';
import { HEADS, type Head, type IntentModel } from './intent-model.ts';

/** Calibrated probability of each head: of the texts given 0.9, nine in ten are it. */
export type Probabilities = ReadonlyMap<Head, number>;

export function scoreText({ slots, values }: FeatureList, model: IntentModel): Probabilities {
  const { weights, scales, calibrations } = model;
  const heads = HEADS.length;
  const sums = new Float64Array(heads);
  for (const [at, slot] of slots.entries()) {
    const value = values[at] ?? 0;
    const start = slot * heads;
    for (let head = 0; head < heads; head += 1) {
      sums[head] = (sums[head] ?? 0) + (weights[start + head] ?? 0) * value;
    }
  }
  return new Map(
    HEADS.map((head, at) => {
      const { slope, shift } = calibrations[at] ?? { slope: 1, shift: 0 };
      return [head, logistic(slope * (sums[at] ?? 0) * (scales[at] ?? 0) + shift)];
    }),
  );
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
