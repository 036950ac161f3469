import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Logger } from '../../src/ports/tools.ts';
import { aCustomer, ask } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type Asked, evidenceOf, untilEnded } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { metric, RIPE_MS, readiness, sweptRounds } from '../support/sweeping.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const TICKETS = size.pick(4, 60);
const SWITCHED_OFF_AFTER = 5;

let world: World;
let clock: PassingClock;
const asked: Asked[] = [];
const alarms: { readonly facts: object; readonly message: string }[] = [];

/** Keeps what an operator would be called for. */
const logger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) => alarms.push({ facts, message }),
  child: () => logger,
};

beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({
    clock,
    logger,
    sandbox: { gorgiasWebhooks: { deactivateAfter: SWITCHED_OFF_AFTER, retryPauseMs: 1 } },
    environment: { SWEEP_SECONDS: '1' },
  });
});
afterAll(() => world.stop());

function integration() {
  const record = world.sandbox.gorgias.account.integrations.find(({ type }) => type === 'http');
  const http = record?.http ?? null;
  if (record === undefined || http === null) throw new Error('The sandbox has no HTTP integration');
  return { http, record };
}

function open(tickets: number): void {
  for (let number = 0; number < tickets; number += 1) {
    const customer = aCustomer(world);
    asked.push({ desk: 'gorgias', id: ask(world, 'gorgias', customer), customer });
  }
}

/** A job that met a time-out on a busy machine rests for up to minutes before it comes again. */
async function quiet(): Promise<void> {
  await world.sandbox.idle();
  await world.service.queue.idle(AbortSignal.timeout(size.timeoutMs / 3));
  await world.sandbox.idle();
}

it(
  'Gorgias switches the integration off: an alarm says so, every customer is answered, and it ends when it is on again',
  async () => {
    // Somebody replaced the secret in Gorgias only: every webhook is refused, until Gorgias gives up.
    const { http, record } = integration();
    record.http = { ...http, headers: { 'x-whereabouts-secret': 'w'.repeat(40) } };
    open(TICKETS);
    await world.sandbox.idle();
    expect(record.deactivated_datetime).not.toBeNull();

    clock.pass(RIPE_MS);
    await sweptRounds(world, 2);
    const during = await readiness(world.service.origin);
    // Nobody hears of this one even if Gorgias wanted to ring.
    open(1);
    clock.pass(RIPE_MS);
    await sweptRounds(world, 2);
    await untilEnded(world.sandbox, asked, size.timeoutMs / 2);
    await quiet();

    const refused = await metric(
      world.service.origin,
      'whereabouts_deliveries_total{helpdesk="gorgias",outcome="rejected"}',
    );
    const verdict = judge(evidenceOf(world.sandbox, asked, refused));
    chaosResult('t14-disabled-webhook', {
      tickets: asked.length,
      refused,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
    });
    expect(verdict).toEqual(CLEAN);
    // The doorbell is broken and the service works: degraded, and still 200.
    expect(during).toMatchObject({
      code: 200,
      status: 'degraded',
      dependencies: {
        gorgias: { ok: true },
        'gorgias-sweep': { ok: true },
        'gorgias-webhook': { ok: false, degraded: true, problem: expect.stringMatching(/switched .* off/) },
        'zendesk-webhook': { ok: true },
      },
    });
    expect(alarms).toEqual([
      {
        facts: { helpdesk: 'gorgias', problem: expect.stringMatching(/switched .* off/) },
        message: expect.stringMatching(/webhook does not ring/),
      },
    ]);
    expect(await metric(world.service.origin, 'whereabouts_webhook_broken{helpdesk="gorgias"}')).toBe(1);

    record.http = http;
    record.deactivated_datetime = null;
    open(1);
    await quiet();
    await sweptRounds(world, 2);
    expect(await readiness(world.service.origin)).toMatchObject({ code: 200, status: 'ready' });
    expect(judge(evidenceOf(world.sandbox, asked, refused))).toEqual(CLEAN);
  },
  size.timeoutMs,
);
