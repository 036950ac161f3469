import type { Calibration } from '../understand/classifier/intent-model.ts';

/** A head's sum for a text that training had not seen, and whether it was right to fire. */
export interface Sighting {
  readonly sum: number;
  readonly right: boolean;
  readonly weight: number;
}

interface Targets {
  readonly high: number;
  readonly low: number;
}

const ROUNDS = 100;
const SMALLEST_STEP = 1e-7;
const SHORTEST_SHARE = 2 ** -20;
/** Keeps the curve bent where all sightings are alike. */
const RIDGE = 1e-3;

/**
 * Fits a head's sums to probabilities: Platt's method with smoothed targets, by Newton's steps that are shortened until
 * they help (Lin, Lin and Weng 2007: a full step may jump to where nothing can be told any more).
 */
export function calibrate(sightings: readonly Sighting[]): Calibration {
  const positive = sightings.filter(({ right }) => right).length;
  const targets = {
    high: (positive + 1) / (positive + 2),
    low: 1 / (sightings.length - positive + 2),
  };
  let fitted: Calibration = { slope: 1, shift: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(sightings, fitted, targets);
    const next = shortened(step, fitted, (one) => loss(sightings, one, targets));
    if (next === null) break;
    fitted = next;
    if (Math.abs(step.slope) + Math.abs(step.shift) < SMALLEST_STEP) break;
  }
  // A head that fires more the less it sees has seen too little to be calibrated.
  return fitted.slope > 0 ? fitted : { slope: 1, shift: 0 };
}

/** The longest half, quarter ... of a step that makes the loss smaller; `null`: none does. */
function shortened(
  step: Calibration,
  from: Calibration,
  lossOf: (one: Calibration) => number,
): Calibration | null {
  const before = lossOf(from);
  for (let share = 1; share >= SHORTEST_SHARE; share /= 2) {
    const next = { slope: from.slope - share * step.slope, shift: from.shift - share * step.shift };
    if (lossOf(next) < before) return next;
  }
  return null;
}

function newtonStep(
  sightings: readonly Sighting[],
  { slope, shift }: Calibration,
  { high, low }: Targets,
): Calibration {
  let [a, b, aa, ab, bb] = [0, 0, RIDGE, 0, RIDGE];
  for (const { sum, right, weight } of sightings) {
    const said = 1 / (1 + Math.exp(-(slope * sum + shift)));
    const error = (said - (right ? high : low)) * weight;
    const curve = said * (1 - said) * weight;
    a += error * sum;
    b += error;
    aa += curve * sum * sum;
    ab += curve * sum;
    bb += curve;
  }
  const determinant = aa * bb - ab * ab;
  return { slope: (bb * a - ab * b) / determinant, shift: (aa * b - ab * a) / determinant };
}

/** Cross-entropy, in a form that neither overflows nor loses digits. */
function loss(sightings: readonly Sighting[], { slope, shift }: Calibration, { high, low }: Targets): number {
  return sightings.reduce((total, { sum, right, weight }) => {
    const logit = slope * sum + shift;
    const target = right ? high : low;
    const cost = Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));
    return total + cost * weight;
  }, 0);
}
