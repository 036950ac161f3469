import {
  CompiledQuery,
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
 * PostgreSQL for kysely, with one difference to kysely's own driver: a connection on which the database did not answer
 * is thrown away instead of being handed to the next caller, who would wait behind the stuck statement.
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
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: StorageConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: StorageConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
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

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { rows, rowCount } = await this.#client.query(query.sql, [...query.parameters]);
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
