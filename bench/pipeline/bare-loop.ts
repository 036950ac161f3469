import { text } from 'node:stream/consumers';
import pg from 'pg';
import { z } from 'zod';
import {
  FULL_ORDER,
  ORDER_CANDIDATES,
  ORDER_PARTS,
} from '../../src/integrations/order-sources/shopify/operations.ts';
import { bareCalls } from './bare-calls.ts';
import type { BareLoopPlan, BareTicket } from './plan.ts';

/**
 * The limit a worker is held against: for each ticket the same six calls, and one durable row for each moment the send
 * protocol makes durable (claimed, begun, sent, recorded). Says the seconds it took.
 */
const ReadTicket = z.object({ ticket: z.object({ updated_at: z.string() }) });
const Candidates = z.object({
  data: z.object({ named: z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) }) }),
});

const plan: BareLoopPlan = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 10 });
await pool.query('CREATE TABLE IF NOT EXISTS bare_step (ticket bigint NOT NULL, step text NOT NULL)');
const calls = await bareCalls(plan.environment);
const waiting = [...plan.tickets];

const began = performance.now();
await Promise.all(Array.from({ length: plan.concurrency }, workThrough));
process.stdout.write(String((performance.now() - began) / 1_000));
await pool.end();

async function workThrough(): Promise<void> {
  for (let ticket = waiting.shift(); ticket !== undefined; ticket = waiting.shift()) await work(ticket);
}

async function work({ id, orderName, address, trackingNumber }: BareTicket): Promise<void> {
  await commit(id, 'claimed');
  const { ticket } = ReadTicket.parse(await calls.zendesk('GET', `/tickets/${id}.json?include=users,groups`));
  await calls.zendesk('GET', `/tickets/${id}/comments.json?include=users&sort=-created_at`);
  const found = await calls.shopify(ORDER_CANDIDATES, {
    names: `name:"${orderName}"`,
    byName: true,
    address: `email:"${address}"`,
    byAddress: true,
    learnFormat: false,
  });
  const order = Candidates.parse(found).data.named.nodes[0]?.id;
  await calls.shopify(FULL_ORDER, {
    id: order,
    ...Object.fromEntries(ORDER_PARTS.map((part) => [part, true])),
  });
  await calls.easypost({ tracker: { tracking_code: trackingNumber, carrier: 'UPS' } });
  await commit(id, 'begun');
  await calls.zendesk('PUT', `/tickets/${id}.json`, {
    ticket: {
      comment: { html_body: `<p>Your order ${orderName} is on its way.</p>`, public: true },
      status: 'solved',
      tags: ['wa_answered'],
      safe_update: true,
      updated_stamp: ticket.updated_at,
    },
  });
  await commit(id, 'sent');
  await commit(id, 'recorded');
}

async function commit(ticket: number, step: string): Promise<void> {
  await pool.query('INSERT INTO bare_step (ticket, step) VALUES ($1, $2)', [ticket, step]);
}
