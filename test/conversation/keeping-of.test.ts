import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepingOf, type Look } from '../../src/conversation/keeping-of.ts';
import { CONDITIONS, type Condition } from '../../src/ticket/condition.ts';
import type { Decision } from '../../src/ticket/decision.ts';
import type { Reason } from '../../src/ticket/reason.ts';
import { aPromise } from '../support/a-promise.ts';
import { aParcelPicture, aPicture } from '../support/a-situation.ts';
import { anOrder } from '../support/an-order.ts';

const DUE = '2026-11-23T14:00:00.000Z';
const BEFORE = '2026-11-20T14:00:00.000Z';

function aDecision(outcome: Decision['outcome'], reason: Reason): Decision {
  const autonomy = 'reply_and_close';
  return { outcome, closed: false, reasons: [reason], shadow: false, would: null, autonomy };
}

const ANSWERED = aDecision('answered', 'all_clear');
const PERSON = aDecision('handed_over', 'condition_needs_person');

interface World {
  readonly told?: Condition;
  readonly expected?: string | null;
  readonly now: string;
  readonly condition: Condition;
  /** New date of arrival. */
  readonly date?: string | null;
  readonly decision?: Decision;
}

function look({ told = 'in_transit', expected = '2026-11-20', ...world }: World): Look {
  const { now, condition, date = null, decision = ANSWERED } = world;
  const parcel = aParcelPicture({ condition, estimatedDelivery: date });
  return {
    promise: aPromise({ condition: told, expected, orderName: anOrder().name }),
    decision,
    picture: aPicture({ condition, parcels: [parcel], leading: parcel }),
    zone: 'America/New_York',
    now,
  };
}

describe('the customer is told', () => {
  it.each<[string, World]>([
    ['that it has arrived, at once', { now: BEFORE, condition: 'delivered' }],
    ['that it has arrived, on the day', { now: DUE, condition: 'delivered_elsewhere' }],
    ['that it waits for them, at once', { now: BEFORE, condition: 'ready_for_pickup' }],
    ['a later date, at once', { now: BEFORE, condition: 'running_late', date: '2026-11-25' }],
    ['the first date there is', { now: BEFORE, condition: 'in_transit', expected: null, date: '2026-11-24' }],
    ['a new date on the day', { now: DUE, condition: 'in_transit', date: '2026-11-23' }],
    ['that it has left us', { now: DUE, told: 'preparing', condition: 'in_transit_no_date' }],
    ['that it moves again', { now: DUE, told: 'stalled', expected: null, condition: 'in_transit_no_date' }],
    ['that it comes today', { now: DUE, condition: 'out_for_delivery' }],
  ])('%s', (_what, world) => {
    expect(keepingOf(look(world))).toEqual({ kind: 'tell' });
  });
});

describe('a person is told', () => {
  it.each<[string, World]>([
    ['at once, of a return', { now: BEFORE, condition: 'returning', decision: PERSON }],
    ['at once, of a loss', { now: BEFORE, condition: 'lost_or_damaged', decision: PERSON }],
    [
      'at once, of contradictions',
      { now: BEFORE, condition: 'unclear', decision: aDecision('handed_over', 'condition_unclear') },
    ],
    ['at once, of a delay without a date', { now: BEFORE, condition: 'carrier_delay' }],
    ['on the day, when it stands still', { now: DUE, condition: 'stalled' }],
    [
      'on the day, when nothing is new',
      { now: DUE, told: 'stalled', condition: 'stalled', date: '2026-11-20' },
    ],
    [
      'on the day, when the date is still the one that was told',
      { now: DUE, expected: '2026-11-25', condition: 'customs', date: '2026-11-25' },
    ],
    [
      'on the day, when a limit keeps us silent',
      {
        now: DUE,
        condition: 'in_transit',
        date: '2026-11-25',
        decision: aDecision('handed_over', 'limit_sender'),
      },
    ],
    [
      'on the day, when the switch is off',
      {
        now: DUE,
        condition: 'in_transit',
        date: '2026-11-25',
        decision: aDecision('handed_over', 'switch_off'),
      },
    ],
    [
      'in the afternoon, when nobody could be asked all day',
      {
        now: '2026-11-23T17:30:00.000Z',
        condition: 'carrier_unavailable',
        decision: aDecision('handed_over', 'carrier_unavailable'),
      },
    ],
  ])('%s', (_what, world) => {
    expect(keepingOf(look(world))).toEqual({ kind: 'hand_over' });
  });
});

describe('we wait', () => {
  const silence = aDecision('handed_over', 'carrier_unavailable');
  it.each<[string, World, string]>([
    [
      'for the day, when the news is only a scan',
      { now: BEFORE, condition: 'in_transit', date: '2026-11-20' },
      DUE,
    ],
    [
      'for the arrival, when it comes earlier',
      { now: BEFORE, condition: 'in_transit', date: '2026-11-19' },
      DUE,
    ],
    [
      'for the day, when the carrier is silent',
      { now: BEFORE, condition: 'carrier_unavailable', decision: silence },
      DUE,
    ],
    [
      'an hour, when the carrier is silent on the day',
      { now: DUE, condition: 'carrier_unavailable', decision: silence },
      '2026-11-23T15:00:00.000Z',
    ],
    [
      'for the day, when a limit stands against news',
      {
        now: BEFORE,
        condition: 'in_transit',
        date: '2026-11-25',
        decision: aDecision('handed_over', 'limit_domain'),
      },
      DUE,
    ],
  ])('%s', (_what, world, until) => {
    expect(keepingOf(look(world))).toEqual({ kind: 'wait', until });
  });
});

describe('it ends', () => {
  it.each<[string, World, string]>([
    [
      'when a person has the ticket',
      { now: DUE, condition: 'delivered', decision: aDecision('left', 'person_active') },
      'person_active',
    ],
    [
      'when the policy only watches by now',
      { now: DUE, condition: 'delivered', decision: aDecision('left', 'autonomy_shadow') },
      'autonomy_shadow',
    ],
    [
      'when the customer was answered elsewhere',
      { now: DUE, condition: 'in_transit', decision: aDecision('handed_over', 'repeat_contact') },
      'customer_wrote_again',
    ],
    [
      'when it has arrived and we may not say so',
      { now: DUE, condition: 'delivered', decision: aDecision('handed_over', 'switch_off') },
      'arrived_untold',
    ],
  ])('%s', (_what, world, why) => {
    expect(keepingOf(look(world))).toEqual({ kind: 'end', why });
  });

  it('when nothing was looked up, because the ticket is not ours', () => {
    const decision = aDecision('left', 'ignore_tag');
    expect(keepingOf({ ...look({ now: DUE, condition: 'delivered', decision }), picture: null })).toEqual({
      kind: 'end',
      why: 'ignore_tag',
    });
  });
});

describe('another order than the one that was promised about', () => {
  it('is not told of', () => {
    const { promise, ...rest } = look({ now: DUE, condition: 'delivered' });
    expect(keepingOf({ ...rest, promise: { ...promise, orderName: '#2' } })).toEqual({ kind: 'hand_over' });
  });
});

it('on its day every promise ends one way or another, unless a source is silent', () => {
  const outcomes = fc.constantFrom<Decision['outcome']>('answered', 'asked', 'handed_over', 'left');
  const worlds = fc.record({
    condition: fc.constantFrom(...CONDITIONS),
    told: fc.constantFrom(...CONDITIONS),
  });
  const date = fc.constantFrom(null, '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-25');
  fc.assert(
    fc.property(worlds, outcomes, date, date, (world, outcome, then, told) => {
      const decision = aDecision(outcome, outcome === 'answered' ? 'all_clear' : 'condition_needs_person');
      const { kind } = keepingOf(look({ ...world, now: DUE, date: then, expected: told, decision }));
      expect(kind).not.toBe('wait');
      expect(kind === 'tell' && outcome !== 'answered').toBe(false);
    }),
  );
});
