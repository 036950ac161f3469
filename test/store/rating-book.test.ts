import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GivenRating } from '../../src/ticket/given-rating.ts';
import { aRun } from '../support/a-run.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

const NOW = '2026-11-18T16:00:00.000Z';

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  await opened.store.runs.record(aRun('1'));
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

const given = (verdict: GivenRating['verdict'], at: string): GivenRating => ({
  ticket: { helpdesk: 'zendesk', id: '1' },
  surveyId: 's1',
  verdict,
  score: null,
  at,
});
const EARLIER = given('good', '2026-11-18T15:00:00.000Z');
const LATER = given('bad', '2026-11-18T15:30:00.000Z');

it('keeps the newest of a rating that a list shows twice, in whichever order', async () => {
  const { ratings, contacts } = opened.store;
  const kept = async () => (await contacts.ratings('2026-11-01T00:00:00.000Z')).map(({ verdict }) => verdict);
  expect(await ratings.keep([EARLIER, EARLIER], NOW)).toBe(1);
  expect(await kept()).toEqual(['good']);
  expect(await ratings.keep([LATER, EARLIER], NOW)).toBe(1);
  expect(await kept()).toEqual(['bad']);
  // The page behind showed it as it was before.
  expect(await ratings.keep([EARLIER], NOW)).toBe(0);
  expect(await kept()).toEqual(['bad']);
});
