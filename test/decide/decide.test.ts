import { describe, expect, it } from '@jest/globals';
import { decide, decideEarly } from '../../src/decide/decide.ts';
import type { Situation } from '../../src/decide/situation.ts';
import { aMention } from '../look-up/a-ticket.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aConversation, aPicture, aReading, aSituation, aUsage } from '../support/a-situation.ts';
import { answered, person, policyWith, ticketWith } from './situations.ts';

const strangers = policyWith((policy) => ({ guards: { ...policy.guards, askStrangers: true } }));
const thanks = {
  intent: 'thanks',
  confidence: 0.99,
  intents: [{ intent: 'thanks', confidence: 0.99 }],
} as const;

describe('who gets an answer', () => {
  it('a proven customer with a calm parcel is answered, and the ticket closed', () => {
    expect(decide(aSituation())).toEqual({
      outcome: 'answered',
      closed: true,
      reasons: ['all_clear'],
      shadow: false,
      would: null,
      autonomy: 'reply_and_close',
    });
  });

  it('a row that somebody must look at again stays open', () => {
    const picture = aPicture({ condition: 'stalled', action: 'answer_open', row: 8 });
    expect(decide(aSituation({ picture }))).toMatchObject({ outcome: 'answered', closed: false });
  });

  it('a signed-in customer is as good as a proven one', () => {
    expect(decide(aSituation({ identity: { level: 'V3', obstacles: [] } })).outcome).toBe('answered');
  });

  it('the number we asked for lets the work go on', () => {
    const conversation = aConversation({
      lastOutcome: 'asked',
      lastIntent: 'order_status',
      customerMessages: 2,
    });
    const reading = aReading({ orderNumbers: [aMention('1001')] });
    expect(decide(aSituation({ conversation, reading })).outcome).toBe('answered');
  });
});

describe('asking', () => {
  const several = aPicture({ condition: 'several_orders', action: 'person', row: 39, order: null });

  it('who has named several orders is not asked which one: a person answers about all of them', () => {
    const orderNumbers = ['1001', '1002'].map((value) => aMention(value));
    expect(decide(aSituation({ picture: several, reading: aReading({ orderNumbers }) }))).toMatchObject({
      outcome: 'handed_over',
      reasons: ['several_orders'],
    });
  });

  it('a proven owner of several open orders is asked which', () => {
    expect(decide(aSituation({ picture: several }))).toMatchObject({
      outcome: 'asked',
      closed: false,
      reasons: ['number_needed', 'several_orders'],
    });
  });

  it('is asked only once', () => {
    const conversation = aConversation({ lastOutcome: 'asked', customerMessages: 2 });
    const reading = aReading({ orderNumbers: [aMention('77')] });
    expect(decide(aSituation({ picture: several, conversation, reading }))).toMatchObject({
      outcome: 'handed_over',
      reasons: ['several_orders'],
    });
  });

  it('a stranger is asked only where the admin wants it, and cannot tell "not yours" from "not there"', () => {
    const level = { level: 'V1', obstacles: ['address_differs'] } as const;
    const notYours = decide(aSituation({ policy: strangers, picture: person('not_owner'), identity: level }));
    const notThere = decide(aSituation({ policy: strangers, picture: person('no_order'), identity: level }));
    expect([notYours.outcome, notYours.reasons[0]]).toEqual(['asked', 'number_needed']);
    expect([notThere.outcome, notThere.reasons[0]]).toEqual(['asked', 'number_needed']);
  });

  it('a stranger is asked once a day', () => {
    const situation = aSituation({
      policy: strangers,
      picture: person('no_order'),
      usage: aUsage({ questions: 1 }),
    });
    expect(decide(situation)).toMatchObject({ outcome: 'handed_over', reasons: ['order_not_found'] });
  });
});

describe('thanks', () => {
  const situation = aSituation({ reading: aReading(thanks), conversation: aConversation(answered) });

  it('to our answer closes the ticket again without a word', () => {
    expect(decideEarly(situation)).toMatchObject({
      outcome: 'acknowledged',
      closed: true,
      reasons: ['thanks'],
    });
  });

  it.each([
    ['to a person', { conversation: aConversation() }],
    ['while the switch is off', { policy: aPolicy({ switch: 'off' }) }],
    [
      'after the intent stepped down',
      { policy: aPolicy({ intents: { order_status: { autonomy: 'reply' } } }) },
    ],
  ])('%s are left alone', (_name, overrides) => {
    expect(decideEarly({ ...situation, ...overrides })).toMatchObject({
      outcome: 'left',
      reasons: ['thanks'],
    });
  });

  it('changes nothing on a ticket that is no longer in the rollout', () => {
    const rest = { ...situation, rolloutBucket: 40, policy: aPolicy({ rollout: { percent: 40 } }) };
    expect(decide(rest)).toMatchObject({ outcome: 'left', closed: false, reasons: ['thanks'] });
  });

  it('that may hide a question go to a person', () => {
    const unsure = { ...situation, reading: aReading({ ...thanks, confidence: 0.6 }) };
    expect(decideEarly(unsure)).toBeNull();
    expect(decide(unsure)).toMatchObject({ outcome: 'handed_over', reasons: ['repeat_contact'] });
  });
});

describe('the ladder', () => {
  const at = (
    autonomy: 'off' | 'shadow' | 'note' | 'reply' | 'reply_and_close',
    more: Partial<Situation> = {},
  ) => decide(aSituation({ policy: aPolicy({ intents: { order_status: { autonomy } } }), ...more }));

  it.each([
    ['off', 'left', false],
    ['shadow', 'left', false],
    ['note', 'handed_over', false],
    ['reply', 'answered', false],
    ['reply_and_close', 'answered', true],
  ] as const)('%s: %s, closed %s', (step, outcome, closed) => {
    expect(at(step)).toMatchObject({ outcome, closed, autonomy: step });
  });

  it('shadow writes nothing and says what the top step would have done', () => {
    expect(at('shadow')).toMatchObject({
      shadow: true,
      would: { outcome: 'answered', closed: true },
      reasons: ['autonomy_shadow', 'all_clear'],
    });
    expect(at('shadow', { picture: person('on_hold') })).toMatchObject({
      outcome: 'left',
      shadow: true,
      would: { outcome: 'handed_over', closed: false },
    });
  });

  it('what would be left anyway is not called shadow', () => {
    expect(at('shadow', ticketWith({ spam: true }))).toMatchObject({
      outcome: 'left',
      shadow: false,
      would: null,
    });
  });

  it('a condition narrows what the intent allows', () => {
    const policy = aPolicy({ conditions: [{ condition: 'in_transit', autonomy: 'reply' }] });
    expect(decide(aSituation({ policy }))).toMatchObject({ outcome: 'answered', closed: false });
  });

  it('a condition never widens it', () => {
    const policy = aPolicy({
      intents: { order_status: { autonomy: 'note' } },
      conditions: [{ condition: 'in_transit', autonomy: 'reply_and_close' }],
    });
    expect(decide(aSituation({ policy })).outcome).toBe('handed_over');
  });

  it('a condition for another intent does not count', () => {
    const policy = aPolicy({
      conditions: [{ condition: 'in_transit', intent: 'delayed', autonomy: 'note' }],
    });
    expect(decide(aSituation({ policy }))).toMatchObject({ outcome: 'answered', closed: true });
  });

  it('the rest of a rollout is shadowed', () => {
    const policy = aPolicy({ rollout: { percent: 42 } });
    expect(decide(aSituation({ policy, rolloutBucket: 41 })).outcome).toBe('answered');
    expect(decide(aSituation({ policy, rolloutBucket: 42 }))).toMatchObject({
      outcome: 'left',
      shadow: true,
      reasons: ['rollout', 'all_clear'],
    });
  });

  it('an intent that needs a person gets a note at most', () => {
    expect(decide(aSituation({ reading: aReading({ intent: 'refund_request' }) }))).toMatchObject({
      outcome: 'handed_over',
      autonomy: 'note',
    });
  });
});
