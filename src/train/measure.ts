import { INTENTS, isWismo } from '../ticket/intent.ts';
import { featuresOf } from '../understand/classifier/features-of.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import { knowsBy } from '../understand/classifier/known-features.ts';
import { scoreText } from '../understand/classifier/score-text.ts';
import { combineReadings } from '../understand/intents/combine-readings.ts';
import type { TextReading } from '../understand/read-text.ts';
import { textOf } from '../understand/text-of.ts';
import type { LabelledMessage } from './corpus.ts';

/** What a model said of one message, beside what is true. */
export interface Judged {
  readonly said: string;
  readonly truth: string;
  /** How likely the model finds it that the message is WISMO: 0 to 1. */
  readonly wismo: number;
  readonly isWismo: boolean;
}

/** How well a model reads a set of messages; shares from 0 to 1. */
export interface Figures {
  readonly messages: number;
  readonly macroF1: number;
  readonly wismoF1: number;
  /** Of the messages it would answer (at `threshold`), how many are WISMO; of all that are, how many it would answer. */
  readonly precision: number;
  readonly recall: number;
  /** Largest recall at which 95 of 100 are right. */
  readonly recallAt95: number;
  readonly falseWismo: number;
  readonly calibrationError: number;
}

/** The least confidence a policy starts with (`defaults.minConfidence`). */
export const ANSWERED_FROM = 0.85;
const BINS = 15;

export function judge(message: LabelledMessage, model: IntentModel): Judged {
  const [truth = 'other'] = message.intents;
  return { ...saidOf(textOf(message.text, message.subject), model), truth, isWismo: isWismo(truth) };
}

/** What a model says of a text: its first intent, and how likely the text is WISMO as `classify` would tell it. */
export function saidOf(reading: TextReading, model: IntentModel): Pick<Judged, 'said' | 'wismo'> {
  const probabilities = scoreText(featuresOf(reading, knowsBy(model.known)), model);
  const [first] = combineReadings(reading, probabilities).intents;
  const said = first?.intent ?? 'other';
  return {
    said,
    wismo: isWismo(said) ? (first?.confidence ?? 0) : Math.min(probabilities.get('wismo') ?? 0, 0.499),
  };
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const truly = judged.filter((one) => one.isWismo).length;
  const yes = judged.filter(({ wismo }) => wismo >= 0.5);
  const answered = judged.filter(({ wismo }) => wismo >= ANSWERED_FROM);
  const right = (list: readonly Judged[]): number => list.filter((one) => one.isWismo).length;
  return {
    messages: judged.length,
    macroF1: macroF1(judged),
    wismoF1: share(2 * right(yes), yes.length + truly),
    precision: share(right(answered), answered.length),
    recall: share(right(answered), truly),
    recallAt95: recallAt(0.95, judged),
    falseWismo: share(yes.length - right(yes), judged.length - truly),
    calibrationError: calibrationError(judged),
  };
}

function macroF1(judged: readonly Judged[]): number {
  const present = INTENTS.filter((intent) => judged.some(({ truth }) => truth === intent));
  const scores = present.map((intent) => {
    const both = judged.filter(({ said, truth }) => said === intent && truth === intent).length;
    const either = judged.filter(({ said }) => said === intent).length;
    return share(2 * both, either + judged.filter(({ truth }) => truth === intent).length);
  });
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** Walks from the surest message down; the last place where enough are right counts. */
export function recallAt(precision: number, judged: readonly Judged[]): number {
  const truly = judged.filter((one) => one.isWismo).length;
  let right = 0;
  let best = 0;
  for (const [at, one] of judged.toSorted((a, b) => b.wismo - a.wismo).entries()) {
    right += Number(one.isWismo);
    if (right / (at + 1) >= precision) best = right;
  }
  return share(best, truly);
}

/** How far "this sure" is from "this often right", for WISMO yes or no, weighed by how often each is said. */
function calibrationError(judged: readonly Judged[]): number {
  const sure = ({ wismo }: Judged): number => Math.max(wismo, 1 - wismo);
  const bins = Map.groupBy(judged, (one) => Math.min(Math.floor(sure(one) * BINS), BINS - 1));
  const gaps = [...bins.values()].map((bin) => {
    const said = bin.reduce((sum, one) => sum + sure(one), 0);
    const right = bin.filter((one) => one.wismo >= 0.5 === one.isWismo).length;
    return Math.abs(said - right);
  });
  return share(
    gaps.reduce((sum, gap) => sum + gap, 0),
    judged.length,
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
