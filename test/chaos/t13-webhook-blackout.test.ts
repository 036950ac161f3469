import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { metric, RIPE_MS, silence, sweptRounds, sweptTickets } from '../support/sweeping.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const TICKETS = size.pick(24, 500);
const BATCHES = size.pick(2, 25);
/** The blackout lasts half an hour by the clock of helpdesks and service. */
const BETWEEN_BATCHES_MS = (30 * 60_000) / BATCHES;

let world: World;
let clock: PassingClock;
const asked: Asked[] = [];

beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({
    clock,
    sandbox: { zendeskRole: 'admin' },
    environment: { SWEEP_SECONDS: '1' },
  });
  silence(world);
});
afterAll(() => world.stop());

/** Both helpdesks, turn by turn. */
function openBatch(): void {
  for (let number = 0; number < TICKETS / BATCHES; number += 1) {
    const desk = DESKS[number % DESKS.length] ?? 'zendesk';
    const customer = aCustomer(world);
    asked.push({ desk, id: ask(world, desk, customer), customer });
  }
}

/** A job that met a time-out on a busy machine rests for up to minutes before it comes again. */
async function quiet(): Promise<void> {
  await world.sandbox.idle();
  await world.service.queue.idle(AbortSignal.timeout(size.timeoutMs / 3));
  await world.sandbox.idle();
}

it(
  `${TICKETS} customers write while no webhook comes: each is found within two rounds and answered once`,
  async () => {
    const late: string[] = [];
    for (let batch = 0; batch < BATCHES; batch += 1) {
      openBatch();
      clock.pass(Math.max(RIPE_MS, BETWEEN_BATCHES_MS));
      await sweptRounds(world, 2);
      const found = await sweptTickets(world.database);
      late.push(...asked.map(({ desk, id }) => `${desk} ${id}`).filter((name) => !found.has(name)));
    }
    await untilEnded(world.sandbox, asked, size.timeoutMs / 2);
    await quiet();

    const deliveries = await world.database.query('SELECT 1 FROM delivery');
    const { origin } = world.service;
    const counted = await Promise.all(
      DESKS.map((desk) => metric(origin, `whereabouts_sweep_found_total{helpdesk="${desk}"}`)),
    );
    const verdict = judge(evidenceOf(world.sandbox, asked, asked.length));
    chaosResult('t13-webhook-blackout', {
      tickets: asked.length,
      late: late.length,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
      webhooks: deliveries.length,
    });
    expect(verdict).toEqual(CLEAN);
    expect(late).toEqual([]);
    // Nobody rang, and everybody was counted as found without a ring.
    expect(deliveries).toEqual([]);
    expect(counted).toEqual(DESKS.map(() => TICKETS / DESKS.length));

    const spent = world.sandbox.log.entries().length;
    await sweptRounds(world, 2);
    const since = world.sandbox.log.entries().slice(spent);
    expect(since.filter(({ path }) => /\/tickets\/\d/.test(path))).toEqual([]);
  },
  size.timeoutMs,
);
