import type { Pool } from 'pg';
import type { JobQueue } from '../ports/job-queue.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { Alarm } from './alarm.ts';
import { runAttempt } from './attempt.ts';
import { beat, pardon, putBackOrphans, suspectsWait } from './job-table.ts';
import { type TakenJob, takeJobs, type Wish } from './take-jobs.ts';
import type { Timing } from './ticket-queue.ts';
import { openWorkerSession, type WorkerSession } from './worker-session.ts';

export type Handlers = Parameters<JobQueue['work']>[0];

export interface WorkerParts {
  readonly connectionString: string;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly concurrency: number;
  /** How many helpdesks there are. */
  readonly helpdesks: number;
  readonly timing: Timing;
  readonly random: () => number;
}

interface Running {
  readonly taken: TakenJob;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Pause after a failed connection or query, so that a database that is away is not hammered. */
const TROUBLE_MS = 500;

/** Those that only wait counted, a worker has at most so many jobs in hand. */
const MOST_TIMES_CONCURRENCY = 3;

/** After taking some, others that end in the next moment are replaced together: each take costs the database the same. */
const GATHER_MS = 25;

/** One job in so many is taken from the oldest end. */
const OLDEST_EVERY = 4;

/** Takes jobs and works them, as many at once as there are slots. */
export class JobWorker {
  readonly #parts: WorkerParts;
  readonly #handlers: Handlers;
  readonly #alarm: Alarm;
  readonly #running = new Map<string, Running>();
  /** Of those, the jobs that only wait and take no slot. */
  readonly #aside = new Set<string>();
  #stopping = false;
  #everTaken = 0;
  /** A suspect waits, or is worked: nothing else is begun. */
  #careful = false;
  #loop: Promise<void> = Promise.resolve();

  constructor(parts: WorkerParts, handlers: Handlers) {
    this.#parts = parts;
    this.#handlers = handlers;
    this.#alarm = new Alarm(parts.clock);
  }

  /** Resolves when the first session stands and jobs left by ended workers have been put back. */
  async start(): Promise<void> {
    const session = await this.#openSession();
    await this.#putBackOrphans();
    this.#loop = this.#work(session);
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    const { clock } = this.#parts;
    const over = new AbortController();
    await Promise.race([this.#allDone(), clock.sleep(graceMs, over.signal).catch(() => undefined)]);
    over.abort();
    this.#abortAll();
    await this.#allDone();
    await this.#loop;
  }

  async #work(first: WorkerSession): Promise<void> {
    let session = first;
    let nextBeat = 0;
    while (!this.#stopping) {
      if (session.isLost()) session = await this.#replace(session);
      if (this.#parts.clock.steady() >= nextBeat) {
        nextBeat = this.#parts.clock.steady() + this.#parts.timing.beatMs;
        await this.#beat();
      }
      await this.#takeAndStart(session);
      await this.#alarm.wait(this.#parts.timing.pollMs);
    }
    // The lock is held until the last job is settled: until then nobody may put them back.
    await this.#allDone();
    await session.close();
  }

  async #takeAndStart({ worker }: WorkerSession): Promise<void> {
    const { pool, logger, clock } = this.#parts;
    const most = this.#room();
    if (most <= 0 || this.#stopping) return;
    try {
      const suspects = this.#careful;
      const { jobs, dropped } = await takeJobs(pool, { worker, most, suspects, ...this.#order(most) });
      if (suspects && jobs.length === 0) {
        this.#careful = false;
        this.#alarm.ring();
      }
      if (dropped > 0) logger.error({ dropped }, 'Dropped jobs that name no ticket');
      this.#everTaken += jobs.length;
      for (const taken of jobs) this.#start(taken);
      if (jobs.length > 0) await clock.sleep(GATHER_MS);
    } catch (error) {
      logger.warn({ error }, 'Could not take jobs; trying again');
      await clock.sleep(TROUBLE_MS);
    }
  }

  #room(): number {
    if (this.#careful) return this.#running.size === 0 ? 1 : 0;
    const { concurrency } = this.#parts;
    return Math.min(
      concurrency - (this.#running.size - this.#aside.size),
      MOST_TIMES_CONCURRENCY * concurrency - this.#running.size,
    );
  }

  /** Which jobs first; see `TAKE`. Half of an equal share is kept free for a helpdesk that has nothing in hand now. */
  #order(most: number): Pick<Wish, 'oldest' | 'inHand' | 'mostOfOne'> {
    const { concurrency, helpdesks } = this.#parts;
    const taken = this.#everTaken;
    const inHand: Record<string, number> = {};
    const slots = [...this.#running.values()].filter(({ taken: { id } }) => !this.#aside.has(id));
    for (const { job } of slots.map((running) => running.taken))
      inHand[job.ref.helpdesk] = (inHand[job.ref.helpdesk] ?? 0) + 1;
    return {
      oldest: Math.floor((taken + most) / OLDEST_EVERY) - Math.floor(taken / OLDEST_EVERY),
      inHand,
      mostOfOne: concurrency - Math.floor(concurrency / (2 * helpdesks)) * (helpdesks - 1),
    };
  }

  #start(taken: TakenJob): void {
    const abort = new AbortController();
    const done = runAttempt(taken, {
      ...this.#parts,
      handlers: this.#handlers,
      signal: abort.signal,
      aside: (wait) => this.#waitAside(taken, wait),
      isStopping: () => this.#stopping,
    }).finally(() => {
      this.#running.delete(taken.id);
      this.#alarm.ring();
    });
    this.#running.set(taken.id, { taken, abort, done });
  }

  async #waitAside<T>({ id }: TakenJob, wait: () => Promise<T>): Promise<T> {
    this.#aside.add(id);
    this.#alarm.ring();
    try {
      return await wait();
    } finally {
      this.#aside.delete(id);
    }
  }

  /** The lock went with the session, so everything this worker held may be in other hands already. */
  async #replace(lost: WorkerSession): Promise<WorkerSession> {
    this.#parts.logger.warn({}, 'The worker lost its connection to the database; its jobs end and run again');
    const held = [...this.#running.keys()];
    this.#abortAll();
    await lost.close();
    await this.#allDone();
    const session = await this.#openSession();
    await pardon(this.#parts.pool, held).catch((error: unknown) =>
      this.#parts.logger.warn({ error }, 'Could not say that a lost connection was no crash'),
    );
    return session;
  }

  async #openSession(): Promise<WorkerSession> {
    const { connectionString, clock, logger } = this.#parts;
    for (;;) {
      try {
        return await openWorkerSession(connectionString, () => this.#alarm.ring());
      } catch (error) {
        if (this.#stopping) return { worker: 0, isLost: () => false, close: async () => undefined };
        logger.warn({ error }, 'The worker cannot reach the database; trying again');
        await clock.sleep(TROUBLE_MS);
      }
    }
  }

  async #beat(): Promise<void> {
    const { pool, logger } = this.#parts;
    try {
      const held = [...this.#running.values()];
      const ours =
        held.length === 0
          ? new Set()
          : await beat(
              pool,
              held.map(({ taken }) => taken),
            );
      for (const { taken, abort } of held) {
        if (!ours.has(taken.id) && this.#running.has(taken.id))
          abort.abort(new Error('Another worker has this job now'));
      }
    } catch (error) {
      // Says nothing about who holds the jobs.
      logger.warn({ error }, 'Could not say that the worker lives');
    }
    await this.#putBackOrphans();
  }

  async #putBackOrphans(): Promise<void> {
    const { pool, timing, logger } = this.#parts;
    try {
      const jobs = await putBackOrphans(pool, timing.silentMs);
      if (jobs > 0) logger.warn({ jobs }, 'Put back the jobs of a worker that ended');
      this.#careful ||= await suspectsWait(pool);
    } catch (error) {
      logger.warn({ error }, 'Could not look for jobs of ended workers');
    }
  }

  #abortAll(): void {
    for (const { abort } of this.#running.values()) abort.abort(new Error('The worker stops'));
  }

  async #allDone(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }
}
