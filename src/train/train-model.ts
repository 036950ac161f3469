import { HEADS, type IntentModel } from '../understand/classifier/intent-model.ts';
import { filterOf, knowsBy } from '../understand/classifier/known-features.ts';
import { asInAnInbox } from './as-in-an-inbox.ts';
import { calibrate, type Sighting } from './calibrate.ts';
import type { LabelledMessage } from './corpus.ts';
import { exampleOf, type ReadMessage, readMessage } from './examples.ts';
import { fit, sumsOf } from './fit.ts';
import { FOLD_NUMBERS, foldOf } from './held-out.ts';
import { quantise } from './quantise.ts';
import { type Random, seededRandom } from './random.ts';
import { Vocabulary } from './vocabulary.ts';
import { withSlips } from './with-slips.ts';

const SEED = 20_261_121;
/** The weights are the mean of several fits, each in another order: what only one of them believes is chance. */
const FITS = 3;

/** A message with what training needs of it. */
interface Prepared {
  readonly read: ReadMessage;
  readonly voice: string;
  readonly fold: number;
  /** Written anew with slips of the finger: learnt from, never judged by. */
  readonly copied: boolean;
}

/**
 * Trains on all given messages. The same messages give the same bytes. Calibrated on voices that the weights they are
 * judged by have not seen (cross-validation), because a model is too sure of itself on what it has learnt from.
 * @param messages without the voices held out for the test
 * @param version goes into the model, to tell what it was made from; whoever keeps the model adds the rest of that
 */
export function trainModel(messages: readonly LabelledMessage[], version: string): IntentModel {
  const random = seededRandom(SEED);
  const prepare =
    (copied: boolean) =>
    (message: LabelledMessage): Prepared => ({
      read: readMessage(message),
      voice: message.style,
      fold: foldOf(message),
      copied,
    });
  const prepared = [...messages.map(prepare(false)), ...withSlips(messages, random).map(prepare(true))];
  const vocabulary = vocabularyOf(prepared);
  const sightings = FOLD_NUMBERS.flatMap((fold) => judgedBlind(prepared, { fold, vocabulary, random }));
  const calibrations = HEADS.map((head, at) => {
    const seen = sightings.map((one) => one[at] ?? NOTHING);
    return calibrate(head === 'wismo' ? asInAnInbox(seen) : seen);
  });
  const known = filterOf(vocabulary.known());
  const examples = prepared.map(({ read }) => exampleOf(read, knowsBy(known)));
  const weights = meanOf(Array.from({ length: FITS }, () => fit(examples, random)));
  return { version, features: '', added: null, calibrations, known, ...quantise(weights) };
}

const NOTHING: Sighting = { sum: 0, right: false, weight: 0 };

function vocabularyOf(prepared: readonly Prepared[]): Vocabulary {
  const vocabulary = new Vocabulary();
  const originals = prepared.filter(({ copied }) => !copied);
  for (const { read, voice, fold } of originals.toSorted((a, b) => a.voice.localeCompare(b.voice, 'en')))
    vocabulary.add(read.written.hashes, { voice, fold });
  return vocabulary;
}

/** Sums for the messages of one fold, by weights and a vocabulary made of all others; for each message one sighting a head. */
function judgedBlind(
  prepared: readonly Prepared[],
  given: { readonly fold: number; readonly vocabulary: Vocabulary; readonly random: Random },
): readonly (readonly Sighting[])[] {
  const { fold, vocabulary, random } = given;
  const knows = vocabulary.knowsWithout(fold);
  const others = prepared.filter((one) => one.fold !== fold).map(({ read }) => exampleOf(read, knows));
  const weights = fit(others, random);
  return prepared
    .filter((one) => one.fold === fold && !one.copied)
    .map(({ read }) => {
      const example = exampleOf(read, knows);
      const sums = sumsOf(example, weights);
      return HEADS.map((_, head) => ({
        sum: sums[head] ?? 0,
        right: example.targets[head] === 1,
        weight: 1,
      }));
    });
}

function meanOf(fits: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0)] = fits;
  return first.map((_, at) => fits.reduce((sum, one) => sum + (one[at] ?? 0), 0) / fits.length);
}
