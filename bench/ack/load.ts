import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';
import { aTicketEvent } from './a-ticket-event.ts';
import { atRate } from './at-rate.ts';
import type { LoadPlan, LoadResult, Ring } from './plan.ts';

/**
 * Rings at a service with signed webhooks, no two alike; a process of its own, so that it delays what it measures only by
 * the processor it uses. Says `LoadResult` as JSON.
 */
const plan: LoadPlan = JSON.parse(process.argv[2] ?? '');
const event = aTicketEvent();
let ticket = 1_000;

const ring: Ring = () => {
  ticket += 1;
  return signedWebhook(event(randomUUID(), ticket), plan.secret, Date.now());
};

const said = plan.rate === null ? await asFastAsAnswered() : await atRate(plan, plan.rate, ring);
process.stdout.write(JSON.stringify(said));

/** Each connection sends the next when it has its answer. */
async function asFastAsAnswered(): Promise<LoadResult> {
  const result = await autocannon({
    url: plan.url,
    method: 'POST',
    connections: plan.connections,
    duration: plan.seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...ring() }) }],
  });
  const { latency, requests } = result;
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    slowest: latency.max,
    accepted: result['2xx'],
    refused: result.non2xx,
    failed: result.errors + result.timeouts,
  };
}
