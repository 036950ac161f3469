import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { BELL } from './ticket-queue.ts';

/** First half of the name of every worker's lock; the second is the worker's own number. */
export const WORKER_LOCKS = 1_463_897_414;
const MOST_WORKERS = 2 ** 31 - 1;

/**
 * A worker's own connection to the database: it holds the lock by which others see that the worker lives, and it hears
 * the bell. PostgreSQL gives the lock back the moment the connection ends, however the process ended, so that the jobs
 * of a killed worker can be put back at once and not after minutes of silence.
 */
export interface WorkerSession {
  /** Written into every job the worker takes. A new session has a new number: what the old one held is lost. */
  readonly worker: number;
  readonly isLost: () => boolean;
  close(): Promise<void>;
}

/** @param onRing a job was added, or the session was lost */
export async function openWorkerSession(
  connectionString: string,
  onRing: () => void,
): Promise<WorkerSession> {
  const client = new pg.Client({
    connectionString,
    application_name: 'whereabouts worker',
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  let lost = false;
  client.on('error', () => undefined);
  client.on('end', () => {
    lost = true;
    onRing();
  });
  client.on('notification', onRing);
  await client.connect();
  try {
    const worker = await lockNumber(client);
    await client.query(`LISTEN ${BELL}`);
    return { worker, isLost: () => lost, close: () => close(client) };
  } catch (error) {
    await close(client);
    throw error;
  }
}

async function lockNumber(client: pg.Client): Promise<number> {
  for (;;) {
    const number = randomInt(1, MOST_WORKERS);
    const { rows } = await client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock($1::integer, $2::integer) AS locked',
      [WORKER_LOCKS, number],
    );
    if (rows[0]?.locked === true) return number;
  }
}

async function close(client: pg.Client): Promise<void> {
  // `end` waits for a server that may never answer; half a second is what an honest goodbye takes at most.
  const timeout = AbortSignal.timeout(500);
  await Promise.race([client.end(), once(timeout, 'abort')]).catch(() => undefined);
}
