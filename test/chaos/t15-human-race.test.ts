import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { seededRandom } from '../../src/train/random.ts';
import { agentAnswers, DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type Asked, evidenceOf } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { startWorld, type World } from '../support/world.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const TRIALS = pick(150, 1_000);
const AT_ONCE = 25;

interface Race extends Asked {
  /** Real time at which the person's text was stored. */
  readonly spokeAt: number;
}

let world: World;
const races: Race[] = [];

beforeAll(async () => {
  world = await startWorld({ clock: systemClock(), environment: { NOW: '' } });
  const random = seededRandom(seed);
  // How long it takes from the first look at a ticket to our text, on this machine now: people speak around its end.
  let usualMs = await workedFor(
    await Promise.all(DESKS.flatMap((desk) => [race(desk, null), race(desk, null)])),
  );
  for (let trial = 0; trial < TRIALS; trial += AT_ONCE) {
    const moments = DESKS.flatMap((desk) =>
      Array.from({ length: AT_ONCE }, () => ({ desk, ms: random() * 2 * usualMs })),
    );
    const batch = await Promise.all(moments.map(({ desk, ms }) => race(desk, ms)));
    usualMs = (await workedFor(batch)) || usualMs;
    races.push(...batch);
  }
}, timeoutMs);
afterAll(() => world.stop());

/** @param ms from the first look at the ticket on; `null`: nobody speaks */
async function race(desk: Desk, ms: number | null): Promise<Race> {
  const asked = askCalmly(world.sandbox, desk);
  if (ms === null) return { ...asked, spokeAt: Number.POSITIVE_INFINITY };
  while (requestsAbout(asked).length === 0) await pause(10);
  await pause(ms);
  const spokeAt = Date.now();
  agentAnswers(world, desk, asked.id, 'Hello, this is Robin. I am looking after it.');
  return { ...asked, spokeAt };
}

/** Median time between the first look and our text, of those of which there is one; 0: of none. */
async function workedFor(tickets: readonly Race[]): Promise<number> {
  await world.settled();
  const times = tickets.flatMap((ticket) => {
    const about = requestsAbout(ticket);
    const sent = about.find(isText);
    return sent === undefined ? [] : [sent.at - (about[0]?.at ?? sent.at)];
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const isText = ({ method, operation }: LoggedRequest): boolean =>
  method === 'PUT' || operation === 'message.create';

function requestsAbout({ desk, id }: Asked): readonly LoggedRequest[] {
  const path = new RegExp(`/tickets/${id}(?!\\d)`);
  return world.sandbox.log.entries(desk).filter((entry) => path.test(entry.path));
}

describe('a person of the team who answers at the same moment', () => {
  it('is never followed by our text on Zendesk, always noticed on Gorgias where our last look could show it, and told of where not', () => {
    const verdict = judge(evidenceOf(world.sandbox, races, races.length));
    const after = races.filter(({ desk, id }) => verdict.replyAfterHuman.includes(`${desk} ${id}`));
    const unseen = after.filter((one) => one.desk === 'gorgias' && !couldBeSeen(one));
    chaosResult('t15 human race', {
      seed,
      trials: races.length,
      'we were first': races.length - firstByPerson(),
      'after the person, zendesk': after.filter(({ desk }) => desk === 'zendesk').length,
      'after the person, gorgias, seen': after.length - unseen.length,
      'inside the window': unseen.length,
      'inside the window, with a note': unseen.filter((one) => notesOn(one) === 1).length,
      doubles: verdict.doubles.length,
    });
    expect(after.filter((one) => !unseen.includes(one))).toEqual([]);
    expect(unseen.filter((one) => notesOn(one) !== 1)).toEqual([]);
    expect({ ...verdict, replyAfterHuman: [] }).toEqual(CLEAN);
    // Else nobody raced with anybody.
    expect(firstByPerson()).toBeGreaterThan(races.length * 0.1);
    expect(firstByPerson()).toBeLessThan(races.length * 0.9);
  });
});

const firstByPerson = (): number =>
  evidenceOf(world.sandbox, races, 0).tickets.filter(
    ({ texts }) => texts.find(({ by, public: isPublic }) => by !== 'customer' && isPublic)?.by === 'person',
  ).length;

const notesOn = (race: Race): number =>
  evidenceOf(world.sandbox, [race], 0).tickets.flatMap(({ texts }) =>
    texts.filter((text) => text.by === 'us' && !text.public && text.html.includes('Two replies crossed')),
  ).length;

/** Whether the person's text stood there when the read before our own text was answered. */
function couldBeSeen(race: Race): boolean {
  const about = requestsAbout(race);
  const look = about
    .slice(0, about.findIndex(isText))
    .findLast(({ operation }) => operation === 'ticket.read');
  return look === undefined || look.at > race.spokeAt;
}
