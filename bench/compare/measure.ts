import { INTENTS, isWismo } from '../../src/ticket/intent.ts';
import { figuresOf, type Judged } from '../../src/train/measure.ts';
import type { Labelled, ReadShares } from './contestant.ts';

/** Shares from 0 to 1, except where the name says otherwise. */
export interface Compared {
  readonly messages: number;
  readonly macroF1: number;
  readonly wismoF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallAt95: number;
  readonly microsecondsPerMessage: number;
}

const MICROSECONDS = 1000;

/** How well, and how fast, a trained classifier reads a set of messages. */
export async function measure(messages: readonly Labelled[], read: ReadShares): Promise<Compared> {
  const judged: Judged[] = [];
  const began = performance.now();
  for (const message of messages) judged.push(await judge(message, read));
  const took = performance.now() - began;
  const { macroF1, wismoF1, precision, recall, recallAt95 } = figuresOf(judged);
  return {
    messages: messages.length,
    macroF1,
    wismoF1,
    precision,
    recall,
    recallAt95,
    microsecondsPerMessage: Math.round((MICROSECONDS * took) / messages.length),
  };
}

/** How likely WISMO is, is what its ten intents have together: no single one needs to win. */
async function judge(message: Labelled, read: ReadShares): Promise<Judged> {
  const shares = await read(message);
  const wismo = shares
    .filter(({ intent }) => INTENTS.some((one) => one === intent && isWismo(one)))
    .reduce((sum, { share }) => sum + share, 0);
  return { said: shares[0]?.intent ?? 'other', truth: message.intent, wismo, isWismo: message.isWismo };
}
