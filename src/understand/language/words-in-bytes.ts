import type { LanguageTable } from './language-table.ts';

/** What is read of a text: signs first, then bytes. */
const MOST_SIGNS = 1_000;
/** After so many bytes the next space is the end, and after so many more the next sign. */
const END_AT_SPACE = 350;
const END_AT_SIGN = 380;
const SPACE = 32;

/** The words of a text in lower case, a character for each byte of their UTF-8. */
export function wordsInBytes(
  text: string,
  { separators, blanks }: Pick<LanguageTable, 'separators' | 'blanks'>,
): readonly string[] {
  const spaced = text.slice(0, MOST_SIGNS).replace(separators, ' ').trim().toLowerCase();
  const bytes = Buffer.from(spaced, 'utf8');
  const words = bytes.toString('latin1', 0, endOf(bytes)).split(' ');
  return words.filter((word) => word !== '').map((word) => word.replace(blanks, ' '));
}

function endOf(bytes: Buffer): number {
  for (let at = END_AT_SPACE + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === SPACE) return at;
    const goesOn = (byte & 0xc0) === 0x80;
    if (at > END_AT_SIGN && !goesOn) return at;
  }
  return bytes.length;
}
