const RULE_LINE = /^\s*(?:[-_=*—–━─]{2,}|—)\s*$/u;

/** Lines as one text, without blank lines at its ends, more than one between, and the rules programs draw below it. */
export function tidyLines(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line.trim() !== '' && !RULE_LINE.test(line));
  return lines
    .slice(0, end + 1)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
