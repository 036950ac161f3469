import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chaosResult } from '../support/chaos-size.ts';
import { SECURITY_HEADERS } from '../support/security-headers.ts';
import { startWorld, type World } from '../support/world.ts';

const TOKEN = 'a-token-of-more-than-sixteen-characters';

/** What would say what it runs on, or let other sites read. */
const ABSENT = ['x-powered-by', 'server', 'access-control-allow-origin'];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const OpenApi = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

let world: World;
beforeAll(async () => {
  world = await startWorld({
    environment: { ROLE: 'web', API_TOKEN: TOKEN, SESSION_SECRET: 's'.repeat(40) },
  });
});
afterAll(() => world.stop());

const OTHERS = [
  ['/', '/healthz', '/readyz', '/metrics', '/admin', '/admin/', '/admin/style.css', '/admin/sign-in'],
  ['/admin/switch', '/admin/tickets/zendesk/1', '/sandbox', '/no-such-page', '/%', '/api/tickets/%ff/1'],
  ['/admin/%2e%2e/%2e%2e/package.json', '/.env', '/admin/intents/order_status'],
].flat();

/** Every path that is known, those of the API from its own document, and some that are not. */
async function allPaths(): Promise<readonly string[]> {
  const answer = await fetch(`${world.service.origin}/api/openapi.json`);
  const { paths } = OpenApi.parse(await answer.json());
  const api = Object.keys(paths).map((path) =>
    (path.startsWith('/api') ? path : `/api${path}`).replaceAll(/\{[^}]+\}/g, 'zendesk'),
  );
  return [...api, ...['zendesk', 'gorgias', 'easypost', 'shopify', 'nobody'].map(hook), ...OTHERS];
}

const hook = (id: string): string => `/webhooks/${id}`;

const missing = (headers: Headers): readonly string[] =>
  Object.entries(SECURITY_HEADERS)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => name);

const TOKENS = [undefined, `Bearer ${TOKEN}`, 'Bearer wrong'];

async function faultsOf({
  path,
  method,
  token,
}: {
  readonly path: string;
  readonly method: string;
  readonly token: string | undefined;
}): Promise<{ readonly status: number; readonly given: readonly string[] }> {
  const answer = await fetch(`${world.service.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: token }) },
    ...(['GET', 'HEAD'].includes(method) ? {} : { body: '{"a":1}' }),
  });
  const text = await answer.text();
  const inline = /<script(?![^>]+src=)|\son\w+=|node_modules|\n\s+at /.test(text);
  const given = [
    ...missing(answer.headers),
    ...ABSENT.filter((name) => answer.headers.has(name)),
    ...(answer.headers.has('cache-control') ? [] : ['cache-control']),
    ...(inline ? ['inline script or trace'] : []),
  ];
  return { status: answer.status, given };
}

describe('every answer of the service', () => {
  it('has the security headers exactly, by every method, with and without a token', async () => {
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const paths = await allPaths();
    const asked = paths.flatMap((path) =>
      METHODS.flatMap((method) => TOKENS.map((token) => ({ path, method, token }))),
    );
    for (const question of asked) {
      const { status, given } = await faultsOf(question);
      if (given.length > 0) faults.push(`${question.method} ${question.path}: ${given.join()}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(faults).toEqual([]);
    for (const status of [200, 401, 404, 405]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
    const figures = Object.fromEntries([...statuses].map(([status, count]) => [String(status), count]));
    chaosResult('t51', figures);
  });

  it.each<[number, string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }]>([
    [413, '/webhooks/zendesk', { body: 'x'.repeat(300_000) }],
    [415, '/webhooks/gorgias', { body: '{}', headers: { 'content-encoding': 'gzip' } }],
    [415, '/api/switch', { body: '{}', headers: { 'content-encoding': 'gzip' } }],
    [413, '/api/switch', { body: JSON.stringify({ reason: 'x'.repeat(300_000) }) }],
    [400, '/api/switch', { body: '{"on":true,"on":false}' }],
    [400, '/api/switch', { body: '{"__proto__":{"on":true}}' }],
    [400, '/api/switch', { body: '{' }],
  ])('%d for %s has them, too', async (status, path, { body, headers }) => {
    const answer = await fetch(`${world.service.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, ...headers },
      body,
    });
    expect([answer.status, missing(answer.headers)]).toEqual([status, []]);
  });

  it.each([
    [400, 'NONSENSE\r\n\r\n'],
    [400, 'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'],
    [431, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
  ])('%d for what is no request has them, too', async (status, bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
  });
});

/** Sends bytes as they are, and reads until the other side has ended. */
async function raw(bytes: string): Promise<string> {
  const { port } = new URL(world.service.origin);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
