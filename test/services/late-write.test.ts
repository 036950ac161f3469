import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ timing: { pausesMs: [3_000, 3_000, 3_000], deadPauseMs: 500 } });
});
afterAll(() => world.stop());

/** Longer than our patience with a write, so that it is looked for, not found, and then done after all. */
const TAKEN_UP_MS = 13_000;

describe('a write that the helpdesk takes up after we looked for it in vain', () => {
  it('is found by the next run, and the customer gets no second answer', async () => {
    const id = ask(world, 'zendesk', aCustomer(world));
    const { faults } = world.sandbox.servers.zendesk;
    faults.add({
      kind: 'delayed',
      ms: TAKEN_UP_MS,
      match: { method: 'PUT', path: new RegExp(`/tickets/${id}(?!\\d)`) },
      times: 1,
    });
    const requests = (): readonly string[] => world.sandbox.log.entries('zendesk').map(({ path }) => path);
    while (!requests().some((path) => path.includes(`/tickets/${id}/audits`)))
      await new Promise((resolve) => setTimeout(resolve, 1));
    // The run that has looked cannot read the ticket; by the time the next one can, the write has arrived.
    const ticket = new RegExp(`/tickets/${id}(?:\\.json)?\\?`);
    faults.add({ kind: 'answer', status: 503, match: { method: 'GET', path: ticket }, times: 3 });
    await world.settled();
    const { told, notes, status } = lookAt(world, 'zendesk', id);
    expect([told.length, notes.length, status]).toEqual([1, 0, 'solved']);
    expect(await world.page('zendesk', id)).toMatchObject({ outcome: 'answered', closed: true, runs: 1 });
  });
});
