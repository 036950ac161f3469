import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunRecord } from '../../src/ports/run-book.ts';
import type { AnswerVerdict } from '../../src/ticket/answer-verdict.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aPage, aRun, aStore, REF, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeEach(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString);
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

const SINCE = '2026-11-20T00:00:00.000Z';
const MARKED_AT = '2026-11-21T12:00:00.000Z';

const NOTED = aPage({
  outcome: 'handed_over',
  closed: false,
  autonomy: 'note',
  reasons: ['autonomy_note'],
  reply: null,
});

async function judged(run: Partial<RunRecord>, at = MARKED_AT) {
  const { runs, feedback } = opened.store;
  await runs.record(aRun({ page: NOTED, ...run }));
  await feedback.add({ ref: REF, verdict: 'wrong_order', source: 'tag', at });
  await feedback.add({ ref: REF, verdict: 'right', source: 'page', at });
  return feedback.markedDecisions(SINCE);
}

test('a decision comes with the newest mark on it, without the address', async () => {
  const found = await judged({});
  expect(found).toEqual([
    {
      caseKey: expect.stringMatching(/^\S+ #2044$/),
      at: '2026-11-21T10:00:00.000Z',
      intent: 'order_status',
      condition: 'in_transit',
      autonomy: 'note',
      outcome: 'handed_over',
      shadow: false,
      would: null,
      reasons: ['autonomy_note'],
      proven: true,
      ticket: REF,
      by: 'mark',
      verdict: 'right',
    },
  ]);
  expect(JSON.stringify(found)).not.toContain('mara');
});

test.each([
  ['no order', { orderName: null }],
  ['an address that proves nothing', { inputs: { identity: { level: 'V1' } } }],
  ['nothing known of the address', { inputs: {} }],
])('%s is not proven', async (_name, run) => {
  expect(await judged(run)).toMatchObject([{ proven: false }]);
});

test('a mark that is older than the newest decision on its message says nothing of it', async () => {
  await judged({});
  await opened.store.runs.record(aRun({ page: NOTED, at: '2026-11-21T13:00:00.000Z' }));
  expect(await opened.store.feedback.markedDecisions(SINCE)).toEqual([]);
});

test('what was decided or said before the span is not counted', async () => {
  expect(await judged({ at: '2026-11-19T10:00:00.000Z' })).toEqual([]);
});

test('what was erased counts no more', async () => {
  await judged({});
  await opened.store.retention.forget('tickets', '2030-01-01T00:00:00.000Z', 10);
  expect(await opened.store.feedback.markedDecisions(SINCE)).toEqual([]);
});

describe('what a person answered', () => {
  const SHOP = { helpdesk: REF.helpdesk, account: 'acme' };
  const UNTIL = '2026-11-22T12:00:00.000Z';

  async function watched(run: Partial<RunRecord> = {}) {
    const { runs, answers } = opened.store;
    await runs.record(aRun({ page: NOTED, ...run }));
    await answers.claim(SHOP, 0);
    await answers.enrol(SHOP, UNTIL, 10);
    await answers.enrol(SHOP, UNTIL, 10);
    return answers.due(SHOP.helpdesk, UNTIL, 10);
  }

  async function answered(verdict: AnswerVerdict) {
    const [decision] = await watched();
    if (decision === undefined) throw new Error('Nothing is watched');
    const look = { macroIds: ['7'], verdict, nextAt: null };
    for (const _twice of [1, 2]) await opened.store.answers.keep(SHOP, decision, look, UNTIL);
    return opened.store.feedback.markedDecisions(SINCE);
  }

  test.each([
    ['draft_sent', 'right'],
    ['macro_used', 'right'],
    ['contradicted', 'wrong_state'],
    ['unclear', null],
  ] as const)('%s counts as %s, once, with its macro', async (by, verdict) => {
    expect(await answered(by)).toMatchObject([{ by, verdict, proven: true, ticket: REF }]);
    expect(await opened.store.answers.due(SHOP.helpdesk, '2027-01-01T00:00:00Z', 10)).toEqual([]);
    expect((await opened.store.macros.list(SHOP)).uses).toMatchObject([{ macroId: '7', count: 1 }]);
  });

  test('counts for less than a mark on the same decision', async () => {
    await answered('draft_sent');
    await opened.store.feedback.add({ ref: REF, verdict: 'wrong_order', source: 'page', at: UNTIL });
    const found = await opened.store.feedback.markedDecisions(SINCE);
    expect(found).toMatchObject([{ by: 'mark', verdict: 'wrong_order' }]);
  });

  test('says nothing of a decision that was made anew since', async () => {
    await answered('draft_sent');
    await opened.store.runs.record(aRun({ page: NOTED, at: '2026-11-23T13:00:00.000Z' }));
    expect(await opened.store.feedback.markedDecisions(SINCE)).toEqual([]);
  });

  test('goes when its ticket is forgotten', async () => {
    await answered('draft_sent');
    await opened.store.retention.forget('tickets', '2030-01-01T00:00:00.000Z', 10);
    expect(await database.query('SELECT * FROM answer_look')).toEqual([]);
  });

  test.each([
    ['nothing but the step held back', {}, { judged: true, teaches: true }],
    [
      'in shadow an answer was meant for',
      {
        page: aPage({
          outcome: 'left',
          shadow: true,
          autonomy: 'shadow',
          would: { outcome: 'answered', closed: true },
        }),
      },
      { judged: true, teaches: false },
    ],
    [
      'something else held back',
      { page: { ...NOTED, reasons: ['autonomy_note', 'vip'] as const } },
      { judged: false, teaches: true },
    ],
    ['nobody was proven to own', { inputs: { identity: { level: 'V1' } } }, { judged: false, teaches: true }],
  ])('is looked at for a decision that %s, as far as it can tell', async (_which, run, expected) => {
    expect(await watched(run)).toMatchObject([expected]);
  });

  test.each([
    ['was answered by us', { page: aPage() }],
    ['is history', { at: '2026-11-01T10:00:00.000Z' }],
    ['is of today', { at: '2026-11-22T13:00:00.000Z' }],
  ])('is not looked at where the ticket %s', async (_which, run) => {
    expect(await watched(run)).toEqual([]);
  });
});
