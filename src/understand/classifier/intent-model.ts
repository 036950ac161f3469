import { z } from 'zod';
import { INTENTS } from '../../ticket/intent.ts';
import { SLOTS } from './feature-list.ts';

/** What the model decides for a text, each by itself: every intent, and whether the text is WISMO at all. */
export const HEADS = [...INTENTS, 'wismo'] as const;
export type Head = (typeof HEADS)[number];

/** Turns a head's sum into a probability: `1 / (1 + exp(-(slope * sum + shift)))`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** What a model was made from. */
export interface ModelOrigin {
  /** Hash of corpus, features and trainer; names the model in `doctor`. */
  readonly version: string;
  /** Hash of the code that makes features; weights are worth nothing for other ones. '' where it was not noted. */
  readonly features: string;
  /** The shop's own lines it has learnt from beside the corpus; `null`: none. */
  readonly added: AddedLines | null;
}

export interface AddedLines {
  /** Absolute path. */
  readonly file: string;
  /** How many lines, those held back included. */
  readonly lines: number;
}

/**
 * A trained classifier: a weight for every slot and head, eight bits each.
 * `weights[slot * HEADS.length + head]` times `scales[head]` is the weight.
 */
export interface IntentModel extends ModelOrigin {
  readonly scales: Float32Array;
  readonly calibrations: readonly Calibration[];
  readonly weights: Int8Array;
  /** Bloom filter of the features that weights were learnt for (`knowsBy`). */
  readonly known: Uint8Array;
}

const WEIGHTS = SLOTS * HEADS.length;

const ModelHead = z.object({
  version: z.string(),
  features: z.string().default(''),
  added: z.object({ file: z.string(), lines: z.number() }).nullable().default(null),
  heads: z.array(z.string()),
  scales: z.array(z.number()),
  calibrations: z.array(z.object({ slope: z.number(), shift: z.number() })),
});

/** A model as a file: one line of JSON, then the weights byte by byte, then the filter of known features. */
export function writeModel(model: IntentModel): Buffer {
  const { version, features, added, scales, calibrations, weights, known } = model;
  const head = JSON.stringify({ version, features, added, heads: HEADS, scales: [...scales], calibrations });
  return Buffer.concat([
    Buffer.from(`${head}\n`),
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
    known,
  ]);
}

/** @throws Error that says what is wrong when the file is not a model of these heads */
export function readModel(file: Buffer): IntentModel {
  const end = file.indexOf('\n');
  const head = ModelHead.parse(JSON.parse(file.subarray(0, Math.max(end, 0)).toString('utf8')));
  const start = file.byteOffset + end + 1;
  const left = file.length - end - 1;
  if (left <= WEIGHTS || head.heads.join() !== HEADS.join())
    throw new Error('The file is a model for other intents; train it again with "whereabouts train"');
  return {
    version: head.version,
    features: head.features,
    added: head.added,
    scales: Float32Array.from(head.scales),
    calibrations: head.calibrations,
    weights: new Int8Array(file.buffer, start, WEIGHTS),
    known: new Uint8Array(file.buffer, start + WEIGHTS, left - WEIGHTS),
  };
}
