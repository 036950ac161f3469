import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ring, zendeskRing } from '../support/rings.ts';
import { SECURITY_HEADERS } from '../support/security-headers.ts';
import { untilWell } from '../support/sweeping.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ environment: { ROLE: 'web' } });
});
afterAll(() => world.stop());

const get = (path: string): Promise<Response> => fetch(`${world.service.origin}${path}`);

async function readiness(): Promise<{ status: number; body: unknown }> {
  const response = await get('/readyz');
  return { status: response.status, body: await response.json() };
}

const untilReady = (): Promise<void> => untilWell(world.service.origin);

describe('every answer', () => {
  it.each([
    '/healthz',
    '/readyz',
    '/metrics',
    '/admin',
    '/api/policy',
    '/api/openapi.json',
    '/no-such-page',
    '/webhooks/zendesk',
  ])('%s carries the security headers and does not say what it runs on', async (path) => {
    const { headers } = await get(path);
    const given = Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]));
    expect(given).toEqual(SECURITY_HEADERS);
    expect([
      headers.get('x-powered-by'),
      headers.get('server'),
      headers.get('access-control-allow-origin'),
    ]).toEqual([null, null, null]);
  });

  it.each(['/admin', '/api/policy', '/api/tickets'])('%s is not kept by anybody on the way', async (path) => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/no-such-page', '/webhooks/nobody', '/api/no-such-route', '/admin/no-such-page'])(
    '%s is unknown: 404 as problem+json',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: 404, title: expect.any(String) });
    },
  );

  it.each([
    ['/%', 404],
    ['/%c0%ae%c0%ae/', 404],
    ['/api/tickets/%ff/1', 400],
    ['/admin/tickets/%ff/1', 400],
  ])('%s is refused without a stack trace', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/at |node_modules|URIError/);
  });
});

describe('/healthz and /readyz', () => {
  it('says that the process lives', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('names everything the service needs, each well', async () => {
    await untilReady();
    expect(await readiness()).toEqual({
      status: 200,
      body: {
        status: 'ready',
        breakers: [],
        dependencies: {
          database: { ok: true },
          queue: { ok: true },
          zendesk: { ok: true },
          gorgias: { ok: true },
          ...('REDIS_URL' in world.environment ? { redis: { ok: true } } : {}),
        },
      },
    });
  });

  it('names the database when it is gone, while the process still lives, and recovers with it', async () => {
    await untilReady();
    await world.database.close();
    const gone = await readiness();
    const alive = await get('/healthz');
    await world.database.open();
    expect(gone).toMatchObject({
      status: 503,
      body: {
        status: 'not ready',
        dependencies: { database: { ok: false, problem: expect.any(String) }, zendesk: { ok: true } },
      },
    });
    expect(alive.status).toBe(200);
    await untilReady();
    expect((await readiness()).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('counts what became of each webhook, as Prometheus text', async () => {
    const again = zendeskRing({ ticket: '123' });
    await ring(world.service.origin, again);
    await ring(world.service.origin, again);
    await ring(world.service.origin, zendeskRing({ ticket: '123' }, { secret: 'wrong' }));
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    for (const outcome of ['accepted', 'seen', 'rejected'])
      expect(text).toMatch(
        new RegExp(`^whereabouts_\\w*\\{[^}]*helpdesk="zendesk",outcome="${outcome}"[^}]*\\} 1$`, 'm'),
      );
  });

  it('says how many jobs wait', async () => {
    expect(await (await get('/metrics')).text()).toMatch(/^whereabouts_\w*\{state="waiting"\} 1$/m);
  });

  it('is answered although the database is gone', async () => {
    await world.database.close();
    const response = await get('/metrics');
    await world.database.open();
    expect(response.status).toBe(200);
  });
});
