import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { agentAnswers, lookAt } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { startWorld, type World } from '../support/world.ts';

const { timeoutMs } = chaosSize(process.env);

/** Half of them are ours: two calls, in each of which a text may be the third. */
const CALLS_PER_20_SECONDS = '4';
/** A text goes past whoever reads, so it waits only behind its own look; one ticket in two or three gets there. */
const ROUNDS = 8;
/** After our second look at a ticket: the text waits for its turn by then. */
const SPEAKS_AFTER_MS = 2_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({
    clock: systemClock(),
    environment: { NOW: '', GORGIAS_CALLS_PER_20_SECONDS: CALLS_PER_20_SECONDS },
    sandbox: { liftQuotas: false },
  });
}, timeoutMs);
afterAll(() => world.stop());

const requests = (operation: string, id: string): readonly LoggedRequest[] =>
  world.sandbox.log
    .entries('gorgias')
    .filter((one) => one.operation === operation && one.path.includes(`/tickets/${id}`));

/** @returns whether a person wrote while our text waited for its turn */
async function askOne(id: string): Promise<boolean> {
  while (requests('message.create', id).length === 0) {
    await pause(100);
    const looks = requests('ticket.read', id);
    if (looks.length < 2 || Date.now() - (looks.at(-1)?.at ?? 0) < SPEAKS_AFTER_MS) continue;
    agentAnswers(world, 'gorgias', id, 'Hello, this is Robin. I am looking after it.');
    return true;
  }
  return false;
}

it(
  'a text that waits for its turn on Gorgias does not follow a person who wrote meanwhile',
  async () => {
    const asked: { readonly id: string; readonly spokeFirst: boolean }[] = [];
    const spokeFirst = (): readonly string[] => asked.filter((one) => one.spokeFirst).map(({ id }) => id);
    const told = (id: string): boolean => lookAt(world, 'gorgias', id).told.length > 0;
    // One at a time, until both have happened: a person who was first, and a text that was.
    while (
      asked.length < ROUNDS &&
      (asked.length < 2 || new Set(asked.map((one) => one.spokeFirst)).size < 2)
    ) {
      const { id } = askCalmly(world.sandbox, 'gorgias');
      asked.push({ id, spokeFirst: await askOne(id) });
    }
    await world.settled();
    const late = spokeFirst().filter(told);
    chaosResult('t15 late turn', {
      tickets: asked.length,
      told: asked.filter(({ id }) => told(id)).length,
      spokeWhileWeWaited: spokeFirst().length,
      late: late.length,
    });
    expect(late).toEqual([]);
    // In less nothing was tried.
    expect(spokeFirst().length).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(spokeFirst().length);
  },
  timeoutMs,
);
