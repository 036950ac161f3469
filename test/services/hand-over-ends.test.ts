import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { endOf, handedOver, priorityOf, waitingOn, watchRound } from '../journeys/overdue.ts';
import { agentAnswers, DESKS, type Desk, lookAt, writeAgain } from '../journeys/story.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, type World } from '../support/world.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** A Friday, four in the afternoon in New York. */
const FRIDAY = '2026-11-20T21:00:00Z';

/** Where a look is cut off, once. */
let cutAt: Failpoint | null = null;
let cuts = 0;
async function reach(point: Failpoint): Promise<void> {
  if (point !== cutAt) return;
  cutAt = null;
  cuts += 1;
  throw new Error('cut off');
}

let clock: PassingClock;
let world: World;
let chat: Server;
const said: string[] = [];
/** What the chat answers; then 200 again. */
let refusals = 0;
beforeAll(async () => {
  chat = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503).end();
        return;
      }
      said.push(body);
      response.end('ok');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => chat.once('listening', resolve));
  clock = passingClock(FRIDAY);
  world = await startWorld({
    clock,
    reach,
    timing: { pausesMs: [50, 50, 50, 50, 50] },
    environment: {
      UNCLEAR_SEND_SECONDS: '1',
      HANDOVER_WEBHOOK_URL: `http://127.0.0.1:${(chat.address() as AddressInfo).port}/services/T0/B0/x`,
    },
  });
});
afterAll(async () => {
  await world.stop();
  chat.close();
});
afterEach(() => {
  cutAt = null;
});

const pass = (hours: number): Promise<void> => {
  clock.pass(hours * HOUR);
  return watchRound(world, clock.now());
};
const linesAbout = (desk: Desk, id: string): readonly string[] =>
  said.filter((line) => line.includes(`${desk} ${id}:`));

/** Somebody of the team does something to the ticket that the customer does not see. */
function agentDoes(desk: Desk, id: string, what: { status?: 'solved'; tags?: readonly string[] }): void {
  if (desk === 'gorgias')
    world.sandbox.gorgiasPeople.agentChanges(id, what.status === 'solved' ? { status: 'closed' } : {});
  else world.sandbox.zendesk.agentActs({ ticketId: Number(id), ...what });
}

describe.each(DESKS)('a hand-over on %s', (desk) => {
  it('of a Friday afternoon is not overdue all weekend, and is on Monday evening', async () => {
    // The next Friday of the same hour; a clock that goes back would hold everything up.
    const weeks = Math.ceil((clock.now() - Date.parse(FRIDAY) - HOUR) / WEEK);
    clock.pass(Math.max(0, Date.parse(FRIDAY) + weeks * WEEK - clock.now()));
    const { id } = await handedOver(world, desk);
    // Sunday night.
    await pass(50);
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
    // Monday, five in the afternoon: one hour on Friday and eight on Monday.
    await pass(24);
    expect(lookAt(world, desk, id).notes).toHaveLength(2);
    expect(lookAt(world, desk, id).notes[1]).toMatch(/Waiting [89] business hours/);
  });

  it('that is overdue is one line in the team’s chat, without a word of the customer', async () => {
    const { id, customer } = await handedOver(world, desk);
    refusals = 2;
    await pass(24 * 5);
    expect(linesAbout(desk, id)).toEqual([]);
    for (let count = 0; count < 5; count += 1) await pass(0.1);
    const [line = '', ...more] = linesAbout(desk, id);
    expect(more).toEqual([]);
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['text']);
    expect(line).toMatch(/Waiting \d+ business hours/);
    for (const word of [customer.name, customer.address, customer.order, 'cancel'])
      expect(line).not.toContain(word);
    expect(lookAt(world, desk, id).notes).toHaveLength(2);
    expect(await waitingOn(world, desk, id)).toMatchObject({ chatTries: 3 });
  });

  it('ends without a word when the ticket is solved without an answer', async () => {
    const { id } = await handedOver(world, desk);
    agentDoes(desk, id, { status: 'solved' });
    await pass(24 * 5);
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
    expect(await endOf(world, desk, id)).toEqual({ ended_by: 'solved', waited_seconds: null });
    expect(linesAbout(desk, id)).toEqual([]);
  });

  it('goes on when the customer writes again before anybody has answered', async () => {
    const { id, customer } = await handedOver(world, desk);
    const since = (await waitingOn(world, desk, id))?.since;
    clock.pass(HOUR);
    writeAgain(world, desk, id, { ...customer, text: 'Did you cancel it? Please let me talk to a person.' });
    await world.settled();
    expect((await waitingOn(world, desk, id))?.since).toBe(since);
  });

  it('ends when a person answers in the moment before the note is written', async () => {
    const { id } = await handedOver(world, desk);
    clock.pass(24 * 5 * HOUR);
    agentAnswers(world, desk, id, 'Hello Kim, done.');
    await watchRound(world, clock.now());
    expect(lookAt(world, desk, id).notes).toHaveLength(1);
    expect((await endOf(world, desk, id))?.ended_by).toBe('person_answered');
  });

  it('gets one note and one step of priority, wherever the look is cut off', async () => {
    const points: readonly Failpoint[] = [
      'ticket:claimed',
      'ticket:read',
      'effect:recorded',
      'effect:written',
      'effect:settled',
    ];
    for (const point of points) {
      const { id } = await handedOver(world, desk);
      clock.pass(24 * 5 * HOUR);
      const before = cuts;
      cutAt = point;
      await watchRound(world, clock.now());
      expect(cuts).toBe(before + 1);
      // The job comes back, or else the next look does.
      for (let more = 0; more < 3; more += 1) await watchRound(world, clock.now() + 20 * 60_000);
      expect({ point, notes: lookAt(world, desk, id).notes.length }).toEqual({ point, notes: 2 });
      expect({ point, priority: priorityOf(world, desk, id) }).toEqual({ point, priority: 'high' });
      expect(await waitingOn(world, desk, id)).toMatchObject({ reminders: 1 });
      expect(linesAbout(desk, id)).toHaveLength(1);
      agentAnswers(world, desk, id, 'Hello Kim, done.');
    }
  });
});
