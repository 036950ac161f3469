import { detectLanguage } from './detect-language.ts';
import { findMentions } from './find-mentions.ts';
import { readText, type TextReading } from './read-text.ts';

/** Reads a text that is all a customer's own words, without a ticket around it: for training and measuring. */
export function textOf(text: string, subject: string): TextReading {
  const written = text.normalize('NFKC');
  const language = detectLanguage(written) ?? detectLanguage(`${subject}\n${written}`);
  const { orderNumbers, trackingNumbers } = findMentions([
    { text: `${subject}\n${written}`, place: 'message' },
  ]);
  const numbered = [...orderNumbers, ...trackingNumbers].some(({ strength }) => strength === 'strong');
  return readText(written, subject, { language, numbered });
}
