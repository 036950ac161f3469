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
import { storageTrouble } from './storage-trouble.ts';

/**
 * PostgreSQL for kysely, with two differences to kysely's own driver:
 * - A connection on which the database did not answer is thrown away instead of being handed to the next caller, who would
 *   wait behind the stuck statement.
 * - A transaction begins with its first statement, in one trip where that has no parameters: most begin with a lock.
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

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<StorageConnection> {
    try {
      return new StorageConnection(await this.#pool.connect());
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
  #broken = false;
  #begins = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  begin(): void {
    this.#begins = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    // Nothing was asked in it.
    if (this.#begins) this.#begins = false;
    else await this.#ask(how, []);
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#begins) return this.#ask(text, parameters);
    this.#begins = false;
    // Statements with parameters travel alone.
    if (parameters.length === 0) return this.#ask(`begin; ${text}`, []);
    await this.#ask('begin', []);
    return this.#ask(text, parameters);
  }

  async #ask<Row>(text: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    try {
      // Several statements have several results.
      const results = [await this.#client.query(text, [...parameters])].flat();
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
