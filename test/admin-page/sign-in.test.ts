import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

const TOKEN = 'a-token-of-more-than-sixteen-characters';
const SECRET = 'a-session-secret-of-more-than-thirty-two-characters';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    environment: { ROLE: 'web', HOST: '0.0.0.0', API_TOKEN: TOKEN, SESSION_SECRET: SECRET },
  });
});
afterAll(() => world.stop());

async function admin(
  path: string,
  headers: Record<string, string> = {},
  form?: Record<string, string>,
): Promise<Response> {
  const given = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  return fetch(`${world.service.origin}/admin${path}`, { headers, redirect: 'manual', ...given });
}

const signIn = (token: string): Promise<Response> => admin('/sign-in', {}, { token });

/** `name=value` as a browser sends it back. */
async function cookie(): Promise<string> {
  return (await signIn(TOKEN)).headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('signing in', () => {
  it('is asked for on every page, with a form and nothing else', async () => {
    const response = await admin('');
    expect(response.status).toBe(401);
    const html = await response.text();
    expect(html).toContain('name="token"');
    expect(html).not.toContain('Latest decisions');
  });

  it('with the token leads to the page', async () => {
    const response = await signIn(TOKEN);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/admin']);
    expect((await admin('', { cookie: await cookie() })).status).toBe(200);
  });

  it('gives a cookie that only this host gets, over https, from its own pages, for twelve hours', async () => {
    const given = (await signIn(TOKEN)).headers.get('set-cookie') ?? '';
    expect(given).toMatch(/^__Host-whereabouts=/);
    const attributes = given
      .split('; ')
      .slice(1)
      .map((attribute) => attribute.toLowerCase());
    expect(attributes).toEqual(
      expect.arrayContaining(['httponly', 'secure', 'samesite=strict', 'path=/', 'max-age=43200']),
    );
    expect(attributes.some((attribute) => attribute.startsWith('domain'))).toBe(false);
    expect(given).not.toContain(TOKEN);
  });

  it.each(['', 'wrong', `${TOKEN} `, TOKEN.slice(0, -1), TOKEN.toUpperCase()])(
    'with %j is refused, without a cookie',
    async (token) => {
      const response = await signIn(token);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null]);
    },
  );

  it('is not fooled by a token that is no text', async () => {
    const response = await fetch(`${world.service.origin}/admin/sign-in`, {
      method: 'POST',
      body: new URLSearchParams([
        ['token[x]', TOKEN],
        ['token', TOKEN],
        ['token', 'x'],
      ]),
    });
    expect(response.status).toBe(401);
    expect((await admin('/sign-in', {}, {})).status).toBe(401);
  });
});

describe('a session', () => {
  const sessionOf = (until: number, key: string): string =>
    `__Host-whereabouts=${until}.${createHmac('sha256', key).update(`session ${until}`).digest('hex')}`;

  it.each<[string, () => string | Promise<string>]>([
    ['is made up', () => sessionOf(Date.now() + 1_000_000, 'another secret')],
    ['is over', async () => (await cookie()).replace(/=\d+/, `=${Date.now() - 1}`)],
    [
      'was made longer',
      async () => (await cookie()).replace(/=(\d+)/, (_all, until: string) => `=${Number(until) + 1}`),
    ],
    ['has lost its end', async () => (await cookie()).slice(0, -1)],
    ['has another name', async () => (await cookie()).replace('__Host-', '')],
    ['is empty', () => '__Host-whereabouts='],
  ])('that %s opens nothing', async (_what, made) => {
    expect((await admin('', { cookie: await made() })).status).toBe(401);
  });

  it('is found among other cookies', async () => {
    expect((await admin('', { cookie: `a=b; ${await cookie()}; c=d` })).status).toBe(200);
  });

  it('changes nothing for a form on another page', async () => {
    const headers = { cookie: await cookie(), origin: 'https://evil.example' };
    expect((await admin('/switch', headers, { on: 'false' })).status).toBe(401);
    expect((await world.service.store.policies.current()).policy.switch).toBe('on');
  });

  it('may change things from its own page', async () => {
    const headers = { cookie: await cookie(), origin: world.service.origin };
    expect((await admin('/switch', headers, { on: 'false' })).status).toBe(200);
    expect((await world.service.store.policies.current()).policy.switch).toBe('off');
  });

  it('opens the page and not the API, which takes tokens', async () => {
    const response = await fetch(`${world.service.origin}/api/policy`, {
      headers: { cookie: await cookie() },
    });
    expect(response.status).toBe(401);
  });
});
