import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

/** The run is cut off right before it decides, as often as this says. */
let cuts = 0;
async function reach(point: Failpoint): Promise<void> {
  if (point !== 'decided' || cuts === 0) return;
  cuts -= 1;
  throw new Error('cut off');
}

let world: World;
beforeAll(async () => {
  world = await startWorld({
    reach,
    timing: { pausesMs: [50, 50, 50, 50, 50] },
    environment: { UNCLEAR_SEND_SECONDS: '2' },
  });
});
afterAll(() => world.stop());

describe('a question of which nobody knows whether it arrived', () => {
  it('is not followed by an answer, although the run that gave it up was cut off and only one order is left', async () => {
    const first = aCustomer(world);
    const second = aCustomer(world, { order: { email: first.address } });
    world.sandbox.servers.gorgias.faults.add({
      kind: 'reset',
      match: { method: 'POST', path: /\/messages/ },
      times: 1,
    });
    const text = 'Hi, where is my order? When will it arrive?';
    const id = ask(world, 'gorgias', first, { text });
    const doubt = async (): Promise<boolean> =>
      (await world.database.query("SELECT 1 FROM whereabouts.effect WHERE state = 'sending'")).length > 0;
    while (!(await doubt())) await new Promise((resolve) => setTimeout(resolve, 5));
    cuts = 1;
    // Somebody else's by now: one order is left, and it could be answered.
    world.sandbox.shopify.world.updateOrder(second.order, { email: 'somebody.else@example.com' });
    await world.settled();
    const { told, notes } = lookAt(world, 'gorgias', id);
    expect([cuts, told.length, notes.length]).toEqual([0, 0, 1]);
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'handed_over',
      condition: 'in_transit',
      reasons: ['send_unclear'],
    });
  });
});
