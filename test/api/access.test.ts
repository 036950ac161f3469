import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

const TOKEN = 'a-token-of-more-than-sixteen-characters';

type Headers = Readonly<Record<string, string>>;

/** Sends what browsers and scripts send; `fetch` keeps Host and Origin to itself. */
async function status(world: World, method: string, path: string, headers: Headers = {}): Promise<number> {
  const typed = {
    'content-type': path.startsWith('/admin') ? 'application/x-www-form-urlencoded' : 'application/json',
  };
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const sent = request(
    `${world.service.origin}${path}`,
    { method, headers: { ...typed, ...headers } },
    (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    },
  );
  sent.on('error', reject);
  sent.end(method === 'GET' ? undefined : '{}');
  return promise;
}

const PROTECTED = [
  ['GET', '/api/tickets'],
  ['GET', '/api/tickets/zendesk/1'],
  ['GET', '/api/policy'],
  ['PUT', '/api/policy'],
  ['PATCH', '/api/policy/intents/order_status'],
  ['POST', '/api/switch'],
] as const;

const ADMIN = [
  ['GET', '/admin'],
  ['GET', '/admin/tickets/zendesk/1'],
  ['POST', '/admin/switch'],
  ['POST', '/admin/intents/order_status'],
] as const;

describe('bound to this machine only', () => {
  let world: World;
  let port: string;
  beforeAll(async () => {
    world = await startWorld({ environment: { ROLE: 'web', API_TOKEN: TOKEN } });
    ({ port } = new URL(world.service.origin));
  });
  afterAll(() => world.stop());

  it('this machine needs no token, under any of its own names', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
      expect([host, await status(world, 'GET', '/api/tickets', { host })]).toEqual([host, 200]);
    expect(await status(world, 'GET', '/admin')).toBe(200);
  });

  it.each([...PROTECTED, ...ADMIN])(
    '%s %s is closed to a web page that made a name point here',
    async (method, path) => {
      const refused = path.startsWith('/admin') ? 403 : 401;
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        'localhost.evil.example',
        '127.0.0.1.evil.example',
      ])
        expect([host, await status(world, method, path, { host })]).toEqual([host, refused]);
    },
  );

  it.each([
    ['PATCH', '/api/policy/intents/order_status', 401],
    ['POST', '/api/switch', 401],
    ['PUT', '/api/policy', 401],
    ['POST', '/admin/switch', 403],
    ['POST', '/admin/intents/order_status', 403],
  ])('%s %s is closed to a form on another page', async (method, path, refused) => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost.evil.example:${port}` },
      { origin: `https://127.0.0.1:${port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect([headers, await status(world, method, path, headers)]).toEqual([headers, refused]);
  });

  it('our own page may change things', async () => {
    const own = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
    expect(await status(world, 'PATCH', '/api/policy/intents/order_status', own)).toBe(200);
  });

  it('a wrong token is refused even here, the right one works under any name', async () => {
    expect(await status(world, 'GET', '/api/policy', { authorization: 'Bearer wrong' })).toBe(401);
    const right = { authorization: `Bearer ${TOKEN}`, host: 'whereabouts.example.com' };
    expect(await status(world, 'GET', '/api/policy', right)).toBe(200);
  });
});

describe('bound to every address', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({
      environment: { ROLE: 'web', HOST: '0.0.0.0', API_TOKEN: TOKEN, SESSION_SECRET: 's'.repeat(40) },
    });
  });
  afterAll(() => world.stop());

  it.each(PROTECTED)('%s %s asks for the token, also from this machine', async (method, path) => {
    expect(await status(world, method, path)).toBe(401);
    expect(await status(world, method, path, { authorization: 'Bearer ' })).toBe(401);
    expect(await status(world, method, path, { authorization: TOKEN })).toBe(401);
    expect(await status(world, method, path, { authorization: `Basic ${TOKEN}` })).toBe(401);
    expect(await status(world, method, path, { authorization: `Bearer ${TOKEN}x` })).toBe(401);
    expect(await status(world, method, path, { authorization: `Bearer ${TOKEN}` })).not.toBe(401);
    expect(await status(world, method, path, { authorization: `bearer ${TOKEN}` })).not.toBe(401);
  });

  it.each(ADMIN)('%s %s asks people to sign in', async (method, path) => {
    expect(await status(world, method, path)).toBe(401);
  });

  it('says how to get in, as problem+json, and not what was wrong', async () => {
    const response = await fetch(`${world.service.origin}/api/policy`, {
      headers: { authorization: 'Bearer wrong' },
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 401, title: 'Not signed in' });
  });

  it('leaves open what says nothing about anybody', async () => {
    for (const path of ['/healthz', '/api/openapi.json', '/admin/style.css'])
      expect([path, await status(world, 'GET', path)]).toEqual([path, 200]);
  });
});

it('without any token nobody comes in from outside', async () => {
  const world = await startWorld({
    environment: { ROLE: 'web', HOST: '0.0.0.0', SESSION_SECRET: 's'.repeat(40) },
  });
  expect(await status(world, 'GET', '/api/policy', { authorization: 'Bearer undefined' })).toBe(401);
  expect(await status(world, 'GET', '/api/policy', { authorization: 'Bearer null' })).toBe(401);
  await world.stop();
});
