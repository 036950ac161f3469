/** How often a model names the right intent; small ones do so on the hard tenth of the corpus. */
const RIGHT = 0.85;
/** How often it makes the mistake that the built-in reading makes: both read the same words, so it is no second witness then. */
const SAME_MISTAKE = 0.15;
/** Below it the built-in reading says nothing that a model could agree with. */
const LEAST = 0.4;

/**
 * How sure two readings are that say the same, by Bayes' rule; 0 to 1. What reaches the usual 0.85 was above 0.5 before:
 * no answer goes out on a model's word alone.
 */
export function agreedConfidence(before: number): number {
  if (before < LEAST) return before;
  const right = before * RIGHT;
  return Math.max(before, right / (right + (1 - before) * SAME_MISTAKE));
}
