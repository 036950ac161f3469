import { afterEach, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { handedOver, waitingOn, watchRound } from '../journeys/overdue.ts';
import { DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

const POLICY = { handover: { tellCustomer: true } };

/** The write that carries a text. */
const WRITES: Readonly<Record<Desk, { readonly method: string; readonly path: (id: string) => RegExp }>> = {
  zendesk: { method: 'PUT', path: (id) => new RegExp(`/tickets/${id}`) },
  gorgias: { method: 'POST', path: (id) => new RegExp(`/tickets/${id}/messages`) },
};

/** Nobody waits long for a write that went missing. */
const SOON = { UNCLEAR_SEND_SECONDS: '1' };

/** A hand-over whose line is cut off at this moment, once; then the watch goes on. */
async function cutOffAt(
  desk: Desk,
  point: Failpoint,
): Promise<{ readonly id: string; readonly cut: boolean }> {
  const clock = passingClock(WORLD_NOW);
  let armed = false;
  let cut = false;
  world = await startWorld({
    clock,
    policy: POLICY,
    environment: SOON,
    timing: { pausesMs: Array.from({ length: 10 }, () => 10) },
    reach: async (reached) => {
      if (!armed || reached !== point) return;
      armed = false;
      cut = true;
      throw new Error('cut off');
    },
  });
  const { id } = await handedOver(world, desk);
  armed = true;
  for (let round = 0; round < 3; round += 1) {
    await watchRound(world, clock.now());
    clock.pass(16 * 60_000);
  }
  return { id, cut };
}

describe.each(DESKS)('a line that is cut off, on %s', (desk) => {
  it.each<[Failpoint, number]>([
    ['ticket:claimed', 1],
    ['ticket:read', 1],
    // Where nothing tells one write from another, one that may be under way is not begun a second time.
    ['effect:recorded', desk === 'zendesk' ? 1 : 0],
    ['effect:written', 1],
    ['effect:settled', 1],
  ])('at %s, comes at most once, and the note stays alone', async (point, lines) => {
    const { id, cut } = await cutOffAt(desk, point);
    const { told, notes } = lookAt(world, desk, id);
    expect([cut, told.length, notes.length]).toEqual([true, lines, 1]);
    expect(await waitingOn(world, desk, id)).not.toBeNull();
    expect(await world.page(desk, id)).toMatchObject({ outcome: 'handed_over', runs: 1 });
  });
});

describe.each(DESKS)('a line of which nobody knows whether it arrived, on %s', (desk) => {
  it.each([
    ['lost on its way back', { kind: 'lost' } as const],
    ['hidden behind an error', { kind: 'masked', status: 502 } as const],
  ])('because the answer was %s, is not sent twice', async (_, fault) => {
    const clock = passingClock(WORLD_NOW);
    const timing = { pausesMs: Array.from({ length: 10 }, () => 10) };
    world = await startWorld({ clock, policy: POLICY, environment: SOON, timing });
    const { id } = await handedOver(world, desk);
    const { method, path } = WRITES[desk];
    const { faults } = world.sandbox.servers[desk];
    faults.add({ ...fault, match: { method, path: path(id) }, times: 1 });
    for (let round = 0; round < 3; round += 1) {
      await watchRound(world, clock.now());
      clock.pass(16 * 60_000);
    }
    const { told, notes } = lookAt(world, desk, id);
    expect([told.length, notes.length]).toEqual([1, 1]);
  });
});

describe.each(DESKS)('a line that is refused, on %s', (desk) => {
  it.each([422, 403])('with %i is let go, and the ticket is watched as before', async (status) => {
    const clock = passingClock(WORLD_NOW);
    world = await startWorld({ clock, policy: POLICY, timing: { pausesMs: [10] } });
    const { id } = await handedOver(world, desk);
    const { method, path } = WRITES[desk];
    const { faults } = world.sandbox.servers[desk];
    const match = { method, path: path(id) };
    faults.add({ kind: 'answer', status, body: '{}', match, times: 1 });
    await watchRound(world, clock.now());
    expect(lookAt(world, desk, id).told).toEqual([]);
    expect(await waitingOn(world, desk, id)).toMatchObject({ lineToldAt: null });
    clock.pass(5 * 24 * 3_600_000);
    await watchRound(world, clock.now());
    expect(lookAt(world, desk, id)).toMatchObject({ told: [], notes: { length: 2 } });
  });
});
