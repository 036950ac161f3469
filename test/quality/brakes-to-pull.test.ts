import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { brakesOn, raisedAt } from '../../src/quality/brake-history.ts';
import { brakesToPull, steppedDown } from '../../src/quality/brakes-to-pull.ts';
import type { JudgedAnswer } from '../../src/quality/judged-answers.ts';
import { judgedAnswers } from '../../src/quality/judged-answers.ts';
import type { Contact } from '../../src/ticket/contact.ts';
import { aContact, atHour } from './a-contact.ts';

const policy = readPolicy({ defaults: { autonomy: 'reply_and_close' } });

const answers = (
  count: number,
  flaws: Partial<Record<'wrong' | 'broken' | 'complaint', number>> = {},
  parts: Partial<Contact> = {},
): readonly JudgedAnswer[] =>
  Array.from({ length: count }, (_, at) => ({
    contact: aContact(1_000 - at, parts),
    wrong: at < (flaws.wrong ?? 0),
    broken: at < (flaws.broken ?? 0),
    complaint: at < (flaws.complaint ?? 0),
  }));

const names = (given: readonly JudgedAnswer[], since: string | null = null, over = policy) =>
  brakesToPull(given, over, () => since).map(({ subject }) => `${subject.kind} ${subject.name}`);

describe('a brake', () => {
  it.each([
    ['five wrong of twenty', answers(20, { wrong: 5 }), ['intent order_status']],
    ['four wrong', answers(50, { wrong: 4, broken: 9, complaint: 4 }), []],
    ['ten that brought the customer back', answers(50, { broken: 10 }), ['intent order_status']],
    ['five complaints', answers(50, { complaint: 5 }), ['intent order_status']],
    ['nineteen answers, all wrong', answers(19, { wrong: 19 }), []],
    ['wrong ones older than the last fifty', [...answers(50), ...answers(60, { wrong: 60 })], []],
    [
      'one condition wrong across intents',
      [
        ...answers(15, { wrong: 4 }, { condition: 'split' }),
        ...answers(15, { wrong: 4 }, { condition: 'split', intent: 'delivery_eta' }),
      ],
      ['condition split'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  it('looks only at answers since a person stepped it up', () => {
    expect(names(answers(40, { wrong: 10 }), atHour(975))).toEqual(['intent order_status']);
    expect(names(answers(40, { wrong: 10 }), atHour(985))).toEqual([]);
  });

  it('is not pulled twice, nor when it is switched off', () => {
    const subject = { kind: 'intent', name: 'order_status' } as const;
    expect(names(answers(50, { wrong: 50 }), null, steppedDown(policy, subject))).toEqual([]);
    const off = readPolicy({ defaults: { autonomy: 'reply_and_close' }, brakes: { enabled: false } });
    expect(names(answers(50, { wrong: 50 }), null, off)).toEqual([]);
  });

  it('is on until a person steps up again, which is where the count begins anew', () => {
    const subject = { kind: 'intent', name: 'order_status' } as const;
    const version = (by: string, at: number, of = policy) => ({
      policy: of,
      by,
      reason: 'why',
      at: atHour(at),
    });
    const braked = [version('file', 0), version('brake', 5, steppedDown(policy, subject))];
    expect(brakesOn(braked)).toEqual([{ subject, at: atHour(5), why: 'why' }]);
    const raised = [...braked, version('api', 9)];
    expect(brakesOn(raised)).toEqual([]);
    expect(raisedAt(raised, subject)).toBe(atHour(9));
    const byHand = [version('file', 0), version('api', 5, steppedDown(policy, subject))];
    expect(brakesOn(byHand)).toEqual([]);
  });

  it('counts what people and customers said of each answer', () => {
    const contacts = [
      aContact(0, { caseKey: 'a', id: '1' }),
      aContact(5, { caseKey: 'a', id: '2', outcome: 'handed_over', intent: 'complaint' }),
      aContact(1, { caseKey: 'b', id: '3' }),
      aContact(2, { caseKey: 'c', id: '4', thanks: false }),
    ];
    const bad = { ticket: { helpdesk: 'zendesk', id: '4' }, verdict: 'bad', at: atHour(9) } as const;
    const mark = { ...aContact(1, { id: '3' }), source: 'tag', verdict: 'wrong_tone' } as const;
    expect(
      judgedAnswers(contacts, [bad], [mark]).map(({ contact, ...rest }) => [contact.ticket.id, rest]),
    ).toEqual([
      ['4', { wrong: false, broken: true, complaint: true }],
      ['3', { wrong: true, broken: false, complaint: false }],
      ['1', { wrong: false, broken: true, complaint: true }],
    ]);
  });
});
