import { describe, expect, it } from '@jest/globals';
import { type Comparison, compareModels, objectionsTo } from '../../src/train/compare-models.ts';
import type { LabelledMessage } from '../../src/train/corpus.ts';
import type { IntentModel } from '../../src/understand/classifier/intent-model.ts';
import { MODEL } from '../understand/model.ts';

function aComparison(builtIn: readonly [number, number], local: readonly [number, number]): Comparison {
  const figures = ([wismoF1, precision]: readonly [number, number]) => ({ wismoF1, precision });
  return { messages: 50, wismo: 20, builtIn: figures(builtIn), local: figures(local) };
}

const EVEN = aComparison([0.9, 0.98], [0.9, 0.98]);

describe('a model of the shop’s own', () => {
  it.each([
    ['reads everything as well', EVEN, EVEN],
    ['loses exactly one point on our voices', aComparison([0.95, 0.99], [0.94, 0.98]), EVEN],
    ['was made without lines of the shop', EVEN, null],
  ])('may be used when it %s', (_, ours, own) => {
    expect(objectionsTo(ours, own)).toEqual([]);
  });

  it.each([
    ['our voices, F1', aComparison([0.95, 0.99], [0.939, 0.99]), EVEN, /our held-out voices .*WISMO F1/],
    [
      'our voices, precision',
      aComparison([0.95, 0.99], [0.95, 0.979]),
      EVEN,
      /our held-out voices .*precision/,
    ],
    ['its own lines, F1', EVEN, aComparison([0.8, 1], [0.799, 1]), /your own lines .*WISMO F1/],
    ['its own lines, precision', EVEN, aComparison([0.8, 1], [0.9, 0.99]), /your own lines .*precision/],
    ['no line at all', EVEN, { ...EVEN, messages: 0 }, /add more lines/],
  ])('may not when it reads worse on %s', (_, ours, own, objection) => {
    expect(objectionsTo(ours, own)).toEqual([expect.stringMatching(objection)]);
  });
});

describe('two models on messages of which none is about a parcel of the customer', () => {
  const MESSAGES: readonly LabelledMessage[] = [
    'Where can I apply to pack your orders?',
    'When do you pack an order, and with which tape?',
  ].map((text) => ({
    id: text,
    text,
    subject: '',
    lang: 'en',
    style: 'own',
    intents: ['other'],
  }));

  /** A model without weights, as sure of every message as its shift says. */
  function blind(shift: number): IntentModel {
    const calibrations = MODEL.calibrations.map(() => ({ slope: 1, shift }));
    return { ...MODEL, calibrations, weights: MODEL.weights.map(() => 0) };
  }

  it('are without fault when they take none for one, and not when they do', () => {
    expect(compareModels(MESSAGES, { builtIn: blind(-3), local: blind(1) })).toEqual({
      messages: 2,
      wismo: 0,
      builtIn: { wismoF1: 1, precision: 1 },
      // Taken for one, but not surely enough to be answered.
      local: { wismoF1: 0, precision: 1 },
    });
    expect(compareModels(MESSAGES, { builtIn: blind(-3), local: blind(3) }).local.precision).toBe(0);
  });
});
