import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { settlementOf } from '../../src/respond/settlement-of.ts';
import type { Condition } from '../../src/ticket/condition.ts';
import { aTicket } from '../support/a-ticket.ts';

type Priority = ReturnType<typeof settlementOf>['priority'];

describe('a hand-over in a state that cannot wait', () => {
  const priorityIn = (condition: Condition, handover: object = {}): Priority =>
    settlementOf({
      outcome: 'handed_over',
      closed: false,
      intent: 'order_status',
      condition,
      urgent: false,
      ticket: aTicket(),
      policy: readPolicy({ handover }),
    }).priority;

  it.each([
    ['address_problem', 'urgent'],
    ['pickup_expiring', 'urgent'],
    ['delivered_disputed', 'high'],
    ['lost_or_damaged', 'high'],
    ['running_late', null],
  ] as const)('has priority without a word of the shop: %s, %s', (condition, expected) => {
    expect(priorityIn(condition)).toBe(expected);
  });

  it('has the priority that the shop gives it', () => {
    expect(priorityIn('lost_or_damaged', { priority: { lost_or_damaged: 'low' } })).toBe('low');
    expect(priorityIn('lost_or_damaged', { priority: { order_status: 'normal' } })).toBe('normal');
  });
});
