/**
 * A letter or digit that a number cannot stand right beside, as source for a pattern with the `v` flag. Japanese writes
 * words and numbers without a gap, so its letters are none.
 */
export const LETTER = String.raw`[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]`;
