/**
 * Whether a word is one slip of the finger away from one of these: a letter left out, doubled, mistaken or two swapped.
 * The first letter is taken as right, which it nearly always is and which keeps "older" and "border" apart from "order".
 */
export function misspellsOneOf(word: string, targets: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return targets.some((target) => target[0] === lower[0] && isOneSlip(lower, target));
}

function isOneSlip(word: string, target: string): boolean {
  if (word === target) return true;
  if (Math.abs(word.length - target.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === target[start]) start += 1;
  let end = 0;
  const shortest = Math.min(word.length, target.length);
  while (end < shortest - start && word.at(-1 - end) === target.at(-1 - end)) end += 1;
  const left = word.slice(start, word.length - end);
  const right = target.slice(start, target.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
