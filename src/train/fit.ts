import { LARGE, SLOTS } from '../understand/classifier/feature-list.ts';
import { HEADS } from '../understand/classifier/intent-model.ts';
import type { Example } from './examples.ts';
import { type Random, shuffled } from './random.ts';

const HEAD_COUNT = HEADS.length;
const WISMO = HEADS.indexOf('wismo');
/** What is not about a parcel counts so often: in an inbox it is the more, and answering it is the worse mistake. */
const OTHERS_COUNT = 2;
const ROUNDS = 6;
const STEP = 0.15;
/** Keeps the first steps of a slot finite. */
const START = 1e-4;
/** Share of the small features left out each time, so that no single word is relied on. */
const LEFT_OUT = 0.4;
/** Share of the times when a message is shown by its cues, rules and shape alone: they carry over to other wordings. */
const WORDLESS = 0.25;
/** The weights are averaged over moments so many messages apart, after the first rounds: single steps are noise. */
const BETWEEN_SNAPSHOTS = 2_000;
const AVERAGED_FROM = 2;

/**
 * Logistic regression, one head each, by AdaGrad. Few rounds on purpose: more of them learn the corpus by heart.
 * @returns weights by slot and head
 */
export function fit(examples: readonly Example[], random: Random): Float32Array {
  const weights = new Float32Array(SLOTS * HEAD_COUNT);
  const squares = new Float32Array(SLOTS * HEAD_COUNT).fill(START);
  const average = new Average(weights.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, example] of shuffled(examples, random).entries()) {
      learn(example, { weights, squares, random });
      if (round >= AVERAGED_FROM && at % BETWEEN_SNAPSHOTS === 0) average.add(weights);
    }
  }
  return average.values();
}

/** The mean of several states of the weights. */
class Average {
  readonly #sums: Float32Array;
  #count = 0;

  constructor(length: number) {
    this.#sums = new Float32Array(length);
  }

  add(weights: Float32Array): void {
    this.#count += 1;
    for (let at = 0; at < weights.length; at += 1)
      this.#sums[at] = (this.#sums[at] ?? 0) + (weights[at] ?? 0);
  }

  values(): Float32Array {
    return this.#sums.map((sum) => sum / Math.max(this.#count, 1));
  }
}

/** The sums of a text's features for each head, before calibration. */
export function sumsOf({ features }: Pick<Example, 'features'>, weights: Float32Array): Float64Array {
  const sums = new Float64Array(HEAD_COUNT);
  const { slots, values } = features;
  for (let at = 0; at < slots.length; at += 1) addTo(sums, weights, slots[at] ?? 0, values[at] ?? 0);
  return sums;
}

function addTo(sums: Float64Array, weights: Float32Array, slot: number, value: number): void {
  const start = slot * HEAD_COUNT;
  for (let head = 0; head < HEAD_COUNT; head += 1)
    sums[head] = (sums[head] ?? 0) + (weights[start + head] ?? 0) * value;
}

function learn(
  { features, targets }: Example,
  state: { readonly weights: Float32Array; readonly squares: Float32Array; readonly random: Random },
): void {
  const { weights, squares, random } = state;
  const kept = withSomeLeftOut(features.values, random);
  const sums = sumsOf({ features: { slots: features.slots, values: kept } }, weights);
  const others = targets[WISMO] === 0 ? OTHERS_COUNT : 1;
  const errors = sums.map((sum, head) => {
    const error = 1 / (1 + Math.exp(-sum)) - (targets[head] ?? 0);
    return head === WISMO ? error * others : error;
  });
  for (let at = 0; at < kept.length; at += 1) {
    const value = kept[at] ?? 0;
    if (value === 0) continue;
    const start = (features.slots[at] ?? 0) * HEAD_COUNT;
    for (let head = 0; head < HEAD_COUNT; head += 1) {
      const slope = (errors[head] ?? 0) * value;
      const square = (squares[start + head] ?? 0) + slope * slope;
      squares[start + head] = square;
      weights[start + head] = (weights[start + head] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
}

function withSomeLeftOut(values: Float32Array, random: Random): Float32Array {
  const wordless = random() < WORDLESS;
  return values.map((value) => {
    if (value >= LARGE) return value;
    return wordless || random() < LEFT_OUT ? 0 : value / (1 - LEFT_OUT);
  });
}
