import { describe, expect, test } from '@jest/globals';
import { deviations, type Held, type SeenTicket } from '../../src/cli/demo/check.ts';
import type { FixtureExpectation } from '../../src/cli/demo/fixture.ts';
import { blankPage } from '../../src/ports/blank-page.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';

const ANSWERED: FixtureExpectation = {
  outcome: 'answered',
  closed: true,
  condition: 'in_transit',
  reason: 'all_clear',
  says: ['Columbus'],
  saysNot: ['49.90'],
  notes: [],
};
const HANDED_OVER: FixtureExpectation = {
  outcome: 'handed_over',
  closed: false,
  reason: 'anger',
  says: [],
  saysNot: [],
  notes: ['upset'],
};
const LEFT: FixtureExpectation = { outcome: 'left', closed: false, says: [], saysNot: [], notes: [] };

const page = (given: Partial<DecisionPage>): DecisionPage => ({
  ...blankPage({ helpdesk: 'zendesk', id: '1' }),
  promise: null,
  runs: 1,
  updatedAt: '2026-11-18T15:00:00Z',
  ...given,
});
const ANSWERED_PAGE = page({
  outcome: 'answered',
  closed: true,
  condition: 'in_transit',
  reasons: ['all_clear'],
});
const ANSWERED_TICKET: SeenTicket = {
  status: 'solved',
  tags: ['wa_answered', 'wa_order_status'],
  told: ['It was in Columbus.'],
  noted: [],
};
const answered: Held = { expected: ANSWERED, earlier: [], page: ANSWERED_PAGE, seen: ANSWERED_TICKET };
const handedOver: Held = {
  expected: HANDED_OVER,
  earlier: [],
  page: page({ outcome: 'handed_over', reasons: ['anger'] }),
  seen: { status: 'new', tags: ['wa_handed_over'], told: [], noted: ['The customer is upset.'] },
};
const left: Held = {
  expected: LEFT,
  earlier: [],
  page: page({ outcome: 'left', reasons: ['ignore_tag'] }),
  seen: { status: 'new', tags: ['wa_ignore'], told: [], noted: [] },
};
const withSeen = (held: Held, seen: Partial<SeenTicket>): Held => ({
  ...held,
  seen: { ...held.seen, ...seen },
});

describe('the check of the demo', () => {
  test.each([
    ['answered', answered],
    ['handed over', handedOver],
    ['left', left],
  ])('has nothing against a ticket that was rightly %s', (_, held) => {
    expect(deviations(held)).toEqual([]);
  });

  test('a follow-up is held against everything that happened before it', () => {
    const held: Held = {
      ...handedOver,
      earlier: [ANSWERED],
      seen: {
        status: 'open',
        tags: ['wa_answered', 'wa_handed_over'],
        told: ['It was in Columbus.'],
        noted: ['The customer is upset.'],
      },
    };
    expect(deviations(held)).toEqual([]);
    expect(deviations(withSeen(held, { told: ['one', 'two'] }))).toEqual([
      'number of texts to the customer is 2, expected 1',
    ]);
  });

  test.each([
    [
      'another outcome',
      { ...answered, page: page({ ...ANSWERED_PAGE, outcome: 'left' }) },
      'outcome is left',
    ],
    [
      'another condition',
      { ...answered, page: page({ ...ANSWERED_PAGE, condition: 'split' }) },
      'condition is split',
    ],
    [
      'another reason',
      { ...answered, page: page({ ...ANSWERED_PAGE, reasons: ['vip', 'all_clear'] }) },
      'reason is vip',
    ],
    ['no page at all', { ...answered, page: null }, 'outcome is undefined'],
    [
      'two replies',
      withSeen(answered, { told: ['Columbus', 'Columbus'] }),
      'number of texts to the customer is 2',
    ],
    ['a note beside the reply', withSeen(answered, { noted: ['x'] }), 'number of notes is 1, expected 0'],
    ['no note', withSeen(handedOver, { noted: [] }), 'number of notes is 0, expected 1'],
    [
      'a closed ticket that a person must see',
      withSeen(handedOver, { status: 'solved' }),
      'status is solved',
    ],
    ['an answered ticket that stays open', withSeen(answered, { status: 'open' }), 'status is open'],
    ['a missing mark', withSeen(answered, { tags: [] }), 'tag wa_answered is missing'],
    ['a mark on a ticket that is none of ours', withSeen(left, { tags: ['wa_left'] }), 'should be untouched'],
    [
      'a text on a ticket that is none of ours',
      withSeen(left, { told: ['Hi'] }),
      'number of texts to the customer is 1',
    ],
    ['a missing fact', withSeen(answered, { told: ['It moves.'] }), 'was not told “Columbus”'],
    ['a fact that must not be said', withSeen(answered, { told: ['Columbus, 49.90'] }), 'was told “49.90”'],
    ['a note without what it must say', withSeen(handedOver, { noted: ['x'] }), 'no note says “upset”'],
  ] satisfies readonly (readonly [string, Held, string])[])('notices %s', (_, held, fault) => {
    expect(deviations(held).join('; ')).toContain(fault);
  });
});
