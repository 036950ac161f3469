import type { Metrics } from '../platform/metrics.ts';
import { HAND_OVER_EVENT } from '../ports/hand-over-book.ts';
import type { Attempt, JobQueue, TicketJob } from '../ports/job-queue.ts';
import { PROMISE_EVENT } from '../ports/promise-book.ts';
import { QUESTION_EVENT } from '../ports/question-book.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { SWEEP_EVENT } from '../ports/sweep-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { processTicket } from '../process-ticket.ts';
import { hasCrossed } from '../respond/crossed.ts';
import { keepPromise } from '../run/keep-promise.ts';
import type { Processed } from '../run/processed.ts';
import { recordPoison } from '../run/record-poison.ts';
import type { RunTools } from '../run/run-tools.ts';
import { settleQuestion } from '../run/settle-question.ts';
import { watchHandOver } from '../run/watch-hand-over.ts';
import { modelUsageOf } from '../ticket/model-usage-of.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** What working tickets needs. */
export interface WorkerParts {
  readonly queue: JobQueue;
  /** By helpdesk id. */
  readonly runTools: ReadonlyMap<string, RunTools>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
}

/** Takes jobs and works their tickets until the queue is stopped. */
export async function startWorker(parts: WorkerParts): Promise<void> {
  await parts.queue.work({
    onJob: (job, attempt) => work(job, attempt, parts),
    onDead: (job, error) => giveUp(job, error, parts),
  });
}

async function work(job: TicketJob, attempt: Attempt, parts: WorkerParts): Promise<void> {
  const { queue, runTools, logger } = parts;
  const tools = runTools.get(job.ref.helpdesk);
  if (tools === undefined) {
    logger.error(
      { helpdesk: job.ref.helpdesk },
      'A job names a helpdesk that is not configured; it was dropped',
    );
    return;
  }
  const processed = await process(job, { ...tools, aside: attempt.aside }, attempt.signal);
  if (processed.kind === 'pending') {
    const event = OF_OUR_OWN.includes(job.event) ? job.event : 'reconcile';
    await queue.add({ ...job, event, messageId: null }, processed.afterMs);
  }
  if (processed.kind === 'moved') {
    // A ticket whose merging nobody told us of is worked too, and what we wait for on it moves along.
    const event = MOVES.includes(job.event) ? job.event : 'merged';
    await queue.add({ ...job, ref: processed.into, event, messageId: null });
  }
  // Rare, and the one trace of a process that stood still for longer than others waited for it.
  if (processed.kind === 'fenced')
    logger.warn({ ticket: job.ref }, 'Another worker has this ticket now; nothing more was written here');
  if (processed.kind === 'done') count(job, processed.page, parts);
}

/** Jobs that no message caused. */
const OF_OUR_OWN: readonly string[] = [PROMISE_EVENT, HAND_OVER_EVENT, QUESTION_EVENT];

/** What is looked at on the ticket that theirs was merged into. */
const MOVES: readonly string[] = [PROMISE_EVENT, HAND_OVER_EVENT];

function process(job: TicketJob, tools: RunTools, signal: AbortSignal): Promise<Processed> {
  if (job.event === PROMISE_EVENT) return keepPromise(job.ref, tools, signal);
  if (job.event === QUESTION_EVENT) return settleQuestion(job.ref, tools, signal);
  if (job.event === HAND_OVER_EVENT) return watchHandOver(job.ref, tools, signal);
  return processTicket(job, tools, signal);
}

function count(
  { ref, receivedAt, event }: TicketJob,
  page: RunRecord['page'],
  { metrics, clock }: WorkerParts,
): void {
  const outcome = page.outcome ?? 'none';
  // Tickets that the team opens are announced nowhere.
  if (event === SWEEP_EVENT && !page.reasons.includes('not_a_customer'))
    metrics.sweepFound.inc({ helpdesk: ref.helpdesk });
  metrics.tickets.inc({ helpdesk: ref.helpdesk, outcome, reason: page.reasons[0] ?? 'none' });
  if (hasCrossed(page)) metrics.crossed.inc({ helpdesk: ref.helpdesk });
  metrics.ticketSeconds.observe({ outcome }, (clock.now() - Date.parse(receivedAt)) / 1_000);
  metrics.ticketModel(outcome, modelUsageOf(page));
}

/** The last attempt has failed: a person is told on the ticket, the operator in the log, and the ticket's queue goes on. */
async function giveUp(
  job: TicketJob,
  error: unknown,
  { runTools, logger, metrics }: WorkerParts,
): Promise<void> {
  metrics.deadJobs.inc();
  const about = { error, helpdesk: job.ref.helpdesk, ticket: job.ref.id };
  logger.error(about, 'A ticket could not be worked; a person must look at it');
  const tools = runTools.get(job.ref.helpdesk);
  // A person has that ticket already, and the watch looks again by itself.
  if (tools === undefined || job.event === HAND_OVER_EVENT) return;
  await recordPoison(job.ref, tools);
  if (job.event === PROMISE_EVENT) await giveUpPromise(job.ref, tools);
}

/** Nothing of it would work the next time either, and a person knows by now. */
async function giveUpPromise(ref: TicketRef, { promises, clock }: RunTools): Promise<void> {
  const promise = await promises.newest(ref);
  if (promise !== null) await promises.end(promise, 'poison', new Date(clock.now()).toISOString());
}
