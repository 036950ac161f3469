/** V8 (13) makes machine code of a pattern at once for a text that is no shorter. */
const LONG_TEXT = ' '.repeat(1_000);

/**
 * A large pattern (with the `g` flag) that is ready to search. V8 would first make a form of it for its interpreter, which
 * takes ten times as long (half a second for the phrases of one language), and machine code only when it is used again.
 */
export function readyPattern(source: string): RegExp {
  const pattern = new RegExp(source, 'g');
  pattern.test(LONG_TEXT);
  pattern.lastIndex = 0;
  return pattern;
}
