import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/ports/tools.ts';
import type { TicketRef } from '../../src/ticket/ticket.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder } from '../support/an-order.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { everyRow } from '../support/every-row.ts';
import { aClock, anEffect, aPage, aRun, aStore, KEY, OTHER_KEY, REF, type StoreForTest } from './a-store.ts';

const MARA = 'mara@example.com';
const OTHER: TicketRef = { helpdesk: 'gorgias', id: '58' };

/** Whatever is hers, in every place where something of hers may lie. */
const HERS = /#2044|On its way|Quillfordshire|1Z999AA10123456784|For the agent|81-mara|4711/;

let database: TestDatabase;
let opened: StoreForTest;
let clock: Clock;
/** What happens while the eraser waits for runs under way. */
let meanwhile: () => Promise<void>;

beforeEach(async () => {
  database = await testDatabase();
  meanwhile = async () => undefined;
  clock = { ...aClock('2026-11-21T10:00:00.000Z'), sleep: () => meanwhile() };
  opened = await aStore(database.connectionString, { clock });
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

/** A ticket of hers that was answered, with everything that belongs to it. */
async function answer(ref: TicketRef = REF, address = MARA, messageId = '1'): Promise<void> {
  const { store } = opened;
  const page = aPage({
    ticket: ref,
    note: 'For the agent',
    facts: [
      { name: 'tracking_number', value: '1Z999AA10123456784', source: 'easypost:trk_1', at: clockNow() },
    ],
  });
  const run = aRun({
    page,
    messageId,
    address,
    promise: {
      account: 'acme',
      messageId,
      orderName: '#2044',
      numbers: ['1Z999AA10123456784'],
      condition: 'in_transit',
      expected: '2026-11-24',
      day: '2026-11-26',
      dueAt: '2026-11-26T14:00:00.000Z',
    },
    handOver: {
      account: 'acme',
      priority: 'normal',
      targetSeconds: 28_800,
      since: clockNow(),
      dueAt: clockNow(),
      lookAt: clockNow(),
    },
  });
  const claim = await store.effects.claim(ref);
  const effect = anEffect(store, { ref, messageId, recipient: address, draft: run });
  await store.effects.begin(effect, claim);
  await store.effects.move(effect.key, 'settled', claim);
  await store.deliveries.accept({
    ref,
    account: 'acme',
    deliveryId: `d-${ref.id}-${messageId}`,
    messageId,
    event: 'ticket.created',
    receivedAt: clockNow(),
  });
  await store.modelBudget.reserve({
    account: 'openai:api.openai.com',
    ticket: ref,
    most: { tokens: 940, micros: 1_970 },
    limits: aModelPolicy(),
    now: clockNow(),
  });
  await store.runs.record(run);
}

const clockNow = (): string => new Date(clock.now()).toISOString();

async function keepCaches(): Promise<void> {
  await opened.store.parcels.put(
    aTracking({ number: '1Z999AA10123456784', destinationCity: 'Quillfordshire', fetchedAt: clockNow() }),
  );
  const order = anOrder({ id: '81-mara', ownerAddresses: ['Mara@Example.com'] });
  await opened.store.orderCache.put(order, 0);
}

const usageOf = (address: string, ref = REF): Promise<unknown> =>
  opened.store.effects.usage({ ref, account: 'acme', address, now: clockNow() });

describe('erasing a person', () => {
  it('leaves nothing of theirs in any table but keyed hashes', async () => {
    await answer();
    await keepCaches();
    expect(await everyRow(database)).toMatch(HERS);
    expect(await opened.store.personalData.erase(MARA, 'command line')).toEqual({
      tickets: 1,
      runs: 1,
      effects: 1,
      promises: 1,
      handOvers: 1,
      deliveries: 1,
      orders: 1,
      parcels: 1,
    });
    const rows = (await everyRow(database)).split('\n');
    const jobs = rows.filter((row) => row.startsWith('pgboss.job'));
    expect(rows.filter((row) => !jobs.includes(row)).filter((row) => HERS.test(row))).toEqual([]);
    expect(await opened.store.runs.page(REF)).toBeNull();
  });

  it('keeps everybody else', async () => {
    await answer();
    await answer(OTHER, 'noa@example.com');
    await opened.store.personalData.erase(MARA, 'command line');
    expect((await opened.store.runs.page(OTHER))?.outcome).toBe('answered');
    expect((await opened.store.personalData.kept('noa@example.com')).tickets).toHaveLength(1);
  });

  it('finds what was hashed before the data key was changed, in any spelling of the address', async () => {
    await answer();
    const rotated = await aStore(database.connectionString, { clock, dataKeys: [OTHER_KEY, KEY] });
    const erased = await rotated.store.personalData.erase(' MARA@Example.com', 'command line');
    await rotated.close();
    expect(erased).toMatchObject({ tickets: 1, runs: 1, effects: 1 });
  });

  it('goes on counting their texts against the limits', async () => {
    await answer();
    const before = await usageOf(MARA);
    expect(before).toMatchObject({ ticket: 1, sender: 1, domain: 1, account: 1 });
    await opened.store.personalData.erase(MARA, 'command line');
    expect(await usageOf(MARA)).toEqual(before);
  });

  it('still knows which messages were worked, after another rotation too', async () => {
    await answer();
    await opened.store.personalData.erase(MARA, 'command line');
    const rotated = await aStore(database.connectionString, { clock, dataKeys: [OTHER_KEY, KEY] });
    for (const { store } of [opened, rotated]) {
      const past = await store.runs.past(REF, '1');
      expect(past).toMatchObject([{ messageId: '1', outcome: 'answered', closed: true }]);
      expect((await store.runs.past(REF, '2')).map(({ messageId }) => messageId)).not.toContain('2');
    }
    await rotated.close();
  });

  it('knows a message whose answer was written and not recorded', async () => {
    const claim = await opened.store.effects.claim(REF);
    await opened.store.effects.begin(anEffect(opened.store), claim);
    await opened.store.personalData.erase(MARA, 'command line');
    expect(await opened.store.runs.past(REF, '1')).toMatchObject([{ messageId: '1', outcome: 'answered' }]);
    expect(await opened.store.effects.ofTicket(REF)).toEqual([]);
  });

  it('takes the ticket out of the hands of a worker, for good', async () => {
    const held = await opened.store.effects.claim(REF);
    await opened.store.runs.record(aRun());
    await opened.store.personalData.erase(MARA, 'command line');
    const next = await opened.store.effects.claim(REF);
    expect(next.fence).not.toBe(held.fence);
    expect(await opened.store.effects.begin(anEffect(opened.store), held)).toEqual({ kind: 'fenced' });
  });

  it('takes what a run under way wrote in the meantime, too', async () => {
    await answer();
    meanwhile = () => opened.store.runs.record(aRun({ messageId: '2' }));
    expect(await opened.store.personalData.erase(MARA, 'command line')).toMatchObject({
      tickets: 2,
      runs: 2,
    });
    expect(await opened.store.runs.page(REF)).toBeNull();
  });

  it('keeps no promise to them, and gives no second one on a ticket where one was kept', async () => {
    await answer();
    await opened.store.personalData.erase(MARA, 'command line');
    expect(await opened.store.promises.newest(REF)).toBeNull();
    expect(await opened.store.promises.claimDue('2027-01-01T00:00:00.000Z', 10)).toBe(0);
  });

  it('is told in the audit trail, without the address', async () => {
    await answer();
    await opened.store.personalData.erase(MARA, 'command line');
    const rows = await database.query<{ action: string; actor: string; row: string }>(
      'SELECT action, actor, row_to_json(a)::text AS row FROM whereabouts.audit a',
    );
    expect(rows).toMatchObject([{ action: 'person.erased', actor: 'command line' }]);
    expect(rows[0]?.row).toMatch(/"runs" ?: ?1/);
    expect(rows[0]?.row).not.toContain('mara');
  });

  it('may be asked for somebody nobody knows', async () => {
    const erased = await opened.store.personalData.erase('nobody@example.com', 'command line');
    expect(Object.values(erased).every((count) => count === 0)).toBe(true);
  });
});

describe('what is kept of a person', () => {
  it('is all of it, opened, without anybody’s hash', async () => {
    await answer();
    await keepCaches();
    const kept = await opened.store.personalData.kept(MARA);
    expect(kept.tickets).toMatchObject([
      {
        ticket: REF,
        page: { reply: 'On its way.', note: 'For the agent' },
        runs: [{ message_id: '1', order_name: '#2044' }],
        effects: [{ kind: 'reply', kept: 'On its way.' }],
        promises: [{ day: '2026-11-26' }],
        deliveries: [{ event: 'ticket.created' }],
        modelTokens: [{ tokens: 940 }],
      },
    ]);
    expect(kept.orders).toMatchObject([{ id: '81-mara' }]);
    expect(kept.parcels).toMatchObject([{ destinationCity: 'Quillfordshire' }]);
    expect(JSON.stringify(kept)).not.toMatch(/_hash"/);
  });

  it('is, after erasing, that texts were sent', async () => {
    await answer();
    await opened.store.personalData.erase(MARA, 'command line');
    expect(await opened.store.personalData.kept(MARA)).toEqual({
      tickets: [],
      orders: [],
      parcels: [],
      forgottenTexts: [{ account: 'acme', kind: 'reply', at: '2026-11-21T10:00:00.000Z' }],
    });
  });
});
