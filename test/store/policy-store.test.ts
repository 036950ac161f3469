import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { auditHash } from '../../src/store/audit.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { aPolicy } from '../support/a-policy.ts';
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

const named = (name: string): Policy => ({ ...aPolicy(), brand: { ...aPolicy().brand, name } });
const change = (name: string, expected: number | null) => ({
  policy: named(name),
  expected,
  by: 'ada',
  reason: 'try it',
});

describe('the policy', () => {
  test('begins with the first one that is seeded, once', async () => {
    const { policies } = opened.store;
    await expect(policies.current()).rejects.toThrow(/no policy yet/);
    const seeds = await Promise.all(
      ['One', 'Two', 'Three'].map((name) =>
        policies.seed({ policy: named(name), by: 'start', reason: 'POLICY_FILE' }),
      ),
    );
    expect(seeds.filter(Boolean)).toHaveLength(1);
    expect((await policies.current()).version).toBe(1);
  });

  test('is the newest version, and a save that expected another one is a conflict', async () => {
    const { policies } = opened.store;
    await policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    expect(await policies.save(change('Two', 1))).toMatchObject({
      version: 2,
      policy: { brand: { name: 'Two' } },
    });
    expect(await policies.save(change('Late', 1))).toBe('conflict');
    expect(await policies.save(change('Three', null))).toMatchObject({ version: 3 });
    expect(await policies.current()).toMatchObject({ version: 3, policy: { brand: { name: 'Three' } } });
  });

  test('is checked once for each version, however often it is asked for', async () => {
    let checked = 0;
    const counting = await aStore(database.connectionString, {
      enqueue: async () => undefined,
      parsePolicy: (json) => {
        checked += 1;
        return json as Policy;
      },
    });
    const { policies } = counting.store;
    await policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    for (let time = 0; time < 3; time += 1) expect((await policies.current()).policy.brand.name).toBe('One');
    expect(checked).toBe(1);
    await opened.store.policies.save(change('Two', 1));
    expect((await policies.current()).policy.brand.name).toBe('Two');
    expect(checked).toBe(2);
    await counting.close();
  });

  test('saved by ten people at once from the same version is saved once', async () => {
    const { policies } = opened.store;
    await policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, index) => policies.save(change(`n-${index}`, 1))),
    );
    expect(saved.filter((result) => result !== 'conflict')).toHaveLength(1);
    const open = await Promise.all(
      Array.from({ length: 5 }, (_, index) => policies.save(change(`m-${index}`, null))),
    );
    expect(new Set(open.map((result) => (result === 'conflict' ? 0 : result.version)))).toEqual(
      new Set([3, 4, 5, 6, 7]),
    );
  });

  test('is read through the parser it was opened with', async () => {
    await opened.store.policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    const strict = await aStore(database.connectionString, {
      enqueue: async () => undefined,
      parsePolicy: () => {
        throw new Error('unknown key');
      },
    });
    await expect(strict.store.policies.current()).rejects.toThrow('unknown key');
    await strict.close();
  });
});

describe('the audit trail', () => {
  interface Row {
    readonly position: number;
    readonly at: Date;
    readonly actor: string;
    readonly action: string;
    readonly before_state: { version: number } | null;
    readonly after_state: { version: number };
    readonly reason: string;
    readonly previous_hash: string;
    readonly hash: string;
  }

  test('has a row for every change, each chained to the one before', async () => {
    const { policies } = opened.store;
    await policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    await Promise.all(['Two', 'Three', 'Four'].map((name) => policies.save(change(name, null))));
    const rows = await database.query<Row>('SELECT * FROM whereabouts.audit ORDER BY position');
    expect(
      rows.map((row) => [row.actor, row.before_state?.version ?? null, row.after_state.version]),
    ).toEqual([
      ['start', null, 1],
      ['ada', 1, 2],
      ['ada', 2, 3],
      ['ada', 3, 4],
    ]);
    rows.forEach((row, index) => {
      expect(row.previous_hash).toBe(rows[index - 1]?.hash ?? '');
      const { position, at, actor, action, before_state: before, after_state: after, reason } = row;
      const entry = { at: at.toISOString(), actor, action, before, after, reason };
      expect(auditHash(position, row.previous_hash, entry)).toBe(row.hash);
      expect(auditHash(position, row.previous_hash, { ...entry, actor: 'eve' })).not.toBe(row.hash);
    });
  });

  test.each(['policy_version', 'audit'])('cannot be rewritten in %s', async (table) => {
    await opened.store.policies.seed({ policy: named('One'), by: 'start', reason: 'first' });
    await expect(database.query(`UPDATE whereabouts.${table} SET reason = 'x'`)).rejects.toThrow(
      /never changed/,
    );
    await expect(database.query(`DELETE FROM whereabouts.${table}`)).rejects.toThrow(/never changed/);
    await expect(database.query(`TRUNCATE whereabouts.${table}`)).rejects.toThrow(/never changed/);
  });
});
