import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRun } from '../support/a-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { ROLE: 'web' } });
});
afterAll(() => world.stop());

interface Page {
  readonly status: number;
  readonly type: string | null;
  readonly html: string;
}

async function page(path: string, form?: Readonly<Record<string, string>>): Promise<Page> {
  const given = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const response = await fetch(`${world.service.origin}/admin${path}`, given);
  return { status: response.status, type: response.headers.get('content-type'), html: await response.text() };
}

const policy = async () => (await world.service.store.policies.current()).policy;

/** What an intent's row of the ladder shows as pressed. */
function pressed(html: string, intent: string): readonly string[] {
  const row = new RegExp(`action="/admin/intents/${intent}">(.*?)</form>`, 's').exec(html)?.[1] ?? '';
  return [...row.matchAll(/value="(\w+)" aria-pressed="true"/g)].map(([, step]) => step ?? '');
}

describe('the first page', () => {
  it('shows the ladder of every intent, with the step that is in force', async () => {
    const { status, type, html } = await page('');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(pressed(html, 'order_status')).toEqual(['reply_and_close']);
    // A person's intent never gets past a note, whatever the default says.
    expect(pressed(html, 'cancel_order')).toEqual(['note']);
    expect([...html.matchAll(/action="\/admin\/intents\//g)]).toHaveLength(22);
  });

  it('changes a step by a click, and says since when', async () => {
    const { status, html } = await page('/intents/order_status', { autonomy: 'note' });
    expect(status).toBe(200);
    expect(html).toMatch(/role="status">order status is on step “note” since \d\d:\d\d:\d\d UTC/);
    expect(pressed(html, 'order_status')).toEqual(['note']);
    expect((await policy()).intents.order_status).toMatchObject({ autonomy: 'note' });
    expect(pressed((await page('')).html, 'order_status')).toEqual(['note']);
  });

  it.each([
    ['/intents/buy', { autonomy: 'note' }],
    ['/intents/order_status', { autonomy: 'always' }],
    ['/intents/order_status', {}],
    ['/switch', { on: 'perhaps' }],
    ['/switch', {}],
  ])('refuses %s with %j and changes nothing', async (path, form) => {
    const before = await policy();
    expect((await page(path, form)).status).toBe(400);
    expect(await policy()).toEqual(before);
  });

  it('turns everything off and on, and says since when', async () => {
    const off = await page('/switch', { on: 'false' });
    expect(off.html).toMatch(/Automatic answers are off since \d\d:\d\d:\d\d UTC/);
    expect((await policy()).switch).toBe('off');
    expect(off.html).toContain('Turn on');
    await page('/switch', { on: 'true' });
    expect((await policy()).switch).toBe('on');
  });

  it('keeps in the audit log who changed what', async () => {
    const [row] = await world.database.query<{ actor: string; reason: string }>(
      'SELECT actor, reason FROM whereabouts.audit ORDER BY position DESC LIMIT 1',
    );
    expect(row).toEqual({ actor: 'admin page', reason: 'switch turned on' });
  });

  it('lists the latest decisions with their reasons, and leads to each', async () => {
    await world.service.store.runs.record(
      aRun('501', { reasons: ['carrier_unavailable', 'vip'], outcome: 'handed_over', closed: false }),
    );
    const { html } = await page('');
    expect(html).toContain('href="/admin/tickets/zendesk/501"');
    expect(html).toContain('carrier unavailable, vip');
  });
});

describe('the decision page', () => {
  it('shows what was decided and why, from which facts, with which text, at what cost', async () => {
    await world.service.store.runs.record(
      aRun('601', {
        facts: [
          {
            name: 'estimated_delivery',
            value: '2026-11-24',
            source: 'easypost:trk_1',
            at: '2026-11-21T10:00:00Z',
          },
        ],
        reply: 'Your parcel comes on Tuesday.',
        template: 'en/in_transit@3',
        note: 'A note.',
        macro: { id: '42', title: 'Shipping::Delayed' },
        calls: [{ upstream: 'shopify', operation: 'orders.find', ms: 12, status: 200 }],
        steps: [{ step: 'look_up', ms: 34 }],
      }),
    );
    const { html } = await page('/tickets/zendesk/601');
    for (const shown of [
      'answered, ticket closed',
      'all clear',
      '97 % sure',
      'in transit',
      'estimated delivery',
      '2026-11-24',
      'easypost:trk_1',
      'Your parcel comes on Tuesday.',
      'Text: en/in_transit@3',
      'A note.',
      'Shipping::Delayed',
      'orders.find',
      '12 ms',
      'look up 34 ms',
    ])
      expect(html).toContain(shown);
    expect(html).toContain('Sent to the customer');
  });

  it('says what spoke for and against the reading of the message', async () => {
    const grounds = [
      { what: 'asks where the parcel is', weight: 2.4 },
      { what: 'has phrases that together mean “order status”', weight: -0.3 },
    ];
    await world.service.store.runs.record(
      aRun('604', { explanation: { intent: 'not_shipped_yet', grounds } }),
    );
    const { html } = await page('/tickets/zendesk/604');
    expect(html).toContain('Why it was read as not shipped yet');
    expect(html).toMatch(/The message asks where the parcel is<\/td><td>for<\/td><td>2.4</);
    expect(html).toMatch(/The message has phrases [^<]*<\/td><td>against<\/td><td>0.3</);
  });

  it('shows what the answer let the customer expect, and what became of it', async () => {
    const { record } = world.service.store.runs;
    const promise = {
      account: 'acme',
      messageId: '1',
      orderName: '#1001',
      numbers: [],
      condition: 'running_late',
      expected: '2026-11-20',
      day: '2026-11-23',
      dueAt: '2026-11-23T14:00:00.000Z',
    } as const;
    await record({ ...aRun('605'), messageId: '1', promise });
    const first = await page('/tickets/zendesk/605');
    for (const shown of ['running late, expected 2026-11-20', 'from 2026-11-23', 'open: we look again'])
      expect(first.html).toContain(shown);
    await record({ ...aRun('605', { reasons: ['promise_kept'] }), messageId: 'promise:1', keeps: '1' });
    expect((await page('/tickets/zendesk/605')).html).toContain('kept: the customer was told the news');
    await record({ ...aRun('606'), messageId: '1', promise });
    await record({ ...aRun('606'), messageId: '2' });
    expect((await page('/tickets/zendesk/606')).html).toContain(
      'ended without a word (customer wrote again)',
    );
  });

  it('of shadow says what would have been, and that nothing was sent', async () => {
    const would = { outcome: 'answered', closed: true } as const;
    await world.service.store.runs.record(
      aRun('602', { outcome: 'left', closed: false, shadow: true, would, reply: 'Draft.' }),
    );
    const { html } = await page('/tickets/zendesk/602');
    expect(html).toContain('would be answered, closed');
    expect(html).toContain('Drafted reply, not sent');
  });

  it('does not say that a reply was not sent which may have been', async () => {
    await world.service.store.runs.record(
      aRun('603', { outcome: 'handed_over', closed: false, reasons: ['send_unclear'], reply: 'Perhaps.' }),
    );
    const { html } = await page('/tickets/zendesk/603');
    expect(html).toContain('may have been sent');
    expect(html).not.toContain('not sent');
  });

  it.each(['/tickets/zendesk/999', '/tickets/nobody/1', '/tickets/zendesk/%00'])(
    '%s is unknown: 404',
    async (path) => {
      expect(await page(path)).toMatchObject({
        status: 404,
        html: expect.stringContaining('Unknown ticket'),
      });
    },
  );
});

/** The tags and attributes these pages are made of. */
const OURS = new Set(
  `!doctype html head meta title link body header main section h1 h2 a p dl dt dd table thead tbody tr th td form button span pre
   lang charset name content rel href class role method action value aria-pressed`.split(/\s+/),
);

/** Tags and attributes that none of our pages has: somebody else's words have become markup. */
function foreignIn(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([^\s>]+)([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => {
    const names = [...attributes.replaceAll(/"[^"]*"/g, '').matchAll(/[^\s=]+/g)].map(([name]) => name);
    return [tag, ...names].filter((name) => !OURS.has(name.toLowerCase()));
  });
}

describe('whatever customers, shops and vendors write', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> ' & {{ 7*7 }} \u202Eevil </pre></style>`;

  it('stays text on every page', async () => {
    await world.service.store.runs.record(
      aRun('701', {
        language: HOSTILE,
        reply: HOSTILE,
        note: HOSTILE,
        macro: { id: HOSTILE, title: HOSTILE },
        facts: [{ name: HOSTILE, value: HOSTILE, source: HOSTILE, at: HOSTILE }],
        calls: [{ upstream: HOSTILE, operation: HOSTILE, ms: 1, status: null }],
        steps: [{ step: HOSTILE, ms: 1 }],
      }),
    );
    const current = await world.service.store.policies.current();
    const brand = { ...current.policy.brand, name: HOSTILE };
    await world.service.store.policies.save({
      policy: { ...current.policy, brand },
      expected: current.version,
      by: 'test',
      reason: 'test',
    });
    for (const path of ['', '/tickets/zendesk/701']) {
      const { status, html } = await page(path);
      expect(status).toBe(200);
      expect(html).toContain('&lt;script&gt;');
      expect(foreignIn(html)).toEqual([]);
    }
  });

  it('needs no script and no style of its own', async () => {
    const { html } = await page('');
    expect(foreignIn(html)).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
    const style = await page('/style.css');
    expect([style.status, style.type]).toEqual([200, 'text/css; charset=utf-8']);
  });
});
