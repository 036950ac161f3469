import type { Fault } from '../../../src/sandbox/faults.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { ShopifyStandIn } from '../../../src/sandbox/shopify/shopify-stand-in.ts';
import { serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import {
  describeOrderSource,
  type Failure,
  type OrderSourceBench,
} from '../../contracts/order-source.contract.ts';
import { hastyClock, someSource } from './shopify-bench.ts';
import { ORDER_ID, ORDERS, SHELVES, SHOP } from './shopify-situations.ts';

const HTML = '<html><body><h1>Down for maintenance</h1></body></html>';
const OTHER_SHAPE = JSON.stringify({ data: { order: { id: 7 }, named: { nodes: [{ id: 7 }] } } });

const FAULTS: Readonly<Record<Failure, Omit<Fault, 'match' | 'times'>>> = {
  rate_limited: { kind: 'answer', status: 429, headers: { 'retry-after': '2.0' } },
  unauthorised: { kind: 'answer', status: 401, body: '{"errors":"[API] Invalid API key or access token"}' },
  forbidden: { kind: 'answer', status: 403 },
  server_error: { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: HTML },
  no_answer: { kind: 'hang' },
  reset: { kind: 'reset' },
  html: { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: HTML },
  truncated: { kind: 'truncated' },
  other_shape: { kind: 'answer', status: 200, body: OTHER_SHAPE },
};

async function openBench(): Promise<OrderSourceBench> {
  const log = new RequestLog();
  const clock = hastyClock();
  const standIn = new ShopifyStandIn({ clock, shop: SHOP });
  const server = await serveStandIn(standIn, log);
  const reads = ['OrderCandidates', 'FullOrder', 'AppAndShop', 'refused', null];
  return {
    source: someSource({ SHOPIFY_BASE_URL: server.origin }),
    givenSearch: (search) => {
      for (const words of SHELVES[search]) standIn.world.addOrder(words);
    },
    givenOrder: (kind) => {
      if (kind !== 'none' && kind !== 'unknown_words') standIn.world.addOrder(ORDERS[kind]);
      return String(ORDER_ID);
    },
    givenFailure: (failure, times) => server.faults.add({ ...FAULTS[failure], match: {}, times }),
    writes: () =>
      log.entries().flatMap(({ operation }) => (reads.includes(operation) ? [] : [String(operation)])),
    close: () => server.stop(),
  };
}

// graphql-js would refuse to send a word that is not in its own enum, so the sandbox cannot play that row.
describeOrderSource('shopify against the sandbox', openBench, ['unknown_words']);
