import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, lookAt } from './story.ts';

/** The first run that has written its text waits, with what it has counted, until it is let go. */
const letGo = Promise.withResolvers<void>();
let held = false;
async function reach(point: Failpoint): Promise<void> {
  if (point !== 'text:written' || held) return;
  held = true;
  await letGo.promise;
}

let world: World;
beforeAll(async () => {
  world = await startWorld({ reach });
});
afterAll(() => world.stop());

describe('a limit that was lowered while a text was being written', () => {
  it('counts the texts that went out meanwhile', async () => {
    const first = aCustomer(world);
    const second = { ...aCustomer(world, { order: { email: first.address } }), address: first.address };
    const ids = [first, second].map((customer) => ask(world, 'zendesk', customer));
    const told = (): number => ids.flatMap((id) => lookAt(world, 'zendesk', id).told).length;
    await untilTrue(() => held && told() === 1);
    const { policies } = world.service.store;
    const { policy } = await policies.current();
    const limits = { ...policy.limits, perSenderPerDay: 1 };
    await policies.save({ policy: { ...policy, limits }, expected: null, by: 'test', reason: 'too many' });
    letGo.resolve();
    await world.settled();
    expect(told()).toBe(1);
    const pages = await Promise.all(ids.map((id) => world.page('zendesk', id)));
    expect(pages.map(({ reasons }) => reasons[0])).toContain('limit_sender');
  });
});
