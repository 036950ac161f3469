import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/decide/decide.ts';
import type { Situation } from '../../src/decide/situation.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import type { Flag } from '../../src/ticket/understanding.ts';
import { aPolicy, theThresholds } from '../support/a-policy.ts';
import {
  aConversation,
  aParcelPicture,
  aPicture,
  aReading,
  aSituation,
  aUsage,
} from '../support/a-situation.ts';
import { anOrder, daysAgo } from '../support/an-order.ts';
import { answered, person, policyWith, ticketWith } from './situations.ts';

describe('one rule, one reason', () => {
  const cases: readonly (readonly [string, Partial<Situation>, string, string])[] = [
    [
      'a second webhook for a worked message',
      { conversation: aConversation({ hasNewMessage: false }) },
      'left',
      'already_handled',
    ],
    ['a ticket an agent opened', ticketWith({ requesterIsCustomer: false }), 'left', 'not_a_customer'],
    ['the tag that keeps us out', ticketWith({ tags: ['wa_ignore'] }), 'left', 'ignore_tag'],
    ['a closed ticket', ticketWith({ status: 'closed' }), 'left', 'ticket_closed'],
    ['a merged ticket', ticketWith({ writable: false }), 'left', 'ticket_closed'],
    ['spam', ticketWith({ spam: true }), 'left', 'machine_mail'],
    [
      'a ticket a person has',
      { conversation: aConversation({ personActive: true }) },
      'left',
      'person_active',
    ],
    [
      'a ticket another robot answered',
      { conversation: aConversation({ otherBotAnswered: true }) },
      'left',
      'other_bot_answered',
    ],
    [
      'a bounce',
      { reading: aReading({ automatic: { kind: 'bounce', certainty: 'hard', sign: 'x' } }) },
      'left',
      'machine_mail',
    ],
    [
      'a newsletter from a no-reply address',
      {
        reading: aReading({ automatic: { kind: 'notification', certainty: 'soft', sign: 'x' } }),
        picture: person('no_order'),
      },
      'left',
      'machine_mail',
    ],
    [
      'a no-reply sender with an order under way',
      { reading: aReading({ automatic: { kind: 'notification', certainty: 'soft', sign: 'x' } }) },
      'handed_over',
      'machine_mail',
    ],
    ['a job application', { reading: aReading({ intent: 'other' }) }, 'left', 'not_about_an_order'],
    [
      'an intent that is switched off',
      { policy: aPolicy({ intents: { order_status: { autonomy: 'off' } } }) },
      'left',
      'autonomy_off',
    ],
    [
      'a second answer on the same ticket',
      { conversation: aConversation(answered) },
      'handed_over',
      'repeat_contact',
    ],
    [
      'a third message',
      { conversation: aConversation({ customerMessages: 3 }) },
      'handed_over',
      'repeat_contact',
    ],
    [
      'the same order on another ticket',
      { conversation: aConversation({ repeatContact: true }) },
      'handed_over',
      'repeat_contact',
    ],
    [
      'somebody who says it is the third time',
      { reading: aReading({ claims: { saysNotReceived: false, saysDelivered: false, repeats: true } }) },
      'handed_over',
      'repeat_contact',
    ],
    [
      'a cancellation',
      { reading: aReading({ intent: 'cancel_order' }) },
      'handed_over',
      'intent_needs_person',
    ],
    [
      'a message read with 0.84',
      { reading: aReading({ confidence: 0.84 }) },
      'handed_over',
      'low_confidence',
    ],
    [
      'a flagged sender',
      { identity: { level: 'V1', obstacles: ['sender_flagged'] } },
      'handed_over',
      'sender_flagged',
    ],
    [
      'another Reply-To',
      { identity: { level: 'V1', obstacles: ['reply_to_differs'] } },
      'handed_over',
      'reply_to_differs',
    ],
    [
      'somebody in copy',
      { identity: { level: 'V1', obstacles: ['cc_present'] } },
      'handed_over',
      'cc_present',
    ],
    [
      'an unproven customer',
      { identity: { level: 'V1', obstacles: [] } },
      'handed_over',
      'identity_unproven',
    ],
    [
      'an order of somebody else',
      { picture: person('not_owner'), identity: { level: 'V1', obstacles: ['address_differs'] } },
      'handed_over',
      'identity_unproven',
    ],
    [
      'no order at all',
      { picture: person('no_order'), identity: { level: 'V0', obstacles: [] } },
      'handed_over',
      'order_not_found',
    ],
    ['the shop system down', { picture: person('orders_unavailable') }, 'handed_over', 'orders_unavailable'],
    ['the carrier down', { picture: person('carrier_unavailable') }, 'handed_over', 'carrier_unavailable'],
    ['an order on hold', { picture: person('on_hold') }, 'handed_over', 'condition_needs_person'],
    ['facts that contradict each other', { picture: person('unclear') }, 'handed_over', 'condition_unclear'],
    [
      'facts of yesterday',
      { picture: aPicture({ parcels: [aParcelPicture({ evidence: 'cache', asOf: daysAgo(1) })] }) },
      'handed_over',
      'facts_stale',
    ],
    ['a language without templates', { languageSupported: false }, 'handed_over', 'language_unsupported'],
    ['a very important customer', ticketWith({ tags: ['vip'] }), 'handed_over', 'vip'],
    [
      'an important order',
      { picture: aPicture({ order: anOrder({ tags: ['VIP'] }) }) },
      'handed_over',
      'vip',
    ],
    [
      'an expensive order',
      { picture: aPicture({ order: anOrder({ total: { amount: '500.01', currency: 'USD' } }) }) },
      'handed_over',
      'order_value',
    ],
    [
      'an order of three months ago',
      { picture: aPicture({ order: anOrder({ processedAt: daysAgo(90) }) }) },
      'handed_over',
      'order_age',
    ],
    [
      'a message of the day before yesterday',
      { conversation: aConversation({ messageAt: daysAgo(2) }) },
      'handed_over',
      'message_too_old',
    ],
    [
      'a message of three hours ago where two are too many',
      {
        conversation: aConversation({ messageAt: daysAgo(1 / 8) }),
        policy: aPolicy({ thresholds: theThresholds({ messageTooOldHours: 2 }) }),
      },
      'handed_over',
      'message_too_old',
    ],
    ['the switch off', { policy: aPolicy({ switch: 'off' }) }, 'handed_over', 'switch_off'],
    [
      'notes only',
      { policy: aPolicy({ intents: { order_status: { autonomy: 'note' } } }) },
      'handed_over',
      'autonomy_note',
    ],
    ['two answers on the ticket', { usage: aUsage({ ticket: 2 }) }, 'handed_over', 'limit_ticket'],
    ['three answers to the sender today', { usage: aUsage({ sender: 3 }) }, 'handed_over', 'limit_sender'],
    [
      'twenty answers to the domain this hour',
      { usage: aUsage({ domain: 20 }) },
      'handed_over',
      'limit_domain',
    ],
    ['three texts that came back', { usage: aUsage({ bounces: 3 }) }, 'handed_over', 'mail_bounces'],
    ['a tripped breaker', { usage: aUsage({ breakerOpen: true }) }, 'handed_over', 'breaker'],
  ];

  it.each(cases)('%s', (_name, overrides, outcome, reason) => {
    const decision = decide(aSituation(overrides));
    expect([decision.outcome, decision.reasons[0]]).toEqual([outcome, reason]);
    expect(decision.closed).toBe(false);
  });

  it('a message of twenty-three hours ago is answered', () => {
    const conversation = aConversation({ messageAt: daysAgo(23 / 24) });
    expect(decide(aSituation({ conversation })).outcome).toBe('answered');
  });

  describe('while a promise is kept', () => {
    const conversation = aConversation({ keeps: '9001', ourPublicTexts: 1 });
    const policy = (enabled: boolean): Policy =>
      aPolicy({ promises: { ...aPolicy().promises, enabled, perDay: 5 } });

    it.each<[string, Partial<Situation>, string, string]>([
      ['the ticket’s own count is full', { usage: aUsage({ ticket: 2 }) }, 'answered', 'all_clear'],
      ['the sender’s is full', { usage: aUsage({ sender: 3 }) }, 'handed_over', 'limit_sender'],
      ['enough were kept today', { usage: aUsage({ promises: 5 }) }, 'handed_over', 'limit_promises'],
      ['they are switched off', { policy: policy(false) }, 'left', 'promises_off'],
      ['everything public is', { policy: { ...policy(true), switch: 'off' } }, 'handed_over', 'switch_off'],
    ])('%s', (_when, overrides, outcome, reason) => {
      const decision = decide(aSituation({ policy: policy(true), conversation, ...overrides }));
      expect([decision.outcome, decision.reasons[0]]).toEqual([outcome, reason]);
    });
  });

  it.each<Flag>([
    'safety',
    'legal',
    'chargeback',
    'data_request',
    'injection_suspected',
    'card_number',
    'anger',
    'asks_for_person',
    'press',
    'attachment',
    'second_request',
  ])('%s always goes to a person, whatever the order says', (flag) => {
    expect(decide(aSituation({ reading: aReading({ flags: [flag] }) }))).toMatchObject({
      outcome: 'handed_over',
      reasons: [flag],
    });
  });

  it('names the gravest stop first and keeps the others', () => {
    const reading = aReading({ flags: ['anger', 'legal'] });
    expect(decide(aSituation({ reading })).reasons).toEqual(['legal', 'anger']);
  });

  it.each([
    ['US', ['US', 'CA'], 'answered'],
    ['DE', ['US', 'CA'], 'handed_over'],
    ['DE', [], 'answered'],
  ])('a parcel to %s where %j are wanted is %s', (country, countries, outcome) => {
    const policy = policyWith((base) => ({ guards: { ...base.guards, countries } }));
    const destination = { city: null, region: null, postcode: null, country };
    expect(
      decide(aSituation({ policy, picture: aPicture({ order: anOrder({ destination }) }) })).outcome,
    ).toBe(outcome);
  });
});
