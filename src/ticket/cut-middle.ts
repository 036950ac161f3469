/** A text that fits, and how many characters were taken out of its middle. */
export interface Fitted {
  readonly text: string;
  readonly leftOut: number;
}

/** Of what is kept, the head's part: people say first what they want, and last how to reach them. */
const HEAD = 0.7;

/**
 * A text of at most so many characters: head and tail, and between them a line that says how much is missing. No pair of
 * surrogates is cut in two. Pure.
 * @param most at least 100
 */
export function cutMiddle(text: string, most: number): Fitted {
  if (text.length <= most) return { text, leftOut: 0 };
  const room = most - gapOf(text.length).length;
  const headEnd = wholeSign(text, Math.floor(room * HEAD));
  const tailStart = wholeSign(text, text.length - (room - headEnd));
  const leftOut = tailStart - headEnd;
  return { text: text.slice(0, headEnd) + gapOf(leftOut) + text.slice(tailStart), leftOut };
}

const gapOf = (leftOut: number): string => `\n[... ${leftOut} characters left out ...]\n`;

/** The place itself, or the one behind it where it would part a pair; in front of a cut that only makes the text shorter. */
function wholeSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf ? at - 1 : at;
}
