import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openJobQueue } from '../../src/jobs/open-job-queue.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Policy } from '../../src/ticket/policy.ts';

/** How the run's server and template reach the test files. */
export const URL_VARIABLE = 'WHEREABOUTS_TEST_SERVER';
export const TEMPLATE_VARIABLE = 'WHEREABOUTS_TEST_TEMPLATE';
/** How its server clones quickest, in its own words; unset: as it likes. */
export const CLONE_VARIABLE = 'WHEREABOUTS_TEST_CLONE';

/** A database of one's own. */
export interface TestDatabase {
  readonly connectionString: string;
  /** Runs a statement past the program, to arrange or to look. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends every session on it, as a restart of the server would. */
  cutConnections(): Promise<void>;
  /** Lets nobody in any more, as if the server were down; everybody's sessions end. */
  close(): Promise<void>;
  open(): Promise<void>;
  drop(): Promise<void>;
}

/** Clones the migrated template; drop it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = required(URL_VARIABLE);
  const name = `wa_${randomUUID().replaceAll('-', '')}`;
  const how = process.env[CLONE_VARIABLE] ?? '';
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${required(TEMPLATE_VARIABLE)} ${how}`);
  const connectionString = urlOf(server, name);
  // On the embedded server the schema is the role's own; on another PostgreSQL it must be named.
  const pool = new pg.Pool({ connectionString, max: 2, options: '-c search_path=whereabouts,public' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const cutConnections = (): Promise<void> =>
    onServer(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  return {
    connectionString,
    cutConnections,
    close: async () => {
      await onServer(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await cutConnections();
    },
    open: () => onServer(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    drop: async () => {
      await pool.end();
      await dropDatabase(server, name);
    },
  };
}

/** An empty database with every table in it. */
export async function makeTemplate(server: string): Promise<string> {
  const name = `wa_template_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const common = {
    connectionString: urlOf(server, name),
    clock: systemClock(),
    logger: createLogger('error'),
  };
  const queue = await openJobQueue(common);
  const store = await openStore({
    ...common,
    dataKeys: [Buffer.alloc(32)],
    parsePolicy: (json) => json as Policy,
    enqueue: queue.enqueue,
  });
  await Promise.all([queue.stop(0), store.close()]);
  return name;
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is unset: run the tests through jest's global set-up`);
  return value;
}
