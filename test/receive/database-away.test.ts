import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { aProxy, type Proxy } from '../support/a-proxy.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Ring, ring, zendeskRing } from '../support/rings.ts';
import { environmentOf, WORLD_NOW } from '../support/world.ts';

/** A tenth of what a statement may take. */
const PATIENCE_MS = 500;

let database: TestDatabase;
let proxy: Proxy;
let sandbox: Sandbox;
let service: Service;

beforeAll(async () => {
  const clock = systemClock(WORLD_NOW);
  database = await testDatabase();
  const url = new URL(database.connectionString);
  proxy = await aProxy(Number(url.port || '5432'));
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  sandbox = await startSandbox({ clock, liftQuotas: true });
  const environment = { ...(await environmentOf(sandbox, database)), DATABASE_URL: url.href, ROLE: 'web' };
  const config = readConfig(environment, PLUG_INS);
  const logger = createLogger('silent');
  const parts = {
    clock,
    logger,
    reach: async () => undefined,
    temporary: true,
    connections: 4,
    deliveryPatienceMs: PATIENCE_MS,
  };
  service = await startService(config, parts);
});
afterEach(async () => {
  await proxy.open();
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(`${service.origin}/api/policy`).catch(() => null);
    if (answered?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
afterAll(async () => {
  await service.stop();
  await sandbox.stop();
  await proxy.stop();
  await database.drop();
});

async function rung(given: Ring): Promise<{ status: number; retryAfter: string | null; ms: number }> {
  const started = performance.now();
  const { status, headers } = await ring(service.origin, given);
  return { status, retryAfter: headers.get('retry-after'), ms: performance.now() - started };
}

describe.each(['refuse', 'hang'] as const)('while connections to the database %s', (mode) => {
  it.each(['/api/policy', '/api/tickets', '/admin'])('%s says so and when to come again', async (path) => {
    await proxy[mode]();
    const response = await fetch(`${service.origin}${path}`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 503, title: expect.any(String) });
  });
});

describe('a database that hangs', () => {
  it('keeps no helpdesk waiting for the statement’s end: it is asked to come again', async () => {
    proxy.hang();
    // Whoever comes while the first one hangs is behind it.
    const first = rung(zendeskRing({ ticket: '1' }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const all = await Promise.all([first, ...['2', '3', '4'].map((ticket) => rung(zendeskRing({ ticket })))]);
    for (const { status, retryAfter } of all) expect([status, retryAfter]).toEqual([503, '30']);
    // A statement ends after 5.5 s; a busy machine may delay one of them, not all.
    expect(Math.min(...all.map(({ ms }) => ms))).toBeLessThan(5_000);
  });

  it('loses nothing that was acknowledged, and takes the same webhook once when it comes again', async () => {
    const again = zendeskRing({ ticket: '77' });
    proxy.hang();
    expect((await rung(again)).status).toBe(503);
    await proxy.open();
    for (let tries = 0; tries < 100 && (await rung(again)).status !== 202; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await rung(again)).status).toBe(202);
    const stored = await database.query("SELECT 1 FROM whereabouts.delivery WHERE ticket_id = '77'");
    expect(stored).toHaveLength(1);
  });
});
