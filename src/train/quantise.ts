import { SLOTS } from '../understand/classifier/feature-list.ts';
import { HEADS, type IntentModel } from '../understand/classifier/intent-model.ts';

const LARGEST = 127;

/** Eight bits a weight: a quarter of the file, and no figure of the test moves by more than a thousandth. */
export function quantise(weights: Float32Array): Pick<IntentModel, 'weights' | 'scales'> {
  const heads = HEADS.length;
  const scales = Float32Array.from(HEADS, (_, head) => {
    let most = 0;
    for (let slot = 0; slot < SLOTS; slot += 1)
      most = Math.max(most, Math.abs(weights[slot * heads + head] ?? 0));
    return (most || 1) / LARGEST;
  });
  return {
    scales,
    weights: Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % heads] ?? 1))),
  };
}
