import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { type Child, startChild } from '../support/child.ts';
import { processorMsOf } from '../support/processor.ts';
import type { BareLoopPlan } from './plan.ts';
import { answeredAt, ringAll, seedTickets, untilAnswered } from './seed.ts';

const run = promisify(execFile);

/** Tickets each worker has behind it before it is measured: code that runs hot, and orders' formats that are learnt. */
const WARM_UP_EACH = 500;
/** `WORKER_CONCURRENCY` as it is unless somebody sets it. */
const CONCURRENCY = 20;
/** So that each ticket was last changed in an earlier second than it is read in. */
const SETTLE_MS = 2_500;

const WORKER = join(import.meta.dirname, 'worker-process.ts');

/** What workers got done, and what it cost. */
export interface Throughput {
  readonly perSecond: number;
  /** Milliseconds of processor in the workers. */
  readonly processorMsPerTicket: number;
}

/**
 * What so many workers answer while more tickets wait than they can take. All webhooks are in before the workers start; the
 * first tickets are not counted.
 * @throws when a ticket was not answered
 */
export async function throughput(
  sandbox: Sandbox,
  environment: Readonly<Record<string, string>>,
  { workers, tickets }: { readonly workers: number; readonly tickets: number },
): Promise<Throughput> {
  const warmUp = WARM_UP_EACH * workers;
  const seeded = seedTickets(sandbox, tickets + warmUp);
  await pause(SETTLE_MS);
  const web = await startChild([WORKER], { ...environment, ROLE: 'web' });
  await ringAll(web.origin, seeded);
  await web.stop();
  const from = sandbox.log.entries().length;
  const children = await Promise.all(
    Array.from({ length: workers }, () => startChild([WORKER], { ...environment, ROLE: 'worker' })),
  );
  const used = (): number => children.reduce((sum, { pid }) => sum + processorMsOf(pid), 0);
  try {
    const warm = await untilAnswered(sandbox, from, warmUp);
    const usedBefore = used();
    const times = (await answeredAt(sandbox, seeded, from)).toSorted((a, b) => a - b);
    const [begin, end] = [times[warmUp - 1] ?? 0, times.at(-1) ?? 0];
    return {
      perSecond: tickets / ((end - begin) / 1_000),
      processorMsPerTicket: (used() - usedBefore) / (tickets + warmUp - warm),
    };
  } finally {
    await stopAll(children);
  }
}

const stopAll = async (children: readonly Child[]): Promise<void> => {
  await Promise.all(children.map((child) => child.stop()));
};

/** The same calls and commits for as many tickets with nothing around them; tickets a second. */
export async function bareLoop(sandbox: Sandbox, connectionString: string, tickets: number): Promise<number> {
  const seeded = seedTickets(sandbox, tickets);
  await pause(SETTLE_MS);
  const plan: BareLoopPlan = {
    connectionString,
    environment: sandbox.environment,
    tickets: seeded,
    concurrency: CONCURRENCY,
  };
  const looping = run(process.execPath, [join(import.meta.dirname, 'bare-loop.ts')]);
  looping.child.stdin?.end(JSON.stringify(plan));
  const { stdout } = await looping;
  return tickets / Number(stdout);
}
