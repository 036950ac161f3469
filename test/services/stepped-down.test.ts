import { afterEach, describe, expect, it } from '@jest/globals';
import type { Intent } from '../../src/ticket/intent.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { handedOver, waitingOn, watchRound } from '../journeys/overdue.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, requestsTo } from '../journeys/story.ts';
import { changePolicy, SHADOW } from '../support/change-policy.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const FIVE_DAYS = 5 * 24 * 3_600_000;
const CLOSING = { conversation: { unansweredQuestion: 'close', afterDays: 3 } };

let world: World;
/** The policy that is saved when a run comes to this point, once. */
let armed: { readonly at: string; readonly parts: Partial<Policy> } | null = null;
afterEach(async () => {
  armed = null;
  await world.stop();
});

async function begin(options: Parameters<typeof startWorld>[0] = {}): Promise<void> {
  world = await startWorld({
    ...options,
    reach: async (point) => {
      if (armed?.at !== point) return;
      const { parts } = armed;
      armed = null;
      await changePolicy(world, parts);
    },
  });
}

/** A ticket on which we asked which of two orders is meant. */
async function asked(desk: Desk): Promise<string> {
  const customer = aCustomer(world);
  aCustomer(world, { order: { email: customer.address } });
  const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
  await world.settled();
  expect(lookAt(world, desk, id).told).toHaveLength(1);
  return id;
}

const questionsRound = (): Promise<number> =>
  world.service.store.questions.claimUnanswered({
    from: '2026-11-18T00:00:00Z',
    until: '2026-11-19T00:00:00Z',
    most: 100,
    now: '2026-11-21T16:00:00Z',
  });

const writesTo = (desk: Desk, id: string): readonly string[] =>
  requestsTo(world, desk, id).filter((request) => !request.startsWith('GET'));

async function overdueRound(clock: PassingClock): Promise<void> {
  clock.pass(FIVE_DAYS);
  await watchRound(world, clock.now());
}

describe.each(DESKS)('what is stepped down to shadow while it is worked, on %s', (desk) => {
  it('leaves a question that nobody answered as it is', async () => {
    await begin({ policy: CLOSING });
    const id = await asked(desk);
    const before = { seen: lookAt(world, desk, id), writes: writesTo(desk, id) };
    armed = { at: 'decided', parts: SHADOW };
    await questionsRound();
    await world.settled();
    expect(armed).toBeNull();
    expect({ seen: lookAt(world, desk, id), writes: writesTo(desk, id) }).toEqual(before);
  });

  it('gets no reminder where the policy changes after the ticket was read', async () => {
    const clock = passingClock(WORLD_NOW);
    await begin({ clock });
    const { id } = await handedOver(world, desk);
    const before = writesTo(desk, id);
    armed = { at: 'ticket:read', parts: SHADOW };
    await overdueRound(clock);
    expect(armed).toBeNull();
    expect(writesTo(desk, id)).toEqual(before);
    expect(await waitingOn(world, desk, id)).toMatchObject({ reminders: 0 });
  });

  it('gets no note, and the decision page shows what it would have said', async () => {
    await begin();
    armed = { at: 'decided', parts: SHADOW };
    const { id } = await handedOver(world, desk);
    expect(armed).toBeNull();
    expect(writesTo(desk, id)).toEqual([]);
    const page = await world.page(desk, id);
    expect(page).toMatchObject({ outcome: 'left', shadow: true, would: { outcome: 'handed_over' } });
    expect(page.reasons[0]).toBe('autonomy_shadow');
    expect(page.note).toContain('cancel');
    expect(await waitingOn(world, desk, id)).toBeNull();
  });
});

describe.each(DESKS)('what was stepped down to shadow since it was worked, on %s', (desk) => {
  it('gets no reminder where its own intent only watches, whatever others may do', async () => {
    const clock = passingClock(WORLD_NOW);
    await begin({ clock });
    const { id } = await handedOver(world, desk);
    const intent: Intent = (await waitingOn(world, desk, id))?.intent ?? 'other';
    await changePolicy(world, {
      ...SHADOW,
      intents: { thanks: { autonomy: 'note' }, [intent]: { autonomy: 'shadow' } },
    });
    const before = writesTo(desk, id);
    await overdueRound(clock);
    expect(writesTo(desk, id)).toEqual(before);
  });

  it('gets no reminder where its condition only watches', async () => {
    const clock = passingClock(WORLD_NOW);
    await begin({ clock });
    const { id } = await handedOver(world, desk);
    const condition = (await waitingOn(world, desk, id))?.condition ?? null;
    if (condition === null) throw new Error('A hand-over without a condition');
    await changePolicy(world, { conditions: [{ condition, autonomy: 'shadow' }] });
    const before = writesTo(desk, id);
    await overdueRound(clock);
    expect(writesTo(desk, id)).toEqual(before);
  });
});
