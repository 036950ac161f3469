import type { LabelledMessage } from './corpus.ts';
import type { Random } from './random.ts';

/** Share of the messages that are shown a second time, with slips of the finger. */
const SHARE = 0.35;
/** Share of the longer words that slip. */
const WORDS = 0.3;
const LONGER_WORD = /\p{Script=Latin}{4,}/gu;

/**
 * Messages typed once more in a hurry: letters left out, doubled, swapped or hit beside. People on telephones write like
 * that, and a corpus written by careful hands does not.
 */
export function withSlips(messages: readonly LabelledMessage[], random: Random): readonly LabelledMessage[] {
  return messages
    .filter(() => random() < SHARE)
    .map((message) => ({
      ...message,
      text: message.text.replace(LONGER_WORD, (word) => (random() < WORDS ? slip(word, random) : word)),
    }));
}

/** The first letter is nearly always right. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const kinds = [
    () => before + next + after,
    () => before + letter + letter + next + after,
    () => before + next + letter + after,
    () => before + String.fromCharCode(97 + Math.floor(random() * 26)) + next + after,
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? word;
}
