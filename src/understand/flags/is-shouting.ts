/** Fewer letters are an abbreviation or a product's name. */
const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 4;

/**
 * Whether a text is shouted: capitals throughout, or a row of exclamation marks behind capitals. One "URGENT" is not,
 * nor is a whole message without any mark by somebody who left the caps lock on: those lack the exclamation.
 */
export function isShouting(text: string): boolean {
  const words = text.slice(0, 4_000).match(/\p{L}{3,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const letters = loud.join('').length;
  const exclaimed = /[!?]{3,}/.test(text) || /!\s*$/m.test(text);
  if (loud.length < FEWEST_WORDS || letters < FEWEST_LETTERS) return /!{4,}/.test(text) && loud.length >= 2;
  return exclaimed && loud.length / words.length > 0.6;
}
