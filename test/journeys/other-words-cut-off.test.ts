import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt } from './story.ts';

/** Where the next run is cut off, once. */
let cutAt: Failpoint | null = null;

let world: World;
beforeAll(async () => {
  world = await startWorld({
    reach: async (point) => {
      if (point !== cutAt) return;
      cutAt = null;
      throw new Error('cut off');
    },
    policy: { model: aModelPolicy({ reading: 'off', summaries: false }) },
    sandbox: { model: 'helpful' },
    timing: { pausesMs: [50, 50, 50, 50, 50] },
    environment: { UNCLEAR_SEND_SECONDS: '5' },
  });
});
afterAll(() => world.stop());

const WORDED = 'Thank you for your message!';
const asks = (): number => world.sandbox.model?.calls().length ?? 0;

async function cutOff(desk: Desk, point: Failpoint) {
  const before = asks();
  cutAt = point;
  const id = ask(world, desk, aCustomer(world));
  await world.settled();
  expect(cutAt).toBeNull();
  const page = await world.page(desk, id);
  return { ...lookAt(world, desk, id), page, asked: asks() - before };
}

describe.each(DESKS)('a reply in other words whose run is cut off, %s', (desk) => {
  it('after it was written is there once, and nobody words it again', async () => {
    const { told, asked, page } = await cutOff(desk, 'effect:written');
    expect(told).toEqual([expect.stringContaining(WORDED)]);
    expect(page.reply).toContain(WORDED);
    expect(page.modelUses).toMatchObject([{ outcome: 'used' }]);
    expect(asked).toBe(1);
  });

  it('before it was written goes out in our own words, or not at all', async () => {
    const { told, asked, page } = await cutOff(desk, 'effect:recorded');
    expect(told.filter((html) => html.includes(WORDED))).toEqual([]);
    expect(told).toHaveLength(desk === 'zendesk' ? 1 : 0);
    expect(page.modelUses).toEqual([]);
    expect(asked).toBe(1);
  });
});
