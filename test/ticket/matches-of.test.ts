import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf } from '../../src/ticket/matches-of.ts';

const PATTERNS = [/a/g, /b*/g, /(?<first>a)(b)?/g, /(?=b)/g, /$/gu, /.?/gu, /[^a]*/gv];

describe('matchesOf', () => {
  it.each(PATTERNS)('finds what matchAll finds: %s', (pattern) => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F4E6}', '\uD800'), maxLength: 20 });
    fc.assert(
      fc.property(text, (written) => {
        expect(matchesOf(written, pattern)).toEqual([...written.matchAll(pattern)]);
      }),
    );
  });

  it('begins at the beginning, wherever the pattern was left', () => {
    const pattern = /a/g;
    pattern.test('a a');
    expect(matchesOf('a a', pattern)).toHaveLength(2);
  });

  it('wants a pattern that goes on behind the first match', () => {
    expect(() => matchesOf('a', /a/)).toThrow('"g" flag');
  });
});
