import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startChild } from '../support/child.ts';
import { at } from '../support/figures.ts';
import { answeredAt, ring, ringAll, type SeededTicket, seedTickets } from './seed.ts';

/** Milliseconds from a webhook to the moment its ticket had the answer. */
export interface Latency {
  /** Webhooks a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly callsPerTicket: number;
}

const RATE = 20;
const TICKETS = 600;
const WARM_UP = 100;
/** A ticket is seeded so long before it rings that its stamp lies in an earlier second than the first read. */
const SETTLE_MS = 2_500;

/**
 * One process (`ROLE=all`), webhooks at a steady rate, each sent when it is due whether or not the last was answered.
 * @param settled the tickets were last changed two seconds or more before they ring
 */
export async function timeToReply(
  sandbox: Sandbox,
  environment: Readonly<Record<string, string>>,
  { settled }: { readonly settled: boolean },
): Promise<Latency> {
  const service = await startChild([join(import.meta.dirname, 'worker-process.ts')], environment);
  try {
    const warmUp = seedTickets(sandbox, WARM_UP);
    await pause(SETTLE_MS);
    let from = sandbox.log.entries().length;
    await ringAll(service.origin, warmUp);
    await answeredAt(sandbox, warmUp, from);
    from = sandbox.log.entries().length;
    const rung = settled
      ? await ringSettled(sandbox, service.origin)
      : await ringFresh(sandbox, service.origin);
    const answered = await answeredAt(
      sandbox,
      rung.map(({ ticket }) => ticket),
      from,
    );
    const waits = rung.map(({ sentAt }, index) => (answered[index] ?? 0) - sentAt);
    const calls = sandbox.log.entries().length - from;
    return { rate: RATE, p50: at(0.5, waits), p99: at(0.99, waits), callsPerTicket: calls / TICKETS };
  } finally {
    await service.stop();
  }
}

interface Rung {
  readonly ticket: SeededTicket;
  /** Real ms. */
  readonly sentAt: number;
}

async function ringSettled(sandbox: Sandbox, origin: string): Promise<readonly Rung[]> {
  const tickets = seedTickets(sandbox, TICKETS);
  await pause(SETTLE_MS);
  return steadily((index) => tickets[index], origin);
}

async function ringFresh(sandbox: Sandbox, origin: string): Promise<readonly Rung[]> {
  return steadily(() => seedTickets(sandbox, 1)[0], origin);
}

async function steadily(
  ticketOf: (index: number) => SeededTicket | undefined,
  origin: string,
): Promise<readonly Rung[]> {
  const began = Date.now();
  const rung: Rung[] = [];
  const underway: Promise<void>[] = [];
  for (let index = 0; index < TICKETS; index += 1) {
    const due = began + (index * 1_000) / RATE;
    await pause(Math.max(0, due - Date.now()));
    const ticket = ticketOf(index);
    if (ticket === undefined) throw new Error('There are fewer tickets than webhooks');
    rung.push({ ticket, sentAt: Date.now() });
    underway.push(ring(origin, ticket));
  }
  await Promise.all(underway);
  return rung;
}
