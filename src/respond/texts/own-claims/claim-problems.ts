import { checkWords } from '../check/check-words.ts';
import { SLOT } from '../check/own-words.ts';
import type { Truth } from '../check/truth.ts';
import { claimWordsOf } from './claim-words.ts';
import { type OwnSentence, readingOf } from './own-sentences.ts';
import { meets, overlaps, type Scene, sceneOf } from './scene.ts';
import { stateMatches } from './state-matches.ts';
import { unknownWords } from './unknown-words.ts';

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
 * Looks for everything in a sentence that an order could belie. It may say: plain words, slots, states that this parcel's
 * facts bear out, an arrival that is estimated with its day, and what is supposed, asked or wished. All else is a claim.
 */
export function claimProblems(sentence: OwnSentence, truth: Truth): readonly OwnClaim[] {
  const { language } = truth.input;
  const words = claimWordsOf(language);
  const denied = checkWords(language)?.denied;
  if (words === null || denied === undefined)
    return [{ kind: 'false', problem: `nobody can look for claims in "${language}"` }];
  const scene = sceneOf(sentence, truth, { ...words, denied });
  const states = stateMatches(scene);
  const held = states.filter(({ holds }) => holds).map(({ found }) => found);
  const times = [...scene.text.matchAll(scene.words.times)];
  const said = `“${readingOf(sentence)}”`;
  const falseSayings = [
    ...states
      .filter(({ holds }) => !holds)
      .map(({ state }) => `says "${state.replaceAll('_', ' ')}", and the facts do not`),
    ...bindingWords(scene, held).map((word) => `binds you by “${word}”`),
    ...times
      .filter((time) => !mayBeNamed(time, scene))
      .map(([word]) => `names a time that no fact names by “${word}”`),
  ].map((what): OwnClaim => ({ kind: 'false', problem: `${said} ${what}` }));
  const doubts = [
    ...bareClaims(scene, held),
    ...subjectsSpokenOf(scene, held),
    ...unknownWords(scene, [...states.map(({ found }) => found), ...times]),
  ];
  if (doubts.length === 0) return falseSayings;
  const quoted = doubts.map((word) => `“${word}”`).join(', ');
  return [...falseSayings, { kind: 'unknown', problem: `${said} may say more than facts do, by ${quoted}` }];
}

function bindingWords(scene: Scene, held: readonly RegExpExecArray[]): readonly string[] {
  const { text, words } = scene;
  return [...text.matchAll(words.commitments)]
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

/** Claims made of plain words, where no fact follows and no state that holds is meant. */
function bareClaims(scene: Scene, held: readonly RegExpExecArray[]): readonly string[] {
  if (scene.isQuestion) return [];
  return [...scene.text.matchAll(scene.words.bare)]
    .filter((match) => {
      const { index, 0: word } = match;
      return (
        !scene.isOpen(index) &&
        !scene.isBeforeSlot(index + word.length) &&
        !held.some((state) => meets(match, state))
      );
    })
    .map(([word]) => word);
}

/** Parcel and order where a clause says something of them that is neither a plain phrase, nor borne out, nor a fact. */
function subjectsSpokenOf(scene: Scene, held: readonly RegExpExecArray[]): readonly string[] {
  if (scene.isQuestion) return [];
  const frames = [...scene.text.matchAll(scene.words.frames)];
  return [...scene.text.matchAll(scene.words.subjects)]
    .filter((match) => {
      if (scene.isOpen(match.index) || frames.some((frame) => overlaps(frame, match))) return false;
      const isTold = held.some(({ index }) => scene.isSameClause(index, match.index));
      return !isTold && !scene.clause(match.index).includes(SLOT);
    })
    .map(([word]) => word);
}
