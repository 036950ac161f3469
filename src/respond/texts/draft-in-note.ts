import { NOTE_WORDS } from './note-words/note-words-of.ts';

/** The language of the text, which follows the title. */
const HEAD = /^.{0,40}:\n+/u;

const TITLES: readonly string[] = Object.values(NOTE_WORDS).map(({ say }) => say.titles.draftToCheck);

/**
 * The reply that a note of ours offered to be pasted, as it stood at its end. A kept note is all that is left of it, in
 * whichever language the team read notes then. `null`: it offered none.
 */
export function draftInNote(note: string): string | null {
  const starts = TITLES.map((title) => ({ title, at: note.lastIndexOf(`\n${title} (`) }));
  const last = starts.reduce((found, one) => (one.at > found.at ? one : found), { title: '', at: -1 });
  if (last.at < 0) return null;
  const draft = note.slice(last.at + 1 + last.title.length);
  return HEAD.test(draft) ? draft.replace(HEAD, '').trim() : null;
}
