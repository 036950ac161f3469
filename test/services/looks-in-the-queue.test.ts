import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { handedOver } from '../journeys/overdue.ts';
import { requestsTo } from '../journeys/story.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const HOUR = 3_600_000;
const LOST_MS = 16 * 60_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { WORKER_CONCURRENCY: '1' } });
});
afterAll(() => world.stop());

it('a look that waits in the queue is not asked for again and again', async () => {
  const { id } = await handedOver(world, 'zendesk');
  const { id: slow } = await handedOver(world, 'zendesk');
  // The one place is taken, until it is cleared.
  const { faults } = world.sandbox.servers.zendesk;
  const match = { method: 'GET', path: new RegExp(`/tickets/${slow}(?!\\d|/)`) };
  faults.add({ kind: 'late', ms: 4_000, match, times: 1 });
  const before = requestsTo(world, 'zendesk', slow).length;
  const ref = { helpdesk: 'zendesk', id: slow };
  await world.service.queue.add({ ref, event: 'reconcile', receivedAt: WORLD_NOW, messageId: null });
  await untilTrue(() => requestsTo(world, 'zendesk', slow).length > before);

  const due = Date.parse(WORLD_NOW) + 48 * HOUR;
  for (let round = 0; round < 9; round += 1)
    await world.service.store.handOvers.claimDue(new Date(due + round * LOST_MS).toISOString(), 100);
  const waiting = await world.database.query(
    `SELECT data->'ref'->>'id' AS id, count(*)::integer AS looks FROM pgboss.job
     WHERE name = 'ticket' AND data->>'event' = 'hand-over' GROUP BY 1 ORDER BY 1`,
  );
  expect(waiting).toEqual(
    [id, slow].sort((a, b) => a.localeCompare(b)).map((one) => ({ id: one, looks: 1 })),
  );
  await world.settled();
});
