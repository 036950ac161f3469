import { matchesOf } from '../../../ticket/matches-of.ts';
import { checkWords } from '../check/check-words.ts';
import { isTrue } from '../check/statuses.ts';
import type { Truth } from '../check/truth.ts';
import { claimWordsOf } from './claim-words.ts';
import { harmlessIn } from './harmless-sentences.ts';
import { type OwnSentence, readingOf } from './own-sentences.ts';
import { overlaps, type Scene, sceneOf } from './scene.ts';
import { stateMatches } from './state-matches.ts';

/** What a shop's own sentence says beyond what can be known of an order. */
export interface OwnClaim {
  /**
   * `false`: it says what no fact bears out, or binds the shop. `unknown`: nobody can tell; whoever stores the text has
   * to answer for it.
   */
  readonly kind: 'false' | 'unknown';
  /** For the person who wrote it: facts by their names, never a value. */
  readonly problem: string;
}

/**
 * Looks at a sentence that the program's texts do not say. It may be of a kind that no order can belie, or say a state in
 * plain words that this parcel's facts bear out. All else is a claim: false where words of it are known to be, and else
 * unknown. Words that nobody thought of make a sentence doubtful this way, and not used.
 */
export function claimProblems(sentence: OwnSentence, truth: Truth): readonly OwnClaim[] {
  const { language } = truth.input;
  const words = claimWordsOf(language);
  const harmless = harmlessIn(language);
  const denied = checkWords(language)?.denied;
  if (words === null || harmless === null || denied === undefined)
    return [{ kind: 'false', problem: `nobody can look for claims in "${language}"` }];
  const reading = readingOf(sentence);
  if (harmless.isHarmless(reading)) return [];
  const scene = sceneOf(sentence, truth, { ...words, denied });
  const states = stateMatches(scene);
  const falseSayings = falseIn(scene, states);
  const said = `“${reading}”`;
  if (falseSayings.length > 0)
    return falseSayings.map(({ what }): OwnClaim => ({ kind: 'false', problem: `${said} ${what}` }));
  // "It has arrived", where it lies with a neighbor, is the truth and not all of it.
  const isHalfTold = isTrue('left_elsewhere', scene.parcel, truth);
  const isBorneOut = states.length > 0 && !isHalfTold && harmless.isPlainlyTold(reading);
  return isBorneOut ? [] : [{ kind: 'unknown', problem: `${said} may say more than facts do` }];
}

/** What a sentence says that no fact bears out, with its words for the person who wrote it. */
export interface FalseSaying {
  readonly kind: 'state' | 'binds' | 'time';
  readonly what: string;
}

export function falseIn(scene: Scene, states: ReturnType<typeof stateMatches>): readonly FalseSaying[] {
  const held = states.filter(({ holds }) => holds).map(({ found }) => found);
  return [
    ...states
      .filter(({ holds }) => !holds)
      .map(
        ({ state }): FalseSaying => ({
          kind: 'state',
          what: `says "${state.replaceAll('_', ' ')}", and the facts do not`,
        }),
      ),
    ...bindingWords(scene, held).map(
      (word): FalseSaying => ({ kind: 'binds', what: `binds you by “${word}”` }),
    ),
    ...matchesOf(scene.text, scene.words.times)
      .filter((time) => !mayBeNamed(time, scene))
      .map(([word]): FalseSaying => ({ kind: 'time', what: `names a time that no fact names by “${word}”` })),
  ];
}

function bindingWords(scene: Scene, held: readonly RegExpExecArray[]): readonly string[] {
  const { text, words } = scene;
  return matchesOf(text, words.commitments)
    .filter((match) => {
      if (scene.isWished(match.index) || held.some((state) => overlaps(match, state))) return false;
      // "We let you know when it will arrive."
      return !(scene.isSupposed(match.index) && match[0].search(words.future) === 0);
    })
    .map(([word]) => word);
}

/** A time may be wished for, and "today" stand before its day. */
function mayBeNamed({ index, 0: word }: RegExpExecArray, scene: Scene): boolean {
  return scene.isWished(index) || scene.isBeforeSlot(index + word.length);
}
