import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRun } from '../support/a-run.ts';
import { ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ environment: { ROLE: 'web' } });
  const { runs } = world.service.store;
  // Oldest first; the minute is the age.
  const at = (minute: number): string => `2026-11-18T15:0${minute}:00.000Z`;
  await runs.record(aRun('1', { at: at(1) }));
  await runs.record(
    aRun('2', { at: at(2), outcome: 'handed_over', closed: false, reasons: ['anger', 'attachment'] }),
  );
  await runs.record(aRun('3', { at: at(3), intent: 'delayed', condition: 'stalled' }));
  await runs.record(
    aRun('4', {
      at: at(4),
      outcome: 'left',
      closed: false,
      shadow: true,
      would: { outcome: 'answered', closed: true },
    }),
  );
  await runs.record({
    ...aRun('5', { at: at(5) }),
    page: { ...aRun('5').page, ticket: { helpdesk: 'gorgias', id: '5' } },
  });
});
afterAll(() => world.stop());

async function get(
  path: string,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(`${world.service.origin}/api${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function idsOf(query: string): Promise<readonly string[]> {
  const { items } = (await get(`/tickets${query}`)).body;
  return Array.isArray(items) ? items.map((item: { ticket: { id: string } }) => item.ticket.id) : [];
}

describe('the list of decisions', () => {
  it.each([
    ['', ['5', '4', '3', '2', '1']],
    ['?outcome=answered', ['5', '3', '1']],
    ['?outcome=handed_over', ['2']],
    ['?outcome=acknowledged', []],
    ['?intent=delayed', ['3']],
    ['?condition=stalled', ['3']],
    ['?condition=in_transit&outcome=answered', ['5', '1']],
    ['?reason=anger', ['2']],
    ['?reason=attachment', ['2']],
    ['?since=2026-11-18T15:04:00Z', ['5', '4']],
    ['?since=2026-11-18T16:04:00%2B01:00', ['5', '4']],
    ['?limit=2', ['5', '4']],
  ])('%j, newest first', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  it.each([1, 2, 3, 4, 5])('is read to its end in pages of %d, each ticket once', async (limit) => {
    const seen: string[] = [];
    let query = `?limit=${limit}`;
    for (let pages = 0; pages < 6; pages += 1) {
      seen.push(...(await idsOf(query)));
      const { next } = (await get(`/tickets${query}`)).body;
      if (typeof next !== 'string') break;
      query = `?limit=${limit}&cursor=${next}`;
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  it('keeps its place while new tickets come in', async () => {
    const { body } = await get('/tickets?limit=2&outcome=answered');
    await world.service.store.runs.record(
      aRun('6', { at: '2026-11-18T15:06:00.000Z', condition: 'delivered' }),
    );
    expect(await idsOf(`?limit=2&outcome=answered&cursor=${String(body['next'])}`)).toEqual(['1']);
  });

  it.each([
    '?outcome=banana',
    '?intent=buy',
    '?condition=lost',
    '?reason=because',
    '?since=yesterday',
    '?limit=0',
    '?limit=201',
    '?limit=many',
    `?cursor=${'x'.repeat(300)}`,
    '?outcome=answered&outcome=left',
  ])('%s is refused and the fault is named', async (query) => {
    const { status, body } = await get(`/tickets${query}`);
    expect(status).toBe(400);
    const name = /\?(\w+)/.exec(query)?.[1] ?? '';
    expect(body).toMatchObject({ status: 400, faults: [expect.stringContaining(name)] });
  });

  it.each([
    'not one',
    '["2026-11-18T15:00:00.000Z","\\u0000","1"]',
    '["0000-01-01T00:00:00.000Z","zendesk","1"]',
  ])('begins at the top with a cursor nobody gave out: %j', async (place) => {
    const cursor = Buffer.from(place).toString('base64url');
    expect(await idsOf(`?cursor=${cursor}&limit=1`)).toHaveLength(1);
  });

  it.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'survives %s as a time',
    async (since) => {
      expect((await get(`/tickets?since=${since}`)).status).toBe(200);
    },
  );
});

describe('the decision page', () => {
  it('is as the contract says, field by field', async () => {
    const { status, body } = await get('/tickets/zendesk/4');
    expect(status).toBe(200);
    expect(body).toEqual({
      ticket: { helpdesk: 'zendesk', id: '4' },
      outcome: 'left',
      closed: false,
      shadow: true,
      would: { outcome: 'answered', closed: true },
      intent: 'order_status',
      confidence: 0.97,
      language: 'en',
      explanation: null,
      second: null,
      modelUses: [],
      condition: 'in_transit',
      autonomy: 'reply_and_close',
      reasons: ['all_clear'],
      facts: [],
      reply: null,
      note: null,
      macro: null,
      calls: [],
      tokens: { input: 0, output: 0 },
      steps: [],
      template: null,
      promise: null,
      runs: 1,
      updatedAt: '2026-11-18T15:04:00.000Z',
    });
  });

  it('says what decided the reading', async () => {
    const grounds = [{ what: 'asks where the parcel is', weight: 2.4 }];
    await world.service.store.runs.record(
      aRun('6', { at: '2026-11-18T14:00:00.000Z', explanation: { intent: 'order_status', grounds } }),
    );
    expect((await get('/tickets/zendesk/6')).body['explanation']).toEqual({
      intent: 'order_status',
      grounds,
    });
  });

  it('of a ticket that rang and was not decided yet has no outcome', async () => {
    await ring(world.service.origin, zendeskRing({ ticket: '77' }));
    expect(await get('/tickets/zendesk/77')).toMatchObject({ status: 200, body: { outcome: null, runs: 0 } });
    expect(await idsOf('')).not.toContain('77');
  });

  it.each([
    '/tickets/zendesk/99',
    '/tickets/gorgias/1',
    '/tickets/nobody/1',
    "/tickets/zendesk/1'--",
    '/tickets/zendesk/%00',
  ])('%s is unknown: 404', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { status: 404, title: expect.any(String) } });
  });
});
