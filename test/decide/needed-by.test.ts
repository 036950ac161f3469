import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/decide/decide.ts';
import type { Decision } from '../../src/ticket/decision.ts';
import type { Intent } from '../../src/ticket/intent.ts';
import type { GoingBack, NeededBy } from '../../src/ticket/order-picture.ts';
import { aPicture, aReading, aSituation } from '../support/a-situation.ts';

const goingBack: GoingBack = {
  state: 'refunded',
  action: 'answer',
  why: 'refunded',
  isReturn: true,
  on: null,
  by: null,
};

function decided(verdict: NeededBy['verdict'], intent: Intent = 'delivery_eta'): Decision {
  const neededBy = { date: '2026-11-21', expected: '2026-11-20', verdict };
  return decide(aSituation({ reading: aReading({ intent }), picture: aPicture({ neededBy, goingBack }) }));
}

describe('who needs it by a day', () => {
  it.each(['before', 'same_day', 'arrived'] as const)('is answered as anybody else: %s', (verdict) => {
    expect(decided(verdict)).toMatchObject({ outcome: 'answered', reasons: ['all_clear'] });
  });

  it('gets a person where it may be missed, however calm the order is', () => {
    expect(decided('doubtful')).toMatchObject({
      outcome: 'handed_over',
      reasons: ['condition_needs_person'],
    });
  });

  it.each(['before', 'arrived'] as const)('gets a person for money by a day: %s', (verdict) => {
    expect(decided(verdict, 'refund_status').outcome).toBe('handed_over');
  });
});
