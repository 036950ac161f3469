import { afterEach, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS, lookAt } from '../journeys/story.ts';
import { changePolicy, SHADOW } from '../support/change-policy.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

describe.each(DESKS)('a question of ours that cannot be looked into, on %s', (desk) => {
  it.each([
    ['is no reason to write anything in shadow', SHADOW, []],
    ['is told of to the team as a question', {}, ['Our question was sent, but Whereabouts could not finish']],
  ])('%s', async (_name, parts, said) => {
    world = await startWorld({
      policy: { conversation: { unansweredQuestion: 'close', afterDays: 3 } },
      timing: { pausesMs: [10], deadPauseMs: 200 },
    });
    const customer = aCustomer(world);
    aCustomer(world, { order: { email: customer.address } });
    const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
    await world.settled();
    await changePolicy(world, parts);
    const { faults } = world.sandbox.servers[desk];
    const match = { method: 'GET', path: /tickets/ };
    faults.add({ kind: 'answer', status: 500, match, times: Number.POSITIVE_INFINITY });
    await world.service.store.questions.claimUnanswered({
      from: '2026-11-18T00:00:00Z',
      until: '2026-11-19T00:00:00Z',
      most: 100,
      now: '2026-11-21T16:00:00Z',
    });
    await untilTrue(async () => (await world.service.queue.counts()).dead > 0);
    faults.clear();
    await world.settled();
    const { notes } = lookAt(world, desk, id);
    expect(notes).toHaveLength(said.length);
    for (const words of said) expect(notes[0]).toContain(words);
    expect((await world.page(desk, id)).reasons[0]).toBe('poison');
  });
});
