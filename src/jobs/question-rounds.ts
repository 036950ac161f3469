import type { Chores } from '../ports/chores.ts';
import type { QuestionBook } from '../ports/question-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { ConversationPolicy } from '../ticket/policy.ts';
import { type Rounds, startRounds } from './rounds.ts';

const DAY_MS = 24 * 60 * 60_000;
const MOST_AT_ONCE = 100;

/** Real milliseconds between rounds: after three days an hour does not matter. */
const ROUND_MS = 60 * 60_000;

/** What was asked long before is left as it is: a policy that is switched on late must not open last year's tickets. */
const FORGOTTEN_MS = 14 * DAY_MS;

/**
 * Looks for questions of ours that nobody has answered, once an hour, by whichever worker comes first; through troubles of
 * the database, and through a policy that cannot be read.
 */
export function startQuestionRounds({
  questions,
  chores,
  policy,
  clock,
  logger,
  everyMs = ROUND_MS,
}: {
  readonly questions: QuestionBook;
  readonly chores: Chores;
  readonly policy: () => Promise<ConversationPolicy>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs?: number | undefined;
}): Rounds {
  return startRounds(clock, () => async () => {
    await lookOnce().catch((error: unknown) => {
      logger.warn({ error }, 'Could not look for questions that nobody has answered; trying again');
    });
    return everyMs;
  });

  async function lookOnce(): Promise<void> {
    if (!(await chores.begin('questions', everyMs))) return;
    const { unansweredQuestion, afterDays } = await policy();
    if (unansweredQuestion === 'leave') return;
    const now = clock.now();
    const until = now - afterDays * DAY_MS;
    const at = (moment: number): string => new Date(moment).toISOString();
    const span = { from: at(until - FORGOTTEN_MS), until: at(until), now: at(now), most: MOST_AT_ONCE };
    // A full hand means that there are more.
    while ((await questions.claimUnanswered(span)) === MOST_AT_ONCE);
  }
}
