import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch, pause } from '../support/doomed-service.ts';
import { ring, zendeskRing } from '../support/rings.ts';
import { environmentOf } from '../support/world.ts';

let sandbox: Sandbox;
let database: TestDatabase;
let service: Doomed;
let origin: string;

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const environment = { ...(await environmentOf(sandbox, database)), NOW: '', PORT: String(port) };
  service = await launch({ ...environment, DRAIN_SECONDS: '300' });
});
afterAll(async () => {
  service.child.kill('SIGKILL');
  await ended(service);
  await sandbox.stop();
  await database.drop();
});

it('the first SIGTERM begins to drain, webhooks are answered, and a second one ends the process at once', async () => {
  service.child.kill('SIGTERM');
  while ((await statusOf('/readyz')) !== 503) await pause(20);
  expect((await ring(origin, zendeskRing({ ticket: '4711' }))).status).toBe(202);
  expect(await statusOf('/healthz')).toBe(200);
  service.child.kill('SIGTERM');
  // Waits a fifth of DRAIN_SECONDS at most.
  await ended(service);
  expect(service.child.exitCode).toBe(1);
});

const statusOf = async (path: string): Promise<number> => (await fetch(`${origin}${path}`)).status;
