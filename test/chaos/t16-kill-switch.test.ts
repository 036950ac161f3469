import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { startWorld, type World } from '../support/world.ts';

const { pick, timeoutMs } = chaosSize(process.env);
const TICKETS = pick(200, 1_000);
/** Of those that wait, so many are told when the switch is thrown. */
const TOLD_BEFORE = 0.3;
/** `reliability.md` 5: effective within. */
const EFFECTIVE_MS = 5_000;
const PATIENCE_MS = 300_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ clock: systemClock(), environment: { NOW: '' } });
}, timeoutMs);
afterAll(() => world.stop());

it(
  'when the switch is thrown in the middle of a backlog, nothing public leaves later than five seconds after',
  async () => {
    const asked = Array.from({ length: TICKETS }, (_, at) =>
      askCalmly(world.sandbox, DESKS[at % DESKS.length] ?? 'zendesk'),
    );
    while (toldCount(asked) < TICKETS * TOLD_BEFORE) await pause(100);
    const thrownAt = await throwSwitch();
    await untilEnded(world.sandbox, asked, PATIENCE_MS);
    await world.settled();

    const { tickets } = evidenceOf(world.sandbox, asked, 1);
    const late = sentAt(tickets.map(({ name, texts }) => ({ name, told: texts.some(isTold) })))
      .map((at) => at - thrownAt)
      .filter((ms) => ms > 0);
    const told = toldCount(asked);
    const verdict = judge({ tickets, disturbances: 1 });
    chaosResult('t16 kill switch', {
      tickets: TICKETS,
      told,
      'after the switch': late.length,
      'latest, ms': Math.max(0, ...late),
      lost: verdict.lost.length,
    });
    expect(late.filter((ms) => ms > EFFECTIVE_MS)).toEqual([]);
    expect(verdict).toEqual(CLEAN);
    // Else the switch came too late to show anything.
    expect(told).toBeLessThan(TICKETS * 0.9);
  },
  timeoutMs,
);

const isTold = ({ by, public: isPublic }: { by: string; public: boolean }): boolean =>
  by === 'us' && isPublic;

const toldCount = (asked: readonly Asked[]): number =>
  evidenceOf(world.sandbox, asked, 0).tickets.filter(({ texts }) => texts.some(isTold)).length;

/** @returns when it had been thrown, as whoever threw it was told */
async function throwSwitch(): Promise<number> {
  const answer = await fetch(`${world.service.origin}/api/switch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ on: false, reason: 'Chaos' }),
  });
  if (!answer.ok) throw new Error(`The switch answered ${answer.status}`);
  return Date.now();
}

/** When each public text was taken: a ticket has one write with a text. */
function sentAt(tickets: readonly { readonly name: string; readonly told: boolean }[]): readonly number[] {
  const writes = DESKS.flatMap((desk) => textWrites(desk));
  return tickets
    .filter(({ told }) => told)
    .map(({ name }) => writes.find((write) => write.name === name)?.at ?? Number.POSITIVE_INFINITY);
}

function textWrites(desk: Desk): readonly { readonly name: string; readonly at: number }[] {
  return world.sandbox.log
    .entries(desk)
    .filter(({ method, status, operation }) =>
      desk === 'zendesk' ? method === 'PUT' && status === 200 : operation === 'message.create',
    )
    .map(({ path, at }) => ({ name: `${desk} ${/tickets\/(\d+)/.exec(path)?.[1] ?? ''}`, at }));
}
