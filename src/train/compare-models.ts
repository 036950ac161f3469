import { isWismo } from '../ticket/intent.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import { textOf } from '../understand/text-of.ts';
import type { LabelledMessage } from './corpus.ts';
import { ANSWERED_FROM, figuresOf, type Judged, saidOf } from './measure.ts';

/** How well a model reads a set of messages, as far as it decides whether the model may be used; 0 to 1. */
export interface ModelFigures {
  /** 1 when no message is WISMO and none is taken for it. */
  readonly wismoF1: number;
  /** Of the messages it would answer, how many are WISMO; 1 when it would answer none. */
  readonly precision: number;
}

/** Two models on the same messages. */
export interface Comparison {
  readonly messages: number;
  /** How many of them are WISMO. */
  readonly wismo: number;
  readonly builtIn: ModelFigures;
  readonly local: ModelFigures;
}

/** Reads every message once and asks both models. */
export function compareModels(
  messages: readonly LabelledMessage[],
  { builtIn, local }: { readonly builtIn: IntentModel; readonly local: IntentModel },
): Comparison {
  const read = messages.map(({ text, subject, intents: [truth = 'other'] }) => ({
    reading: textOf(text, subject),
    truth,
    isWismo: isWismo(truth),
  }));
  const figures = (model: IntentModel): ModelFigures =>
    shortened(read.map(({ reading, ...known }) => ({ ...saidOf(reading, model), ...known })));
  const wismo = read.filter((one) => one.isWismo).length;
  return { messages: messages.length, wismo, builtIn: figures(builtIn), local: figures(local) };
}

function shortened(judged: readonly Judged[]): ModelFigures {
  const { wismoF1, precision } = figuresOf(judged);
  const hasAny = judged.some((one) => one.isWismo || one.wismo >= 0.5);
  const answersAny = judged.some(({ wismo }) => wismo >= ANSWERED_FROM);
  return { wismoF1: hasAny ? wismoF1 : 1, precision: answersAny ? precision : 1 };
}

/** A local model may read other people's messages this much worse: it has learnt to read the shop's. */
const MAY_LOSE = 0.01;
/** Shares of the same messages differ by far more than this or not at all. */
const ROUNDING = 1e-9;

/**
 * What speaks against using a local model; nothing: it may be used.
 * @param ours on our held-out voices
 * @param own on the shop's lines that training held back; `null`: it has learnt from none
 */
export function objectionsTo(ours: Comparison, own: Comparison | null): readonly string[] {
  const objections = lost(ours, MAY_LOSE).map(
    (figure) => `on our held-out voices it loses more than one point of ${figure}`,
  );
  if (own === null) return objections;
  if (own.messages === 0)
    return [
      ...objections,
      'none of your lines was held back to compare it on: add more lines, and train again',
    ];
  return [...objections, ...lost(own, 0).map((figure) => `on your own lines it is worse in ${figure}`)];
}

function lost({ builtIn, local }: Comparison, allowed: number): readonly string[] {
  return [
    ...(builtIn.wismoF1 - local.wismoF1 > allowed + ROUNDING ? ['WISMO F1'] : []),
    ...(builtIn.precision - local.precision > allowed + ROUNDING ? ['precision when it answers'] : []),
  ];
}
