import { hasCrossed } from '../crossed.ts';
import { cut } from './clean.ts';
import { safe } from './note-html.ts';
import { type NoteRequest, plannedOutcome } from './note-request.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';

/** Both helpdesks cut long texts without a word; this leaves room for their own. */
const LONGEST_DRAFT = 2_000;

/** A public text in the customer's language: ready to be pasted, or sent already. Html; empty where there is none. */
export function draftSection(request: NoteRequest): string {
  const { draft, understanding, policy } = request;
  if (draft === null || draft.trim() === '') return '';
  const paragraphs = cut(draft, LONGEST_DRAFT)
    .split(/\n+/)
    .map(safe)
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`);
  const language = understanding.language ?? noteWordsOf(policy).say.unknownLanguage;
  return [`<p><b>${titleOfDraft(request)}</b> (${safe(language)}):</p>`, ...paragraphs].join('\n');
}

function titleOfDraft({ decision, policy }: NoteRequest): string {
  const { titles } = noteWordsOf(policy).say;
  if (decision.reasons[0] === 'send_unclear') return titles.draftMaybe;
  if (hasCrossed(decision)) return titles.draftSent;
  const isSent = plannedOutcome(decision) === 'answered' && !decision.shadow;
  return isSent ? titles.draftSent : titles.draftToCheck;
}
