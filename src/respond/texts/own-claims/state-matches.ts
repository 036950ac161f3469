import { type ClaimState, isBorneOut, mayBeDenied } from './claim-states.ts';
import type { Scene } from './scene.ts';

/** Where a sentence names a state, and whether it may. */
export interface StateMatch {
  readonly state: ClaimState;
  readonly found: RegExpExecArray;
  /** The facts say so, or the sentence does not. */
  readonly holds: boolean;
}

export function stateMatches(scene: Scene): readonly StateMatch[] {
  return scene.words.states.flatMap(([state, pattern]) =>
    [...scene.text.matchAll(pattern)].map((found) => ({ state, found, holds: holds(state, found, scene) })),
  );
}

function holds(state: ClaimState, { index }: RegExpExecArray, scene: Scene): boolean {
  const { words, parcel, truth } = scene;
  if (scene.isOpen(index) || scene.isQuestion) return true;
  const clause = scene.clause(index);
  const before = scene.before(index);
  if (PLACES.includes(state) && before.search(words.seeks) >= 0) return true;
  const isAhead = clause.search(words.future) >= 0;
  if (isEstimated(state, scene)) return true;
  if (isAhead) return false;
  if (before.search(words.denied) >= 0) return mayBeDenied(state, parcel, truth);
  return isBorneOut(state, parcel, truth);
}

/** What somebody may be asked to look for. */
const PLACES: readonly ClaimState[] = ['left_elsewhere', 'depot', 'ready_for_pickup'];

/** An estimate is one with its day only, and no promise. */
function isEstimated(state: ClaimState, { sentence, text, words }: Scene): boolean {
  const days = ESTIMATES[state];
  return (
    days !== undefined && text.search(words.hedges) >= 0 && sentence.slots.some((slot) => days.test(slot))
  );
}

const ESTIMATES: Readonly<Partial<Record<ClaimState, RegExp>>> = {
  delivered: /(?:^|_)(?:expected|arrival|next_step|promised)_day$/,
  shipped: /(?:^|_)ship_day$/,
};
