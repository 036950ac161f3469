import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { UNCLEAR_SEND_SECONDS: '8' } });
});
afterAll(() => world.stop());

describe('a mail that Gorgias takes and never sends', () => {
  it('becomes a person’s turn after the time for unclear sends, with few looks and no second answer', async () => {
    world.sandbox.gorgias.sender.delayMs = 3_600_000;
    const id = ask(world, 'gorgias', aCustomer(world));
    const { queue } = world.service;
    const noted = (): boolean => lookAt(world, 'gorgias', id).notes.length > 0;
    const signal = AbortSignal.timeout(50_000);
    while (!noted() && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 50));
    await queue.idle(signal);
    const { told, notes, status } = lookAt(world, 'gorgias', id);
    expect([told.length, notes.length, status]).toEqual([1, 1, 'open']);
    expect(await world.page('gorgias', id)).toMatchObject({
      outcome: 'handed_over',
      closed: false,
      reasons: ['send_unclear'],
    });
    const looks = world.sandbox.log.entries('gorgias').filter(({ path }) => path.includes(`ticket_id=${id}`));
    expect(looks.length).toBeLessThanOrEqual(7);
  });
});
