import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TicketJob } from '../../src/ports/job-queue.ts';
import { type GivenPromise, type KeptPromise, keepingId } from '../../src/ticket/promise.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aPage, aRun, aStore, REF, type StoreForTest } from './a-store.ts';

const GIVEN = '2026-11-18T15:00:00.000Z';
const DUE = '2026-11-23T14:00:00.000Z';
const NEWS = '2026-11-20T09:00:00.000Z';

let database: TestDatabase;
let first: StoreForTest;
let second: StoreForTest;
let jobs: TicketJob[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const enqueue = async (added: readonly TicketJob[]): Promise<void> => {
    jobs.push(...added);
  };
  first = await aStore(database.connectionString, { enqueue });
  second = await aStore(database.connectionString, { enqueue });
});
beforeEach(async () => {
  jobs = [];
  await database.query('TRUNCATE whereabouts.ticket, whereabouts.run, whereabouts.promise');
});
afterAll(async () => {
  await first.close();
  await second.close();
  await database.drop();
});

const aPromise = (changes: Partial<GivenPromise> = {}): GivenPromise => ({
  account: 'acme',
  messageId: '1',
  orderName: '#2044',
  numbers: ['1Z 9X8-y7w0300000011'],
  condition: 'in_transit',
  expected: '2026-11-20',
  day: '2026-11-23',
  dueAt: DUE,
  ...changes,
});

const answered = (changes: Parameters<typeof aRun>[0] = {}): ReturnType<typeof aRun> =>
  aRun({ at: GIVEN, promise: aPromise(), ...changes });

async function open(): Promise<KeptPromise> {
  const promise = await first.store.promises.newest(REF);
  if (promise === null) throw new Error('Nothing was promised');
  return promise;
}

describe('a promise', () => {
  test('is given with the run that answered, and once however often the run is recorded', async () => {
    await first.store.runs.record(answered());
    await second.store.runs.record(answered());
    expect(await database.query('SELECT id FROM promise')).toHaveLength(1);
    expect(await open()).toMatchObject({
      ref: REF,
      state: 'open',
      day: '2026-11-23',
      dueAt: DUE,
      lookAt: DUE,
      leftSolved: true,
      numbers: ['1Z9X8Y7W0300000011'],
    });
  });

  test('stands on the decision page and in the list, with what became of it', async () => {
    await first.store.runs.record(answered());
    const told = { day: '2026-11-23', condition: 'in_transit', expected: '2026-11-20', dueAt: DUE };
    const page = await first.store.runs.page(REF);
    expect(page?.promise).toEqual({ ...told, state: 'open', why: null, endedAt: null });
    await first.store.runs.record(keeping('answered'));
    const [listed] = (await first.store.runs.list({ limit: 10 })).items;
    expect(listed?.promise).toEqual({ ...told, state: 'kept', why: 'all_clear', endedAt: NEWS });
  });

  test('that was kept is the only one of its ticket', async () => {
    await first.store.runs.record(answered());
    await first.store.runs.record(keeping('answered'));
    await first.store.runs.record(answered({ messageId: '2', promise: aPromise({ messageId: '2' }) }));
    expect(await open()).toMatchObject({ messageId: '1', state: 'kept' });
  });

  test('that a person had to take over says so, even after its text was thought to have arrived', async () => {
    await first.store.runs.record(answered());
    await first.store.runs.record(keeping('answered'));
    await first.store.runs.record(keeping('handed_over'));
    expect(await open()).toMatchObject({ state: 'handed_over', endedAt: NEWS });
  });

  test('ends when its customer writes again, and a new answer gives a new one', async () => {
    await first.store.runs.record(answered());
    await first.store.runs.record(answered({ messageId: '2', promise: aPromise({ messageId: '2' }) }));
    expect(await open()).toMatchObject({ messageId: '2', state: 'open' });
    const states = await database.query('SELECT message_id, state, why FROM promise ORDER BY id');
    expect(states).toEqual([
      { message_id: '1', state: 'ended', why: 'customer_wrote_again' },
      { message_id: '2', state: 'open', why: null },
    ]);
  });
});

describe('a promise whose answer turns out not to have arrived', () => {
  test('ends with the run that hands the message over', async () => {
    await first.store.runs.record(answered());
    const page = aPage({ outcome: 'handed_over', closed: false, reasons: ['send_unclear'] });
    await first.store.runs.record(aRun({ page, messageId: '1', at: NEWS }));
    expect(await open()).toMatchObject({ state: 'ended', why: 'send_unclear' });
  });
});

describe('looking at promises', () => {
  test('none is due before its day', async () => {
    await first.store.runs.record(answered());
    expect(await first.store.promises.claimDue(NEWS, 10)).toBe(0);
    expect(jobs).toEqual([]);
  });

  test('each is taken by one of any number of processes', async () => {
    const tickets = Array.from({ length: 30 }, (_, index) => ({ helpdesk: 'zendesk', id: String(index) }));
    for (const ticket of tickets) await first.store.runs.record(answered({ page: aPage({ ticket }) }));
    const rounds = [first, second, first, second, first, second].map(({ store }) =>
      store.promises.claimDue(DUE, 10),
    );
    await Promise.all(rounds);
    while ((await second.store.promises.claimDue(DUE, 10)) > 0);
    expect(jobs.map(({ ref }) => ref.id).toSorted()).toEqual(tickets.map(({ id }) => id).toSorted());
    expect(new Set(jobs.map(({ event }) => event))).toEqual(new Set(['promise']));
  });

  test('a look that came to nothing is repeated by itself', async () => {
    await first.store.runs.record(answered());
    await first.store.promises.claimDue(DUE, 10);
    expect(await first.store.promises.claimDue('2026-11-23T14:10:00.000Z', 10)).toBe(0);
    expect(await first.store.promises.claimDue('2026-11-23T14:20:00.000Z', 10)).toBe(1);
  });

  test('news of a parcel makes its promises due at once, however the number is written', async () => {
    await first.store.runs.record(answered());
    expect(await first.store.promises.parcelNews('1Z0000000000000000', NEWS)).toBe(0);
    expect(await first.store.promises.parcelNews('1z9x8y7w0300000011', NEWS)).toBe(1);
    expect(await second.store.promises.claimDue(NEWS, 10)).toBe(1);
  });

  test('news that comes in during a look is not forgotten when the look is put off', async () => {
    await first.store.runs.record(answered());
    await first.store.promises.parcelNews('1Z9X8Y7W0300000011', NEWS);
    await first.store.promises.claimDue(NEWS, 10);
    const seen = await open();
    const later = '2026-11-20T09:00:05.000Z';
    await first.store.promises.parcelNews('1Z9X8Y7W0300000011', later);
    await first.store.promises.putOff(seen, DUE);
    expect(await first.store.promises.claimDue(later, 10)).toBe(1);
    await first.store.promises.putOff(await open(), DUE);
    expect(await first.store.promises.claimDue('2026-11-21T00:00:00.000Z', 10)).toBe(0);
  });

  test('what has ended is not looked at again', async () => {
    await first.store.runs.record(answered());
    await first.store.promises.end(await open(), 'person_active', NEWS);
    expect(await open()).toMatchObject({ state: 'ended', why: 'person_active', endedAt: NEWS });
    expect(await first.store.promises.claimDue(DUE, 10)).toBe(0);
    expect(await first.store.promises.parcelNews('1Z9X8Y7W0300000011', NEWS)).toBe(0);
  });
});

function keeping(outcome: 'answered' | 'handed_over'): ReturnType<typeof aRun> {
  return aRun({ page: aPage({ outcome }), messageId: keepingId('1'), keeps: '1', at: NEWS });
}
