import { matchesOf } from '../../../ticket/matches-of.ts';
import { remembered } from '../check/remembered.ts';
import { type ClaimState, isBorneOut, mayBeDenied } from './claim-states.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Scene } from './scene.ts';

/** Where a sentence names a state, and whether it may. */
export interface StateMatch {
  readonly state: ClaimState;
  readonly found: RegExpExecArray;
  /** The facts say so, or the sentence does not. */
  readonly holds: boolean;
}

export function stateMatches(scene: Scene): readonly StateMatch[] {
  return namedIn(scene.text, scene.words.states).map(({ state, found }) => ({
    state,
    found,
    holds: holds(state, found, scene),
  }));
}

/** States that a sentence names, whatever the facts are. */
const namedIn = remembered((text: string, states: ClaimWords['states']) =>
  states.flatMap(([state, pattern]) => matchesOf(text, pattern).map((found) => ({ state, found }))),
);

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
