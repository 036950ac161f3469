/**
 * Why other words for a reply are not used. One of them is enough, and the reply goes out as it was.
 * - `slots_changed`: a fact is missing, there twice, or one that was never there
 * - `unknown_token`: something stands for a masked value that was never masked
 * - `odd_characters`: digits, markup, signs, letters of another script, anything but plain sentences
 * - `too_long`: than a mail may be, or than ours by half, or by too many courtesies
 * - `sentence_of_its_own`: it says what neither ours does nor good manners
 * - `sentence_lost`: a sentence of ours is not in it, or in another place
 * - `commitment`: it binds the shop
 * - `other_language`: its letters make another language likelier
 * - `check_failed`: the check that every reply must pass says no
 */
export const REWORDING_REFUSALS = [
  'slots_changed',
  'unknown_token',
  'odd_characters',
  'too_long',
  'sentence_of_its_own',
  'sentence_lost',
  'commitment',
  'other_language',
  'check_failed',
] as const;
export type RewordingRefusal = (typeof REWORDING_REFUSALS)[number];
