import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import type { AnswerTiming } from '../../src/jobs/answer-rounds.ts';
import type { Timing } from '../../src/jobs/ticket-queue.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import type { Clock, Logger } from '../../src/ports/tools.ts';
import type { Reach } from '../../src/respond/failpoint.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { unhurriedClock } from './unhurried-clock.ts';

/** Catches what hangs, and says where; a machine that does much else at the same time is slow and not wrong. */
const PATIENCE_MS = 300_000;

/** The demo's moment: a Wednesday without a public holiday near it. */
export const WORLD_NOW = '2026-11-18T15:00:00Z';

/** A policy document that lets everything be answered; tests put their own keys over it. */
export const OPEN_POLICY = {
  version: 1,
  switch: 'on',
  brand: {
    name: 'Acme',
    domains: ['acme.example'],
    supportAddresses: ['support@acme.example'],
    timezone: 'America/New_York',
    languages: ['en', 'es', 'fr', 'de'],
    signature: 'The Acme team',
  },
  defaults: { autonomy: 'reply_and_close', minConfidence: 0.85 },
  limits: { perDomainPerHour: 100_000, accountPer10Minutes: 100_000 },
};

export interface World {
  readonly sandbox: Sandbox;
  readonly service: Service;
  readonly database: TestDatabase;
  readonly environment: Readonly<Record<string, string>>;
  /** Waits until all webhooks are answered and all jobs worked. */
  settled(): Promise<void>;
  page(helpdesk: string, id: string | number): Promise<DecisionPage>;
  stop(): Promise<void>;
}

/** What a service of this sandbox and database is told; also for one started as a process of its own. */
export async function environmentOf(
  sandbox: Sandbox,
  database: TestDatabase,
  policy: object = {},
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'whereabouts-world-'));
  const policyFile = join(folder, 'policy.yaml');
  writeFileSync(policyFile, stringify({ ...OPEN_POLICY, ...policy }));
  return {
    ...sandbox.environment,
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: database.connectionString,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    POLICY_FILE: policyFile,
    NOW: WORLD_NOW,
    // A test that is not about the sweep counts its own requests only.
    SWEEP_SECONDS: '0',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...(process.env['TEST_REDIS_URL'] === undefined ? {} : { REDIS_URL: process.env['TEST_REDIS_URL'] }),
  };
}

/** Sandbox, database and service in this process, with both helpdesks ringing at the service. */
export async function startWorld(
  options: {
    readonly policy?: object;
    readonly environment?: Readonly<Record<string, string>>;
    readonly timing?: Partial<Timing>;
    /** How often workers look for promises that are due; long enough to never, unless given. */
    readonly promiseRoundMs?: number;
    /** How often workers look whether a brake is due; long enough to never, unless given. */
    readonly brakeRoundMs?: number;
    readonly ratingRoundMs?: number;
    readonly ratingAskMs?: number;
    /** The same for hand-overs that wait. */
    readonly handOverRoundMs?: number;
    /** How what people do is looked at; never, unless given. */
    readonly answerTiming?: AnswerTiming;
    /** Time of service and sandbox; default: `WORLD_NOW`, ticking, with time for look-ups on a busy machine. */
    readonly clock?: Clock;
    readonly sandbox?: Partial<SandboxOptions>;
    /** In place of one that writes to standard output. */
    readonly logger?: Logger;
    /** Lets a test do something at a named moment of a run. */
    readonly reach?: Reach;
    /** Webhooks wait a minute for the database, unless given: only a busy machine makes them. */
    readonly deliveryPatienceMs?: number;
    /** Where the service finds the database's server, if not where it is. */
    readonly databasePort?: number;
  } = {},
): Promise<World> {
  const clock = options.clock ?? unhurriedClock(WORLD_NOW);
  const sandbox = await startSandbox({ clock, liftQuotas: true, ...options.sandbox });
  const database = await testDatabase();
  const environment = {
    ...(await environmentOf(sandbox, database, options.policy)),
    ...(options.databasePort === undefined ? {} : { DATABASE_URL: at(options.databasePort, database) }),
    ...options.environment,
  };
  const config = readConfig(environment, PLUG_INS);
  const logger = options.logger ?? createLogger(config.service.LOG_LEVEL);
  const service = await startService(config, {
    clock,
    logger,
    reach: options.reach ?? (async () => undefined),
    temporary: true,
    connections: 4,
    deliveryPatienceMs: options.deliveryPatienceMs ?? 60_000,
    timing: options.timing ?? {},
    promiseRoundMs: options.promiseRoundMs ?? 3_600_000,
    ...(options.ratingRoundMs === undefined ? {} : { ratingRoundMs: options.ratingRoundMs }),
    ...(options.ratingAskMs === undefined ? {} : { ratingAskMs: options.ratingAskMs }),
    brakeRoundMs: options.brakeRoundMs ?? 3_600_000,
    handOverRoundMs: options.handOverRoundMs ?? 3_600_000,
    ...(options.answerTiming === undefined ? {} : { answerTiming: options.answerTiming }),
  });
  sandbox.ring(service.origin);
  return {
    sandbox,
    service,
    database,
    environment,
    settled: async () => {
      await sandbox.idle();
      await idleQueue(service);
      await sandbox.idle();
      await idleQueue(service);
    },
    page: async (helpdesk, id) => {
      const page = await service.store.runs.page({ helpdesk, id: String(id) });
      if (page === null) throw new Error(`${helpdesk} ${id} is not known`);
      return page;
    },
    stop: async () => {
      await service.stop();
      await sandbox.stop();
      await database.drop();
    },
  };
}

/** A busy database keeps a look at the queue waiting for longer than it may; then the queue is not idle, and no more. */
async function idleQueue({ queue }: Service): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  for (;;) {
    try {
      await queue.idle(signal);
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Error) || !/timeout|connect/i.test(error.message)) throw error;
    }
  }
}

function at(port: number, { connectionString }: TestDatabase): string {
  const url = new URL(connectionString);
  url.port = String(port);
  return url.href;
}
