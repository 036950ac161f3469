import { expect, test } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { untilTrue } from '../support/until-true.ts';
import { anEffect, aPage, aRun, aStore } from './a-store.ts';

/** More often than a statement is asked before its plan is kept. */
const OFTEN = 15;
const TICKETS = 40;

test('a shop’s first tickets cost no more each the more of them there are', async () => {
  const database = await testDatabase();
  try {
    const { store, close } = await aStore(database.connectionString, { enqueue: async () => undefined });
    const address = 'mara@example.com';
    const now = aRun().at;
    const askOften = async (): Promise<void> => {
      for (let times = 0; times < OFTEN; times += 1) {
        const ref = { helpdesk: 'zendesk', id: 'new' };
        await store.effects.usage({ ref, account: 'acme', address, now });
        await store.runs.elsewhere({ ref, address, orderName: '#2044', since: '2026-11-01T00:00:00Z' });
      }
    };
    // Plans are kept that were made while the tables were empty, until the server has looked at them anew.
    await askOften();
    for (let id = 1; id <= TICKETS; id += 1) {
      const ref = { helpdesk: 'zendesk', id: String(id) };
      const draft = aRun({ page: aPage({ ticket: ref }), address: `customer.${id}@example.com` });
      const claim = await store.effects.claim(ref);
      await store.effects.begin(anEffect(store, { ref, draft, recipient: draft.address }), claim);
      await store.runs.record(draft);
    }
    await askOften();
    // A connection counts what it read when it ends.
    await close();
    await untilTrue(async () => (await readOf(database, 'effect')).inserted === TICKETS);
    for (const table of ['run', 'effect']) expect((await readOf(database, table)).wholly).toBe(0);
  } finally {
    await database.drop();
  }
});

/** Rows of a table that were read by reading all of it, and those that were put into it. */
async function readOf(
  database: TestDatabase,
  table: string,
): Promise<{ readonly wholly: number; readonly inserted: number }> {
  const [row] = await database.query(
    `SELECT seq_tup_read::integer AS wholly, n_tup_ins::integer AS inserted
     FROM pg_stat_user_tables WHERE relname = '${table}'`,
  );
  return row as { wholly: number; inserted: number };
}
