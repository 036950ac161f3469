import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';
import { gorgiasRing, type Ring, ring, signed, withSecret, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

const NEXT_ZENDESK_SECRET = 'the-zendesk-secret-of-next-month';
const NEXT_GORGIAS_SECRET = 'the-gorgias-secret-of-next-month-and-on';
const MINUTE_MS = 60_000;

let world: World;

/** A process that only takes webhooks in: what it stored stays where it is. */
beforeAll(async () => {
  world = await startWorld({
    environment: {
      ROLE: 'web',
      ZENDESK_WEBHOOK_SECRET: `${SANDBOX_KEYS.zendeskWebhookSecret},${NEXT_ZENDESK_SECRET}`,
      GORGIAS_WEBHOOK_SECRET: `${SANDBOX_KEYS.gorgiasWebhookSecret},${NEXT_GORGIAS_SECRET}`,
    },
  });
});
afterAll(() => world.stop());

async function count(table: string): Promise<number> {
  const [row] = await world.database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`);
  return row?.n ?? 0;
}
const deliveries = (): Promise<number> => count('delivery');
const jobs = (): Promise<number> => count("pgboss.job WHERE name = 'ticket'");
const stored = async (): Promise<number> => (await deliveries()) + (await jobs());

const send = (what: Ring): ReturnType<typeof ring> => ring(world.service.origin, what);

let lastTicket = 70_000;
const aTicket = (): string => {
  lastTicket += 1;
  return String(lastTicket);
};

/** What the sender is told, and how many rows are kept of it. */
async function fateOf(what: Ring): Promise<{ status: number; body: string; kept: number }> {
  const before = await stored();
  const answer = await send(what);
  return { status: answer.status, body: answer.text, kept: (await stored()) - before };
}

/** A delivery and its job. */
const STORED = { status: 202, body: '{"status":"accepted"}', kept: 2 };
const refused = (status: number): object => ({ status, body: '', kept: 0 });

describe('a Zendesk webhook that is genuine', () => {
  it('is stored with its job when signed now', async () => {
    expect(await fateOf(zendeskRing({ ticket: aTicket() }))).toEqual(STORED);
  });
  it('is stored when it took four minutes', async () => {
    expect(await fateOf(zendeskRing({ ticket: aTicket() }, { atMs: Date.now() - 4 * MINUTE_MS }))).toEqual(
      STORED,
    );
  });
  it('is stored when signed with the other of two valid secrets', async () => {
    expect(await fateOf(zendeskRing({ ticket: aTicket() }, { secret: NEXT_ZENDESK_SECRET }))).toEqual(STORED);
  });
  it('is stored whatever its id is made of', async () => {
    expect(await fateOf(zendeskRing({ ticket: aTicket(), id: 'a\u0000b\u{1F4E6}' }))).toEqual(STORED);
  });
  it('is stored when a trigger sent it', async () => {
    expect(await fateOf(signed(`{"ticket_id":"${aTicket()}"}`))).toEqual(STORED);
  });
  it('is stored whatever else its body holds', async () => {
    const more = '"more":{"deep":[[[{"x":"__proto__"}]]],"text":"{\\"ticket_id\\":2}"}';
    expect(await fateOf(signed(`{"ticket_id":"${aTicket()}",${more}}`))).toEqual(STORED);
  });
});

describe('a Zendesk webhook that is not proven genuine: 401, nothing stored, no reason given', () => {
  const genuine = zendeskRing({ ticket: '1' });
  const without = (name: string): Ring => ({
    ...genuine,
    headers: Object.fromEntries(Object.entries(genuine.headers).filter(([key]) => key !== name)),
  });
  const withHeader = (name: string, value: string): Ring => ({
    ...genuine,
    headers: { ...genuine.headers, [name]: value },
  });

  it.each<[string, Ring]>([
    ['tampered body', { ...genuine, body: genuine.body.replace('"1"', '"2"') }],
    ['one space more in the body', { ...genuine, body: `${genuine.body} ` }],
    ['signed six minutes ago', zendeskRing({ ticket: '1' }, { atMs: Date.now() - 6 * MINUTE_MS })],
    ['signed six minutes from now', zendeskRing({ ticket: '1' }, { atMs: Date.now() + 6 * MINUTE_MS })],
    ['another secret', zendeskRing({ ticket: '1' }, { secret: 'not-the-secret' })],
    [
      'both secrets as one',
      zendeskRing({ ticket: '1' }, { secret: `${SANDBOX_KEYS.zendeskWebhookSecret},${NEXT_ZENDESK_SECRET}` }),
    ],
    ['an empty secret', zendeskRing({ ticket: '1' }, { secret: '' })],
    ['no signature', without('x-zendesk-webhook-signature')],
    ['an empty signature', withHeader('x-zendesk-webhook-signature', '')],
    ['a signature of another length', withHeader('x-zendesk-webhook-signature', 'YWJj')],
    ['no timestamp', without('x-zendesk-webhook-signature-timestamp')],
    ['a timestamp that is none', withHeader('x-zendesk-webhook-signature-timestamp', 'yesterday')],
    [
      'a timestamp other than the signed one',
      withHeader('x-zendesk-webhook-signature-timestamp', new Date().toISOString()),
    ],
    ['garbage without a signature', { path: '/webhooks/zendesk', headers: {}, body: '{' }],
    ['the Gorgias secret', { ...withSecret('{"ticket_id":"1"}'), path: '/webhooks/zendesk' }],
  ])('%s', async (_what, given) => {
    expect(await fateOf(given)).toEqual(refused(401));
  });
});

describe('a Gorgias webhook', () => {
  const form = (ticket: unknown): Record<string, unknown> => ({
    ticket_id: ticket,
    message_id: '2',
    event: 'ticket-created',
    from_agent: 'False',
  });

  it('is stored with its job when it carries the secret', async () => {
    expect(await fateOf(gorgiasRing(form(aTicket())))).toEqual(STORED);
  });
  it('is stored when it carries the other of two valid secrets', async () => {
    expect(await fateOf(gorgiasRing(form(aTicket()), NEXT_GORGIAS_SECRET))).toEqual(STORED);
  });
  it('is stored when ids come as numbers', async () => {
    expect(await fateOf(gorgiasRing(form(Number(aTicket()))))).toEqual(STORED);
  });

  it.each<[string, Ring]>([
    ['another secret', gorgiasRing(form('1'), 'not-the-secret-but-of-a-length-that-fits')],
    ['no secret', gorgiasRing(form('1'), null)],
    ['an empty secret', gorgiasRing(form('1'), '')],
    ['the beginning of the secret', gorgiasRing(form('1'), SANDBOX_KEYS.gorgiasWebhookSecret.slice(0, -1))],
    [
      'both secrets as one',
      gorgiasRing(form('1'), `${SANDBOX_KEYS.gorgiasWebhookSecret},${NEXT_GORGIAS_SECRET}`),
    ],
    ["Zendesk's signature", { ...zendeskRing({ ticket: '1' }), path: '/webhooks/gorgias' }],
  ])('with %s gets 401, and nothing is stored', async (_what, given) => {
    expect(await fateOf(given)).toEqual(refused(401));
  });
});

describe('a genuine webhook that makes no sense: 400, nothing stored', () => {
  const bodies = ['', '{', 'null', '[]', '"1"', '42', 'ticket_id=1', '{"ticket_id":', '\u0000', '{}'];
  it.each(bodies)('Zendesk: %j', async (body) => {
    expect(await fateOf(signed(body))).toEqual(refused(400));
  });
  it.each(bodies)('Gorgias: %j', async (body) => {
    expect(await fateOf(withSecret(body))).toEqual(refused(400));
  });

  const ids = [
    '0',
    '-1',
    '01',
    '1e3',
    ' 1',
    '1 ',
    '0x1',
    'abc',
    '1/../2',
    '',
    '9'.repeat(19),
    0,
    -1,
    1.5,
    2 ** 60,
    null,
    true,
    {},
    ['1'],
  ];
  it.each(ids)('Zendesk: no ticket is called %j', async (ticket) => {
    expect(await fateOf(zendeskRing({ ticket }))).toEqual(refused(400));
    expect(await fateOf(signed(JSON.stringify({ ticket_id: ticket })))).toEqual(refused(400));
  });
  it.each(ids)('Gorgias: no ticket is called %j', async (ticket) => {
    expect(
      await fateOf(gorgiasRing({ ticket_id: ticket, message_id: '2', event: 'ticket-created' })),
    ).toEqual(refused(400));
  });

  it('survives JSON nested 60,000 deep', async () => {
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    expect(await fateOf(signed(deep))).toEqual(refused(400));
    expect(await fateOf(withSecret(`{"ticket_id":${deep}}`))).toEqual(refused(400));
  });

  it.each([
    ['a key that reaches for every object', '{"ticket_id":"1","__proto__":{"isAdmin":true}}'],
    ['the same in escapes', '{"ticket_id":"1","\\u005f_proto__":{"isAdmin":true}}'],
    ['its other name', '{"ticket_id":"1","more":{"constructor":{"prototype":{}}}}'],
    ['two ticket ids', '{"ticket_id":"1","ticket_id":"2"}'],
    ['two ticket ids, one in escapes', '{"ticket_id":"1","ticket\\u005fid":"2"}'],
    [
      'more keys than any body has',
      `{"ticket_id":"1",${Array.from({ length: 10_001 }, (_, n) => `"k${n}":1`).join()}}`,
    ],
  ])('%s', async (_what, body) => {
    expect(await fateOf(signed(body))).toEqual(refused(400));
    expect(await fateOf(withSecret(body))).toEqual(refused(400));
  });

  it('bytes that are not UTF-8', async () => {
    const given = withSecret('');
    const body = Buffer.from('{"ticket_id":"1","name":"Andr\u00e9"}', 'latin1');
    const before = await stored();
    const answer = await fetch(`${world.service.origin}${given.path}`, {
      method: 'POST',
      headers: given.headers,
      body,
    });
    expect([answer.status, await stored()]).toEqual([400, before]);
  });

  it('is not misled by a ticket id in the prototype', async () => {
    expect(await fateOf(signed('{"__proto__":{"ticket_id":"1"}}'))).toEqual(refused(400));
    expect(await fateOf(withSecret('{"__proto__":{"ticket_id":"1"}}'))).toEqual(refused(400));
  });
});

describe('what is none of our business: 204, nothing stored', () => {
  it.each(['status_changed', 'agent_assignment_changed', 'comment_redacted', 'created_by_nobody'])(
    'Zendesk: ticket.%s',
    async (type) => {
      expect(await fateOf(zendeskRing({ ticket: '1', type }))).toEqual(refused(204));
    },
  );
  it.each(['ticket-updated', 'ticket-status-updated', 'ticket-self-unsnoozed'])(
    'Gorgias: %s',
    async (event) => {
      expect(await fateOf(gorgiasRing({ ticket_id: '1', message_id: '2', event }))).toEqual(refused(204));
    },
  );
  it('Gorgias: what an agent wrote', async () => {
    expect(
      await fateOf(
        gorgiasRing({ ticket_id: '1', message_id: '2', event: 'ticket-message-created', from_agent: 'True' }),
      ),
    ).toEqual(refused(204));
  });
});

describe.each(['/webhooks/zendesk', '/webhooks/gorgias'] as const)('%s', (path) => {
  const big = path === '/webhooks/zendesk' ? signed : withSecret;

  it('takes a body of 200 kB', async () => {
    const answer = await send(big(JSON.stringify({ ticket_id: aTicket(), more: 'x'.repeat(200 * 1024) })));
    expect(answer.status).toBe(202);
  });

  it('refuses a body of 1 MB with 413, signed or not, and stores nothing', async () => {
    const body = JSON.stringify({ ticket_id: '1', more: 'x'.repeat(1024 * 1024) });
    expect(await fateOf(big(body))).toMatchObject({ status: 413, kept: 0 });
    expect(await fateOf({ path, headers: {}, body })).toMatchObject({ status: 413, kept: 0 });
  });

  it('refuses compressed bodies: what was signed are the bytes as they came', async () => {
    const given = big('{"ticket_id":"1"}');
    const packed = { ...given, headers: { ...given.headers, 'content-encoding': 'gzip' } };
    expect(await fateOf(packed)).toMatchObject({ status: 415, kept: 0 });
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('answers %s with 405', async (method) => {
    const answer = await fetch(`${world.service.origin}${path}`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

it('answers without asking any vendor, even while all of them hang', async () => {
  const servers = Object.values(world.sandbox.servers);
  for (const { faults } of servers) faults.add({ kind: 'hang', match: {}, times: Number.POSITIVE_INFINITY });
  const asked = world.sandbox.log.entries().length;
  const ticket = aTicket();
  expect(await fateOf(zendeskRing({ ticket }))).toEqual(STORED);
  expect(await fateOf(gorgiasRing({ ticket_id: ticket, message_id: '2', event: 'ticket-created' }))).toEqual(
    STORED,
  );
  expect(world.sandbox.log.entries()).toHaveLength(asked);
  for (const { faults } of servers) faults.clear();
});

it('stores one delivery once, however often it is sent, and says 202 each time', async () => {
  const again = zendeskRing({ ticket: aTicket() });
  const before = await stored();
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await send(again)).status));
  expect(new Set(statuses)).toEqual(new Set([202]));
  expect(await stored()).toBe(before + 2);
});

it('never keeps a delivery without its job, nor a job without its delivery', async () => {
  expect(await jobs()).toBe(await deliveries());
});

describe('while the database is gone', () => {
  it('is answered 503 with Retry-After: 30, so that the sender comes again; and that retry is accepted', async () => {
    const before = await stored();
    const rings = [
      zendeskRing({ ticket: aTicket() }),
      gorgiasRing({ ticket_id: aTicket(), message_id: '2', event: 'ticket-created' }),
    ];
    await world.database.close();
    for (const again of rings) {
      const answer = await send(again);
      expect([answer.status, answer.headers.get('retry-after'), answer.text]).toEqual([503, '30', '']);
    }
    expect((await send(zendeskRing({ ticket: '1' }, { secret: 'wrong' }))).status).toBe(401);
    await world.database.open();
    for (const again of rings) expect((await send(again)).status).toBe(202);
    expect(await stored()).toBe(before + 4);
  });
});
