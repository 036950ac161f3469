const DIGITS = 10_000;

/** Four digits: more are noise, and a report must be the same on every machine. */
export const rounded = (figure: number): number => Math.round(figure * DIGITS) / DIGITS;

/** A part of a whole, 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole));
