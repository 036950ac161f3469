import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { freePort } from '../support/doomed-service.ts';
import { ring, zendeskRing } from '../support/rings.ts';
import { type ServiceOn, serviceOn } from '../support/service-on.ts';
import { readiness } from '../support/sweeping.ts';
import { WORLD_NOW } from '../support/world.ts';

let on: ServiceOn | null = null;
afterEach(async () => {
  await on?.stop();
  on = null;
});

async function start(environment: Readonly<Record<string, string>>): Promise<ServiceOn> {
  const clock = systemClock(WORLD_NOW);
  const sandbox = await startSandbox({ clock, liftQuotas: true });
  // Nobody gets a token, so nobody signs in.
  const match = { path: /oauth/ };
  sandbox.servers.zendesk.faults.add({ kind: 'answer', match, status: 503, times: Number.POSITIVE_INFINITY });
  on = await serviceOn(sandbox, { clock, environment: { ROLE: 'web', ...environment } });
  return on;
}

describe('a process that starts while something is away that no webhook needs is ready, and says what is away', () => {
  it('a helpdesk that does not sign it in', async () => {
    const { origin } = (await start({})).service;
    expect(await readiness(origin)).toMatchObject({
      code: 200,
      status: 'degraded',
      dependencies: {
        database: { ok: true },
        queue: { ok: true },
        zendesk: { ok: false, degraded: true, problem: expect.any(String) },
      },
    });
    expect((await ring(origin, zendeskRing({ ticket: '4711' }))).status).toBe(202);
  });

  it('a Redis that does not answer', async () => {
    const { origin } = (await start({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` })).service;
    expect(await readiness(origin)).toMatchObject({
      code: 200,
      status: 'degraded',
      dependencies: { redis: { ok: false, degraded: true, problem: expect.any(String) } },
    });
    expect((await ring(origin, zendeskRing({ ticket: '4711' }))).status).toBe(202);
  });
});
