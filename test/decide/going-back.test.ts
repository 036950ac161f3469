import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/decide/decide.ts';
import type { Decision } from '../../src/ticket/decision.ts';
import type { Intent } from '../../src/ticket/intent.ts';
import type { GoingBack, OrderPicture } from '../../src/ticket/order-picture.ts';
import { aPicture, aReading, aSituation } from '../support/a-situation.ts';
import { policyWith } from './situations.ts';

const PLAIN: GoingBack = {
  state: 'refunded',
  action: 'answer',
  why: 'refunded',
  isReturn: true,
  on: '2026-11-17',
  by: '2026-12-02',
};
const returning = (goingBack: Partial<GoingBack> = {}): Partial<OrderPicture> => ({
  condition: 'return_open',
  row: 34,
  action: 'person',
  goingBack: { ...PLAIN, ...goingBack },
});

function decided(intent: Intent, picture: Partial<OrderPicture>, more: object = {}): Decision {
  const reading = aReading({ intent, intents: [{ intent, confidence: 0.97 }] });
  return decide(aSituation({ reading, picture: aPicture(picture), ...more }));
}

describe('who asks for a return or for money', () => {
  it.each(['return_status', 'refund_status'] as const)(
    '%s: is answered where its facts are plain',
    (intent) => {
      expect(decided(intent, returning())).toMatchObject({
        outcome: 'answered',
        closed: true,
        reasons: ['all_clear'],
      });
    },
  );

  it.each<[string, Intent, Partial<OrderPicture>]>([
    ['the facts are not plain', 'refund_status', returning({ action: 'person' })],
    ['there is money and no return', 'return_status', returning({ isReturn: false })],
    ['there is no order', 'refund_status', { condition: 'return_open', action: 'answer' }],
    [
      'the parcel is calm, and nothing goes back',
      'refund_status',
      { goingBack: { ...PLAIN, action: 'person' } },
    ],
  ])('gets a person where %s', (_name, intent, picture) => {
    expect(decided(intent, picture)).toMatchObject({
      outcome: 'handed_over',
      reasons: ['condition_needs_person'],
    });
  });

  it('is not told an amount before the order is proven to be theirs', () => {
    const identity = { level: 'V1', obstacles: ['address_differs'] } as const;
    expect(decided('refund_status', returning(), { identity }).outcome).toBe('handed_over');
  });

  it('is told no more than the shop allows for this state of the order', () => {
    const policy = policyWith(() => ({
      conditions: [{ condition: 'return_open', intent: 'refund_status', autonomy: 'note' }],
    }));
    expect(decided('refund_status', returning(), { policy }).outcome).toBe('handed_over');
    expect(decided('return_status', returning(), { policy }).outcome).toBe('answered');
  });

  it('gets a person with anger, however plain the facts', () => {
    const reading = aReading({ intent: 'refund_status', flags: ['anger'] });
    expect(decide(aSituation({ reading, picture: aPicture(returning()) })).reasons[0]).toBe('anger');
  });
});

it('who asks for the parcel of an order with a return still gets a person (row 34)', () => {
  expect(decided('order_status', returning()).outcome).toBe('handed_over');
});
