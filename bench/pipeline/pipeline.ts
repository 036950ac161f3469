import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type BenchDatabase, onEachDatabase } from '../support/databases.ts';
import { serviceEnvironment } from '../support/service-environment.ts';
import { bareLoop, throughput } from './throughput.ts';
import { type Latency, timeToReply } from './time-to-reply.ts';

const TICKETS = 1_500;
const SLOW_TICKETS = 600;
const UPSTREAM_MS = 100;
/**
 * Tickets at once in each worker while one is held against two. With the usual 20 two workers and everything they talk to
 * want more than this machine's two processors, and what is measured is the machine.
 */
const AT_ONCE = 8;

/** Tickets a second and time to reply, on one database server. */
interface Figures {
  readonly server: string;
  /** Vendors that answer at once. */
  readonly perSecond: number;
  /** Milliseconds of processor that one of those costs the worker. */
  readonly processorMsPerTicket: number;
  readonly bareLoop: number;
  readonly callsPerTicket: number;
  /** Vendors that take 100 ms. */
  readonly oneWorker: number;
  readonly twoWorkers: number;
  readonly reply: Latency;
  /** Of tickets that were last changed in the second in which they ring. */
  readonly replyToFresh: Latency;
}

/** What a worker gets done, and how long a customer waits for it. */
export async function pipeline(): Promise<object> {
  process.stdout.write(
    'The stand-ins refuse no request for a quota, our side keeps none, and the policy’s limits are out of reach; no sweep runs.\n',
  );
  const figures = await onEachDatabase(measure);
  for (const one of figures) show(one);
  return { tickets: TICKETS, upstreamMs: UPSTREAM_MS, figures };
}

async function measure({ server, connectionString }: BenchDatabase): Promise<Figures> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  try {
    const environment = await serviceEnvironment(sandbox, connectionString);
    const { perSecond, processorMsPerTicket } = await throughput(sandbox, environment, {
      workers: 1,
      tickets: TICKETS,
    });
    const bare = await bareLoop(sandbox, connectionString, TICKETS);
    slowDown(sandbox);
    const waiting = { ...environment, WORKER_CONCURRENCY: String(AT_ONCE) };
    const { perSecond: oneWorker } = await throughput(sandbox, waiting, {
      workers: 1,
      tickets: SLOW_TICKETS,
    });
    const { perSecond: twoWorkers } = await throughput(sandbox, waiting, {
      workers: 2,
      tickets: SLOW_TICKETS,
    });
    const fresh = await timeToReply(sandbox, environment, { settled: false });
    const reply = await timeToReply(sandbox, environment, { settled: true });
    return {
      server,
      perSecond,
      processorMsPerTicket,
      bareLoop: bare,
      callsPerTicket: reply.callsPerTicket,
      oneWorker,
      twoWorkers,
      reply,
      replyToFresh: fresh,
    };
  } finally {
    await pause(100);
    await sandbox.stop();
  }
}

function slowDown({ servers }: Sandbox): void {
  for (const { faults } of Object.values(servers))
    faults.add({ kind: 'late', match: {}, times: Number.POSITIVE_INFINITY, ms: UPSTREAM_MS });
}

function show(figures: Figures): void {
  const { server, perSecond, processorMsPerTicket, bareLoop: bare } = figures;
  const { callsPerTicket, oneWorker, twoWorkers } = figures;
  const seconds = (ms: number): string => (ms / 1_000).toFixed(2);
  const line = ({ p50, p99 }: Latency): string => `p50 ${seconds(p50)} s, p99 ${seconds(p99)} s`;
  process.stdout.write(
    `${[
      `${server}: ${perSecond.toFixed(0)} tickets/s of one worker at ${processorMsPerTicket.toFixed(1)} ms of its processor each, bare loop ${bare.toFixed(0)}/s: ${((perSecond / bare) * 100).toFixed(0)} % of it`,
      `vendors that take ${UPSTREAM_MS} ms, ${AT_ONCE} tickets at once: ${oneWorker.toFixed(0)} tickets/s of one worker, ${twoWorkers.toFixed(0)}/s of two: ${(twoWorkers / oneWorker).toFixed(2)} times`,
      `webhook to reply at ${figures.reply.rate}/s: ${line(figures.reply)}; changed in that second: ${line(figures.replyToFresh)}; ${callsPerTicket.toFixed(2)} calls a ticket`,
    ].join(' · ')}\n`,
  );
}
