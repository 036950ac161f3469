import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import {
  aCustomer,
  agentAnswers,
  ask,
  type Customer,
  lookAt,
  requestsTo,
  writeAgain,
} from '../journeys/story.ts';
import { gorgiasRing, ring } from '../support/rings.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

/** What happens when a run comes to this moment, after it has passed it as often as `passes` says. */
let event: { readonly at: Failpoint; passes: number; readonly happens: () => void } | null = null;
let happened = 0;

async function reach(point: Failpoint): Promise<void> {
  if (event?.at !== point) return;
  event.passes -= 1;
  if (event.passes >= 0) return;
  const { happens } = event;
  event = null;
  happened += 1;
  happens();
}

function cutOff(): void {
  throw new Error('cut off');
}

let world: World;
beforeAll(async () => {
  world = await startWorld({
    reach,
    policy: { promises: { enabled: true, quietHours: { from: '00:00', to: '00:00' } } },
    timing: { pausesMs: [50, 50, 50, 50, 50] },
    // A note that was cut off is looked for as long before it is written again.
    environment: { UNCLEAR_SEND_SECONDS: '5' },
  });
});
afterAll(() => world.stop());

const ROBIN = 'Hello Kim, this is Robin. I am looking after it.';
const reads = (id: string): number =>
  requestsTo(world, 'gorgias', id).filter((request) => request === 'GET ticket.read 200').length;
const writes = (id: string): readonly string[] =>
  requestsTo(world, 'gorgias', id).filter((request) => /^(?:PUT|POST)/.test(request));

/**
 * Somebody writes after our last look was answered and before our text is stored: it comes as late as a slow line makes
 * it. @returns the ticket, worked
 */
async function crossing(customer: Customer, speak: (id: string) => void, text?: string): Promise<string> {
  const id = ask(world, 'gorgias', customer, text === undefined ? {} : { text });
  await speakMeanwhile(id, speak);
  return id;
}

async function speakMeanwhile(id: string, speak: (id: string) => void): Promise<void> {
  const readBefore = reads(id);
  world.sandbox.servers.gorgias.faults.add({
    kind: 'delayed',
    ms: 1_000,
    match: { method: 'POST', path: new RegExp(`/tickets/${id}/messages`) },
    times: 1,
  });
  while (reads(id) < readBefore + 2) await pause(2);
  speak(id);
  await world.settled();
}

const robin = (id: string): void => agentAnswers(world, 'gorgias', id, ROBIN);

/** Public texts in the order in which they stand there. */
const said = (id: string): readonly string[] =>
  (world.sandbox.gorgias.account.tickets.get(Number(id))?.messages ?? [])
    .filter((message) => message.public)
    .map(({ via }) => via);

async function counted(): Promise<number> {
  const text = await (await fetch(`${world.service.origin}/metrics`)).text();
  return Number(/^whereabouts_crossed_total\{helpdesk="gorgias"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

describe('a person of the team who writes on Gorgias while our reply is on its way', () => {
  it('finds the ticket as they left it, and one note that says what happened', async () => {
    const before = await counted();
    const id = await crossing(aCustomer(world), robin);
    expect(said(id)).toEqual(['email', 'helpdesk', 'api']);
    const { told, notes, status, tags } = lookAt(world, 'gorgias', id);
    expect({ told: told.length, notes: notes.length, status, tags }).toEqual({
      told: 1,
      notes: 1,
      status: 'open',
      tags: [],
    });
    const [summary = ''] = (notes[0] ?? '').split('<hr>');
    expect(summary).toMatch(/Two replies crossed: our automatic one, above, and a colleague(?:'|&#39;|’)s\./);
    expect(notes[0]).toContain('Our reply, sent');
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'answered',
      closed: false,
      reasons: ['person_active', 'all_clear'],
      note: expect.stringContaining('Two replies crossed'),
      promise: null,
    });
    expect(await counted()).toBe(before + 1);
  });

  it('is told of a question as of an answer', async () => {
    const customer = aCustomer(world);
    aCustomer(world, { order: { email: customer.address } });
    const id = await crossing(customer, robin, 'Hi, where is my order? When will it arrive?');
    const { told, notes, status } = lookAt(world, 'gorgias', id);
    expect({ told: told.length, notes: notes.length, status }).toEqual({ told: 1, notes: 1, status: 'open' });
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'asked',
      reasons: ['person_active', 'number_needed', 'several_orders'],
    });
  });

  it('gets no second note, whatever rings again', async () => {
    const id = await crossing(aCustomer(world), robin);
    const written = writes(id);
    const count = await counted();
    for (const event of ['ticket-updated', 'ticket-message-created']) {
      await ring(world.service.origin, gorgiasRing({ ticket_id: id, message_id: '', event }));
      await world.settled();
    }
    expect(writes(id)).toEqual(written);
    expect(await counted()).toBe(count);
    expect(await world.page('gorgias', id)).toMatchObject({ outcome: 'answered', closed: false });
  });

  it.each([
    ['effect:written', 0],
    ['effect:accepted', 0],
    ['effect:sent', 0],
    ['ticket:settled', 0],
    ['effect:settled', 0],
    ['effect:recorded', 1],
    ['effect:written', 1],
    ['effect:settled', 1],
  ] as const)('gets the note also if the run is cut off at %s, passed %s times', async (at, passes) => {
    happened = 0;
    event = { at, passes, happens: cutOff };
    const id = await crossing(aCustomer(world), robin);
    expect(happened).toBe(1);
    const { told, notes, status } = lookAt(world, 'gorgias', id);
    expect({ told: told.length, notes: notes.length, status }).toEqual({ told: 1, notes: 1, status: 'open' });
    expect(notes[0]).toContain('Two replies crossed');
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'answered',
      closed: false,
      reasons: ['person_active', 'all_clear'],
      note: expect.stringContaining('Two replies crossed'),
    });
  });

  it.each([
    ['is not cut off', null],
    ['is cut off before the note', 'effect:settled'],
  ] as const)('is told of a promise kept in that moment, by a run that %s', async (_, at) => {
    const customer = aCustomer(world);
    const id = ask(world, 'gorgias', customer);
    await world.settled();
    world.sandbox.easypost.addTracker({ code: customer.trackingNumber, carrier: 'UPS', status: 'delivered' });
    await world.database.query('DELETE FROM parcel_cache');
    await world.database.query('UPDATE promise SET due_at = $1, look_at = $1 WHERE ticket_id = $2', [
      WORLD_NOW,
      id,
    ]);
    happened = 0;
    if (at !== null) event = { at, passes: 0, happens: cutOff };
    await world.service.store.promises.claimDue(
      new Date(Date.parse(WORLD_NOW) + 3_600_000).toISOString(),
      100,
    );
    await speakMeanwhile(id, robin);
    expect(happened).toBe(at === null ? 0 : 1);
    const { told, notes } = lookAt(world, 'gorgias', id);
    expect({ told: told.length, notes: notes.length }).toEqual({ told: 2, notes: 1 });
    expect(notes[0]).toContain('Two replies crossed');
    const { outcome, reasons, promise } = await world.page('gorgias', id);
    expect({ outcome, reason: reasons[0], promise: promise?.state }).toEqual({
      outcome: 'answered',
      reason: 'person_active',
      promise: 'kept',
    });
  });

  it('gets no note about words that the reply was there to be seen by', async () => {
    const customer = aCustomer(world);
    let id = '';
    event = { at: 'effect:accepted', passes: 0, happens: () => robin(id) };
    id = ask(world, 'gorgias', customer);
    await world.settled();
    const { notes, status } = lookAt(world, 'gorgias', id);
    expect({ said: said(id), notes, status }).toEqual({
      said: ['email', 'api', 'helpdesk'],
      notes: [],
      status: 'open',
    });
    expect(await world.page('gorgias', id)).toMatchObject({ closed: false, reasons: ['all_clear'] });
  });
});

describe('a customer who writes again while our reply is on its way', () => {
  it('starts a run of their own, and no note about two replies', async () => {
    const customer = aCustomer(world);
    const id = await crossing(customer, (ticket) =>
      writeAgain(world, 'gorgias', ticket, { ...customer, text: 'And can I still change the address?' }),
    );
    expect(said(id).slice(0, 3)).toEqual(['email', 'email', 'api']);
    expect(lookAt(world, 'gorgias', id).notes.join('')).not.toContain('crossed');
    expect((await world.page('gorgias', id)).runs).toBe(2);
  });
});

describe('a Gorgias ticket that may not be closed as it is', () => {
  it('is answered and left open, with a note that says so', async () => {
    const id = ask(world, 'gorgias', aCustomer(world));
    world.sandbox.servers.gorgias.faults.add({
      kind: 'answer',
      status: 400,
      match: { method: 'PUT', path: new RegExp(`/tickets/${id}(?!\\d)`) },
      times: 1,
    });
    await world.settled();
    const { told, notes, status } = lookAt(world, 'gorgias', id);
    expect({ told: told.length, notes: notes.length, status }).toEqual({ told: 1, notes: 1, status: 'open' });
    expect(await world.page('gorgias', id)).toMatchObject({ reasons: ['solve_refused', 'all_clear'] });
  });
});
