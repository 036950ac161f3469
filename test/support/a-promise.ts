import type { KeptPromise } from '../../src/ticket/promise.ts';

/** A promise of Wednesday: on its way, expected on Friday, write back on Monday; looked at on Monday at nine in New York. */
export function aPromise(overrides: Partial<KeptPromise> = {}): KeptPromise {
  return {
    id: '1',
    ref: { helpdesk: 'zendesk', id: '4711' },
    account: 'acme',
    messageId: '9001',
    orderName: '#1001',
    numbers: ['1Z9X8Y7W0300000011'],
    condition: 'in_transit',
    expected: '2026-11-20',
    day: '2026-11-23',
    dueAt: '2026-11-23T14:00:00.000Z',
    leftSolved: true,
    moved: false,
    givenAt: '2026-11-18T15:00:00.000Z',
    lookAt: '2026-11-23T14:00:00.000Z',
    state: 'open',
    why: null,
    endedAt: null,
    ...overrides,
  };
}
