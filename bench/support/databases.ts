import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { startEmbeddedServer } from '../../src/store/embedded-server/start-embedded-server.ts';

/** An empty database of one server; both servers confirm a commit only when it is on the disk. */
export interface BenchDatabase {
  /** As the results name its server: `embedded PostgreSQL 18`. */
  readonly server: string;
  readonly connectionString: string;
}

/** What a benchmark is measured on beside the embedded server. */
const OTHER_SERVER = 'postgres://postgres@127.0.0.1:5432/test';

/** Runs the work on the embedded server and on the PostgreSQL of `BENCH_DATABASE_URL`. @throws when one is missing */
export async function onEachDatabase<Result>(
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<readonly Result[]> {
  const logger = createLogger('error');
  const dataDir = await mkdtemp(join(tmpdir(), 'whereabouts-bench-'));
  const start = await startEmbeddedServer({ dataDir, clock: systemClock(), logger, temporary: true });
  if (start.kind !== 'started') throw new Error(`The embedded server did not start: ${start.kind}`);
  try {
    const embedded = await onNewDatabase('embedded', start.server.connectionString, work);
    const address = process.env['BENCH_DATABASE_URL'] ?? OTHER_SERVER;
    return [embedded, await onNewDatabase('machine’s own', address, work)];
  } finally {
    await start.server.stop();
  }
}

async function onNewDatabase<Result>(
  whose: string,
  server: string,
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  const name = `wa_bench_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    await client.query(`CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const version = rows[0]?.server_version.split(' ')[0] ?? 'of unknown version';
    return await work({ server: `${whose} PostgreSQL ${version}`, connectionString: url.href });
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

/** Asks the database past the program. */
export async function ask<Row extends object>(
  connectionString: string,
  question: string,
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString, options: '-c search_path=whereabouts,public' });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}
