import { describe, expect, it } from '@jest/globals';
import { leftForModel } from '../../src/run/left-for-model.ts';
import type { ModelUse } from '../../src/ticket/model-use.ts';
import type { SecondReading } from '../../src/ticket/second-reading.ts';

const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0, micros: 1 };
const added = { orderNumbers: 0, needBy: false, language: false, flags: [] };
const read = (ms: number, outcome: SecondReading['outcome'] = 'agrees'): SecondReading => ({
  outcome,
  added,
  refused: [],
  usage,
  ms,
});
const wrote = (ms: number, outcome: ModelUse['outcome'] = 'used'): ModelUse => ({
  purpose: 'wording',
  outcome,
  why: [],
  usage,
  ms,
});
const left = (second: SecondReading | null, ...uses: ModelUse[]): number =>
  leftForModel(second === null ? {} : { second }, { modelUses: () => uses });

describe('a ticket waits for a language model', () => {
  it.each([
    ['ten seconds at most', left(null), 10_000],
    ['only what its reading has left of them', left(read(3_000)), 7_000],
    ['only what reading and wording have left of them', left(read(3_000), wrote(4_500)), 2_500],
    ['as long where its words were refused', left(null, wrote(2_000, 'refused')), 8_000],
    ['no more where hardly any of them is left', left(read(5_000), wrote(4_500)), 0],
    ['no more where it read nothing', left(read(200, 'none')), 0],
    ['no more where it wrote nothing', left(null, wrote(10, 'none')), 0],
  ])('%s', (_what, ms, expected) => {
    expect(ms).toBe(expected);
  });
});
