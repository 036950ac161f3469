import { afterEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { aCustomer, agentAnswers, ask, DESKS, lookAt, requestsTo, writeAgain } from '../journeys/story.ts';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { metric, RIPE_MS, readiness, silence, sweptRounds, untilWell } from '../support/sweeping.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const HOUR_MS = 3_600_000;

let world: World;
let clock: PassingClock;
let successor: Service | null = null;
afterEach(async () => {
  await successor?.stop();
  successor = null;
  await world.stop();
});

async function start(options: Parameters<typeof startWorld>[0] = {}): Promise<void> {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({
    ...options,
    clock,
    environment: { SWEEP_SECONDS: '1', ...options.environment },
  });
}

/** Everything so far is older than a webhook may be late; then whole rounds of both helpdesks. */
async function sweep(): Promise<void> {
  clock.pass(RIPE_MS);
  await sweptRounds(world, 2);
  await world.settled();
}

/** Requests about single tickets; lists and sign-ins are not among them. */
const reads = (): number =>
  world.sandbox.log.entries().filter(({ path }) => /\/tickets\/\d/.test(path)).length;

const found = (desk: string): Promise<number> =>
  metric(world.service.origin, `whereabouts_sweep_found_total{helpdesk="${desk}"}`);

describe.each(['admin', 'agent'] as const)('with the seat of an %s', (zendeskRole) => {
  it('a ticket that nobody announced is answered once, its next message too, and neither is read again', async () => {
    await start({ sandbox: { zendeskRole } });
    silence(world);
    const asked = DESKS.map((desk) => {
      const customer = aCustomer(world);
      return { desk, customer, ticket: ask(world, desk, customer) };
    });
    await sweep();
    for (const { desk, ticket } of asked)
      expect([desk, lookAt(world, desk, ticket)]).toMatchObject([
        desk,
        { status: 'solved', told: [expect.stringContaining('AI')] },
      ]);
    for (const { desk, ticket, customer } of asked)
      writeAgain(world, desk, ticket, { ...customer, text: 'That is not what I asked. I want a person.' });
    await sweep();
    for (const { desk, ticket } of asked)
      expect([desk, lookAt(world, desk, ticket)]).toMatchObject([
        desk,
        { status: 'open', notes: [expect.any(String)] },
      ]);
    const before = reads();
    await sweep();
    await sweep();
    expect(reads()).toBe(before);
    expect(await Promise.all(DESKS.map(found))).toEqual([2, 2]);
  });
});

describe('the sweep', () => {
  it('reads no ticket again that a webhook announced, whatever we wrote on it', async () => {
    await start({ sandbox: { zendeskRole: 'admin' }, policy: { guards: { askStrangers: true } } });
    for (const desk of DESKS) {
      const customer = aCustomer(world);
      // An answer and a thank-you, a note, a question, and one that is left alone.
      const answered = ask(world, desk, customer);
      ask(world, desk, aCustomer(world), { text: 'I will call my lawyer about this parcel!' });
      ask(
        world,
        desk,
        { name: 'Sam Stranger', address: `sam.${desk}@example.org`, order: '' },
        {
          text: 'Where is my parcel?',
        },
      );
      ask(world, desk, aCustomer(world), { text: 'Do you have jobs for students?' });
      await world.settled();
      writeAgain(world, desk, answered, { ...customer, text: 'Thank you!' });
    }
    await world.settled();
    const before = reads();
    expect(before).toBeGreaterThan(0);
    await sweep();
    await sweep();
    expect(reads()).toBe(before);
    expect(await Promise.all(DESKS.map(found))).toEqual([0, 0]);
  });

  it('answers nobody to whom a person has spoken meanwhile', async () => {
    await start({ sandbox: { zendeskRole: 'admin' } });
    silence(world);
    const tickets = DESKS.map((desk) => [desk, ask(world, desk, aCustomer(world))] as const);
    for (const [desk, ticket] of tickets) agentAnswers(world, desk, ticket, 'I am on it.');
    await sweep();
    for (const [desk, ticket] of tickets) {
      expect([desk, lookAt(world, desk, ticket)]).toMatchObject([desk, { told: [], notes: [] }]);
      expect(await world.page(desk, ticket)).toMatchObject({ outcome: 'left', reasons: ['person_active'] });
    }
  });

  it('finds what came in during a long outage, and nothing from before the first start', async () => {
    await start({ sandbox: { zendeskRole: 'admin' } });
    await sweep();
    await world.service.stop();
    silence(world);
    const during = DESKS.map((desk) => [desk, ask(world, desk, aCustomer(world))] as const);
    clock.pass(30 * HOUR_MS);
    successor = await startService(readConfig(world.environment, PLUG_INS), {
      clock,
      logger: createLogger('silent'),
      reach: async () => undefined,
      temporary: true,
      connections: 4,
      promiseRoundMs: HOUR_MS,
    });
    const seen = () =>
      world.database.query<{ helpdesk: string; id: string; page: object | null }>(
        'SELECT helpdesk, ticket_id AS id, page FROM ticket ORDER BY helpdesk DESC',
      );
    await untilTrue(async () => (await seen()).filter(({ page }) => page !== null).length === during.length);
    expect((await seen()).map(({ helpdesk, id }) => [helpdesk, id])).toEqual(during);
  });

  it('begins ten minutes before the first start and leaves the history alone', async () => {
    clock = passingClock(WORLD_NOW);
    // The service of this world has begun an hour after these tickets.
    await start({ environment: { SWEEP_SECONDS: '0' } });
    silence(world);
    for (const desk of DESKS) ask(world, desk, aCustomer(world));
    clock.pass(HOUR_MS);
    successor = await startService(readConfig({ ...world.environment, SWEEP_SECONDS: '1' }, PLUG_INS), {
      clock,
      logger: createLogger('silent'),
      reach: async () => undefined,
      temporary: true,
      connections: 4,
      promiseRoundMs: HOUR_MS,
    });
    await sweptRounds(world, 2);
    expect(await world.database.query('SELECT 1 FROM ticket')).toEqual([]);
  });

  it('finishes an answer whose mail was on its way when its job was lost', async () => {
    await start({ environment: { UNCLEAR_SEND_SECONDS: '1' } });
    world.sandbox.gorgias.sender.delayMs = 3_000;
    const ticket = ask(world, 'gorgias', aCustomer(world));
    await untilTrue(async () => {
      const rows = await world.database.query("SELECT 1 FROM effect WHERE state = 'accepted'");
      return rows.length > 0;
    });
    await untilTrue(async () => {
      const gone = await world.database.query(
        "DELETE FROM pgboss.job WHERE name = 'ticket' AND state IN ('created', 'retry') RETURNING id",
      );
      return gone.length > 0;
    });
    await world.sandbox.idle();
    await world.database.query("UPDATE effect SET attempted_at = now() - interval '10 minutes'");
    await untilTrue(() => lookAt(world, 'gorgias', ticket).status === 'solved');
    expect(lookAt(world, 'gorgias', ticket).told).toHaveLength(1);
  });

  it('says when it has not succeeded for three rounds, and works all the same when it can again', async () => {
    await start();
    const { faults } = world.sandbox.servers.gorgias;
    const list = { method: 'GET', path: /\/api\/tickets\?/ };
    faults.add({ kind: 'answer', match: list, status: 403, times: Number.POSITIVE_INFINITY });
    const { origin } = world.service;
    await untilTrue(async () => (await readiness(origin)).dependencies['gorgias-sweep']?.ok === false);
    const sick = await readiness(origin);
    expect(sick).toMatchObject({ code: 200, status: 'degraded', dependencies: { gorgias: { ok: true } } });
    expect(sick.dependencies['gorgias-sweep']?.['problem']).toMatch(/has not succeeded for \d+ s/);
    faults.clear();
    await untilWell(origin);
    expect(await metric(origin, 'whereabouts_sweep_lag_seconds{helpdesk="gorgias"}')).toBeLessThan(120);
    expect(requestsTo(world, 'gorgias').length).toBeGreaterThan(0);
  });
});
