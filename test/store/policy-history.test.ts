import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { brakesOn, raisedAt } from '../../src/quality/brake-history.ts';
import { steppedDown } from '../../src/quality/brakes-to-pull.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { aPolicy } from '../support/a-policy.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

it('tells who let an intent answer, and what stopped it, whatever else was changed since', async () => {
  const { policies } = opened.store;
  const subject = { kind: 'intent', name: 'order_status' } as const;
  const save = (policy: Policy, by: string) => policies.save({ policy, expected: null, by, reason: 'test' });
  const changeLimits = async (policy: Policy) => {
    for (let count = 0; count < 201; count += 1)
      await save({ ...policy, limits: { ...policy.limits, orderValue: count } }, 'script');
  };
  const answers = aPolicy({ defaults: { autonomy: 'reply_and_close', minConfidence: 0.85 } });
  const stopped = steppedDown(answers, subject);

  await save(answers, 'person');
  await save(stopped, 'brake');
  await save(answers, 'person');
  const raised = raisedAt(await policies.history(), subject);
  await changeLimits(answers);
  expect(raised).not.toBeNull();
  expect(raisedAt(await policies.history(), subject)).toBe(raised);

  await save(stopped, 'brake');
  await changeLimits(stopped);
  const history = await policies.history();
  expect(brakesOn(history).map(({ subject: on }) => on.name)).toEqual(['order_status']);
  expect(history.map(({ version }) => version)).toEqual([1, 2, 3, 205, 406]);
  expect(history.at(-1)?.policy).toEqual((await policies.current()).policy);
});
