/** Whoever greets or signs off writes no more than so many words in a line. */
const LONGEST_FRAME = 8;
/** A text of fewer words says too little to be recognised by. */
const LEAST_WORDS = 8;
/** A greeting, a signature, a kind word: what may stand around our text without changing what it says. */
const MOST_BESIDE = 20;

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/**
 * Whether somebody sent our text: its sentences word for word and in one piece, but for how they greeted and signed. One
 * word changed in between makes it another text, because that word may be "not"; so does a number or a question beside it.
 * @param written what they newly wrote, without quotes
 */
export function isSameText(written: string, draft: string): boolean {
  const meant = wordsOf(bodyOf(draft));
  if (meant.length < LEAST_WORDS) return false;
  const said = wordsOf(written);
  const from = indexOfRun(said, meant);
  if (from < 0) return false;
  const beside = [...said.slice(0, from), ...said.slice(from + meant.length)];
  const asks = (text: string): number => text.split(/[?？]/u).length;
  return (
    beside.length <= MOST_BESIDE &&
    beside.every((word) => !/\d/u.test(word)) &&
    asks(written.replace(LINK, ' ')) <= asks(draft.replace(LINK, ' '))
  );
}

/** Without the lines of greeting above and of names below. */
function bodyOf(draft: string): string {
  const lines = draft.split('\n').filter((line) => line.trim() !== '');
  const isFrame = (line: string | undefined): boolean =>
    line !== undefined && wordsOf(line).length <= LONGEST_FRAME && !/\d/u.test(line);
  const first = isFrame(lines[0]) ? 1 : 0;
  const last = lines.findLastIndex((line) => !isFrame(line));
  return lines.slice(first, last + 1).join('\n');
}

/** Lower case, in order, without links and signs. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(LINK, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, index) => words[at + index] === word));
}
