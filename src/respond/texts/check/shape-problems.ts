/** Mails longer than this are not read (E5). */
export const LONGEST_TEXT = 1_200;

/** What no text may look like, whatever it says. */
export function shapeProblems(text: string): readonly string[] {
  const problems: string[] = [];
  if (text.length > LONGEST_TEXT) problems.push(`longer than ${LONGEST_TEXT} characters`);
  if (text.trim() === '') problems.push('empty');
  if (/\{\{|\{%|\}\}|%\}/.test(text)) problems.push('a placeholder was left in it');
  if (/[<>]/.test(text)) problems.push('markup in the plain text');
  if (text.includes('![')) problems.push('an image');
  if (/(?!\n)[\p{Cc}\p{Cf}\p{Co}]/u.test(text)) problems.push('invisible characters');
  if (/\d{4}-\d{2}-\d{2}(?![\w-]*\/)|\d{2}:\d{2}:\d{2}/.test(withoutLinks(text)))
    problems.push('a machine-written date');
  return problems;
}

const withoutLinks = (text: string): string => text.replace(/https:\/\/\S+/gu, '');
