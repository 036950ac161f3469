import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import {
  aCustomer,
  agentAnswers,
  ask,
  type Customer,
  type Desk,
  lookAt,
  type SeenTicket,
  writeAgain,
} from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

/** Two attempts, then a person is told. */
const TIMING = { pausesMs: [20], deadPauseMs: 200 };
const ATTEMPTS = TIMING.pausesMs.length + 1;

const EVER = Number.POSITIVE_INFINITY;

/** A right that is missing: certain to have done nothing, and no better the next time. */
const FORBIDDEN = { kind: 'answer', status: 403, body: '{}' } as const;

/** What is forbidden on the way of each ticket, and how often. */
const STORIES = {
  writing: { desk: 'zendesk', method: 'PUT', path: '/tickets/ID(?!\\d)', times: ATTEMPTS },
  writingAgain: { desk: 'zendesk', method: 'PUT', path: '/tickets/ID(?!\\d)', times: ATTEMPTS },
  nothing: { desk: 'zendesk', method: 'PUT', path: '/tickets/ID(?!\\d)', times: 0 },
  closing: { desk: 'gorgias', method: 'PUT', path: '/tickets/ID(?!\\d)', times: EVER },
  looking: { desk: 'gorgias', method: 'GET', path: 'ticket_id=ID(?!\\d)', times: EVER },
  tagging: { desk: 'gorgias', method: 'POST', path: '/tickets/ID/tags', times: EVER },
  // Not even the note can be written at first.
  reading: { desk: 'gorgias', method: 'GET', path: '/tickets/ID(?!\\d)', times: ATTEMPTS + 3 },
} as const satisfies Record<string, { desk: Desk; method: string; path: string; times: number }>;

let world: World;
const tickets = new Map<string, { readonly desk: Desk; readonly id: string; readonly customer: Customer }>();

beforeAll(async () => {
  world = await startWorld({ timing: TIMING });
  for (const [name, { desk, method, path, times }] of Object.entries(STORIES)) {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    const match = { method, path: new RegExp(path.replace('ID', id)) };
    world.sandbox.servers[desk].faults.add({ ...FORBIDDEN, match, times });
    tickets.set(name, { desk, id, customer });
  }
  await world.settled();
});
afterAll(() => world.stop());

async function endOf(name: keyof typeof STORIES): Promise<{ page: DecisionPage; seen: SeenTicket }> {
  const { desk, id } = tickets.get(name) ?? { desk: 'zendesk', id: 'none' };
  return { page: await world.page(desk, id), seen: lookAt(world, desk, id) };
}

describe('a ticket that cannot be worked', () => {
  it('ends as a note that says so', async () => {
    const { page, seen } = await endOf('writing');
    expect(seen).toMatchObject({
      told: [],
      notes: [expect.stringContaining('Nothing was sent to the customer.')],
    });
    expect(seen.tags).toContain('wa_handed_over');
    expect(page).toMatchObject({ outcome: 'handed_over', closed: false, reasons: ['poison'] });
  });

  it('does not keep the others waiting', async () => {
    expect((await endOf('nothing')).seen).toMatchObject({ status: 'solved', notes: [] });
    expect(await world.service.queue.counts()).toEqual({ waiting: 0, active: 0, retrying: 0, dead: 0 });
  });

  it('does not block what the customer writes next', async () => {
    const ticket = tickets.get('writingAgain');
    if (ticket !== undefined) {
      const text = `Where is order ${ticket.customer.order}?`;
      writeAgain(world, ticket.desk, ticket.id, { ...ticket.customer, text });
    }
    await world.settled();
    const { page, seen } = await endOf('writingAgain');
    expect({ runs: page.runs, texts: seen.told.length + seen.notes.length }).toEqual({ runs: 2, texts: 2 });
    expect(page.reasons).not.toContain('poison');
  });

  it('whose answer had gone out already is not said to be unanswered', async () => {
    const { page, seen } = await endOf('closing');
    expect(seen).toMatchObject({
      told: [expect.anything()],
      notes: [expect.stringContaining('Our answer was sent')],
    });
    expect(seen.notes[0]).not.toContain('Nothing was sent');
    expect(page).toMatchObject({ outcome: 'answered', closed: false, reasons: ['poison', 'all_clear'] });
    expect(page.reply).toContain('November 20');
  });

  it('whose answer may have gone out tells the team to look first', async () => {
    const { page, seen } = await endOf('looking');
    expect(seen.notes).toEqual([expect.stringContaining('may or may not have arrived')]);
    expect(page).toMatchObject({ outcome: 'handed_over', reasons: ['poison', 'all_clear'] });
  });

  it('gets its note although it cannot even be tagged', async () => {
    const { seen } = await endOf('tagging');
    expect([seen.told.length, seen.notes.length]).toEqual([1, 1]);
  });

  it('of a helpdesk that cannot be reached gets its note as soon as it can', async () => {
    const { page, seen } = await endOf('reading');
    expect(seen).toMatchObject({ told: [], notes: [expect.stringContaining('Nothing was sent')] });
    expect(page).toMatchObject({ outcome: 'handed_over', reasons: ['poison'] });
  });

  it('is counted, for whoever watches the service', async () => {
    const text = await (await fetch(`${world.service.origin}/metrics`)).text();
    const [, dead = '0'] = /^whereabouts_dead_jobs_total (\d+)$/m.exec(text) ?? [];
    expect(Number(dead)).toBeGreaterThanOrEqual(6);
  });
});

describe('a ticket that cannot be worked and that the team has kept for itself', () => {
  it('gets no note', async () => {
    const customer = aCustomer(world);
    const id = ask(world, 'gorgias', customer);
    world.sandbox.servers.gorgias.faults.add({
      ...FORBIDDEN,
      match: { method: 'GET', path: new RegExp(`/tickets/${id}(?!\\d)`) },
      times: ATTEMPTS,
    });
    agentAnswers(world, 'gorgias', id, 'Hello Kim, I am looking after this now.');
    await world.settled();
    expect(lookAt(world, 'gorgias', id).notes).toEqual([]);
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'left',
      reasons: ['person_active', 'poison'],
    });
  });
});

describe('in shadow', () => {
  let shadow: World;
  beforeAll(async () => {
    shadow = await startWorld({
      timing: TIMING,
      policy: { defaults: { autonomy: 'shadow', minConfidence: 0.85 } },
    });
  });
  afterAll(() => shadow.stop());

  it('even a ticket that cannot be worked gets no note', async () => {
    const id = ask(shadow, 'gorgias', aCustomer(shadow));
    shadow.sandbox.servers.gorgias.faults.add({
      ...FORBIDDEN,
      match: { method: 'GET', path: new RegExp(`/tickets/${id}(?!\\d)`) },
      times: ATTEMPTS,
    });
    await shadow.settled();
    expect(lookAt(shadow, 'gorgias', id)).toMatchObject({ told: [], notes: [], tags: [] });
    expect(await shadow.page('gorgias', id)).toMatchObject({
      outcome: 'left',
      shadow: true,
      would: { outcome: 'handed_over', closed: false },
      reasons: ['autonomy_shadow', 'poison'],
    });
  });
});
