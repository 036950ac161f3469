import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { startEmbeddedServer } from '../../src/store/embedded-server/start-embedded-server.ts';
import { CLONE_VARIABLE, makeTemplate, TEMPLATE_VARIABLE, URL_VARIABLE } from './database.ts';
import { quickestFolder } from './quickest-folder.ts';

/**
 * Before all tests: one server for the whole run (the one `TEST_DATABASE_URL` names, else an embedded one that ends
 * with this process), and on it one migrated template that every test file clones.
 */
// oxlint-disable-next-line import/no-default-export -- jest calls the default export
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  const url = given === '' ? await embeddedServer() : given;
  process.env[URL_VARIABLE] = url;
  // Copying whole files is quickest where no disk is waited for; a given server may wait for its disk.
  if (given === '') process.env[CLONE_VARIABLE] = 'STRATEGY FILE_COPY';
  process.env[TEMPLATE_VARIABLE] = await makeTemplate(url);
}

async function embeddedServer(): Promise<string> {
  const dataDir = await mkdtemp(join(await quickestFolder(), 'whereabouts-test-'));
  // The server of a root's run is another user's: closed to it, its files would lie on the disk.
  await chmod(dataDir, 0o711);
  const started = await startEmbeddedServer({
    dataDir,
    clock: systemClock(),
    logger: createLogger('warn'),
    temporary: true,
  });
  if (started.kind !== 'started') throw new Error(`No database for the tests: ${JSON.stringify(started)}`);
  return started.server.connectionString;
}
