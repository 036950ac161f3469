import { describe, expect, it } from '@jest/globals';
import { macroSets, measure } from './macro-sets.ts';

describe('macros of whole teams', () => {
  it.each(['tuned', 'held-out'] as const)('finds the right one, or none, on sets that are %s', (name) => {
    const { top1, top3, precision, misses } = measure(macroSets(name));
    expect({ top1: top1 >= 0.85, top3: top3 >= 0.95, precision: precision >= 0.93, misses }).toEqual({
      top1: true,
      top3: true,
      precision: true,
      misses,
    });
  });

  it('are sixty sets and more, of eight to forty macros each', () => {
    const sets = [...macroSets('tuned'), ...macroSets('held-out')];
    expect(sets.length).toBeGreaterThanOrEqual(60);
    for (const { shop, macros, asks } of sets) {
      expect([shop, macros.length >= 8 && macros.length <= 40]).toEqual([shop, true]);
      const titles = ['none', ...macros.map(({ title }) => title)];
      expect(asks.filter(({ right }) => !titles.includes(right))).toEqual([]);
    }
  });
});
