import { afterEach, describe, expect, it } from '@jest/globals';
import { endOf, handedOver, waitingOn, watchRound } from '../journeys/overdue.ts';
import { aCustomer, agentAnswers, ask, lookAt } from '../journeys/story.ts';
import { passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const HOUR = 3_600_000;

let world: World;
afterEach(() => world.stop());

it('a person keeps what was promised, on the ticket the promise was merged into', async () => {
  const quietHours = { from: '00:00', to: '00:00' };
  world = await startWorld({ policy: { promises: { enabled: true, quietHours } } });
  const customer = aCustomer(world);
  const id = ask(world, 'gorgias', customer);
  await world.settled();
  const into = ask(world, 'gorgias', customer, { text: 'Thank you!', subject: 'Thanks' });
  await world.settled();
  expect((await world.page('gorgias', id)).promise?.state).toBe('open');
  world.sandbox.gorgiasPeople.merges(id, into);
  await world.settled();
  await world.database.query(`UPDATE promise SET due_at = $1, look_at = $1 WHERE state = 'open'`, [
    WORLD_NOW,
  ]);
  for (const hours of [1, 2]) {
    const now = new Date(Date.parse(WORLD_NOW) + hours * HOUR).toISOString();
    await world.service.store.promises.claimDue(now, 100);
    await world.settled();
  }
  const { told, notes } = lookAt(world, 'gorgias', into);
  expect({ told: told.length, notes: notes.length }).toEqual({ told: 1, notes: 1 });
  expect((await world.page('gorgias', into)).promise).toMatchObject({
    state: 'handed_over',
    why: 'promise_at_risk',
  });
});

it('a customer who waits for a person goes on waiting on the ticket theirs was merged into, though it was solved', async () => {
  const clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock });
  const customer = aCustomer(world);
  const into = ask(world, 'gorgias', customer);
  await world.settled();
  const { id } = await handedOver(world, 'gorgias', customer);
  expect(lookAt(world, 'gorgias', into).status).toBe('solved');
  const before = lookAt(world, 'gorgias', into).notes.length + lookAt(world, 'gorgias', id).notes.length;
  world.sandbox.gorgiasPeople.merges(id, into);
  await world.settled();
  clock.pass(5 * 24 * HOUR);
  await watchRound(world, clock.now());
  expect(await waitingOn(world, 'gorgias', id)).toBeNull();
  expect(await waitingOn(world, 'gorgias', into)).toMatchObject({ moved: true, reminders: 1 });
  const { notes, status } = lookAt(world, 'gorgias', into);
  expect({ notes: notes.length, status }).toEqual({ notes: before + 1, status: 'open' });
});

describe.each([
  ['that the customer sees', true],
  ['for colleagues', false],
])('tickets that are merged at Zendesk, with a comment %s', (_whom, shown) => {
  it('leave the customer waiting where their ticket was merged into, until a person answers there', async () => {
    const clock = passingClock(WORLD_NOW);
    world = await startWorld({ clock });
    const { id, customer } = await handedOver(world, 'zendesk');
    const into = ask(world, 'zendesk', customer, { text: 'Thank you so much!' });
    await world.settled();
    world.sandbox.zendesk.agentMerges({ from: Number(id), into: Number(into), public: shown });
    await world.settled();
    for (const _look of [1, 2, 3]) {
      clock.pass(2 * 24 * HOUR);
      await watchRound(world, clock.now());
    }
    expect(await waitingOn(world, 'zendesk', id)).toBeNull();
    expect(await waitingOn(world, 'zendesk', into)).toMatchObject({ moved: true, reminders: 2 });
    agentAnswers(world, 'zendesk', into, 'Hello Kim, it is cancelled.');
    await world.settled();
    await watchRound(world, clock.now());
    expect((await endOf(world, 'zendesk', into))?.ended_by).toBe('person_answered');
  });

  it('leave the customer waiting on the one another was merged into', async () => {
    world = await startWorld();
    const { id, customer } = await handedOver(world, 'zendesk');
    const other = ask(world, 'zendesk', customer, { text: 'Thank you so much!' });
    await world.settled();
    world.sandbox.zendesk.agentMerges({ from: Number(other), into: Number(id), public: shown });
    await world.settled();
    await watchRound(world, Date.parse(WORLD_NOW) + 2 * 24 * HOUR);
    expect(await waitingOn(world, 'zendesk', id)).not.toBeNull();
  });
});
