import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { caseState } from '../../src/quality/case-state.ts';
import { casesOf } from '../../src/quality/cases-of.ts';
import type { Rating } from '../../src/ticket/contact.ts';
import { aContact, atHour } from './a-contact.ts';

const bad = (hour: number, id = '1'): Rating => ({
  ticket: { helpdesk: 'zendesk', id },
  verdict: 'bad',
  at: atHour(hour),
});
const answered = aContact(0);

describe('a case', () => {
  test.each([
    ['just answered', [answered], [], 1, 'answered', null],
    ['answered 71 hours ago', [answered], [], 71, 'answered', null],
    ['quiet for 72 hours', [answered], [], 72, 'quiet', null],
    ['quiet for a day less than a week', [answered], [], 167, 'quiet', null],
    ['quiet for a week', [answered], [], 168, 'verified', null],
    [
      'thanked for',
      [answered, aContact(2, { thanks: true, outcome: 'acknowledged' })],
      [],
      200,
      'verified',
      null,
    ],
    [
      'thanked for where thanks are left alone',
      [answered, aContact(2, { thanks: true, outcome: 'left' })],
      [],
      200,
      'verified',
      null,
    ],
    [
      'asked about again on the ticket',
      [answered, aContact(9, { outcome: 'handed_over' })],
      [],
      200,
      'broken',
      'reopened',
    ],
    [
      'asked about again, and a person had it',
      [answered, aContact(9, { outcome: 'left' })],
      [],
      200,
      'broken',
      'reopened',
    ],
    [
      'asked about on another ticket',
      [answered, aContact(9, { id: '2', outcome: 'handed_over' })],
      [],
      200,
      'broken',
      'new_contact',
    ],
    [
      'asked about in another helpdesk',
      [answered, aContact(9, { helpdesk: 'gorgias', outcome: 'handed_over' })],
      [],
      200,
      'broken',
      'new_contact',
    ],
    ['answered a second time', [answered, aContact(9, { id: '2' })], [], 400, 'broken', 'new_contact'],
    [
      'asked about where only shadow looks',
      [answered, aContact(9, { id: '2', shadow: true, outcome: 'left' })],
      [],
      400,
      'broken',
      'new_contact',
    ],
    ['rated bad', [answered], [bad(30)], 200, 'broken', 'bad_rating'],
    ['rated bad after it was verified', [answered], [bad(300)], 400, 'broken', 'bad_rating'],
    ['rated bad before it was answered', [answered], [bad(-2)], 200, 'verified', null],
    ['rated bad after it was broken', [answered, aContact(9, {})], [bad(30)], 200, 'broken', 'reopened'],
    ['rated good', [answered], [{ ...bad(3), verdict: 'good' }], 200, 'verified', null],
    [
      'answered after our question',
      [aContact(0, { outcome: 'asked' }), aContact(3)],
      [],
      171,
      'verified',
      null,
    ],
    ['asked and never told', [aContact(0, { outcome: 'asked' })], [], 400, 'asked', null],
    ['handed over', [aContact(0, { outcome: 'handed_over' })], [], 400, 'person', null],
    [
      'handed over, then answered',
      [aContact(0, { outcome: 'handed_over' }), aContact(5)],
      [],
      400,
      'person',
      null,
    ],
    ['only watched', [aContact(0, { outcome: 'left', shadow: true })], [], 400, 'shadow', null],
    [
      'only watched, then answered',
      [aContact(0, { outcome: 'left', shadow: true }), aContact(1)],
      [],
      400,
      'shadow',
      null,
    ],
    ['none of ours', [aContact(0, { outcome: 'left' })], [], 400, 'aside', null],
    ['none of ours at first', [aContact(0, { outcome: 'left' }), aContact(1)], [], 400, 'verified', null],
  ] as const)('%s', (...[, contacts, ratings, now, stand, broken]) => {
    expect(caseState(contacts, ratings, atHour(now))).toMatchObject({ stand, broken });
  });
});

const outcomes = fc.constantFrom('answered', 'asked', 'handed_over', 'left', 'acknowledged');
const someContacts = fc.array(
  fc.record({
    hour: fc.integer({ min: 0, max: 600 }),
    id: fc.constantFrom('1', '2'),
    outcome: outcomes,
    shadow: fc.boolean(),
    thanks: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('whatever happens', () => {
  const sorted = (given: readonly { readonly hour: number }[]) =>
    given.toSorted((a, b) => a.hour - b.hour).map(({ hour, ...parts }) => aContact(hour, parts));

  it('verifies nothing after which the customer wrote more than thanks', () => {
    fc.assert(
      fc.property(someContacts, fc.integer({ min: 600, max: 2_000 }), (given, now) => {
        const contacts = sorted(given);
        const { stand, answeredAt } = caseState(contacts, [], atHour(now));
        fc.pre(stand === 'verified');
        const later = contacts.filter(({ at, thanks }) => answeredAt !== null && at > answeredAt && !thanks);
        expect(later).toEqual([]);
      }),
    );
  });

  it('never mends what is broken', () => {
    fc.assert(
      fc.property(someContacts, fc.integer({ min: 0, max: 900 }), (given, more) => {
        const contacts = sorted(given);
        const now = atHour(2_000);
        fc.pre(caseState(contacts, [], now).stand === 'broken');
        const longer = [...contacts, aContact(600 + more)];
        expect(caseState(longer, [], now).stand).toBe('broken');
      }),
    );
  });

  it('puts every contact into one case, and none is silent for a week within it', () => {
    fc.assert(
      fc.property(someContacts, (given) => {
        const contacts = sorted(given);
        const cases = casesOf(contacts.toReversed());
        expect(cases.flat()).toHaveLength(contacts.length);
        const gaps = cases.flatMap((own) =>
          own.slice(1).map(({ at }, index) => Date.parse(at) - Date.parse(own[index]?.at ?? at)),
        );
        expect(gaps.filter((gap) => gap >= 168 * 3_600_000)).toEqual([]);
      }),
    );
  });
});
