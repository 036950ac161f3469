import pg from 'pg';
import { StorageUnavailable } from '../ports/delivery-log.ts';
import type { JobQueue, TicketJob } from '../ports/job-queue.ts';
import type { SqlTransaction } from '../ports/sql-transaction.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { startBoss } from './boss.ts';
import { enqueue } from './enqueue.ts';
import { countJobs } from './job-table.ts';
import { JobWorker } from './job-worker.ts';
import { TIMING, type Timing } from './ticket-queue.ts';
import { withoutJob } from './without-job.ts';

const LOOK_AGAIN_MS = 20;

export interface JobQueueOptions {
  readonly connectionString: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Tickets worked at once by this process (`WORKER_CONCURRENCY`), 20. */
  readonly concurrency?: number;
  /** How many helpdesks there are, 1: none of them may keep every slot busy. */
  readonly helpdesks?: number;
  /** Shorter times for tests. */
  readonly timing?: Partial<Timing>;
  /** Spreads pauses; 0 to 1. */
  readonly random?: () => number;
}

/** A queue that can also be fed from inside the store's transactions. */
export interface OpenJobQueue extends JobQueue {
  /** Adds jobs in the transaction of their deliveries. */
  enqueue(jobs: readonly TicketJob[], transaction: SqlTransaction): Promise<void>;
  /** Of these tickets, those that have no job. */
  withoutJob(refs: readonly TicketRef[]): Promise<readonly TicketRef[]>;
}

/**
 * Opens the queue; makes pg-boss' tables where they are missing. Without `work` it only takes jobs in (`ROLE=web`).
 * @throws StorageUnavailable when the database cannot be reached
 */
export async function openJobQueue(options: JobQueueOptions): Promise<OpenJobQueue> {
  const { connectionString, clock, logger, concurrency = 20, helpdesks = 1, random = Math.random } = options;
  const timing = { ...TIMING, ...options.timing };
  const attempts = timing.pausesMs.length + 1;
  const pool = openQueuePool(connectionString, logger);
  const boss = await startBoss(pool, logger).catch(async (error: unknown) => {
    await pool.end();
    throw new StorageUnavailable(error);
  });
  let worker: JobWorker | null = null;
  let stopped: Promise<void> | null = null;
  const stop = async (graceMs: number): Promise<void> => {
    await worker?.stop(graceMs);
    await boss.stop({ graceful: false });
    await pool.end();
  };
  return {
    enqueue: (jobs, transaction) => enqueue(boss, jobs, { transaction, afterMs: 0 }),
    add: (job, afterMs = 0) =>
      inTransaction(pool, (transaction) => enqueue(boss, [job], { transaction, afterMs })),
    work: async (handlers) => {
      worker = new JobWorker(
        { connectionString, pool, clock, logger, concurrency, helpdesks, timing, random },
        handlers,
      );
      await worker.start();
    },
    idle: async (signal) => {
      for (;;) {
        const { waiting, active, retrying, dead } = await countJobs(pool, attempts);
        if (waiting + active + retrying + dead === 0) return;
        await clock.sleep(LOOK_AGAIN_MS, signal);
      }
    },
    counts: () => countJobs(pool, attempts),
    withoutJob: (refs) => withoutJob(pool, refs),
    stop: (graceMs) => {
      stopped ??= stop(graceMs);
      return stopped;
    },
  };
}

/**
 * What is known of a queue's table is always wrong: empty when it was counted, full when it is asked. A planner that
 * believes it reads and sorts all that waits; everything here is asked by an index.
 */
const BY_INDEX = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'material']
  .map((way) => `-c enable_${way}=off`)
  .join(' ');

function openQueuePool(connectionString: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    // Apart from the store's, so that signs of life never wait behind a busy run.
    max: 4,
    application_name: 'whereabouts queue',
    connectionTimeoutMillis: 2_000,
    query_timeout: 30_000,
    keepAlive: true,
    // What is settled here may be lost in a crash: the job then runs once more and finds nothing to do. Deliveries and
    // effects wait for the disk; this need not.
    options: `-c synchronous_commit=off ${BY_INDEX}`,
  });
  // A connection may also die between two statements of a transaction, when neither pool nor statement listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => {
    if (!pool.ending) logger.warn({ error }, 'A connection of the queue was lost');
  });
  return pool;
}

/** For jobs without a delivery. Durable: a reconciliation that is forgotten would leave a send unclear for ever. */
async function inTransaction(
  pool: pg.Pool,
  work: (transaction: SqlTransaction) => Promise<void>,
): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new StorageUnavailable(error);
  });
  let broken = true;
  try {
    await client.query('BEGIN; SET LOCAL synchronous_commit = on');
    await work({ executeSql: (text, values = []) => client.query(text, [...values]) });
    await client.query('COMMIT');
    broken = false;
  } catch (error) {
    throw new StorageUnavailable(error);
  } finally {
    client.release(broken);
  }
}
