import { afterEach, describe, expect, it } from '@jest/globals';
import { passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { handedOver, waitingOn, watchRound } from './overdue.ts';
import { agentAnswers, DESKS, type Desk, lookAt, requestsTo } from './story.ts';

const HOUR = 3_600_000;
const SOON_MS = 16 * 60_000;

let world: World;
afterEach(() => world.stop());

/** The write that carries a note: at Gorgias tags and status follow it. */
const NOTE: Readonly<Record<Desk, { readonly method: string; readonly path: (id: string) => RegExp }>> = {
  zendesk: { method: 'PUT', path: (id) => new RegExp(`/tickets/${id}`) },
  gorgias: { method: 'POST', path: (id) => new RegExp(`/tickets/${id}/messages`) },
};

const writesTo = (desk: Desk, id: string): number =>
  requestsTo(world, desk, id).filter((request) => !request.startsWith('GET')).length;

describe.each(DESKS)('a reminder that %s refuses', (desk) => {
  it.each([
    [422, '{"error":"RecordInvalid","details":{}}'],
    [403, '{"error":"Forbidden"}'],
  ])(
    'with %i is tried three times and then no more; the ticket is looked at as before',
    async (status, body) => {
      const clock = passingClock(WORLD_NOW);
      world = await startWorld({ clock, timing: { pausesMs: [10] } });
      const { id } = await handedOver(world, desk);
      const { method, path } = NOTE[desk];
      const match = { method, path: path(id) };
      const { faults } = world.sandbox.servers[desk];
      faults.add({ kind: 'answer', status, body, match, times: Number.POSITIVE_INFINITY });
      const before = writesTo(desk, id);
      clock.pass(24 * 5 * HOUR);
      const tries: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        await watchRound(world, clock.now());
        tries.push(writesTo(desk, id) - before);
        clock.pass(SOON_MS);
      }
      expect(tries).toEqual([1, 2, 3, 3, 3]);
      clock.pass(24 * 9 * HOUR);
      await watchRound(world, clock.now());
      expect(writesTo(desk, id) - before).toBe(3);
      expect(lookAt(world, desk, id).notes).toHaveLength(1);
      const waiting = await waitingOn(world, desk, id);
      expect(waiting).toMatchObject({ reminders: 0 });
      // At its own pace, and no longer as if the look had been lost.
      expect(Date.parse(waiting?.lookAt ?? '') - clock.now()).toBeGreaterThanOrEqual(HOUR);
      faults.clear();
      agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
      clock.pass(25 * HOUR);
      await watchRound(world, clock.now());
      expect(await waitingOn(world, desk, id)).toBeNull();
    },
  );
});
