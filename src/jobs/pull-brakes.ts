import type { ContactBook } from '../ports/contact-book.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { TeamChat } from '../ports/team-chat.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { raisedAt } from '../quality/brake-history.ts';
import { brakesToPull, type DueBrake, mayAnswer, steppedDown } from '../quality/brakes-to-pull.ts';
import { judgedAnswers } from '../quality/judged-answers.ts';
import { BRAKE_ACTOR } from '../ticket/brake.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Answers of longer ago say nothing of today. */
const LOOK_BACK_MS = 28 * DAY_MS;
/** How often somebody else's change of the policy is stepped over. */
const TRIES = 5;

export interface BrakeParts {
  readonly contacts: ContactBook;
  readonly feedback: FeedbackBook;
  readonly policies: PolicyStore;
  /** `null`: no chat is configured. */
  readonly chat: TeamChat | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Steps down what has gone wrong too often, as a version of the policy, and tells the team. Any number of processes may do
 * so at once: who comes second finds it done. @returns what this one stepped down
 */
export async function pullBrakes(parts: BrakeParts, signal: AbortSignal): Promise<readonly DueBrake[]> {
  const { contacts, feedback, policies, clock, logger, chat } = parts;
  const since = new Date(clock.now() - LOOK_BACK_MS).toISOString();
  const { policy } = await policies.current();
  if (!policy.brakes.enabled) return [];
  const answers = judgedAnswers(
    await contacts.aroundNewestAnswers(since, policy.brakes.window),
    await contacts.ratings(since),
    await feedback.since(since),
  );
  if (answers.length === 0) return [];
  const history = await policies.history();
  const pulled: DueBrake[] = [];
  for (const due of brakesToPull(answers, policy, (subject) => raisedAt(history, subject))) {
    if (!(await stepDown(due, policies))) continue;
    pulled.push(due);
    logger.error(
      { ...due.subject, ...due.counts },
      'Too many answers went wrong; it steps down to note until a person steps it up again',
    );
    await chat?.tell(wordsFor(due), signal);
  }
  return pulled;
}

/** `false`: somebody else has done it. */
async function stepDown({ subject, counts }: DueBrake, policies: PolicyStore): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { version, policy } = await policies.current();
    if (!mayAnswer(policy, subject)) return false;
    const saved = await policies.save({
      policy: steppedDown(policy, subject),
      expected: version,
      by: BRAKE_ACTOR,
      reason: `${subject.name} stepped down to note: ${countsIn(counts)}`,
    });
    if (saved !== 'conflict') return true;
  }
  return false;
}

const countsIn = ({ answers, wrong, broken, complaints }: DueBrake['counts']): string =>
  `of the last ${answers} answers ${wrong} were marked wrong, ${broken} brought the customer back, ${complaints} brought a complaint`;

const wordsFor = ({ subject, counts }: DueBrake): string =>
  `Whereabouts has stepped down ${subject.kind} "${subject.name.replaceAll('_', ' ')}" to notes: ${countsIn(counts)}. Only a person steps it up again.`;
