import { describe, expect, it } from '@jest/globals';
import type { Intent } from '../../src/ticket/intent.ts';
import { calibrate } from '../../src/train/calibrate.ts';
import type { LabelledMessage } from '../../src/train/corpus.ts';
import { figuresOf, judge, recallAt } from '../../src/train/measure.ts';
import { seededRandom, shuffled } from '../../src/train/random.ts';
import { trainModel } from '../../src/train/train-model.ts';
import { readModel, writeModel } from '../../src/understand/classifier/intent-model.ts';

function said(intent: Intent, text: string, voice: number): LabelledMessage {
  return {
    id: `${intent}:${voice}`,
    lang: 'en',
    style: `voice ${voice}`,
    intents: [intent],
    subject: '',
    text,
  };
}

/** Two things said in the same few ways by ten people. */
const TOY = Array.from({ length: 10 }, (_, voice) => [
  said('order_status', `Where is my parcel number ${voice}? Is there any news of it?`, voice),
  said('order_status', `I wonder where the parcel for house ${voice} may be.`, voice),
  said('cancel_order', `Please cancel what I bought on day ${voice}.`, voice),
  said('cancel_order', `Cancel it, I have changed my mind ${voice} times.`, voice),
]).flat();

describe('training', () => {
  const model = trainModel(TOY, 'toy');

  it('learns what it is shown', () => {
    const judged = TOY.map((message) => judge(message, model));
    expect(judged.filter(({ said: read, truth }) => read !== truth)).toEqual([]);
  });

  it('gives a model that survives its file', () => {
    const file = writeModel(model);
    expect(writeModel(readModel(file)).equals(file)).toBe(true);
  });

  it.each([
    ['an empty file', Buffer.from('')],
    ['half a file', writeModel(model).subarray(0, 100_000)],
    [
      'a model of other intents',
      Buffer.from(writeModel(model).toString('latin1').replace('customs', 'customz'), 'latin1'),
    ],
  ])('refuses %s as a model', (_, file) => {
    expect(() => readModel(file)).toThrow(/JSON|model|expected/i);
  });
});

describe('calibration', () => {
  it('turns sums into how often they are right', () => {
    const random = seededRandom(4);
    // Truly right with probability 1 / (1 + exp(-sum / 2 + 1)).
    const sightings = Array.from({ length: 20_000 }, () => {
      const sum = random() * 10 - 5;
      return { sum, right: random() < 1 / (1 + Math.exp(1 - sum / 2)), weight: 1 };
    });
    const { slope, shift } = calibrate(sightings);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(shift).toBeCloseTo(-1, 1);
  });

  it('stays calm with one sighting', () => {
    const { slope, shift } = calibrate([{ sum: 3, right: true, weight: 1 }]);
    expect(1 / (1 + Math.exp(-(slope * 3 + shift)))).toBeLessThan(0.96);
  });
});

describe('figures', () => {
  const one = (wismo: number, isWismo: boolean) => ({
    wismo,
    isWismo,
    truth: isWismo ? 'delayed' : 'other',
    said: wismo >= 0.5 ? 'delayed' : 'other',
  });

  it('count what would be answered, and how often that is right', () => {
    const figures = figuresOf([
      one(0.9, true),
      one(0.9, false),
      one(0.6, true),
      one(0.1, true),
      one(0.1, false),
    ]);
    expect(figures).toMatchObject({
      messages: 5,
      precision: 0.5,
      recall: 1 / 3,
      falseWismo: 0.5,
      wismoF1: 2 / 3,
    });
  });

  it('know how far down the list 95 of 100 are right', () => {
    const sure = Array.from({ length: 19 }, (_, at) => one(0.9 - at / 1_000, true));
    expect(recallAt(0.95, [...sure, one(0.7, false), one(0.6, true)])).toBe(1);
    expect(recallAt(0.95, [one(0.99, false), ...sure])).toBe(1);
    expect(recallAt(0.95, [one(0.99, false), one(0.98, false), ...sure])).toBe(0);
  });

  it('see a model that is surer than it is right', () => {
    const cocky = Array.from({ length: 100 }, (_, at) => one(0.95, at < 60));
    expect(figuresOf(cocky).calibrationError).toBeCloseTo(0.35, 2);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and shuffle everything', () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    const mixed = shuffled(list, seededRandom(9));
    expect(shuffled(list, seededRandom(9))).toEqual(mixed);
    expect(mixed).not.toEqual(list);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(list);
  });
});
