import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { featuresOf } from '../../../src/understand/classifier/features-of.ts';
import { filterOf, KNOWS_ALL, knowsBy } from '../../../src/understand/classifier/known-features.ts';
import { textOf } from '../../../src/understand/text-of.ts';

const anyHash = fc.integer({ min: 0, max: 0xffff_ffff });

describe('a filter of known features', () => {
  it('forgets none of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyHash, { minLength: 1, maxLength: 500 }), (hashes) => {
        const knows = knowsBy(filterOf(hashes));
        expect(hashes.filter((hash) => !knows(hash))).toEqual([]);
      }),
    );
  });

  it('takes about one strange feature in a hundred for a known one', () => {
    const stirred = (at: number): number => Math.imul(at, 0x9e37_79b1) >>> 0;
    const knows = knowsBy(filterOf(Array.from({ length: 20_000 }, (_, at) => stirred(at))));
    const taken = Array.from({ length: 20_000 }, (_, at) => stirred(at + 20_000)).filter(knows);
    expect(taken.length / 20_000).toBeLessThan(0.02);
  });

  it('that is empty knows nothing', () => {
    fc.assert(fc.property(anyHash, (hash) => expect(knowsBy(filterOf([]))(hash)).toBe(false)));
  });
});

describe('words that nothing was learnt about', () => {
  const read = textOf('Where is my zebrafinch cage?', '');

  it('weigh nothing, while what was noticed stays', () => {
    const all = featuresOf(read, KNOWS_ALL);
    const none = featuresOf(read, () => false);
    expect(none.slots.length).toBeGreaterThan(3);
    expect(none.slots.length).toBeLessThan(all.slots.length / 3);
  });

  it('make the known ones no heavier', () => {
    const weights = (knows: (hash: number) => boolean): ReadonlyMap<string, number> => {
      const found = new Map<string, number>();
      featuresOf(read, knows, (_hash, value, kind, name) => found.set(`${kind} ${name}`, value));
      return found;
    };
    const all = weights(KNOWS_ALL);
    for (const [name, value] of weights((hash) => hash % 2 === 0)) expect(value).toBe(all.get(name));
  });
});
