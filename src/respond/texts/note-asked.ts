import { neededWords } from './needed-words.ts';
import { noteDays } from './note-days.ts';
import { list, safe } from './note-html.ts';
import type { NoteRequest } from './note-request.ts';
import { requestsOf } from './note-requests.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { quote } from './quote.ts';
import { oneStop } from './sentence.ts';

/** What the customer wants and how sure we are of it, in our words and theirs, as html. Their words are never translated. */
export function askedLine(request: NoteRequest): string {
  const { understanding, conversation, picture, policy } = request;
  const { intent, confidence, language, message, flags } = understanding;
  const { lists, say } = noteWordsOf(policy);
  const known = picture.parcels.map(({ trackingNumber }) => trackingNumber ?? '');
  const words = quote(message, known, flags.includes('card_number'));
  const sure = say.sure(Math.round(confidence * 100), language, conversation.customerMessages);
  const quoted = words === '' ? say.noWords : `“${words}”`;
  return safe(`${lists.intents[intent]} (${sure}). ${quoted}${neededBy(request)}`);
}

/** Kept with the decision too, so it is the day and not the customer's words for it. */
function neededBy(request: NoteRequest): string {
  const { understanding, picture, policy } = request;
  if (understanding.needBy === null) return '';
  const { say } = noteWordsOf(policy);
  // Where the order is known, its customer's calendar is.
  const { date, named = date } = picture.neededBy ?? understanding.needBy;
  const day = date === null ? null : neededWords(date, named, { days: noteDays(request), say });
  return ` ${oneStop(say.needsIt(day))}`;
}

/** What was asked for and no machine does, as html; empty: nothing. */
export function notDoneSection({ understanding, policy }: NoteRequest): string {
  const { lists, say } = noteWordsOf(policy);
  const requests = requestsOf(understanding).map((request) => safe(lists.requests[request].what));
  return requests.length === 0 ? '' : `<p><b>${say.titles.notDone}</b>:</p>${list(requests)}`;
}
