import { expect, test } from '@jest/globals';
import { resolutionReport } from '../../src/quality/resolution-report.ts';
import { aContact, atHour } from './a-contact.ts';

const span = { since: atHour(0), until: atHour(400) };

test('a second ticket makes the vendor’s rate look well and the verified rate not', () => {
  const contacts = [aContact(1, { id: '1' }), aContact(30, { id: '2' })];
  expect(resolutionReport({ contacts, ratings: [] }, span).all).toEqual({
    tickets: 2,
    closed: 2,
    vendorRate: 1,
    cases: 1,
    verified: 0,
    broken: 1,
    waiting: 0,
    judged: 1,
    verifiedRate: 0,
  });
});

test('rates go by intent and condition, and shadow and what was left alone count nowhere', () => {
  const contacts = [
    aContact(1, { caseKey: 'a', id: '1' }),
    aContact(2, { caseKey: 'b', id: '2', outcome: 'handed_over', intent: 'delayed', condition: 'stalled' }),
    aContact(3, { caseKey: 'c', id: '3', outcome: 'left', shadow: true }),
    aContact(4, { caseKey: 'd', id: '4', outcome: 'left', intent: 'other', condition: null }),
    aContact(390, { caseKey: 'e', id: '5' }),
    aContact(-1, { caseKey: 'f', id: '6' }),
  ];
  const report = resolutionReport({ contacts, ratings: [] }, span);
  expect(report.all).toMatchObject({
    tickets: 3,
    closed: 2,
    cases: 3,
    judged: 2,
    waiting: 1,
    verifiedRate: 0.5,
  });
  expect(report.intents).toMatchObject({
    order_status: { verifiedRate: 1, vendorRate: 1 },
    delayed: { verifiedRate: 0, vendorRate: 0 },
  });
  expect(Object.keys(report.conditions).toSorted()).toEqual(['in_transit', 'stalled']);
});

test('ratings are joined to who answered', () => {
  const contacts = [
    aContact(1, { caseKey: 'a', id: '1' }),
    aContact(2, { caseKey: 'b', id: '2', outcome: 'handed_over' }),
    aContact(3, { caseKey: 'c', id: '3' }),
  ];
  const rated = (id: string, verdict: 'good' | 'bad') =>
    ({ ticket: { helpdesk: 'zendesk', id }, verdict, at: atHour(20) }) as const;
  const ratings = [rated('1', 'good'), rated('2', 'good'), rated('3', 'bad'), rated('9', 'bad')];
  const report = resolutionReport({ contacts, ratings }, span);
  expect(report.satisfaction).toEqual({
    automatic: { good: 1, neutral: 0, bad: 1, goodRate: 0.5 },
    human: { good: 1, neutral: 0, bad: 0, goodRate: 1 },
  });
  expect(report.all).toMatchObject({ verified: 1, broken: 1, judged: 3 });
});
