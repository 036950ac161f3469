import type { Unavailable } from '../../../src/ticket/found.ts';
import { aCandidate, anOrder } from '../../support/an-order.ts';
import { rowsOf } from './rows-of.ts';

const stranger = (overrides = {}) => ({
  found: { kind: 'not_owner', order: anOrder(overrides) } as const,
});
const silent = (reason: Unavailable['reason']) => ({
  found: { kind: 'unavailable', source: 'shopify', reason } as const,
});
const several = (count: number) => ({
  found: {
    kind: 'several',
    candidates: Array.from({ length: count }, (_, at) => aCandidate({ id: `${at}`, name: `#100${at}` })),
    orders: [],
  } as const,
});

export const WHOSE = rowsOf('not one order of the one who asks', (row) => {
  row('row 21, somebody else’s', 21, [
    ['another address', stranger(), 'not_owner', 'person'],
    ['no address is shown', stranger({ ownerAddresses: [] }), 'not_owner', 'person'],
    [
      'a cancelled one, which is said in the same words',
      stranger({ cancelledAt: '2026-11-17T10:00:00Z' }),
      'not_owner',
      'person',
    ],
    ['one that could not be read', { found: { kind: 'not_owner', order: null } }, 'not_owner', 'person'],
  ]);
  row('row 38, the shop cannot be asked', 38, [
    ['it is down', silent('down'), 'orders_unavailable', 'person'],
    ['it lets us not', silent('denied'), 'orders_unavailable', 'person'],
    ['it takes too long', silent('timeout'), 'orders_unavailable', 'person'],
  ]);
  row('row 39, several', 39, [
    ['two', several(2), 'several_orders', 'person'],
    ['three, the most that may be listed', several(3), 'several_orders', 'person'],
    ['nine', several(9), 'several_orders', 'person'],
  ]);
  row('nothing found', null, [
    ['under the number', { found: { kind: 'none', why: 'no such order', own: [] } }, 'no_order', 'person'],
    [
      'under the number, but others of the same customer',
      { found: { kind: 'none', why: 'no such order', own: [aCandidate()] } },
      'no_order',
      'person',
    ],
  ]);
});
