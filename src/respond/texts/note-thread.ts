import type { ThreadPoint } from '../../ticket/thread-point.ts';
import { noteDays } from './note-days.ts';
import { list, safe } from './note-html.ts';
import type { NoteRequest } from './note-request.ts';
import { THREAD_WORDS } from './note-words/thread-words.ts';
import { quote } from './quote.ts';
import { oneStop } from './sentence.ts';

/**
 * A long thread in a few points, as html: who, when, what a model made of it, and the words it made it of. Below the fold,
 * since nothing in the first line may be a model's. Empty: there are none.
 */
export function threadSection(request: NoteRequest): string {
  const { thread = [], policy } = request;
  const { title } = THREAD_WORDS[policy.team.language];
  const lines = thread.map((point) => safe(line(point, request)));
  return lines.length === 0 ? '' : `<p><b>${title}</b>:</p>${list(lines)}`;
}

function line({ author, at, words, said }: ThreadPoint, request: NoteRequest): string {
  const { picture, policy, understanding } = request;
  const known = picture.parcels.map(({ trackingNumber }) => trackingNumber ?? '');
  const isSuspicious = understanding.flags.includes('card_number');
  const shown = (text: string): string => quote(text, known, isSuspicious);
  const who = `${THREAD_WORDS[policy.team.language].voices[author]}, ${noteDays(request).shortDay(at)}`;
  return said === words ? `${who}: “${shown(words)}”` : `${who}: ${oneStop(shown(said))} “${shown(words)}”`;
}
