import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from '../support/figures.ts';
import type { LoadPlan, LoadResult, Ring } from './plan.ts';

/**
 * Rings so many times a second, one by one and with gaps as chance makes them, whether or not earlier ones are answered:
 * as a helpdesk does. A time counts from when the webhook was due, so that what waits for a connection is counted too.
 */
export async function atRate(plan: LoadPlan, perSecond: number, ring: Ring): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  const took: number[] = [];
  const seen = { accepted: 0, refused: 0, failed: 0 };
  const rings: Promise<void>[] = [];
  const begun = performance.now();
  const end = begun + plan.seconds * 1_000;
  for (let due = begun; due < end; due += gap(perSecond)) {
    if (due > performance.now()) await pause(due - performance.now());
    rings.push(
      post(plan.url, agent, ring()).then((status) => {
        seen[kindOf(status)] += 1;
        took.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(rings);
  const all = (performance.now() - begun) / 1_000;
  agent.destroy();
  const ms = (share: number): number => Number(at(share, took).toFixed(1));
  return { ...seen, perSecond: took.length / all, p50: ms(0.5), p99: ms(0.99), slowest: ms(1) };
}

/** Milliseconds to the next of many senders who do not know of each other. */
const gap = (perSecond: number): number => (-Math.log(1 - Math.random()) * 1_000) / perSecond;

function kindOf(status: number | null): 'accepted' | 'refused' | 'failed' {
  if (status === null) return 'failed';
  return status >= 200 && status < 300 ? 'accepted' : 'refused';
}

/** The status; `null`: no answer. */
async function post(url: string, agent: Agent, { headers, body }: ReturnType<Ring>): Promise<number | null> {
  try {
    const asked = request(url, { method: 'POST', agent, headers });
    asked.end(body);
    const [response]: readonly IncomingMessage[] = await once(asked, 'response');
    response?.resume();
    return response?.statusCode ?? null;
  } catch {
    return null;
  }
}
