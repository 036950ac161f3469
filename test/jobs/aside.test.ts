import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { OpenJobQueue } from '../../src/jobs/open-job-queue.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aJob, aQueue, nobodyDies, until } from './a-queue.ts';

let database: TestDatabase;
let queue: OpenJobQueue;
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(() => queue.stop(0));
afterAll(() => database.drop());

test('tickets that only wait leave their slots to others, within reason', async () => {
  queue = await aQueue(database.connectionString, { concurrency: 2 });
  for (let ticket = 1; ticket <= 9; ticket += 1) await queue.add(aJob(`${ticket}`));
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let [begun, waiting, working, mostWorking] = [0, 0, 0, 0];
  await queue.work({
    onJob: async (_job, { aside }) => {
      begun += 1;
      await aside(async () => {
        waiting += 1;
        await over;
        waiting -= 1;
      });
      working += 1;
      mostWorking = Math.max(mostWorking, working);
      await new Promise(setImmediate);
      working -= 1;
    },
    onDead: nobodyDies,
  });
  await until(() => waiting === 6);
  expect(begun).toBe(6);
  end();
  await queue.idle(AbortSignal.timeout(30_000));
  expect(begun).toBe(9);
  expect(mostWorking).toBeLessThanOrEqual(6);
});
