import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, lookAt } from './story.ts';

const TICKETS = 12;
const A_DAY = 3;

/** All runs wait here for each other, so that all ask for the counts in the same moment. */
let waiting = TICKETS;
const all = Promise.withResolvers<void>();
async function reach(point: Failpoint): Promise<void> {
  if (point !== 'text:written' || waiting === 0) return;
  waiting -= 1;
  if (waiting === 0) all.resolve();
  await all.promise;
}

let world: World;
beforeAll(async () => {
  const limits = { perSenderPerDay: A_DAY, perDomainPerHour: 100_000, accountPer10Minutes: 100_000 };
  world = await startWorld({ policy: { limits }, reach });
});
afterAll(() => world.stop());

describe('many tickets of one sender, worked at the same time', () => {
  it('get no more answers than the policy allows, and the rest get a note', async () => {
    const first = aCustomer(world);
    const { address } = first;
    const others = Array.from({ length: TICKETS - 1 }, () => aCustomer(world, { order: { email: address } }));
    const ids = [first, ...others].map((customer) => ask(world, 'zendesk', { ...customer, address }));
    await world.settled();
    const seen = ids.map((id) => lookAt(world, 'zendesk', id));
    expect(seen.filter(({ told }) => told.length === 1)).toHaveLength(A_DAY);
    expect(seen.filter(({ notes }) => notes.length === 1)).toHaveLength(TICKETS - A_DAY);
    const pages = await Promise.all(ids.map((id) => world.page('zendesk', id)));
    expect(pages.filter(({ reasons }) => reasons[0] === 'limit_sender')).toHaveLength(TICKETS - A_DAY);
  });
});
