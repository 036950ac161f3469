import { oneLine, withoutPlaceholders } from './clean.ts';
import { CONDITION_WORDS } from './condition-words.ts';
import { type DayWriter, dayWriter } from './days.ts';
import { isProven } from './identity-words.ts';
import { INTENT_WORDS } from './intent-words.ts';
import { noteFacts } from './note-facts.ts';
import { askedBack } from './note-going-back.ts';
import { decidingReason, type NoteRequest, plannedOutcome } from './note-request.ts';
import { publicOrderName } from './public-values.ts';
import { LONGEST_SUMMARY, wordsOf } from './summary-words.ts';
import { wordsFor } from './words-for.ts';

/**
 * The line an agent reads: what is the matter with which order, what the customer wants, why no machine answered.
 * Never more than forty words: what the customer wants goes first, then the end.
 */
export function noteSummary(request: NoteRequest): string {
  const { understanding, policy, now } = request;
  const days = dayWriter('en', policy.brand.timezone, now);
  const verdict = neededWords(request, days) + verdictOf(request, days) + orderWords(request);
  const why = whyWords(request);
  const whole = `${verdict}; ${INTENT_WORDS[understanding.intent]}. ${why}`;
  return fitting([whole, `${verdict}. ${why}`]);
}

/** The day comes before everything else: it is what cannot be caught up on. */
function neededWords({ picture: { neededBy } }: NoteRequest, days: DayWriter): string {
  if (neededBy === undefined || neededBy.verdict === 'arrived') return '';
  const day = neededBy.date === null ? 'a day they do not make clear' : days.shortDay(neededBy.date);
  return `Needed by ${day}: `;
}

/** Who asks for a return or for money has no use for what the parcel does. */
function verdictOf(request: NoteRequest, days: DayWriter): string {
  const { picture } = request;
  const back = askedBack(request);
  return back === null
    ? CONDITION_WORDS[picture.condition].verdict(noteFacts(picture, days))
    : back.why.charAt(0).toUpperCase() + back.why.slice(1);
}

/** An order that is not proven to be the sender's is never shown as if it were. */
function orderWords({ picture, identity }: NoteRequest): string {
  if (picture.order === null) return '';
  const name = publicOrderName(picture.order.name);
  const order = name === null ? ', order with an unusual name' : `, order ${name}`;
  return isProven(identity.level) ? order : `${order} (owner unproven)`;
}

function whyWords({ decision }: NoteRequest): string {
  const { lead, brief } = wordsFor(decidingReason(decision), decision);
  const outcome = plannedOutcome(decision);
  const usual = outcome === 'answered' ? 'Answered, please check' : 'Not answered automatically';
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
