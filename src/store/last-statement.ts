import { CompiledQuery } from 'kysely';

class Statement implements CompiledQuery {
  readonly query: CompiledQuery['query'];
  readonly queryId: CompiledQuery['queryId'];
  readonly sql: string;
  readonly parameters: readonly unknown[];

  constructor(text: string, parameters: readonly unknown[]) {
    const { query, queryId } = CompiledQuery.raw(text);
    this.query = query;
    this.queryId = queryId;
    this.sql = text;
    this.parameters = parameters;
  }
}

/**
 * The statement of a transaction after which none comes: it travels in one trip with its commit, and the server, which
 * does one after the other, turns that into a rollback should the statement fail.
 */
export class LastStatement extends Statement {}

/**
 * A transaction of two statements in one trip, for what is done under a lock: nobody who waits for the lock waits for our
 * side of the wire too.
 */
export class LockedStatement extends Statement {
  /** Takes the lock; without parameters. */
  readonly lock: string;

  constructor(lock: string, { sql, parameters }: CompiledQuery) {
    super(sql, parameters);
    this.lock = lock;
  }
}
