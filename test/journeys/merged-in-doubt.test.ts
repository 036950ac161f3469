import { afterEach, describe, expect, it } from '@jest/globals';
import { passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { handedOver, watchRound } from './overdue.ts';
import { lookAt } from './story.ts';

const FIVE_DAYS = 5 * 24 * 3_600_000;

let world: World;
afterEach(() => world.stop());

describe('a ticket merged away while nobody knows of its reminder', () => {
  it('keeps the decision page it had: no run stands behind a reminder', async () => {
    const clock = passingClock(WORLD_NOW);
    let stands = false;
    let armed = false;
    world = await startWorld({
      clock,
      timing: { pausesMs: [10, 10] },
      reach: async (point) => {
        if (armed && point === 'effect:written') {
          armed = false;
          stands = true;
        }
        if (stands && (point === 'effect:written' || point === 'ticket:claimed')) throw new Error('cut off');
      },
    });
    const { id } = await handedOver(world, 'gorgias');
    const { id: into } = await handedOver(world, 'gorgias');
    const runs = () =>
      world.database.query('SELECT message_id, outcome FROM run WHERE ticket_id = $1 ORDER BY id', [id]);
    const before = { runs: await runs(), page: await world.page('gorgias', id) };
    clock.pass(FIVE_DAYS);
    armed = true;
    await watchRound(world, clock.now());
    expect(lookAt(world, 'gorgias', id).notes).toHaveLength(2);
    stands = false;
    world.sandbox.gorgiasPeople.merges(id, into);
    const receivedAt = new Date(clock.now()).toISOString();
    const ref = { helpdesk: 'gorgias', id };
    await world.service.queue.add({ ref, event: 'ticket-updated', receivedAt, messageId: null });
    await world.settled();
    expect(await runs()).toEqual(before.runs);
    expect(await world.page('gorgias', id)).toMatchObject({
      reasons: before.page.reasons,
      condition: before.page.condition,
      note: before.page.note,
    });
  });
});
