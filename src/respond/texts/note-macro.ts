import { readingSection } from '../macros/macro-reading.ts';
import { readingWordsOf } from '../macros/reading-words.ts';
import { cut } from './clean.ts';
import { paragraph, safe } from './note-html.ts';
import type { NoteRequest } from './note-request.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';

/**
 * The note's section about the team's own macro, as html; empty where none fits: its title, how to apply it in this helpdesk,
 * how it reads on this ticket, and what of it does not fit the order.
 */
export function macroSection({ macro, macroReading = null, helpdesk, policy }: NoteRequest): string {
  if (macro === null) return '';
  const { titles, macro: howTo } = noteWordsOf(policy).say;
  const words = readingWordsOf(policy);
  const title = `<b>${safe(cut(macro.title, 120))}</b>`;
  const isKnown = helpdesk === 'zendesk' || helpdesk === 'gorgias';
  const section = paragraph(titles.macro, isKnown ? `${title}. ${words[helpdesk]}` : howTo(title));
  return macroReading === null ? section : `${section}\n${readingSection(macroReading, words)}`;
}
