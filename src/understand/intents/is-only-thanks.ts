import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { countWords } from '../text/count-words.ts';
import { foldWords } from '../text/fold-words.ts';
import { isOnlyUnspacedThanks } from './is-only-unspaced-thanks.ts';
import type { CueReading } from './read-cues.ts';

/** Longer messages say more than thanks. */
const MOST_WORDS = 30;
/** Unknown words allowed when they look like a name: "Thanks! Anna", "Thank you Mr Miller". */
const MOST_NAMES = 3;

/** Thumbs up, folded hands, hearts, smiles, with or without a skin tone. */
const APPROVAL = /^[\s!.]*(?:(?:👍|🙏|❤|😊|😀|😁|😃|😄|🙂|🥰|🎉|👌)\p{Emoji_Modifier}?[\s!.]*){1,6}$/u;

/**
 * Whether a message says thanks and nothing else. Every word must be one that such messages are made of, so that a
 * doubt costs a person a glance and never a customer their question: "thanks, but where is it?" is not thanks.
 */
export function isOnlyThanks(
  text: string,
  folded: string,
  cues: CueReading,
  lexicons: readonly CompiledLexicon[],
): boolean {
  if (APPROVAL.test(text)) return true;
  if (!cues.has('thanks') || /[?？]|\d{3,}/.test(text)) return false;
  if (countWords(folded) > MOST_WORDS) return false;
  const words = folded.split(' ').filter((word) => word !== '' && word !== '|');
  return lexicons.some((lexicon) => {
    if (lexicon.unspacedThanks !== null) return isOnlyUnspacedThanks(folded, cues, lexicon);
    const unknown = words.filter((word) => !lexicon.thanksWords.has(word));
    return unknown.length <= MOST_NAMES && unknown.every((word) => isName(word, text));
  });
}

/** Written with a capital wherever it stands, and last or after a greeting. */
function isName(word: string, text: string): boolean {
  const lines = text.split(/\n|[.!,]\s/).map((line) => line.trim());
  const spoken = text.match(/\p{L}+/gu) ?? [];
  const same = spoken.filter((other) => foldOne(other) === word);
  if (same.length === 0 || !same.every((other) => /^\p{Lu}\p{Ll}*$/u.test(other))) return false;
  const last = lines.filter((line) => line !== '').at(-1) ?? '';
  const first = lines[0] ?? '';
  return [first, last].some(
    (line) => line.split(/\s+/).length <= 6 && line.split(/\s+/).some((other) => foldOne(other) === word),
  );
}

function foldOne(word: string): string {
  return foldWords(word).trim();
}
