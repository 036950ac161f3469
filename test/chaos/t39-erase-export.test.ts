import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVictim, CANARIES } from '../journeys/canaries.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt, writeAgain } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { runCommand } from '../support/command.ts';
import { everyRow } from '../support/every-row.ts';
import { gorgiasRing, ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

const MINUTE_MS = 60_000;
const size = chaosSize(process.env);

let world: World;
let victim: Customer;
let other: Customer;
let theirs: string;
const tickets: (readonly [Desk, string])[] = [];
let before: string;

beforeAll(async () => {
  world = await startWorld();
  victim = aVictim(world);
  other = aCustomer(world);
  for (let round = 0; round < size.pick(1, 50); round += 1)
    for (const desk of DESKS) tickets.push([desk, ask(world, desk, victim)]);
  theirs = ask(world, 'zendesk', other);
  await world.settled();
  before = await everyRow(world.database);
}, size.timeoutMs);
afterAll(() => world.stop());

/** What leads to the victim; found in the database before, so that finding nothing afterwards means something. */
const traces = (): readonly string[] =>
  [victim.order, victim.trackingNumber, CANARIES.item, CANARIES.city, CANARIES.carrierText].filter((text) =>
    before.includes(text),
  );

const told = (): number =>
  tickets.reduce((total, [desk, id]) => {
    const { told: texts, notes } = lookAt(world, desk, id);
    return total + texts.length + notes.length;
  }, 0);

/** Everything both helpdesks could ring again about these tickets, under delivery ids of its own. */
async function ringAgain(): Promise<void> {
  for (const [desk, ticket] of tickets) {
    const { zendesk, gorgias } = world.sandbox;
    const shown = zendesk.inbox().find((one) => String(one.id) === ticket);
    const message =
      desk === 'zendesk'
        ? shown?.comments[0]?.id
        : gorgias.account.tickets.get(Number(ticket))?.messages[0]?.id;
    const again =
      desk === 'zendesk'
        ? zendeskRing({ ticket, comment: String(message) })
        : gorgiasRing({
            ticket_id: ticket,
            message_id: message,
            event: 'ticket-message-created',
            from_agent: 'False',
          });
    expect((await ring(world.service.origin, again)).status).toBe(202);
  }
  await world.settled();
}

describe('a person who asks for their data', () => {
  it('was worked, so that there is something to find', () => {
    expect(traces()).toEqual(expect.arrayContaining([victim.order, victim.trackingNumber]));
    expect(told()).toBe(tickets.length);
  });

  it('gets all of it beside the running service, and nobody else’s', async () => {
    const { status, out } = await runCommand(['export', '--email', victim.address], world.environment);
    expect(status).toBe(0);
    const kept = JSON.parse(out);
    expect(kept.tickets).toHaveLength(tickets.length);
    for (const ticket of kept.tickets)
      expect(ticket).toMatchObject({ page: { outcome: expect.any(String) }, runs: [{}] });
    for (const trace of traces()) expect(out).toContain(trace);
    expect(out).not.toContain(other.order);
  });
});

describe('a person who asks to be forgotten', () => {
  it('is, within a minute, in every table', async () => {
    const began = performance.now();
    const { status, out } = await runCommand(['erase', '--email', victim.address], world.environment);
    const took = performance.now() - began;
    expect([status, out]).toEqual([0, expect.stringMatching(/^Erased: \d+ ticket/)]);
    expect(out).not.toContain(victim.address);
    expect(took).toBeLessThan(MINUTE_MS);
    const after = await everyRow(world.database);
    expect(traces().filter((trace) => after.includes(trace))).toEqual([]);
    expect(after).toContain(other.order);
    chaosResult('t39', { tickets: tickets.length, traces: traces().length, ms: Math.round(took) });
  });

  it('is no more to be found by the page or by a second export', async () => {
    for (const [helpdesk, id] of tickets)
      expect(await world.service.store.runs.page({ helpdesk, id })).toBeNull();
    const { out } = await runCommand(['export', '--email', victim.address], world.environment);
    expect(JSON.parse(out)).toMatchObject({ tickets: [], orders: [], parcels: [] });
  });

  it('is answered no second time, whatever rings again', async () => {
    const texts = told();
    await ringAgain();
    expect(told()).toBe(texts);
  });

  it('is a person’s when they write again on a ticket that was answered', async () => {
    // Of tickets about one order in the same moment one is answered, whichever came first.
    const answered = tickets.find(([helpdesk, id]) => lookAt(world, helpdesk, id).told.length > 0);
    const [desk, ticket] = answered ?? ['zendesk', ''];
    const { name, address } = victim;
    const texts = lookAt(world, desk, ticket).told.length;
    writeAgain(world, desk, ticket, { name, address, text: 'That is too late, where is it now?' });
    await world.settled();
    const seen = lookAt(world, desk, ticket);
    expect([seen.told.length, seen.notes.length]).toEqual([texts, 1]);
  });

  it('leaves the others as they were', async () => {
    expect((await world.page('zendesk', theirs)).outcome).toBe('answered');
  });
});

it('both commands work on the embedded database without a service', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'whereabouts-t39-'));
  const exported = await runCommand(['export', '--email', 'ada@example.com'], { DATA_DIR });
  expect([exported.status, JSON.parse(exported.out)]).toMatchObject([0, { tickets: [] }]);
  const erased = await runCommand(['erase', '--email', 'ada@example.com'], { DATA_DIR });
  expect([erased.status, erased.out]).toEqual([0, 'Nothing was kept about this address.\n']);
});

it('whoever gives no address is told so', async () => {
  const { status, err } = await runCommand(['erase', '--email', 'Ada'], {});
  expect([status, err]).toEqual([2, expect.stringMatching(/no e-mail address/)]);
});
