import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { aCustomer, ask, lookAt, writeAgain } from '../journeys/story.ts';
import { gorgiasRing, ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

/** The run is cut off when it comes to this moment, after it has passed it as often as `passes` says. */
let cut: { readonly at: Failpoint; passes: number } | null = null;
let cuts = 0;

async function reach(point: Failpoint): Promise<void> {
  if (cut?.at !== point) return;
  cut.passes -= 1;
  if (cut.passes >= 0) return;
  cut = null;
  cuts += 1;
  throw new Error('cut off');
}

const REQUIRED_ON_SOLVE = readFileSync(
  new URL('../../fixtures/zendesk/error.required-on-solve.json', import.meta.url),
  'utf8',
);

let world: World;
beforeAll(async () => {
  world = await startWorld({ reach, timing: { pausesMs: [50, 50, 50, 50, 50] } });
});
afterAll(() => world.stop());

async function cutOff(at: Failpoint, passes: number, story: () => void): Promise<void> {
  cuts = 0;
  cut = { at, passes };
  story();
  await world.settled();
  expect(cuts).toBe(1);
}

describe('a run that is cut off', () => {
  it.each([
    ['effect:written', 1],
    ['effect:settled', 0],
    ['effect:recorded', 2],
  ] as const)('at %s still tells the team what kept the ticket from being solved', async (at, passes) => {
    const customer = aCustomer(world);
    let id = '';
    await cutOff(at, passes, () => {
      id = ask(world, 'zendesk', customer);
      world.sandbox.servers.zendesk.faults.add({
        kind: 'answer',
        status: 422,
        body: REQUIRED_ON_SOLVE,
        match: { method: 'PUT', path: new RegExp(`/tickets/${id}(?!\\d)`) },
        times: 1,
      });
    });
    const { told, notes, status } = lookAt(world, 'zendesk', id);
    expect({ told: told.length, notes: notes.length, status }).toEqual({ told: 1, notes: 1, status: 'open' });
    expect(await world.page('zendesk', id)).toMatchObject({
      outcome: 'answered',
      closed: false,
      reasons: ['solve_refused', 'all_clear'],
      note: expect.any(String),
    });
  });

  it('after a thanked ticket was solved again is recorded as what it did', async () => {
    const customer = aCustomer(world);
    const id = ask(world, 'gorgias', customer);
    await world.settled();
    await cutOff('ticket:settled', 0, () => {
      writeAgain(world, 'gorgias', id, { ...customer, text: 'Thank you so much!' });
    });
    expect(lookAt(world, 'gorgias', id)).toMatchObject({
      status: 'solved',
      tags: expect.arrayContaining(['wa_acknowledged']),
    });
    expect(await world.page('gorgias', id)).toMatchObject({ outcome: 'acknowledged', reasons: ['thanks'] });
  });
});

describe('a database restored from an old backup', () => {
  it.each(['zendesk', 'gorgias'] as const)('does not answer a %s ticket again', async (desk) => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    await world.settled();
    for (const table of ['delivery', 'run', 'effect'])
      await world.database.query(`DELETE FROM whereabouts.${table}`);
    const event =
      desk === 'zendesk'
        ? zendeskRing({ ticket: id })
        : gorgiasRing({ ticket_id: id, message_id: '', event: 'ticket-created' });
    await ring(world.service.origin, event);
    await world.settled();
    const { told, notes } = lookAt(world, desk, id);
    expect({ told: told.length, notes: notes.length }).toEqual({ told: 1, notes: 0 });
    expect(await world.page(desk, id)).toMatchObject({ outcome: 'left', reasons: ['already_handled'] });
  });
});
