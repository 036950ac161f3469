import { describe, expect, it } from '@jest/globals';
import { endedBySomebody } from '../../src/conversation/ended-by-somebody.ts';
import { givenPromise } from '../../src/conversation/given-promise.ts';
import { PROMISING_CONDITIONS } from '../../src/ticket/promise.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aPromise } from '../support/a-promise.ts';
import { aParcelPicture, aPicture } from '../support/a-situation.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { anOrder } from '../support/an-order.ts';

const quietHours = { from: '20:00', to: '08:00' };
const KEEPING = { enabled: true, conditions: PROMISING_CONDITIONS, quietHours, perDay: 200 };

const ANSWERED: Parameters<typeof givenPromise>[0] = {
  decision: {
    outcome: 'answered',
    closed: true,
    reasons: ['all_clear'],
    shadow: false,
    would: null,
    autonomy: 'reply_and_close',
  },
  day: '2026-11-23',
  picture: aPicture(),
  policy: aPolicy({ promises: KEEPING }),
  account: 'acme',
  messageId: '9001',
  zone: 'America/New_York',
};

describe('an answer gives a promise', () => {
  it('of the day it names, about the parcels it is about', () => {
    expect(givenPromise(ANSWERED)).toEqual({
      account: 'acme',
      messageId: '9001',
      orderName: anOrder().name,
      numbers: ['1Z9X8Y7W0300000011'],
      condition: 'in_transit',
      expected: '2026-11-20',
      day: '2026-11-23',
      dueAt: '2026-11-23T14:00:00.000Z',
    });
  });

  it('of the last parcel’s day, where there are several', () => {
    const parcels = ['2026-11-20', '2026-11-25'].map((estimatedDelivery) =>
      aParcelPicture({ estimatedDelivery }),
    );
    expect(givenPromise({ ...ANSWERED, picture: aPicture({ parcels }) })?.expected).toBe('2026-11-25');
  });

  it('of the day it is sent, where nothing has been sent', () => {
    const picture = aPicture({ condition: 'preparing', parcels: [], leading: null, shipBy: '2026-11-20' });
    expect(givenPromise({ ...ANSWERED, picture })).toMatchObject({ expected: '2026-11-20', numbers: [] });
  });
});

describe('no promise', () => {
  it.each<[string, Partial<typeof ANSWERED>]>([
    ['without the admin’s leave', { policy: aPolicy({ promises: { ...KEEPING, enabled: false } }) }],
    [
      'in a condition that is not listed',
      { policy: aPolicy({ promises: { ...KEEPING, conditions: ['stalled'] } }) },
    ],
    ['without a day in the text', { day: null }],
    ['without an order', { picture: aPicture({ order: null }) }],
    ['where a person answers', { decision: { ...ANSWERED.decision, outcome: 'handed_over' } }],
    ['in shadow', { decision: { ...ANSWERED.decision, outcome: 'left', shadow: true } }],
  ])('%s', (_when, changes) => {
    expect(givenPromise({ ...ANSWERED, ...changes })).toBeNull();
  });
});

describe('a promise is over', () => {
  const message = aMessage({ id: '9001' });
  const ours = aMessage({ id: '9002', author: 'us' });
  const solved = aTicket({ status: 'solved', messages: [message, ours] });

  it.each([
    ['when nobody has done anything: no', {}, solved, null],
    [
      'when the customer has written',
      {},
      { ...solved, messages: [...solved.messages, aMessage({ id: '9003' })] },
      'customer_wrote_again',
    ],
    ['when a person has opened it again', {}, { ...solved, status: 'open' as const }, 'person_active'],
    [
      'when a person waits for something',
      { leftSolved: false },
      { ...solved, status: 'pending' as const },
      'person_active',
    ],
    ['when a person has solved it', { leftSolved: false }, solved, 'person_active'],
    [
      'when it is left open as we left it: no',
      { leftSolved: false },
      { ...solved, status: 'open' as const },
      null,
    ],
    [
      'when nothing can be written to it any more',
      {},
      { ...solved, status: 'closed' as const },
      'ticket_closed',
    ],
    [
      'when the customer had written on the ticket theirs was merged into: no',
      { moved: true },
      { ...solved, status: 'open' as const, messages: [...solved.messages, aMessage({ id: '9003' })] },
      null,
    ],
    [
      'when a person has answered on that one since',
      { moved: true },
      {
        ...solved,
        messages: [...solved.messages, aMessage({ id: '9003', author: 'agent', at: '2026-12-01T10:00:00Z' })],
      },
      'person_active',
    ],
  ])('%s', (_when, promise, ticket, why) => {
    expect(endedBySomebody(aPromise(promise), ticket)).toBe(why);
  });
});
