import type { Reason } from '../../ticket/reason.ts';
import type { RaisedFlag } from '../../ticket/understanding.ts';
import { cut } from './clean.ts';
import type { NoteWords } from './note-words/note-words.ts';
import { isShownSign } from './note-words/shown-signs.ts';

const LONGEST_WORDS = 60;

/**
 * What raised the flag behind a reason, plain: our words for each sign, and the customer's where they are known.
 * '' for a reason that is no flag's.
 */
export function signsOf(
  reason: Reason,
  raised: readonly RaisedFlag[],
  { lists, say }: Pick<NoteWords, 'lists' | 'say'>,
): string {
  const named = (sign: string): string => (isShownSign(sign) ? lists.signs[sign] : sign);
  const signs = raised
    .filter(({ flag }) => flag === reason)
    .map(({ sign, words }) =>
      words === '' ? named(sign) : `${named(sign)} (“${cut(words, LONGEST_WORDS)}”)`,
    );
  return signs.length === 0 ? '' : ` ${say.customer(signs.join('; '))}`;
}
