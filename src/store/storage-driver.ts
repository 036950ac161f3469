import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { StorageUnavailable } from '../ports/delivery-log.ts';
import { LastStatement, LockedStatement } from './last-statement.ts';
import { StatementNames } from './statement-names.ts';
import { storageTrouble } from './storage-trouble.ts';

/**
 * PostgreSQL for kysely, with two differences to kysely's own driver:
 * - A connection on which the database did not answer is thrown away instead of being handed to the next caller, who would
 *   wait behind the stuck statement.
 * - A transaction begins with its first statement, in one trip with it.
 */
export function storageDialect(pool: Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new StorageDriver(pool),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

class StorageDriver implements Driver {
  readonly #pool: Pool;
  readonly #names = new StatementNames();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<StorageConnection> {
    try {
      return new StorageConnection(await this.#pool.connect(), this.#names);
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  async beginTransaction(connection: StorageConnection): Promise<void> {
    connection.begin();
  }

  async commitTransaction(connection: StorageConnection): Promise<void> {
    await connection.end('commit');
  }

  async rollbackTransaction(connection: StorageConnection): Promise<void> {
    await connection.end('rollback');
  }

  async releaseConnection(connection: StorageConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class StorageConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #names: StatementNames;
  #broken = false;
  /** The next statement opens a transaction. */
  #begins = false;
  #isOpen = false;

  constructor(client: PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  begin(): void {
    this.#begins = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.#isOpen) await this.#ask(how, []);
    this.#begins = false;
    this.#isOpen = false;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { sql: text, parameters } = query;
    if (query instanceof LockedStatement) return this.#askTogether(`begin; ${query.lock}`, query, 'commit');
    if (query instanceof LastStatement) return this.#askLast(query);
    if (!this.#begins) return this.#ask(text, parameters);
    this.#begins = false;
    this.#isOpen = true;
    // Statements with parameters travel alone, but nobody has to wait between the two: the connection is a pipeline.
    return parameters.length === 0
      ? this.#ask(`begin; ${text}`, [])
      : this.#askTogether('begin', query, null);
  }

  async #askLast<Row>(query: LastStatement): Promise<QueryResult<Row>> {
    if (!this.#isOpen) throw new Error('The last statement of a transaction cannot be its first');
    this.#isOpen = false;
    return this.#askTogether(null, query, 'commit');
  }

  /** Asks without waiting in between. Ends when all are answered, so that nothing is on its way when it fails. */
  async #askTogether<Row>(
    before: string | null,
    { sql: text, parameters }: CompiledQuery,
    after: string | null,
  ): Promise<QueryResult<Row>> {
    const quiet = async (command: string | null): Promise<void> => {
      if (command !== null) await this.#ask(command, []);
    };
    const [first, answer, last] = await Promise.allSettled([
      quiet(before),
      this.#ask<Row>(text, parameters),
      quiet(after),
    ]);
    if (first.status === 'rejected') throw first.reason;
    if (answer.status === 'rejected') throw answer.reason;
    if (last.status === 'rejected') throw last.reason;
    return answer.value;
  }

  async #ask<Row>(text: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    try {
      // Several statements have several results.
      const name = parameters.length > 0 ? this.#names.nameOf(text) : null;
      const query = { text, values: [...parameters], ...(name === null ? {} : { name }) };
      const results = [await this.#client.query(query)].flat();
      const { rows = [], rowCount = null } = results.at(-1) ?? {};
      return rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) };
    } catch (error) {
      const trouble = storageTrouble(error);
      if (trouble instanceof StorageUnavailable) this.#broken = true;
      throw trouble;
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Results are read whole here; ask for fewer rows instead');
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}
