import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { ROLE: 'web' } });
});
afterAll(() => world.stop());

interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly type: string | null;
  readonly body: Record<string, unknown>;
}

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const given = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${world.service.origin}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...given,
  });
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    type: response.headers.get('content-type'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

const current = (): Promise<Answer> => send('GET', '/policy');

/** Nothing was changed by what the test does. */
async function unchanged(act: () => Promise<Answer>): Promise<Answer> {
  const before = await current();
  const answer = await act();
  expect(await current()).toEqual(before);
  return answer;
}

describe('the policy', () => {
  it('comes with its version as ETag, and goes back in as it came out', async () => {
    const { etag, body } = await current();
    expect(etag).toMatch(/^"\d+"$/);
    const {
      status,
      etag: next,
      body: stored,
    } = await send('PUT', '/policy', body, { 'if-match': etag ?? '' });
    expect(status).toBe(200);
    expect(stored).toEqual(body);
    expect(Number(next?.slice(1, -1))).toBe(Number(etag?.slice(1, -1)) + 1);
  });

  it('is replaced in full', async () => {
    const { etag } = await current();
    const brand = { name: 'New name', languages: ['de'] };
    await send('PUT', '/policy', { version: 1, brand }, { 'if-match': etag ?? '' });
    const { body } = await current();
    expect(body).toMatchObject({
      brand: { name: 'New name', languages: ['de'] },
      defaults: { autonomy: 'shadow' },
    });
  });

  it('is not replaced by somebody who has not read it: 428', async () => {
    const { status, type } = await unchanged(() => send('PUT', '/policy', { version: 1 }));
    expect([status, type]).toEqual([428, expect.stringMatching(/^application\/problem\+json/)]);
  });

  it.each(['"999"', '"0"', 'garbage', '*', '""'])(
    'is not replaced by somebody who read another one: 412 for %s',
    async (match) => {
      const { status } = await unchanged(() => send('PUT', '/policy', { version: 1 }, { 'if-match': match }));
      expect(status).toBe(412);
    },
  );

  it('of two who read the same one only the first replaces it', async () => {
    const { etag, body } = await current();
    const both = await Promise.all(
      [1, 2].map(() => send('PUT', '/policy', body, { 'if-match': etag ?? '' })),
    );
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 412]));
  });

  it.each<[string, unknown, string]>([
    ['an unknown key, with the nearest known name', { version: 1, limit: {} }, 'limits'],
    ['an unknown step', { version: 1, defaults: { autonomy: 'always' } }, 'defaults.autonomy'],
    ['an unknown intent', { version: 1, intents: { buy: { autonomy: 'note' } } }, 'buy'],
    ['a confidence above 1', { version: 1, defaults: { minConfidence: 2 } }, 'minConfidence'],
    ['a time zone that is none', { version: 1, brand: { timezone: 'Mars/Base' } }, 'timezone'],
    ['a list', [{ version: 1 }], ''],
  ])('is refused for %s: 422 naming it', async (_what, policy, named) => {
    const { etag } = await current();
    const { status, body } = await unchanged(() =>
      send('PUT', '/policy', policy, { 'if-match': etag ?? '' }),
    );
    expect(status).toBe(422);
    expect(JSON.stringify(body['faults'])).toContain(named);
  });

  it.each(['{', '"text"', 'null', '', '{}'])(
    'is refused for a body that is no document: 400 for %j',
    async (text) => {
      const { etag } = await current();
      const { status } = await unchanged(() => send('PUT', '/policy', text, { 'if-match': etag ?? '' }));
      expect(status).toBe(400);
    },
  );

  it('is not reset by a policy that is sent as something else than JSON', async () => {
    const { etag, body } = await current();
    const headers = { 'if-match': etag ?? '', 'content-type': 'application/x-www-form-urlencoded' };
    const { status } = await unchanged(() => send('PUT', '/policy', body, headers));
    expect(status).toBe(400);
  });

  it('of 300 kB is too large', async () => {
    const { etag } = await current();
    const large = { version: 1, brand: { name: 'x'.repeat(300 * 1024) } };
    expect((await unchanged(() => send('PUT', '/policy', large, { 'if-match': etag ?? '' }))).status).toBe(
      413,
    );
  });
});

describe('one intent', () => {
  it('is changed without having read anything, and nothing else is', async () => {
    const before = await current();
    const { status, etag, body } = await send('PATCH', '/policy/intents/delayed', { autonomy: 'note' });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...before.body,
      intents: { ...(before.body['intents'] as object), delayed: { autonomy: 'note' } },
    });
    expect(etag).not.toBe(before.etag);
    await send('PATCH', '/policy/intents/delayed', { minConfidence: 0.9 });
    expect((await current()).body['intents']).toMatchObject({
      delayed: { autonomy: 'note', minConfidence: 0.9 },
    });
  });

  it('keeps every change of many at once', async () => {
    const intents = ['order_status', 'delivery_eta', 'return_status', 'refund_status'];
    const changes = intents.map((intent) =>
      send('PATCH', `/policy/intents/${intent}`, { autonomy: 'reply' }),
    );
    expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await current()).body['intents']).toMatchObject(
      Object.fromEntries(intents.map((intent) => [intent, { autonomy: 'reply' }])),
    );
  });

  it.each([['/policy/intents/buy'], ['/policy/intents/constructor'], ['/policy/intents/__proto__']])(
    '%s is unknown: 404',
    async (path) => {
      expect((await unchanged(() => send('PATCH', path, { autonomy: 'note' }))).status).toBe(404);
    },
  );

  it.each([{ autonomy: 'always' }, { autonomie: 'note' }, { minConfidence: 7 }, [], 'note', null])(
    '%j is refused: 400',
    async (body) => {
      expect((await unchanged(() => send('PATCH', '/policy/intents/delayed', body))).status).toBe(400);
    },
  );
});

describe('the switch', () => {
  it('goes off and on, and who asked why is kept', async () => {
    const off = await send('POST', '/switch', { on: false, reason: 'carrier strike' });
    expect([off.status, off.body['switch']]).toEqual([200, 'off']);
    expect((await send('POST', '/switch', { on: true })).body['switch']).toBe('on');
    const audit = await world.database.query<{ actor: string; reason: string }>(
      'SELECT actor, reason FROM whereabouts.audit ORDER BY position DESC LIMIT 2',
    );
    expect(audit).toEqual([
      { actor: 'api', reason: 'no reason given' },
      { actor: 'api', reason: 'carrier strike' },
    ]);
  });

  it.each([
    {},
    { on: 'false' },
    { on: 0 },
    { on: false, reason: '' },
    { on: false, reason: 'x'.repeat(501) },
    { off: true },
  ])('%j is refused: 400', async (body) => {
    expect((await unchanged(() => send('POST', '/switch', body))).status).toBe(400);
  });

  it('is not moved by a request that is not JSON', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await unchanged(() => send('POST', '/switch', 'on=false', form))).status).toBe(400);
  });
});
