import type { Router } from 'express';
import type { Config } from '../config/config.ts';
import { isOpenHere } from '../config/read-config.ts';
import type { AnswerTiming } from '../jobs/answer-rounds.ts';
import { type OpenJobQueue, openJobQueue } from '../jobs/open-job-queue.ts';
import type { RetentionTiming } from '../jobs/retention-rounds.ts';
import type { Timing } from '../jobs/ticket-queue.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createTools } from '../platform/tools.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { Closers } from './closers.ts';
import { connect } from './connections.ts';
import { listen } from './http-server.ts';
import { leave } from './leave.ts';
import { limitsFor } from './limits-for.ts';
import { intentModelOf } from './local-model.ts';
import { type Database, openDatabase } from './open-database.ts';
import { seedPolicy } from './seed-policy.ts';
import { serviceApp } from './service-app.ts';
import { signIn } from './sign-in.ts';
import { NO_HELPDESK, StartRefused } from './start-refused.ts';

/** What a process brings to its service. */
export interface ServiceParts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Does nothing, except in a test that ends the process at a named moment. */
  readonly reach: Reach;
  /** The embedded server's files go when the process ends (demo, tests). */
  readonly temporary: boolean;
  /** Pages beside the service's own: the demo's inbox. */
  readonly pages?: readonly Router[];
  /** Shorter times of the job queue, for tests. */
  readonly timing?: Partial<Timing>;
  /** Real milliseconds between looks for promises that are due, for tests. */
  readonly promiseRoundMs?: number;
  /** Real milliseconds between looks whether a brake is due, for tests. */
  readonly brakeRoundMs?: number;
  /** Real milliseconds between looks at what customers rated, for tests; 0 is not possible. */
  readonly ratingRoundMs?: number;
  /** Real milliseconds between asking whether a helpdesk has rung about a rating, for tests. */
  readonly ratingAskMs?: number;
  /** Real milliseconds between looks for hand-overs that wait, for tests. */
  readonly handOverRoundMs?: number;
  /** How often workers look for questions that nobody has answered. */
  readonly questionRoundMs?: number;
  /** Shorter times between looks for what is old, for tests. */
  readonly retentionTiming?: RetentionTiming;
  /** Shorter times between looks at what people did, for tests. */
  readonly answerTiming?: AnswerTiming;
  /** Fewer connections to the database, for tests that run many services on one server. */
  readonly connections?: number;
  /** How long a webhook waits for the database, in real ms; longer where the machine is known to be busy. */
  readonly deliveryPatienceMs?: number;
  /** Our side keeps no quota of any vendor: for benchmarks on stand-ins, which say so. */
  readonly quotasLifted?: boolean;
}

/** A running service. */
export interface Service {
  readonly origin: string;
  readonly store: Store;
  readonly queue: OpenJobQueue;
  /**
   * Stops taking work, answers webhooks for `DRAIN_SECONDS`, lets what runs end, closes everything: ten seconds at most,
   * or five after a longer drain.
   */
  stop(): Promise<void>;
}

/** SIGTERM has ten seconds in all unless it is to drain for longer; the rest is for the database. */
const HTTP_GRACE_MS = 2_000;
const WORK_GRACE_MS = 7_000;

/**
 * Builds and starts everything one process does, according to its role.
 * @throws StartRefused, StorageUnavailable, PolicyRefused, Misconfigured (a broken template)
 */
export async function startService(config: Config, parts: ServiceParts): Promise<Service> {
  const closers = new Closers();
  try {
    return await startAll(config, parts, closers);
  } catch (error) {
    await closers.closeAll().catch(() => undefined);
    throw error;
  }
}

async function startAll(config: Config, parts: ServiceParts, closers: Closers): Promise<Service> {
  const { clock, logger, temporary, quotasLifted = false } = parts;
  const { ROLE, POLICY_FILE, HOST, PORT, INTENT_MODEL, QUOTA_RESERVE_PERCENT } = config.service;
  const metrics = createMetrics();
  const limits = limitsFor(config, logger);
  if (limits !== null) closers.add(() => limits.close());
  const reserve = QUOTA_RESERVE_PERCENT / 100;
  const connections = connect(config, createTools({ clock, logger, metrics, limits, reserve, quotasLifted }));
  if (connections.helpdesks.length === 0) throw new StartRefused(NO_HELPDESK);
  // Before anything is opened: a model that may not be used ends the start.
  const model = ROLE === 'web' ? null : intentModelOf(INTENT_MODEL);

  const database = await openDatabase(config.service, { clock, logger, temporary });
  closers.add(() => database.stop());
  const helpdesks = connections.helpdesks.length;
  const { queue, store } = await openQueueAndStore(database, config, { ...parts, helpdesks }, closers);
  await seedPolicy(POLICY_FILE, store);
  const signedIn = signIn(connections.helpdesks, parts);
  closers.add(() => signedIn.stop());
  const work = new Closers();
  closers.add(() => work.closeAll());
  const drainMs = drainMsOf(config.service);
  if (model !== null) {
    // Jobs of webhooks that still come are added all the same: in the delivery's transaction, over the store's connection.
    work.add(() => queue.stop(Math.max(WORK_GRACE_MS, drainMs)));
    // Reading, looking up and writing are half of the program; a process that only takes webhooks goes without.
    const { startWork } = await import('./start-work.ts');
    await startWork({ config, connections, store, queue, model, metrics, parts }, work);
  }
  const leaving = new AbortController();
  const app = serviceApp({
    config,
    parts,
    metrics,
    connections,
    store,
    queue,
    signedIn,
    limits,
    open: isOpenHere(config.service),
    isStopping: () => leaving.signal.aborted,
  });
  const listening = await listen(app, HOST, PORT);
  closers.add(() => listening.stop(HTTP_GRACE_MS));
  logger.info({ origin: listening.origin, role: ROLE }, 'Whereabouts is listening');
  const stop = async (): Promise<void> => {
    leaving.abort();
    await leave({ drainMs, listening, work, all: closers, clock, logger });
  };
  return { origin: listening.origin, store, queue, stop };
}

/** Nobody sends anything to a worker that would have to learn of its leave. */
const drainMsOf = ({ ROLE, DRAIN_SECONDS }: Config['service']): number =>
  ROLE === 'worker' ? 0 : DRAIN_SECONDS * 1_000;

async function openQueueAndStore(
  { connectionString, dataKeys }: Database,
  { service }: Config,
  {
    clock,
    logger,
    timing,
    connections,
    deliveryPatienceMs,
    helpdesks,
  }: ServiceParts & {
    readonly helpdesks: number;
  },
  closers: Closers,
): Promise<{ readonly queue: OpenJobQueue; readonly store: Store }> {
  const concurrency = service.WORKER_CONCURRENCY;
  const queue = await openJobQueue({
    connectionString,
    clock,
    logger,
    concurrency,
    helpdesks,
    timing: timing ?? {},
  });
  // The store is closed after the queue: runs that are given their grace time still write to it.
  const stopQueue = (): Promise<void> => queue.stop(WORK_GRACE_MS);
  const store = await openStore({
    connectionString,
    dataKeys,
    clock,
    logger,
    parsePolicy: readPolicy,
    ...(connections === undefined ? {} : { connections }),
    ...(deliveryPatienceMs === undefined ? {} : { deliveryPatienceMs }),
    enqueue: (jobs, transaction) => queue.enqueue(jobs, transaction),
  }).catch(async (error: unknown) => {
    await stopQueue();
    throw error;
  });
  closers.add(() => store.close());
  closers.add(stopQueue);
  return { queue, store };
}
