import type { Config } from '../config/config.ts';
import type { OpenJobQueue } from '../jobs/open-job-queue.ts';
import { startPromiseRounds } from '../jobs/promise-rounds.ts';
import { type RetentionTiming, startRetentionRounds } from '../jobs/retention-rounds.ts';
import { startSweeps } from '../jobs/sweep-rounds.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import type { Store } from '../store/open-store.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import type { Closers } from './closers.ts';
import type { Connections } from './connections.ts';
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
    readonly retentionTiming?: RetentionTiming;
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
  const runTools = await runToolsOf({ connections, store, settings: config.service, model, parts });
  await startWorker({ queue, runTools, logger, metrics, clock });
  const { promises } = store;
  const rounds = startPromiseRounds({ promises, clock, logger, everyMs: parts.promiseRoundMs });
  work.add(() => rounds.stop());
  startSweeping(built, work);
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
  });
  work.add(() => sweeps.stop());
}
