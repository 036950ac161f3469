import { noteDays } from './note-days.ts';
import { link, list, safe } from './note-html.ts';
import type { ElsewhereText, NoteRequest } from './note-request.ts';
import { toldLine, verdictThen } from './note-said.ts';
import { ELSEWHERE_WORDS } from './note-words/elsewhere-words.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';

/** More would be read by nobody; the newest count. */
const LISTED = 3;

/**
 * Other tickets of this customer about this order, in whichever helpdesk, each with its link, as html: what was told there,
 * and where a person has it already. Empty: there are none.
 */
export function elsewhereSection(request: NoteRequest): string {
  const texts = (request.elsewhere ?? []).slice(-LISTED).toReversed();
  const words = ELSEWHERE_WORDS[request.policy.team.language];
  const lines = texts.map((text) => `${named(text)}: ${safe(line(text, request))}`);
  return lines.length === 0 ? '' : `<p><b>${words.title}</b>:</p>${list(lines)}`;
}

function line(text: ElsewhereText, request: NoteRequest): string {
  const days = noteDays(request);
  const team = noteWordsOf(request.policy);
  const day = days.shortDay(text.at);
  if (text.outcome === 'answered') return toldLine(text, day, days, team);
  return ELSEWHERE_WORDS[request.policy.team.language].waits(day, verdictThen(text, days, team).verdict);
}

function named({ ref, url }: ElsewhereText): string {
  const name = `${ref.helpdesk.charAt(0).toUpperCase()}${ref.helpdesk.slice(1)} ${ref.id}`;
  return link(name, url) ?? safe(name);
}
