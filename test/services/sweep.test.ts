import { afterEach, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS, lookAt, requestsTo } from '../journeys/story.ts';
import { passingClock } from '../support/passing-clock.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const EVERY_SECONDS = 1;
const MINUTES = 60_000;

let world: World;
let clock = passingClock(WORLD_NOW);
afterEach(() => world.stop());

async function start(options: Parameters<typeof startWorld>[0] = {}): Promise<void> {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({
    ...options,
    clock,
    environment: { SWEEP_SECONDS: String(EVERY_SECONDS), ...options.environment },
  });
}

/** What has happened is older than the minute that a webhook may take; then this many whole rounds have ended. */
async function sweep(rounds = 2): Promise<void> {
  clock.pass(2 * MINUTES);
  for (let round = 0; round < rounds; round += 1) {
    const before = await successes();
    await untilTrue(async () => (await successes()).every((at, index) => at > (before[index] ?? 0)));
  }
  await world.settled();
}

async function successes(): Promise<readonly number[]> {
  const rows = await world.database.query<{ at: Date | null }>(
    'SELECT succeeded_at AS at FROM sweep ORDER BY helpdesk',
  );
  return DESKS.map((_, index) => rows[index]?.at?.getTime() ?? 0);
}

/** No webhook reaches the service from now on. */
function silence(): void {
  world.sandbox.zendesk.switchWebhooks('inactive');
  for (const one of world.sandbox.gorgias.account.integrations)
    if (one.type === 'http') one.deactivated_datetime = '2026-11-18T15:00:00.000000+00:00';
}

describe.each(['admin', 'agent'] as const)('a ticket that no webhook announced, seat of an %s', (role) => {
  it('is found and answered, once, and costs no request again', async () => {
    await start({ sandbox: { zendeskRole: role } });
    silence();
    const tickets = DESKS.map((desk) => [desk, ask(world, desk, aCustomer(world))] as const);
    await sweep();
    for (const [desk, ticket] of tickets) {
      expect([desk, lookAt(world, desk, ticket)]).toMatchObject([
        desk,
        { status: 'solved', told: [expect.any(String)] },
      ]);
      const spent = requestsTo(world, desk, ticket).length;
      expect(spent).toBeGreaterThan(0);
      await sweep(3);
      expect([desk, requestsTo(world, desk, ticket).length]).toEqual([desk, spent]);
    }
  });
});
