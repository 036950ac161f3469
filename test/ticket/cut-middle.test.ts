import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutMiddle } from '../../src/ticket/cut-middle.ts';

test('a text that fits stays as it is', () => {
  expect(cutMiddle('short', 100)).toEqual({ text: 'short', leftOut: 0 });
});

test('head and tail of a long text stay, and what is missing is counted', () => {
  const { text, leftOut } = cutMiddle(`HEAD${'x'.repeat(500)}TAIL`, 200);
  expect(text).toMatch(/^HEADx+\n\[\.\.\. \d+ characters left out \.\.\.\]\nx+TAIL$/);
  expect(text).toContain(` ${leftOut} `);
});

test('any text fits afterwards, and no sign is cut in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.integer({ min: 100, max: 400 }),
      (text, most) => {
        const cut = cutMiddle(text, most);
        expect(cut.text.length).toBeLessThanOrEqual(most);
        expect(cut.text.isWellFormed()).toBe(true);
        expect(cut.leftOut > 0).toBe(text.length > most);
      },
    ),
  );
});
