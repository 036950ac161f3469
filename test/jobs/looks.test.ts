import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenJobQueue } from '../../src/jobs/open-job-queue.ts';
import { HAND_OVER_EVENT } from '../../src/ports/hand-over-book.ts';
import { PROMISE_EVENT } from '../../src/ports/promise-book.ts';
import { QUESTION_EVENT } from '../../src/ports/question-book.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aJob, aQueue, nobodyDies, recorder, until } from './a-queue.ts';

let database: TestDatabase;
let queue: OpenJobQueue;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.query('DELETE FROM pgboss.job');
  queue = await aQueue(database.connectionString);
});
afterEach(() => queue.stop(0));
afterAll(() => database.drop());

const waiting = async (): Promise<number> => (await queue.counts()).waiting;

describe.each([HAND_OVER_EVENT, PROMISE_EVENT, QUESTION_EVENT])('a look of kind %s', (event) => {
  it('is in the queue once for a ticket', async () => {
    for (let round = 0; round < 3; round += 1) await queue.add(aJob('1', event));
    expect(await waiting()).toBe(1);
    await queue.add(aJob('2', event));
    expect(await waiting()).toBe(2);
  });

  it('keeps nothing else of the ticket out, nor is kept out by it', async () => {
    await queue.add(aJob('1'));
    await queue.add(aJob('1', event));
    await queue.add(aJob('1'));
    expect(await waiting()).toBe(3);
  });

  it('is added while one is worked, which may have read the ticket too early', async () => {
    let end = (): void => undefined;
    const working = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { attempts, onJob } = recorder(() => working);
    await queue.work({ onJob, onDead: nobodyDies });
    await queue.add(aJob('1', event));
    await until(() => attempts.length === 1);
    await queue.add(aJob('1', event));
    await queue.add(aJob('1', event));
    expect(await waiting()).toBe(1);
    end();
    await queue.idle(AbortSignal.timeout(15_000));
    expect(attempts).toHaveLength(2);
  });
});
