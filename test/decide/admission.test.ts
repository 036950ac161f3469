import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admission } from '../../src/decide/admission.ts';
import { decide } from '../../src/decide/decide.ts';
import type { Rhythm, Usage } from '../../src/ticket/usage.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aSituation } from '../support/a-situation.ts';

const count = fc.nat(12);
const usages: fc.Arbitrary<Usage> = fc.record({
  ticket: count,
  sender: count,
  domain: count,
  account: fc.nat(80),
  questions: count,
  promises: count,
  bounces: count,
  breakerOpen: fc.boolean(),
});
const rhythms: fc.Arbitrary<Rhythm> = fc.record({ usual: fc.nat(30), answeredAtOnce: fc.nat(30) });

/** Each count as it is or lower. */
const lowered = (usage: Usage, by: number): Usage => ({
  ticket: Math.max(0, usage.ticket - (by % 3)),
  sender: Math.max(0, usage.sender - (by % 5)),
  domain: Math.max(0, usage.domain - (by % 7)),
  account: Math.max(0, usage.account - by),
  questions: Math.max(0, usage.questions - (by % 2)),
  promises: Math.max(0, usage.promises - (by % 4)),
  bounces: Math.max(0, usage.bounces - (by % 3)),
  breakerOpen: usage.breakerOpen && by % 2 === 0,
});

describe('counts that are lower', () => {
  test('never meet a no where higher ones met a yes', () => {
    const policy = aPolicy({ limits: { ...aPolicy().limits, accountPer10Minutes: 60 } });
    let admitted = 0;
    fc.assert(
      fc.property(usages, rhythms, fc.nat(40), (usage, rhythm, by) => {
        const situation = aSituation({ policy, usage });
        const planned = decide(situation).outcome;
        const { begins, trips } = admission(situation, planned, { usage, rhythm });
        if (!begins || trips !== null || planned !== 'answered') return;
        admitted += 1;
        const calmer = { ...rhythm, answeredAtOnce: Math.max(0, rhythm.answeredAtOnce - by) };
        expect(admission(situation, planned, { usage: lowered(usage, by), rhythm: calmer })).toEqual({
          begins: true,
          trips: null,
        });
      }),
      { numRuns: 20_000 },
    );
    expect(admitted).toBeGreaterThan(20);
  });
});
