import type { Config } from '../config/config.ts';
import { type AnswerTiming, startAnswerRounds } from '../jobs/answer-rounds.ts';
import { startBrakeRounds } from '../jobs/brake-rounds.ts';
import { startHandOverRounds } from '../jobs/hand-over-rounds.ts';
import type { OpenJobQueue } from '../jobs/open-job-queue.ts';
import { startPromiseRounds } from '../jobs/promise-rounds.ts';
import { startQuestionRounds } from '../jobs/question-rounds.ts';
import { startRatingRounds } from '../jobs/rating-rounds.ts';
import { type RetentionTiming, startRetentionRounds } from '../jobs/retention-rounds.ts';
import { startSweeps } from '../jobs/sweep-rounds.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import { fruitlessLook, lookAtAnswer } from '../run/look-at-answer.ts';
import { noteFeedback } from '../run/note-feedback.ts';
import type { RunTools } from '../run/run-tools.ts';
import type { Store } from '../store/open-store.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import type { Closers } from './closers.ts';
import type { Connections } from './connections.ts';
import { languageModelOf } from './language-model.ts';
import { runToolsOf } from './run-tools-of.ts';
import { startWorker } from './worker.ts';

/** What the working half of a process is built from. */
interface WorkBuilt {
  readonly config: Config;
  readonly connections: Connections;
  readonly store: Store;
  readonly queue: OpenJobQueue;
  readonly model: IntentModel;
  readonly metrics: Metrics;
  readonly parts: {
    readonly clock: Clock;
    readonly logger: Logger;
    readonly reach: Reach;
    readonly promiseRoundMs?: number;
    readonly brakeRoundMs?: number;
    readonly ratingRoundMs?: number;
    readonly ratingAskMs?: number;
    readonly handOverRoundMs?: number;
    readonly questionRoundMs?: number;
    readonly retentionTiming?: RetentionTiming;
    readonly answerTiming?: AnswerTiming;
  };
}

/**
 * Works tickets, and goes the rounds that find work or let go of what is old.
 * @param work is given what ends the rounds; the queue is its owner's to stop
 * @throws Misconfigured (a broken template)
 */
export async function startWork(built: WorkBuilt, work: Closers): Promise<void> {
  const { config, connections, store, queue, model, metrics, parts } = built;
  const { clock, logger } = parts;
  const runTools = await runToolsOf({
    connections,
    store,
    settings: config.service,
    model,
    languageModel: languageModelOf(built),
    parts,
  });
  await startWorker({ queue, runTools, logger, metrics, clock });
  const { promises, handOvers } = store;
  const rounds = startPromiseRounds({ promises, clock, logger, everyMs: parts.promiseRoundMs });
  work.add(() => rounds.stop());
  const questions = startQuestionRounds({
    ...store,
    policy: async () => (await store.policies.current()).policy.conversation,
    clock,
    logger,
    everyMs: parts.questionRoundMs,
  });
  work.add(() => questions.stop());
  const watch = startHandOverRounds({ handOvers, clock, logger, everyMs: parts.handOverRoundMs });
  work.add(() => watch.stop());
  startLearning(built, runTools, work);
  startSweeping(built, work);
  const chat = [...runTools.values()][0]?.chat ?? null;
  const brakes = startBrakeRounds({ ...store, chat, clock, logger, everyMs: parts.brakeRoundMs });
  work.add(() => brakes.stop());
  const rated = startRatingRounds({
    ...store,
    helpdesks: connections.helpdesks,
    clock,
    logger,
    everyMs: parts.ratingRoundMs,
    askMs: parts.ratingAskMs,
  });
  work.add(() => rated.stop());
  const retention = startRetentionRounds({
    retention: store.retention,
    policy: async () => (await store.policies.current()).policy.retention,
    clock,
    logger,
    count: (kind, rows) => metrics.forgotten.inc({ kind }, rows),
    timing: parts.retentionTiming,
  });
  work.add(() => retention.stop());
}

/** Looks at what people did with what was left to them. */
function startLearning(
  { connections, store, parts }: WorkBuilt,
  runTools: ReadonlyMap<string, RunTools>,
  work: Closers,
): void {
  const { helpdesks } = connections;
  const { answers } = store;
  const { clock, logger, answerTiming: timing } = parts;
  const rounds = startAnswerRounds({
    helpdesks,
    book: answers,
    look: async (watched, context) => {
      const tools = runTools.get(watched.ref.helpdesk);
      return tools === undefined
        ? fruitlessLook(watched)
        : lookAtAnswer(watched, context, { ...tools, answers });
    },
    fruitless: fruitlessLook,
    clock,
    logger,
    timing,
  });
  work.add(() => rounds.stop());
}

/** Looks for what no webhook announced, unless `SWEEP_SECONDS` is 0. */
function startSweeping({ config, connections, store, queue, parts }: WorkBuilt, work: Closers): void {
  const { SWEEP_SECONDS, UNCLEAR_SEND_SECONDS, PUBLIC_URL } = config.service;
  if (SWEEP_SECONDS === 0) return;
  const { clock, logger } = parts;
  const sweeps = startSweeps(connections.helpdesks, {
    book: store.sweeps,
    withoutJob: (refs) => queue.withoutJob(refs),
    clock,
    logger,
    everyMs: SWEEP_SECONDS * 1_000,
    unclearMs: UNCLEAR_SEND_SECONDS * 1_000,
    publicUrl: PUBLIC_URL ?? null,
    onListed: ({ ref, tags = [] }) => noteFeedback(ref, tags, { ...store, clock }),
  });
  work.add(() => sweeps.stop());
}
