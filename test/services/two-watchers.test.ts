import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { handedOver, priorityOf, waitingOn } from '../journeys/overdue.ts';
import { DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const HOUR = 3_600_000;

let clock: PassingClock;
let world: World;
let other: Service;
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock, handOverRoundMs: 20, policy: { handover: { tellCustomer: true } } });
  other = await startService(readConfig({ ...world.environment, ROLE: 'worker' }, PLUG_INS), {
    clock,
    logger: createLogger('silent'),
    reach: async () => undefined,
    temporary: true,
    connections: 4,
    promiseRoundMs: HOUR,
    handOverRoundMs: 20,
  });
});
afterAll(async () => {
  await other.stop();
  await world.stop();
});

describe('two workers that watch', () => {
  it('tell the customer and the team of each hand-over once, however often they look', async () => {
    const waiting: { readonly desk: Desk; readonly id: string }[] = [];
    for (const desk of DESKS)
      for (let count = 0; count < 4; count += 1)
        waiting.push({ desk, id: (await handedOver(world, desk)).id });
    const told = (): number =>
      waiting.filter(({ desk, id }) => lookAt(world, desk, id).told.length === 1).length;
    while (told() < waiting.length) await pause(50);
    clock.pass(24 * 5 * HOUR);
    const reminded = async (): Promise<number> => {
      const found = await Promise.all(waiting.map(({ desk, id }) => waitingOn(world, desk, id)));
      return found.filter((one) => one?.reminders === 1).length;
    };
    while ((await reminded()) < waiting.length) await pause(50);
    // What a lost job would be repeated after.
    for (let more = 0; more < 5; more += 1) {
      clock.pass(20 * 60_000);
      await pause(100);
    }
    await world.settled();
    expect(waiting.map(({ desk, id }) => lookAt(world, desk, id).notes.length)).toEqual(waiting.map(() => 2));
    expect(told()).toBe(waiting.length);
    expect(waiting.map(({ desk, id }) => priorityOf(world, desk, id))).toEqual(waiting.map(() => 'high'));
  });
});
