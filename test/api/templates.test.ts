import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly body: Record<string, unknown>;
}

async function send(method: string, path: string, body?: unknown, match?: string): Promise<Answer> {
  const response = await fetch(`${world.service.origin}/api/templates${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(match === undefined ? {} : { 'if-match': match }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    body: (await response.json()) as Record<string, unknown>,
  };
}

const OURS = '<p>Hello! Your order {{ order_name }} is on its way.</p>';

const CATS = '<p>Your parcel for order {{ order_name }} is with customs.</p><p>Our cats wave.</p>';

/** What a customer whose parcel is calmly on its way is told, and with which text by the decision page. */
async function told(): Promise<{ readonly reply: string; readonly template: string | null }> {
  const customer = aCustomer(world);
  const id = ask(world, 'zendesk', customer, {
    text: `Hi, where is my order ${customer.order}? When will it arrive?`,
  });
  await world.settled();
  const { template } = await world.page('zendesk', id);
  return { reply: lookAt(world, 'zendesk', id).told.join('\n'), template };
}

describe('the texts', () => {
  it('are listed, each in every language, none of them changed', async () => {
    const { status, body } = await send('GET', '');
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(status).toBe(200);
    expect(items).toContainEqual({ language: 'nl', name: 'split', version: 0, overridden: false });
    expect(items.every(({ overridden }) => overridden === false)).toBe(true);
  });

  it.each(['/en/nothing', '/ja/in_transit', '/en/__proto__', '/constructor/in_transit'])(
    '%s is unknown: 404',
    async (path) => {
      expect((await send('GET', path)).status).toBe(404);
      expect((await send('PUT', path, { source: OURS }, '"0"')).status).toBe(404);
    },
  );

  it.each<[string, unknown, string | undefined, number]>([
    ['without having read it', { source: OURS }, undefined, 428],
    ['by who read another version', { source: OURS }, '"7"', 412],
    ['by who names no version', { source: OURS }, 'garbage', 412],
    ['by nothing', { source: '' }, '"0"', 400],
    ['by a body with other keys', { text: OURS }, '"0"', 400],
    ['by one that cannot be read', { source: '<p>{{ order_name }</p>' }, '"0"', 422],
    ['by one that names a fact there is not', { source: '<p>{{ street }}</p>' }, '"0"', 422],
    ['by one that promises', { source: `${OURS}<p>We guarantee it.</p>` }, '"0"', 422],
    ['by one that fails where less is known', { source: `${OURS}<p>{{ seen_place }}</p>` }, '"0"', 422],
  ])('are not replaced %s', async (_what, body, match, status) => {
    const answer = await send('PUT', '/en/in_transit', body, match);
    expect(answer.status).toBe(status);
    expect((await send('GET', '/en/in_transit')).body).toMatchObject({ version: 0, overridden: false });
  });

  it('are replaced by one that says what no check can judge only by who answers for it', async () => {
    const source = `${OURS}<p>Our cats wave.</p>`;
    const refused = await send('PUT', '/en/in_transit', { source }, '"0"');
    expect([refused.status, refused.body['detail']]).toEqual([
      422,
      expect.stringContaining('send acceptOwnClaims: true'),
    ]);
    expect(refused.body['faults']).toEqual([
      expect.stringMatching(/“Our cats wave.” may say more than facts/),
    ]);
    const claim = `${OURS}<p>It is with your neighbor.</p>`;
    const body = { source: claim, acceptOwnClaims: true };
    expect((await send('PUT', '/en/in_transit', body, '"0"')).status).toBe(422);
    const other = await send('PUT', '/en/customs', { source: CATS, acceptOwnClaims: true }, '"0"');
    expect([other.status, other.body['answeredFor']]).toEqual([
      200,
      ['“Our cats wave.” may say more than facts do'],
    ]);
    await send('DELETE', '/en/customs', undefined, '"1"');
  });

  it('say what is wrong with one that was refused, and in which state of the world', async () => {
    const { body } = await send('PUT', '/en/in_transit', { source: `${OURS}<p>{{ seen_place }}</p>` }, '"0"');
    expect(body['faults']).toEqual([
      'the template says a fact that is not known (in_transit, nothing is known)',
    ]);
  });
});

describe('a text of the admin’s own', () => {
  it('is what customers read from then on, until it is taken back', async () => {
    const stored = await send('PUT', '/en/in_transit', { source: OURS, reason: 'friendlier' }, '"0"');
    expect([stored.status, stored.etag, stored.body['source']]).toEqual([200, '"1"', OURS]);
    const { reply, template } = await told();
    expect(reply).toContain('Hello! Your order #');
    expect(reply).toMatch(/^<p>Hi, this is Acme's AI assistant\./);
    expect(template).toBe('en/in_transit@1');

    const back = await send('DELETE', '/en/in_transit', undefined, '"1"');
    expect(back.body).toMatchObject({ version: 2, overridden: false, source: back.body['builtIn'] });
    expect(await told()).toEqual({
      reply: expect.stringContaining('That is the current estimate from'),
      template: 'en/in_transit',
    });
  });

  it('is named on the decision page also where it only stands around another', async () => {
    const closing = '<p>Kind regards</p>';
    expect((await send('PUT', '/en/closing', { source: closing }, '"0"')).status).toBe(200);
    expect((await told()).template).toBe('en/in_transit, en/closing@1');
    await send('DELETE', '/en/closing', undefined, '"1"');
  });

  it('gives way to the built-in one when it fails for a ticket: the customer is answered all the same', async () => {
    // As an older version of the program could have stored it.
    for (const [version, source] of [
      [3, '<p>{{ a_fact_of_yesterday }}</p>'],
      [4, '<p>Your order {{ order_name }} was {{ was_day }}.</p>'],
      [5, '<p>Your order {{ order_name }} is in your mailbox.</p>'],
    ] as const) {
      await world.database.query(
        `INSERT INTO whereabouts.template_version VALUES ('en', 'in_transit', ${version}, '${source}', 'x', 'x', now())`,
      );
      expect(await told()).toEqual({
        reply: expect.stringContaining('That is the current estimate from'),
        template: 'en/in_transit',
      });
    }
  });
});
