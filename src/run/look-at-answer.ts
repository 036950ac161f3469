import { handOverEnd, personsAnswer } from '../conversation/hand-over-end.ts';
import { isOnlyThanks } from '../conversation/only-thanks.ts';
import type { AnswerBook, AnswerLook, WatchedDecision } from '../ports/answer-book.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { AnswerVerdict } from '../ticket/answer-verdict.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { cleanMessage } from '../understand/message/clean-message.ts';
import { answerVerdictOf } from './answer-verdict-of.ts';
import type { RunTools } from './run-tools.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days after the decision on which it is looked at, until a person's turn is over; most are within one. */
const LOOKS_AFTER_DAYS = [1, 3, 7, 14] as const;
/** An answer after which the customer is silent for so long has helped; as with our own. */
const SILENCE_MS = 7 * DAY_MS;

export type AnswerTools = Pick<RunTools, 'helpdesk' | 'policies' | 'macros' | 'clock'> & {
  readonly answers: Pick<AnswerBook, 'cameBack'>;
};

/**
 * Looks at what a person did with a ticket that was left to them: which macros, and what their answer says of our decision.
 * A ticket is read five times at most, and nothing of what was read is kept.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured: nobody can tell now
 */
export async function lookAtAnswer(
  watched: WatchedDecision,
  context: RunContext,
  tools: AnswerTools,
): Promise<AnswerLook> {
  const { helpdesk, policies } = tools;
  const found = await helpdesk.read(watched.ref, context);
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  const used = (): Promise<readonly string[]> => helpdesk.macrosUsed(watched.ref, watched.at, context);
  // Where it was merged into, it is not known which of two questions was answered.
  if (found.kind !== 'one') return over(watched, 'unclear', await used());
  const ticket = found.value;
  const { messageId, at: since } = watched;
  const { guards } = (await policies.current()).policy;
  const end = handOverEnd({ messageId, since, moved: false, reminders: 0 }, ticket, guards.ignoreTags);
  const nextAt = end === null ? nextLookAt(watched) : null;
  if (nextAt !== null) return { macroIds: null, verdict: null, nextAt };
  const macroIds = await used();
  const answer = personsAnswer({ messageId, since }, ticket);
  if (answer === null || !watched.judged) return over(watched, 'unclear', macroIds);
  const { html, text } = answer;
  const { written } = cleanMessage({ html, text, subject: ticket.subject });
  const given = { written, at: answer.at, used: macroIds };
  const verdict = answerVerdictOf(watched, given, (await tools.macros(context)).macros);
  const isFinal = verdict === 'contradicted' || verdict === 'unclear';
  const silentAt = new Date(Date.parse(answer.at) + SILENCE_MS).toISOString();
  const isSilenceOver = tools.clock.now() >= Date.parse(silentAt);
  if (!isFinal && !isSilenceOver) return { ...over(watched, null, macroIds), nextAt: silentAt };
  const stands = isFinal || (await hasEndedIt(watched, answer, ticket, tools));
  return over(watched, stands ? verdict : 'unclear', macroIds);
}

/** A look from which nothing can be learnt, as one on a ticket that we may not see. */
export function fruitlessLook(watched: WatchedDecision): AnswerLook {
  const nextAt = nextLookAt(watched);
  return nextAt === null ? over(watched, 'unclear', null) : { macroIds: null, verdict: null, nextAt };
}

function over(
  { teaches, judged }: WatchedDecision,
  verdict: AnswerVerdict | null,
  macroIds: readonly string[] | null,
): AnswerLook {
  return { macroIds: teaches ? macroIds : null, verdict: judged ? verdict : null, nextAt: null };
}

function nextLookAt({ at, looks }: WatchedDecision): Instant | null {
  const days = LOOKS_AFTER_DAYS[looks + 1];
  return days === undefined ? null : new Date(Date.parse(at) + days * DAY_MS).toISOString();
}

/** One answer of a person and nobody else's, the ticket solved, and no word of the customer but thanks. */
async function hasEndedIt(
  watched: WatchedDecision,
  answer: Message,
  ticket: Ticket,
  { answers, policies }: AnswerTools,
): Promise<boolean> {
  if (ticket.status !== 'solved' && ticket.status !== 'closed') return false;
  const asked = ticket.messages.findIndex(({ id }) => id === watched.messageId);
  if (asked < 0) return false;
  const after = ticket.messages.slice(asked + 1).filter((message) => message.public && message !== answer);
  const { brand } = (await policies.current()).policy;
  const names = [ticket.requester.name, brand.name];
  const isThanks = ({ author, html, text }: Message): boolean =>
    author === 'customer' && isOnlyThanks(cleanMessage({ html, text }).written, names);
  return after.every(isThanks) && !(await answers.cameBack(watched, answer.at));
}
