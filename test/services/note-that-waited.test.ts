import { afterEach, describe, expect, it } from '@jest/globals';
import { handedOver, watchRound } from '../journeys/overdue.ts';
import { DESKS, type Desk, lookAt, requestsTo } from '../journeys/story.ts';
import { changePolicy, SHADOW } from '../support/change-policy.ts';
import { passingClock } from '../support/passing-clock.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const FIVE_DAYS = 5 * 24 * 3_600_000;

let world: World;
let armed = false;
afterEach(() => world.stop());

/** Right before a text would leave, the helpdesk asks for a pause and an admin turns everything to shadow. */
async function begin(desk: Desk, other: () => string): Promise<ReturnType<typeof passingClock>> {
  const clock = passingClock(WORLD_NOW);
  world = await startWorld({
    clock,
    reach: async (point) => {
      if (!armed || point !== 'effect:recorded') return;
      armed = false;
      await restFor(desk, other());
      await changePolicy(world, SHADOW);
    },
  });
  return clock;
}

async function restFor(desk: Desk, id: string): Promise<void> {
  const match = { method: 'GET', path: new RegExp(`/tickets/${id}`) };
  const headers = { 'retry-after': '3' };
  world.sandbox.servers[desk].faults.add({ kind: 'answer', status: 429, headers, match, times: 1 });
  await world.service.queue.add({
    ref: { helpdesk: desk, id },
    event: 'reconcile',
    receivedAt: WORLD_NOW,
    messageId: null,
  });
  await untilTrue(() => requestsTo(world, desk, id).some((request) => request.endsWith('429')));
}

describe.each(DESKS)('what waits for its turn while everything becomes shadow, on %s', (desk) => {
  it('is no note', async () => {
    let other = '';
    await begin(desk, () => other);
    ({ id: other } = await handedOver(world, desk));
    armed = true;
    const { id } = await handedOver(world, desk);
    expect(armed).toBe(false);
    expect(lookAt(world, desk, id).notes).toEqual([]);
    expect((await world.page(desk, id)).reasons[0]).toBe('autonomy_shadow');
  });

  it('is no reminder', async () => {
    let other = '';
    const clock = await begin(desk, () => other);
    const { id } = await handedOver(world, desk);
    clock.pass(FIVE_DAYS);
    // Not overdue: one reminder alone is due.
    ({ id: other } = await handedOver(world, desk));
    armed = true;
    await watchRound(world, clock.now());
    expect(armed).toBe(false);
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
  });
});
