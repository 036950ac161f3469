import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { endOf, handedOver, priorityOf, waitingOn, watchRound } from './overdue.ts';
import { agentAnswers, DESKS, lookAt, requestsTo } from './story.ts';

const HOUR = 3_600_000;

let clock: PassingClock;
let world: World;
/** Wednesday, ten in the morning in New York; later tests go on from where the ones before have left the day. */
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock });
});
afterAll(() => world.stop());

const pass = (hours: number): Promise<void> => {
  clock.pass(hours * HOUR);
  return watchRound(world, clock.now());
};

describe.each(DESKS)('a customer who waits for a person, on %s', (desk) => {
  it('waits with a clock that counts the hours of the team', async () => {
    const { id } = await handedOver(world, desk);
    const waiting = await waitingOn(world, desk, id);
    if (waiting === null) throw new Error('Nobody waits');
    expect(waiting).toMatchObject({ priority: 'normal', targetSeconds: 8 * 3_600, reminders: 0 });
    const waits = Date.parse(waiting.dueAt) - Date.parse(waiting.since);
    // Eight hours of a day that has eight: the same time tomorrow.
    expect(waits).toBe(24 * HOUR);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    await pass(25);
    expect(await waitingOn(world, desk, id)).toBeNull();
  });

  it('is nobody’s reminder as long as there is time', async () => {
    const { id } = await handedOver(world, desk);
    const before = requestsTo(world, desk, id).filter((request) => !request.startsWith('GET')).length;
    await pass(0.1);
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
    expect(requestsTo(world, desk, id).filter((request) => !request.startsWith('GET'))).toHaveLength(before);
    expect(await waitingOn(world, desk, id)).not.toBeNull();
  });

  it('is told of to the team once when it is overdue: a note with the age, a tag, a step more of priority', async () => {
    const { id } = await handedOver(world, desk);
    await pass(24 * 5);
    const { notes, tags, told } = lookAt(world, desk, id);
    expect(notes).toHaveLength(2);
    const [summary = ''] = (notes[1] ?? '').split('<hr>');
    expect(summary).toMatch(
      /Waiting \d+ business hours for a person; due since \w{3}, \w{3} \d+, \d+:\d\d [AP]M EST\. Please answer this customer next\./,
    );
    expect(tags).toContain('wa_waiting');
    expect(priorityOf(world, desk, id)).toBe('high');
    expect(told).toEqual([]);
    await watchRound(world, clock.now());
    await watchRound(world, clock.now());
    expect(lookAt(world, desk, id).notes).toHaveLength(2);
    expect(await waitingOn(world, desk, id)).toMatchObject({ reminders: 1 });
  });

  it('is told of a second time a whole target later, and never again', async () => {
    const { id } = await handedOver(world, desk);
    for (let day = 0; day < 12; day += 1) await pass(24);
    expect(lookAt(world, desk, id).notes).toHaveLength(3);
    expect(priorityOf(world, desk, id)).toBe('urgent');
    expect(await waitingOn(world, desk, id)).toMatchObject({ reminders: 2 });
  });

  it('is not told of where a person has answered in time, and the wait is kept', async () => {
    const { id } = await handedOver(world, desk);
    clock.pass(2 * HOUR);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    await pass(24 * 5);
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
    const ended = await endOf(world, desk, id);
    expect(ended?.ended_by).toBe('person_answered');
    expect(ended?.waited_seconds).toBeLessThanOrEqual(2 * 3_600 + 60);
  });

  it('is looked at as soon as a person answers, where the helpdesk rings for that', async () => {
    const { id } = await handedOver(world, desk);
    clock.pass(HOUR);
    agentAnswers(world, desk, id, 'Hello Kim, it is cancelled.');
    await world.settled();
    // Not due for a day; one round.
    await watchRound(world, clock.now());
    expect((await endOf(world, desk, id))?.ended_by).toBe('person_answered');
  });

  it('ends when a person answers after the reminder, with all of the wait', async () => {
    const { id } = await handedOver(world, desk);
    await pass(24 * 5);
    agentAnswers(world, desk, id, 'Hello Kim, sorry that it took so long.');
    await pass(24);
    const ended = await endOf(world, desk, id);
    expect(ended?.ended_by).toBe('person_answered');
    expect(ended?.waited_seconds).toBeGreaterThan(8 * 3_600);
    expect(lookAt(world, desk, id).notes).toHaveLength(2);
  });
});
