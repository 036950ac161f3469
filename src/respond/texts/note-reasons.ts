import { hasCrossed } from '../crossed.ts';
import { cut } from './clean.ts';
import { list, safe } from './note-html.ts';
import { type NoteRequest, plannedOutcome } from './note-request.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { signsOf } from './signs-of.ts';
import { wordsFor } from './words-for.ts';

/** Why no machine ended it, every reason in words with its code, and what went wrong beside; html. */
export function reasonsSection(request: NoteRequest): string {
  const { decision, problem, understanding, policy } = request;
  const team = noteWordsOf(policy);
  const words = decision.reasons.map((reason) => {
    const signs = signsOf(reason, understanding.raised, team);
    return `${wordsFor(reason, decision, team).full} (${reason})${signs}`;
  });
  const lines = [...words, ...(problem ? [cut(problem, 300)] : [])].map(safe);
  return `<p><b>${titleOf(request)}</b>:</p>${list(lines)}`;
}

function titleOf({ decision, policy }: NoteRequest): string {
  const { titles } = noteWordsOf(policy).say;
  if (hasCrossed(decision)) return titles.happened;
  return plannedOutcome(decision) === 'answered' ? titles.staysOpen : titles.notSent;
}
