import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunFilter } from '../../src/ports/run-book.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aPage, aRun, aStore, REF, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString);
});
beforeEach(() => database.query('TRUNCATE whereabouts.ticket, whereabouts.run, whereabouts.delivery'));
afterAll(async () => {
  await opened.close();
  await database.drop();
});

describe('the decision page', () => {
  test('of a ticket nobody has heard of is absent', async () => {
    expect(await opened.store.runs.page(REF)).toBeNull();
  });

  test('of a ticket that only knocked is there, undecided', async () => {
    await opened.store.deliveries.accept({
      ref: REF,
      account: 'acme',
      deliveryId: 'd',
      event: 'ticket.created',
      receivedAt: '2026-11-21T10:00:00.000Z',
      messageId: null,
    });
    expect(await opened.store.runs.page(REF)).toMatchObject({
      ticket: REF,
      outcome: null,
      reasons: [],
      runs: 0,
      updatedAt: '2026-11-21T10:00:00.000Z',
    });
    await opened.store.effects.claim(REF);
    expect(await opened.store.runs.page(REF)).toMatchObject({ outcome: null });
  });

  test('of a run from before pages explained their reading is whole, without an explanation', async () => {
    await opened.store.effects.claim(REF);
    await opened.store.runs.record(aRun());
    await database.query(`UPDATE whereabouts.ticket SET page = page - 'explanation'`);
    expect(await opened.store.runs.page(REF)).toMatchObject({ outcome: 'answered', explanation: null });
  });

  test('shows what the newest run found, and how many there were', async () => {
    await opened.store.effects.claim(REF);
    await opened.store.runs.record(aRun());
    const second = aRun({
      page: aPage({ outcome: 'handed_over', closed: false, reasons: ['second_request'] }),
      messageId: '2',
      at: '2026-11-21T11:00:00.000Z',
    });
    await opened.store.runs.record(second);
    expect(await opened.store.runs.page(REF)).toEqual({
      ...second.page,
      promise: null,
      runs: 2,
      updatedAt: '2026-11-21T11:00:00.000Z',
    });
  });
});

test('earlier runs come oldest first', async () => {
  await opened.store.runs.record(aRun());
  await opened.store.runs.record(
    aRun({ messageId: '2', page: aPage({ outcome: 'left', shadow: true, closed: false, intent: null }) }),
  );
  expect(await opened.store.runs.past(REF, null)).toEqual([
    {
      messageId: '1',
      outcome: 'answered',
      closed: true,
      shadow: false,
      intent: 'order_status',
      at: '2026-11-21T10:00:00.000Z',
    },
    {
      messageId: '2',
      outcome: 'left',
      closed: false,
      shadow: true,
      intent: null,
      at: '2026-11-21T10:00:00.000Z',
    },
  ]);
  expect(await opened.store.runs.past({ helpdesk: 'gorgias', id: REF.id }, null)).toEqual([]);
});

test('what was told last is the newest answer to another message, never a shadow or a note', async () => {
  const { runs } = opened.store;
  expect(await runs.told(REF, '9')).toBeNull();
  await runs.record(aRun());
  await runs.record(
    aRun({ messageId: '2', page: aPage({ condition: 'delivered' }), at: '2026-11-22T10:00:00.000Z' }),
  );
  await runs.record(aRun({ messageId: '3', page: aPage({ outcome: 'left', shadow: true }) }));
  await runs.record(aRun({ messageId: '4', page: aPage({ outcome: 'handed_over' }) }));
  const { facts } = aPage();
  expect(await runs.told(REF, '9')).toEqual({
    at: '2026-11-22T10:00:00.000Z',
    orderName: '#2044',
    condition: 'delivered',
    facts,
  });
  expect(await runs.told(REF, '2')).toMatchObject({ condition: 'in_transit' });
});

describe('a customer who asks again elsewhere', () => {
  const question = {
    ref: { helpdesk: 'gorgias', id: '9' },
    address: 'MARA@example.com',
    orderName: '#2044',
    since: '2026-11-20T00:00:00.000Z',
  };

  test('is recognised by address and order, each ticket once, with what was said last', async () => {
    await opened.store.runs.record(aRun());
    await opened.store.runs.record(aRun({ messageId: '2' }));
    const { condition, facts } = aPage();
    expect(await opened.store.runs.elsewhere(question)).toEqual([
      { ref: REF, at: aRun().at, outcome: 'answered', condition, facts },
    ]);
  });

  test('is not mistaken for another one, another order, an older question or this very ticket', async () => {
    await opened.store.runs.record(aRun());
    const { runs } = opened.store;
    expect(await runs.elsewhere({ ...question, address: 'noor@example.com' })).toEqual([]);
    expect(await runs.elsewhere({ ...question, orderName: '#2045' })).toEqual([]);
    expect(await runs.elsewhere({ ...question, since: '2026-11-21T10:00:01.000Z' })).toEqual([]);
    expect(await runs.elsewhere({ ...question, ref: REF })).toEqual([]);
  });

  test('waits for a person there where we left a note', async () => {
    await opened.store.runs.record(aRun({ page: aPage({ outcome: 'handed_over' }) }));
    expect(await opened.store.runs.elsewhere(question)).toMatchObject([{ outcome: 'handed_over' }]);
  });

  test('is nobody where we only watched, or where it was not proven whose order it is', async () => {
    await opened.store.runs.record(aRun({ page: aPage({ outcome: 'left', shadow: true }) }));
    await opened.store.runs.record(aRun({ messageId: '2', inputs: { identity: { level: 'V1' } } }));
    expect(await opened.store.runs.elsewhere(question)).toEqual([]);
  });
});

describe('the list', () => {
  const minute = (n: number): string => `2026-11-21T10:${String(n).padStart(2, '0')}:00.000Z`;
  const record = (id: string, n: number, changes = {}): Promise<void> =>
    opened.store.runs.record(
      aRun({ page: aPage({ ticket: { helpdesk: 'zendesk', id }, ...changes }), at: minute(n) }),
    );
  const ids = async (filter: Partial<RunFilter>): Promise<readonly string[]> =>
    (await opened.store.runs.list({ limit: 50, ...filter })).items.map(({ ticket }) => ticket.id);

  test('is newest first and pages without gaps or repeats, whatever comes in meanwhile', async () => {
    // Three of them share a moment.
    for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries()) await record(id, Math.min(index, 2));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await opened.store.runs.list({ limit: 2, cursor });
      seen.push(...items.map(({ ticket }) => ticket.id));
      cursor = next ?? undefined;
      await record(`new-${seen.length}`, 30);
    } while (cursor !== undefined);
    expect(seen).toEqual(['c', 'd', 'e', 'b', 'a']);
  });

  test('can be narrowed', async () => {
    await record('a', 1);
    await record('b', 2, { outcome: 'handed_over', reasons: ['anger', 'legal'], condition: 'stalled' });
    await record('c', 3, { intent: 'delayed' });
    expect(await ids({})).toEqual(['c', 'b', 'a']);
    expect(await ids({ outcome: 'handed_over' })).toEqual(['b']);
    expect(await ids({ reason: 'legal' })).toEqual(['b']);
    expect(await ids({ condition: 'stalled' })).toEqual(['b']);
    expect(await ids({ intent: 'delayed' })).toEqual(['c']);
    expect(await ids({ since: minute(2) })).toEqual(['c', 'b']);
    expect(await ids({ outcome: 'answered', intent: 'order_status' })).toEqual(['a']);
  });

  test('leaves undecided tickets out and ends with a null', async () => {
    await opened.store.effects.claim(REF);
    await record('a', 1);
    expect(await opened.store.runs.list({ limit: 1 })).toMatchObject({ items: [{ runs: 1 }], next: null });
  });

  test('begins at the top when the cursor is nonsense', async () => {
    await record('a', 1);
    expect(await ids({ cursor: 'x%%' })).toEqual(['a']);
  });
});
