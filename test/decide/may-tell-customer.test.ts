import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/decide/decide.ts';
import { mayTellCustomer } from '../../src/decide/may-tell-customer.ts';
import type { Situation } from '../../src/decide/situation.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aConversation, aPicture, aReading, aSituation, aUsage } from '../support/a-situation.ts';

const TELLS = { zendeskGroup: null, gorgiasTeam: null, tellCustomer: true, priority: {} };
const tellingPolicy = (overrides: Partial<Policy> = {}): Policy => aPolicy({ handover: TELLS, ...overrides });

/** Wants to cancel, which only a person can do; the parts go over that. */
const cancelling = (overrides: Partial<Situation> = {}): Situation =>
  aSituation({ reading: aReading({ intent: 'cancel_order' }), policy: tellingPolicy(), ...overrides });

const isTold = (situation: Situation): boolean => mayTellCustomer(situation, decide(situation));

describe('a customer is told that a person answers', () => {
  it.each<[what: string, situation: Situation]>([
    ['who asks for what only a person does', cancelling()],
    [
      'whose parcel has come to a halt',
      cancelling({
        reading: aReading(),
        picture: aPicture({ condition: 'lost_or_damaged', action: 'person' }),
      }),
    ],
    ['who asks for a person', cancelling({ reading: aReading({ flags: ['asks_for_person'] }) })],
    [
      'who comes back after an answer of ours',
      cancelling({
        reading: aReading(),
        conversation: aConversation({ lastOutcome: 'answered', customerMessages: 2 }),
      }),
    ],
    ['who is signed in', cancelling({ identity: { level: 'V3', obstacles: [] } })],
  ])('%s', (_, situation) => {
    expect(decide(situation).outcome).toBe('handed_over');
    expect(isTold(situation)).toBe(true);
  });

  it('not before the admin has said so', () => {
    expect(isTold(cancelling({ policy: aPolicy() }))).toBe(false);
  });
});

const REFUND_NOTES = { cancel_order: { autonomy: 'note' } } as const;

describe('a customer is told nothing by a machine', () => {
  it.each<[what: string, situation: Situation]>([
    [
      'who is not proven to own the order',
      cancelling({ identity: { level: 'V1', obstacles: ['address_differs'] } }),
    ],
    ['of whom nothing is known', cancelling({ identity: { level: 'V0', obstacles: [] } })],
    [
      'who threatens with a lawyer',
      cancelling({ reading: aReading({ intent: 'cancel_order', flags: ['legal'] }) }),
    ],
    [
      'who threatens beside asking for a person',
      cancelling({ reading: aReading({ flags: ['legal', 'asks_for_person'] }) }),
    ],
    ['who is angry', cancelling({ reading: aReading({ flags: ['anger'] }) })],
    ['who has gone to the bank', cancelling({ reading: aReading({ flags: ['chargeback'] }) })],
    ['who may be in danger', cancelling({ reading: aReading({ flags: ['safety'] }) })],
    ['who wants their data', cancelling({ reading: aReading({ flags: ['data_request'] }) })],
    ['whose message gives us orders', cancelling({ reading: aReading({ flags: ['injection_suspected'] }) })],
    ['who complains', cancelling({ reading: aReading({ intent: 'complaint' }) })],
    [
      'whose order may be a fraud',
      cancelling({ picture: aPicture({ condition: 'high_risk', action: 'person' }) }),
    ],
    [
      'whose mail may be a machine’s',
      cancelling({
        reading: aReading({
          intent: 'cancel_order',
          automatic: { kind: 'list', certainty: 'soft', sign: 'List-Unsubscribe' },
        }),
      }),
    ],
    [
      'who was told something on another ticket',
      cancelling({ conversation: aConversation({ repeatContact: true }) }),
    ],
    ['whose ticket another team has', cancelling({ conversation: aConversation({ movedAway: true }) })],
    ['who has had all the texts of this ticket', cancelling({ usage: aUsage({ ticket: 2 }) })],
    ['who has had all the texts of this day', cancelling({ usage: aUsage({ sender: 3 }) })],
    ['whose mail comes back', cancelling({ usage: aUsage({ bounces: 3 }) })],
    ['while the breaker is open', cancelling({ usage: aUsage({ breakerOpen: true }) })],
    ['while the switch is off', cancelling({ policy: tellingPolicy({ switch: 'off' }) })],
    [
      'in shadow',
      cancelling({ policy: tellingPolicy({ defaults: { autonomy: 'shadow', minConfidence: 0.85 } }) }),
    ],
    ['outside of the rollout', cancelling({ policy: tellingPolicy({ rollout: { percent: 10 } }) })],
    [
      'where the admin wants notes and no more',
      cancelling({ policy: tellingPolicy({ intents: REFUND_NOTES }) }),
    ],
    ['whose language we do not write', cancelling({ languageSupported: false })],
    ['whom the shop serves by hand', cancelling({ ticket: { ...cancelling().ticket, tags: ['vip'] } })],
    ['who wrote days ago', cancelling({ now: '2026-11-30T15:00:00.000Z' })],
    ['whose promise is being kept', cancelling({ conversation: aConversation({ keeps: '9001' }) })],
  ])('%s', (_, situation) => {
    expect(isTold(situation)).toBe(false);
  });

  it('who is answered', () => {
    const situation = aSituation({ policy: tellingPolicy() });
    expect(decide(situation).outcome).toBe('answered');
    expect(isTold(situation)).toBe(false);
  });
});
