import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { startEmbeddedServer } from '../../src/store/embedded-server/start-embedded-server.ts';
import { makeTemplate, TEMPLATE_VARIABLE, URL_VARIABLE } from './database.ts';

/**
 * Before all tests: one server for the whole run (the one `TEST_DATABASE_URL` names, else an embedded one that ends
 * with this process), and on it one migrated template that every test file clones.
 */
// oxlint-disable-next-line import/no-default-export -- jest calls the default export
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  const url = given === '' ? await embeddedServer() : given;
  process.env[URL_VARIABLE] = url;
  process.env[TEMPLATE_VARIABLE] = await makeTemplate(url);
}

async function embeddedServer(): Promise<string> {
  const started = await startEmbeddedServer({
    dataDir: await mkdtemp(join(tmpdir(), 'whereabouts-test-')),
    clock: systemClock(),
    logger: createLogger('warn'),
    temporary: true,
  });
  if (started.kind !== 'started') throw new Error(`No database for the tests: ${JSON.stringify(started)}`);
  return started.server.connectionString;
}
