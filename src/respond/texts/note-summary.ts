import { oneLine, withoutPlaceholders } from './clean.ts';
import { isProven } from './is-proven.ts';
import { noteDays } from './note-days.ts';
import { noteFacts } from './note-facts.ts';
import { askedBack } from './note-going-back.ts';
import { decidingReason, type NoteRequest, plannedOutcome } from './note-request.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { ownOrders } from './own-orders.ts';
import { publicOrderName } from './public-values.ts';
import { LONGEST_SUMMARY, wordsOf } from './summary-words.ts';
import { wordsFor } from './words-for.ts';

/** More orders than these are a list, and stand below. */
const NAMED = 3;

/**
 * The line an agent reads: what is the matter with which order and by when it is needed, what the customer wants, why no
 * machine answered. Never more than forty words: what the customer wants goes first, then the end.
 */
export function noteSummary(request: NoteRequest): string {
  const { intents } = noteWordsOf(request.policy).lists;
  const parts = [verdictOf(request) + orderWords(request), neededWords(request)].filter(Boolean);
  const why = whyWords(request);
  const whole = [...parts, intents[request.understanding.intent]].join('; ');
  return fitting([`${whole}. ${why}`, `${parts.join('; ')}. ${why}`]);
}

function neededWords(request: NoteRequest): string {
  const { neededBy } = request.picture;
  if (neededBy === undefined || neededBy.verdict === 'arrived') return '';
  const { summary } = noteWordsOf(request.policy).say;
  if (neededBy.date === null) return summary.neededSomeday;
  return summary.neededBy(noteDays(request).shortDay(neededBy.date));
}

/** Who asks for a return or for money has no use for what the parcel does. */
function verdictOf(request: NoteRequest): string {
  const { picture, policy } = request;
  const { conditions, lists, say } = noteWordsOf(policy);
  const days = noteDays(request);
  const back = askedBack(request);
  return back === null
    ? conditions[picture.condition].verdict(noteFacts(picture, days, say))
    : lists.goingBack(back, back.on === null ? null : days.shortDay(back.on));
}

/** An order that is not proven to be the sender's is never shown as if it were. */
function orderWords(request: NoteRequest): string {
  const { picture, identity, policy } = request;
  if (picture.order === null) return noSingleOrder(request);
  const { summary } = noteWordsOf(policy).say;
  const name = publicOrderName(picture.order.name);
  const order = `, ${name === null ? summary.oddOrder : summary.order(name)}`;
  return isProven(identity.level) ? order : order + summary.unproven;
}

/** Which it could be, and what was typed where there is none: a wrong digit is seen at once. */
function noSingleOrder(request: NoteRequest): string {
  const { picture, understanding } = request;
  if (picture.condition === 'several_orders') {
    const own = ownOrders(request).map(({ name }) => name);
    return own.length === 0 || own.length > NAMED ? '' : ` (${own.join(', ')})`;
  }
  if (picture.condition !== 'no_order' || understanding.flags.includes('card_number')) return '';
  const typed = understanding.orderNumbers.find(
    ({ strength, place }) => strength === 'strong' && place !== 'quote' && place !== 'forwarded',
  );
  const name = publicOrderName(typed?.value ?? null);
  return name === null ? '' : ` (${name})`;
}

function whyWords({ decision, policy }: NoteRequest): string {
  const words = noteWordsOf(policy);
  const { summary } = words.say;
  const { lead, brief } = wordsFor(decidingReason(decision), decision, words);
  const usual = plannedOutcome(decision) === 'answered' ? summary.pleaseCheck : summary.notAnswered;
  return `${lead ?? usual}: ${brief}.`;
}

function fitting(candidates: readonly string[]): string {
  const lines = candidates.map((line) => withoutPlaceholders(oneLine(line)));
  const fit = lines.find((line) => wordsOf(line).length <= LONGEST_SUMMARY);
  return (
    fit ??
    `${wordsOf(lines.at(-1) ?? '')
      .slice(0, LONGEST_SUMMARY)
      .join(' ')}…`
  );
}
