import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aClock, aStore, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeEach(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, {
    enqueue: async () => undefined,
    clock: aClock('2026-11-21T12:00:00.000Z'),
  });
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

const change = (source: string | null, expected: number | null, name = 'in_transit') => ({
  language: 'en',
  name,
  source,
  expected,
  by: 'ada',
  reason: 'try it',
});

describe('the texts of an admin', () => {
  test('are none at first', async () => {
    expect(await opened.store.templates.current()).toEqual([]);
  });

  test('are in force in their newest version, each counted for itself', async () => {
    const { templates } = opened.store;
    await templates.save(change('One', 0));
    await templates.save(change('Two', 1));
    await templates.save(change('Other', null, 'delivered'));
    expect(await templates.current()).toEqual([
      expect.objectContaining({ name: 'delivered', version: 1, source: 'Other' }),
      {
        language: 'en',
        name: 'in_transit',
        version: 2,
        source: 'Two',
        by: 'ada',
        reason: 'try it',
        at: '2026-11-21T12:00:00.000Z',
      },
    ]);
  });

  test('go back to the built-in one as a version of its own', async () => {
    const { templates } = opened.store;
    await templates.save(change('One', 0));
    expect(await templates.save(change(null, 1))).toMatchObject({ version: 2, source: null });
    expect(await templates.save(change('Again', 2))).toMatchObject({ version: 3 });
  });

  test('are stored once when ten people start from the same version', async () => {
    const { templates } = opened.store;
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, index) => templates.save(change(`${index}`, 0))),
    );
    expect(saved.filter((result) => result !== 'conflict')).toHaveLength(1);
  });

  test('cannot be rewritten, and leave who, why, before and after in the audit trail', async () => {
    const { templates } = opened.store;
    await templates.save(change('One', 0));
    await templates.save(change('Two', 1));
    await expect(database.query('DELETE FROM whereabouts.template_version')).rejects.toThrow(/never changed/);
    const rows = await database.query<{ action: string; actor: string; b: string | null; a: string }>(
      `SELECT action, actor, before_state->>'source' AS b, after_state->>'source' AS a FROM whereabouts.audit ORDER BY position`,
    );
    expect(rows).toEqual([
      { action: 'template.saved', actor: 'ada', b: null, a: 'One' },
      { action: 'template.saved', actor: 'ada', b: 'One', a: 'Two' },
    ]);
  });
});
