import pg from 'pg';
import type { Logger } from '../ports/tools.ts';
import { SCHEMA } from './migrate.ts';

/** A webhook's sender waits seconds, not minutes: better an honest 503 than a late answer. */
const CONNECT_MS = 2_000;
const STATEMENT_MS = 5_000;

/**
 * A pool of connections. Statements end after 5 s: the server's own time-out first; ours, a little later, is for a server
 * that does not answer at all.
 */
export function openPool(options: {
  readonly connectionString: string;
  readonly max: number;
  readonly logger: Logger;
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max,
    application_name: 'whereabouts',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 500,
    keepAlive: true,
    pipeline: true,
    // A server set up to acknowledge before the disk has it would make our 202 a lie after a power cut.
    options: `-c synchronous_commit=on -c search_path=${SCHEMA}`,
  });
  // A connection may also die between two statements of a transaction, when neither pool nor statement listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // An idle connection that dies is replaced at the next use; unheard, the event would end the process.
  // After our own `end` it is no news: the embedded server may go before the last connection has said good-bye.
  pool.on('error', (error) => {
    if (!pool.ending) options.logger.warn({ error }, 'A connection to the database was lost');
  });
  return pool;
}
