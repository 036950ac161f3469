import { describe, expect, it } from '@jest/globals';
import { Vocabulary } from '../../src/train/vocabulary.ts';

function learnt(...voices: readonly (readonly [fold: number, hashes: readonly number[]])[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const [at, [fold, hashes]] of voices.entries()) vocabulary.add(hashes, { voice: `v${at}`, fold });
  return vocabulary;
}

describe('a feature', () => {
  it('is known when two voices use it', () => {
    expect(learnt([0, [7]], [0, [7, 8]]).known()).toEqual([7]);
  });

  it('is not known for being said often by one', () => {
    expect(learnt([0, [7, 7, 7]]).known()).toEqual([]);
  });

  it('is judged by the other folds’ voices only, as if this one had never been heard', () => {
    const vocabulary = learnt([0, [7]], [1, [7]], [1, [8]], [1, [8]]);
    expect([7, 8].map(vocabulary.knowsWithout(0))).toEqual([false, true]);
    expect([7, 8].map(vocabulary.knowsWithout(1))).toEqual([false, false]);
    expect([7, 8].map(vocabulary.knowsWithout(4))).toEqual([true, true]);
  });

  it('stays known however many voices use it', () => {
    const voices = Array.from({ length: 40 }, (_, at): [number, number[]] => [at % 5, [7]]);
    const vocabulary = learnt(...voices);
    expect([0, 1, 2, 3, 4].map((fold) => vocabulary.knowsWithout(fold)(7))).toEqual(Array(5).fill(true));
  });
});
