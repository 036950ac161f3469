import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HandOverBook } from '../../src/ports/hand-over-book.ts';
import type { RunRecord } from '../../src/ports/run-book.ts';
import type { HandOver } from '../../src/ticket/hand-over.ts';
import { aRun } from '../support/a-run.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

const HOUR = 3_600_000;
const SINCE = '2026-11-18T15:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(SINCE) + hours * HOUR).toISOString();

let database: TestDatabase;
let opened: StoreForTest;
let other: StoreForTest;
let book: HandOverBook;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString);
  other = await aStore(database.connectionString, { enqueue: async () => undefined });
  book = opened.store.handOvers;
});
afterAll(async () => {
  await other.close();
  await opened.close();
  await database.drop();
});
beforeEach(async () => {
  await database.query('TRUNCATE hand_over, run, ticket');
});

/** A run that hands its ticket over, due after so many hours. */
function handing(id: string, due = 24, parts: Partial<RunRecord> = {}): RunRecord {
  const run = aRun(id, {
    outcome: 'handed_over',
    closed: false,
    intent: 'cancel_order',
    reasons: ['asks_for_person'],
  });
  return {
    ...run,
    handOver: {
      account: 'acme',
      priority: 'normal',
      targetSeconds: 28_800,
      since: SINCE,
      dueAt: at(due),
      lookAt: at(due / 2),
    },
    ...parts,
  };
}

const record = (run: RunRecord): Promise<void> => opened.store.runs.record(run);
const refOf = (id: string) => ({ helpdesk: 'zendesk', id });

async function waitingOn(id: string): Promise<HandOver> {
  const found = await book.open(refOf(id));
  if (found === null) throw new Error(`Nobody waits on ${id}`);
  return found;
}

describe('the book of hand-overs', () => {
  it('opens one with the run, once however often the run is recorded', async () => {
    await record(handing('1'));
    await record(handing('1'));
    expect(await waitingOn('1')).toMatchObject({ intent: 'cancel_order', orderName: '#1001', dueAt: at(24) });
    expect((await book.list({ limit: 10 })).items).toHaveLength(1);
    expect(await book.open(refOf('2'))).toBeNull();
  });

  it('does not open again what has ended, when its run is recorded late', async () => {
    await record(handing('1'));
    await book.end(await waitingOn('1'), { by: 'person_answered', at: at(1), waitedSeconds: 3_600 });
    await record(handing('1'));
    expect(await book.open(refOf('1'))).toBeNull();
  });

  it('goes on waiting since the first message when another one is handed over', async () => {
    await record(handing('1', 24));
    await record(handing('1', 30, { messageId: 'second', orderName: null }));
    expect(await waitingOn('1')).toMatchObject({
      messageId: 'second',
      since: SINCE,
      dueAt: at(24),
      orderName: '#1001',
    });
    await record(handing('1', 3, { messageId: 'third' }));
    expect(await waitingOn('1')).toMatchObject({
      messageId: 'third',
      since: SINCE,
      dueAt: at(3),
      lookAt: at(1.5),
    });
  });

  it('ends when a later message could be answered', async () => {
    await record(handing('1'));
    await record({ ...aRun('1'), messageId: 'second' });
    expect(await book.open(refOf('1'))).toBeNull();
    expect(await database.query('SELECT ended_by, waited_seconds FROM hand_over')).toEqual([
      { ended_by: 'machine_answered', waited_seconds: null },
    ]);
  });

  it('goes on where a later message was left to the person who has the ticket', async () => {
    await record(handing('1'));
    await record({ ...aRun('1', { outcome: 'left', closed: false }), messageId: 'second' });
    expect(await waitingOn('1')).toMatchObject({ messageId: 'message of 1' });
  });

  it('gives each that is due to one of two processes', async () => {
    for (const id of ['1', '2', '3', '4']) await record(handing(id, 2));
    await record(handing('5', 90));
    const taken = await Promise.all([book.claimDue(at(3), 100), other.store.handOvers.claimDue(at(3), 100)]);
    expect(taken[0] + taken[1]).toBe(4);
    expect(await book.claimDue(at(3), 100)).toBe(0);
    // A job that was lost.
    expect(await book.claimDue(at(3.3), 100)).toBe(4);
  });

  it('looks at once where a person may have answered, and is not put off by a look from before', async () => {
    await record(handing('1'));
    const before = await waitingOn('1');
    await book.lookNow(refOf('1'), at(1));
    // A look that is due is not put off by it.
    await book.lookNow(refOf('1'), at(2));
    await book.putOff(before, at(20));
    expect((await waitingOn('1')).lookAt).toBe(at(1));
    await book.putOff(await waitingOn('1'), at(20));
    expect((await waitingOn('1')).lookAt).toBe(at(20));
  });

  it('counts a reminder once, and lets one process at a time tell the chat', async () => {
    await record(handing('1'));
    const waiting = await waitingOn('1');
    await book.reminded(waiting, at(24));
    await book.reminded(waiting, at(25));
    expect(await waitingOn('1')).toMatchObject({ reminders: 1, remindedAt: at(24) });
    const tries = [await book.tryChat(waiting), await other.store.handOvers.tryChat(waiting)];
    expect(tries).toEqual([true, false]);
    await book.chatTold(waiting, at(24));
    expect(await waitingOn('1')).toMatchObject({ chatTries: 1, chatToldAt: at(24) });
  });

  it('lists what is due first at the top, page by page', async () => {
    for (const [id, due] of [
      ['1', 9],
      ['2', 3],
      ['3', 3],
      ['4', 6],
    ] as const)
      await record(handing(id, due));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const { items, next } = await book.list({ limit: 1, cursor });
      seen.push(...items.map(({ ref }) => ref.id));
      cursor = next ?? undefined;
    }
    expect(seen).toEqual(['2', '3', '4', '1']);
    expect(cursor).toBeUndefined();
    expect((await book.list({ limit: 9, dueBy: at(5) })).items.map(({ ref }) => ref.id)).toEqual(['2', '3']);
    expect((await book.list({ limit: 9, helpdesk: 'gorgias' })).items).toEqual([]);
  });

  it.each(['x', 'bm90IGpzb24', Buffer.from('["0000-01-01T00:00:00Z","1"]').toString('base64url')])(
    'begins at the top with the cursor %s',
    async (cursor) => {
      await record(handing('1'));
      expect((await book.list({ limit: 9, cursor })).items).toHaveLength(1);
    },
  );

  it('knows the middle and the end of what people needed', async () => {
    expect(await book.figures(at(0))).toEqual({
      waiting: 0,
      overdue: 0,
      answered: 0,
      medianSeconds: null,
      p90Seconds: null,
    });
    for (let count = 1; count <= 11; count += 1) {
      await record(handing(String(count), 1));
      const waitedSeconds = count * 100;
      await book.end(await waitingOn(String(count)), { by: 'person_answered', at: at(1), waitedSeconds });
    }
    await record(handing('solved', 1));
    await book.end(await waitingOn('solved'), { by: 'solved', at: at(1), waitedSeconds: null });
    await record(handing('late', 1));
    await record(handing('soon', 9));
    expect(await book.figures(at(2))).toEqual({
      waiting: 2,
      overdue: 1,
      answered: 11,
      medianSeconds: 600,
      p90Seconds: 1_000,
    });
    // Longer than thirty days ago.
    expect((await book.figures(at(24 * 40))).answered).toBe(0);
  });
});
