import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';
import { aTicketEvent } from './a-ticket-event.ts';
import type { LoadPlan, LoadResult } from './plan.ts';

/**
 * Rings at a service with signed webhooks, no two alike; a process of its own, so that it delays what it measures only by
 * the processor it uses. Says `LoadResult` as JSON.
 */
const plan: LoadPlan = JSON.parse(process.argv[2] ?? '');
const event = aTicketEvent();
let ticket = 1_000;

const result = await autocannon({
  url: plan.url,
  method: 'POST',
  connections: plan.connections,
  duration: plan.seconds,
  ...(plan.rate === null ? {} : { overallRate: plan.rate }),
  requests: [
    {
      setupRequest: (request) => {
        ticket += 1;
        const { headers, body } = signedWebhook(event(randomUUID(), ticket), plan.secret, Date.now());
        return { ...request, headers, body };
      },
    },
  ],
});
const { latency, requests } = result;
const said: LoadResult = {
  perSecond: requests.average,
  p50: latency.p50,
  p99: latency.p99,
  slowest: latency.max,
  accepted: result['2xx'],
  refused: result.non2xx,
  failed: result.errors + result.timeouts,
};
process.stdout.write(JSON.stringify(said));
