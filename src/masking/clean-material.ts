import { normaliseText } from '../understand/text/normalise-text.ts';
import { TOKEN } from './token.ts';

/** Letters and words can be kept apart by them for everybody but a machine: Unicode's own list, which grows. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Taking out what is invisible may bring letters together that NFKC then joins; three rounds have always been enough. */
const MOST_ROUNDS = 5;

/**
 * A stranger's text as a model may be shown it, before anything is masked: nothing invisible, one spelling of every sign,
 * no half of a pair; and what looks like one of our tokens or slots is none any more, so that nobody can have a value put
 * where he wrote `[ORDER_1]`, or a fact where he wrote `{{eta}}`. Cleaning twice changes nothing. Pure; any text will do.
 */
export function cleanMaterial(raw: string): string {
  let text = raw;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = normaliseText(text.toWellFormed()).text.replace(UNSEEN, '');
    if (next === text) break;
    text = next;
  }
  return text
    .toWellFormed()
    .replace(TOKEN, (token) => `(${token.slice(1, -1)})`)
    .replaceAll(/\{(?=[{%])/g, '{ ')
    .replaceAll(/\}(?=\})/g, '} ');
}
