import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS, type Desk, writeAgain } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe.each(DESKS)(
  'the decision page of a %s ticket shows every request, the last one included',
  (desk) => {
    it('when it was handed over', async () => {
      const id = ask(world, desk, aCustomer(world, { order: { holds: ['OTHER'] } }));
      await world.settled();
      expect((await world.page(desk, id)).outcome).toBe('handed_over');
      expect(await writesShown(desk, id)).toEqual(writesSeen(desk, id));
    });

    it('when thanks were acknowledged', async () => {
      const customer = aCustomer(world);
      const id = ask(world, desk, customer);
      await world.settled();
      const before = writesSeen(desk, id).length;
      writeAgain(world, desk, id, { ...customer, text: 'Thank you so much!' });
      await world.settled();
      expect((await world.page(desk, id)).outcome).toBe('acknowledged');
      expect(await writesShown(desk, id)).toEqual(writesSeen(desk, id).slice(before));
    });
  },
);

/** Answers of the helpdesk to our writes about this ticket, in order: 200, 201, 202. */
function writesSeen(desk: Desk, id: string): readonly (number | null)[] {
  const path = new RegExp(`/tickets/${id}(?!\\d)`);
  const calls = world.sandbox.log
    .entries(desk)
    .filter((call) => call.method !== 'GET' && path.test(call.path));
  return calls.map(({ status }) => status);
}

async function writesShown(desk: Desk, id: string): Promise<readonly (number | null)[]> {
  const reads = /read|list|comments|macros|check/;
  const { calls } = await world.page(desk, id);
  return calls
    .filter(({ upstream, operation }) => upstream === desk && !reads.test(operation))
    .map(({ status }) => status);
}
