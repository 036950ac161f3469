import type { OrderPicture } from '../../ticket/order-picture.ts';
import { CARRIER_NAMES } from '../texts/check/carrier-names.ts';
import { checkWords } from '../texts/check/check-words.ts';
import { truthOf } from '../texts/check/truth.ts';
import { type FalseSaying, falseIn } from '../texts/own-claims/claim-problems.ts';
import { claimWordsOf } from '../texts/own-claims/claim-words.ts';
import { sentencesOf } from '../texts/own-claims/own-sentences.ts';
import { type Scene, sceneOf } from '../texts/own-claims/scene.ts';
import { stateMatches } from '../texts/own-claims/state-matches.ts';
import type { FactsInput } from '../texts/reply-facts.ts';
import { daysNamed } from './days-named.ts';

/**
 * - `state`: it says what no fact bears out: delivered, shipped, on its way
 * - `binds`: it promises money, goods or the like
 * - `day`: it names a day that is none of the order's
 * - `carrier`: it names another carrier than the parcel's
 */
export type MisfitKind = 'state' | 'binds' | 'day' | 'carrier';

/** A sentence of a macro that does not fit the order, and in what. */
export interface MacroProblem {
  readonly sentence: string;
  readonly kinds: readonly MisfitKind[];
}

/**
 * Holds the text of a macro against what is known of the order, with the words by which our own replies are checked. A hint
 * for the agent and no verdict. Pure. @returns `null`: nobody taught us to read this language
 */
export function macroProblems(text: string, input: FactsInput): readonly MacroProblem[] | null {
  const words = claimWordsOf(input.language);
  const check = checkWords(input.language);
  if (words === null || check === null) return null;
  const truth = truthOf(input);
  const carriers = carriersOf(input.picture);
  return sentencesOf([{ slot: null, text }]).flatMap((sentence): readonly MacroProblem[] => {
    const sayings = sayingsOf(sceneOf(sentence, truth, { ...words, denied: check.denied }));
    const { words: said } = sentence;
    const kinds = [
      ...(sayings.has('binds') ? ['binds' as const] : []),
      // A refund that is promised is one that is not there yet: once is enough.
      ...(sayings.has('state') && !sayings.has('binds') ? ['state' as const] : []),
      ...(daysNamed(said, input).every(({ isKnown }) => isKnown) ? [] : ['day' as const]),
      ...(namesAnother(said, carriers) ? ['carrier' as const] : []),
    ];
    return kinds.length === 0 ? [] : [{ sentence: said, kinds }];
  });
}

/** "It is not moving" promises nobody anything, and is what a stalled parcel's macro has to say. */
function sayingsOf(scene: Scene): ReadonlySet<FalseSaying['kind']> {
  const states = stateMatches(scene).filter(
    ({ state, found }) => state !== 'on_its_way' || scene.before(found.index).search(scene.words.denied) < 0,
  );
  return new Set(falseIn(scene, states).map(({ kind }) => kind));
}

const carriersOf = ({ parcels }: OrderPicture): readonly string[] =>
  parcels.flatMap(({ carrier }) => (carrier === null ? [] : [carrier.toLowerCase()]));

/** Where no carrier is known, none is another. */
function namesAnother(words: string, carriers: readonly string[]): boolean {
  const named = CARRIER_NAMES.exec(words)?.[0].toLowerCase();
  if (named === undefined || carriers.length === 0) return false;
  return !carriers.some((carrier) => carrier.includes(named) || named.includes(carrier));
}
