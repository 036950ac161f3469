import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { handedOver, watchRound } from './overdue.ts';
import { aCustomer, agentAnswers, ask, DESKS, type Desk } from './story.ts';

let clock: PassingClock;
let world: World;
const waiting = new Map<Desk, string>();
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock });
  for (const desk of DESKS) {
    const { id } = await handedOver(world, desk);
    waiting.set(desk, id);
    clock.pass(60_000);
  }
});
afterAll(() => world.stop());

async function api(query = ''): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${world.service.origin}/api/handovers${query}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const itemsOf = (body: Record<string, unknown>): readonly Record<string, unknown>[] =>
  body['items'] as readonly Record<string, unknown>[];
const idsOf = (body: Record<string, unknown>): readonly unknown[] =>
  itemsOf(body).map(({ ticket }) => (ticket as { readonly id: string }).id);

describe('the board of hand-overs', () => {
  it('shows who waits, how long, for what, and where to open it', async () => {
    const { status, body } = await api();
    expect(status).toBe(200);
    expect(idsOf(body)).toEqual([waiting.get('zendesk'), waiting.get('gorgias')]);
    expect(itemsOf(body)[0]).toMatchObject({
      ticket: { helpdesk: 'zendesk' },
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/agent\/tickets\/\d+$/),
      intent: 'cancel_order',
      priority: 'normal',
      overdue: false,
      waitedMinutes: expect.any(Number),
      reminders: 0,
      toldDay: null,
      orderName: expect.stringMatching(/^#\d+$/),
    });
    expect(body['figures']).toMatchObject({ waiting: 2, overdue: 0 });
  });

  it('is read page by page, and only for one helpdesk where that is asked', async () => {
    const first = await api('?limit=1');
    const second = await api(`?limit=1&cursor=${String(first.body['next'])}`);
    expect([...idsOf(first.body), ...idsOf(second.body)]).toEqual([
      waiting.get('zendesk'),
      waiting.get('gorgias'),
    ]);
    expect(second.body['next']).toBeNull();
    expect(idsOf((await api('?helpdesk=gorgias')).body)).toEqual([waiting.get('gorgias')]);
    expect(idsOf((await api('?overdue=true')).body)).toEqual([]);
  });

  it.each(['?limit=0', '?overdue=perhaps', '?limit=many'])('refuses %s', async (query) => {
    expect((await api(query)).status).toBe(400);
  });

  it('has a page that says the same, and no customer’s words', async () => {
    const response = await fetch(`${world.service.origin}/admin/handovers`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('none of them overdue');
    expect(html).toContain('cancel order');
    expect(html).not.toContain('I do not want it');
    expect(html).not.toContain('<script');
  });

  it('shows what is overdue first, in figures of the metrics too', async () => {
    clock.pass(26 * 3_600_000);
    const { body } = await api('?overdue=true');
    expect(idsOf(body)).toHaveLength(2);
    expect(await (await fetch(`${world.service.origin}/admin/handovers`)).text()).toContain('2 overdue');
    expect(await (await fetch(`${world.service.origin}/metrics`)).text()).toMatch(
      /whereabouts_handovers_waiting\{overdue="true"\} 2/,
    );
  });

  it('forgets whoever has been answered, and keeps how long they waited', async () => {
    for (const desk of DESKS)
      agentAnswers(world, desk, waiting.get(desk) ?? '', 'Hello Kim, it is cancelled.');
    await world.settled();
    await watchRound(world, clock.now() + 24 * 3_600_000);
    const { body } = await api();
    expect(idsOf(body)).toEqual([]);
    expect(body['figures']).toMatchObject({ waiting: 0, answered: 2, medianMinutes: expect.any(Number) });
    const metrics = await (await fetch(`${world.service.origin}/metrics`)).text();
    expect(metrics).toMatch(/whereabouts_handover_wait_seconds\{quantile="0\.9"\} \d{4,}/);
    expect(await (await fetch(`${world.service.origin}/admin/handovers`)).text()).toContain('Nobody waits.');
  });

  it('never shows what was only watched in shadow', async () => {
    const shadow = await startWorld({ clock, policy: { defaults: { autonomy: 'shadow' } } });
    try {
      for (const desk of DESKS) {
        const customer = aCustomer(shadow);
        ask(shadow, desk, customer, { text: `Please cancel my order ${customer.order}.` });
      }
      await shadow.settled();
      const body = (await (await fetch(`${shadow.service.origin}/api/handovers`)).json()) as {
        items: unknown;
      };
      expect(body.items).toEqual([]);
    } finally {
      await shadow.stop();
    }
  });
});
