import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '../../src/platform/clock.ts';
import { SANDBOX_KEYS, type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Child, startChild } from '../support/child.ts';
import { ask, type BenchDatabase, onEachDatabase } from '../support/databases.ts';
import { median } from '../support/figures.ts';
import { serviceEnvironment } from '../support/service-environment.ts';
import type { LoadPlan, LoadResult } from './plan.ts';

const run = promisify(execFile);
const WARM_UP_SECONDS = 4;
const SECONDS = 8;
const ROUNDS = 3;
const CONNECTIONS = 50;
const STEADY = { rate: 500, seconds: 30 } as const;

/** Acknowledgements on one server, beside the bare route on the same database in the same run. */
interface Figures {
  readonly server: string;
  readonly bare: number;
  readonly ours: number;
  readonly share: number;
  /** At a steady rate, ours and the bare route. */
  readonly steady: LoadResult;
  readonly steadyBare: LoadResult;
  /** Acknowledged and not stored, over all rounds. */
  readonly lost: number;
  readonly refused: number;
}

/** Durable acknowledgements a second, and how long one takes at 500 a second. */
export async function ack(): Promise<object> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  try {
    const figures = await onEachDatabase((database) => measure(database, sandbox));
    for (const one of figures) show(one);
    return { connections: CONNECTIONS, rate: STEADY.rate, figures };
  } finally {
    await sandbox.stop();
  }
}

async function measure({ server, connectionString }: BenchDatabase, sandbox: Sandbox): Promise<Figures> {
  const environment = { ...(await serviceEnvironment(sandbox, connectionString)), ROLE: 'web' };
  const root = join(import.meta.dirname, '../..');
  const service = await startChild([join(root, 'bin/whereabouts.mjs'), 'start'], environment);
  const route = await startChild([join(import.meta.dirname, 'bare-route.ts')], {
    DATABASE_URL: connectionString,
  });
  try {
    await load(route, { seconds: WARM_UP_SECONDS });
    const ours = [await load(service, { seconds: WARM_UP_SECONDS })];
    const bare: LoadResult[] = [];
    // By turns: whatever else the machine does meets both.
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await load(route, { seconds: SECONDS }));
      ours.push(await load(service, { seconds: SECONDS }));
    }
    const steadyBare = await load(route, STEADY);
    const steady = await load(service, STEADY);
    const all = [...ours, steady];
    const [stored] = await ask<{ count: number }>(connectionString, 'SELECT count(*)::integer FROM delivery');
    const [least, most] = [bare, ours.slice(1)].map((results) => median(results.map((one) => one.perSecond)));
    const sum = (pick: (result: LoadResult) => number): number =>
      all.reduce((total, result) => total + pick(result), 0);
    return {
      server,
      bare: least ?? 0,
      ours: most ?? 0,
      share: (most ?? 0) / (least ?? 1),
      steady,
      steadyBare,
      lost: Math.max(0, sum(({ accepted }) => accepted) - (stored?.count ?? 0)),
      refused: sum(({ refused, failed }) => refused + failed),
    };
  } finally {
    await Promise.all([service.stop(), route.stop()]);
  }
}

async function load(
  target: Child,
  { seconds, rate = null }: { readonly seconds: number; readonly rate?: number | null },
): Promise<LoadResult> {
  const plan: LoadPlan = {
    url: `${target.origin}/webhooks/zendesk`,
    secret: SANDBOX_KEYS.zendeskWebhookSecret,
    connections: CONNECTIONS,
    seconds,
    rate,
  };
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, 'load.ts'),
    JSON.stringify(plan),
  ]);
  return JSON.parse(stdout);
}

function show({ server, bare, ours, share, steady, steadyBare, lost, refused }: Figures): void {
  const [a, b] = [ours, bare].map((perSecond) => perSecond.toFixed(0));
  process.stdout.write(
    `${server}: ${a}/s, bare route ${b}/s: ${(share * 100).toFixed(0)} % of it (${CONNECTIONS} connections) · at ${STEADY.rate}/s p50 ${steady.p50} ms, p99 ${steady.p99} ms, slowest ${steady.slowest} ms (bare route p50 ${steadyBare.p50} ms, p99 ${steadyBare.p99} ms) · lost ${lost}, refused ${refused}\n`,
  );
}
