import { type JobQueueOptions, type OpenJobQueue, openJobQueue } from '../../src/jobs/open-job-queue.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { Attempt, TicketJob } from '../../src/ports/job-queue.ts';

/** Quick enough for a test, in the proportions of the real ones. */
export const QUICK = {
  pausesMs: [30, 60],
  deadPauseMs: 100,
  pollMs: 20,
  beatMs: 50,
  silentMs: 5_000,
  attemptMs: 5_000,
};

export function aQueue(
  connectionString: string,
  changes: Partial<JobQueueOptions> = {},
): Promise<OpenJobQueue> {
  return openJobQueue({
    connectionString,
    clock: systemClock(),
    logger: createLogger('silent'),
    timing: QUICK,
    random: () => 0.5,
    ...changes,
  });
}

export function aJob(ticket = '1', event = 'ticket.created'): TicketJob {
  return {
    ref: { helpdesk: 'zendesk', id: ticket },
    event,
    receivedAt: '2026-11-21T10:00:00.000Z',
    messageId: null,
  };
}

/** Resolves as soon as `done` says so; fails after `withinMs`. */
export async function until(done: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms: ${done.toString()}`);
    await sleep(5);
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a handler does that hangs. */
export const never = (): Promise<void> => new Promise(() => undefined);

export const nobodyDies = async (job: TicketJob, error: unknown): Promise<void> => {
  throw new Error(`${JSON.stringify(job)} died`, { cause: error });
};

/** A handler that notes every attempt and does what it is told. */
export function recorder(act: (job: TicketJob, attempt: Attempt) => Promise<void> = async () => undefined): {
  readonly attempts: { readonly job: TicketJob; readonly number: number; readonly last: boolean }[];
  readonly onJob: (job: TicketJob, attempt: Attempt) => Promise<void>;
} {
  const attempts: { job: TicketJob; number: number; last: boolean }[] = [];
  return {
    attempts,
    onJob: async (job, attempt) => {
      attempts.push({ job, number: attempt.number, last: attempt.last });
      await act(job, attempt);
    },
  };
}
