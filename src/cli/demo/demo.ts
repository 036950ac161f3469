import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Router } from 'express';
import { readConfig } from '../../config/read-config.ts';
import { systemClock } from '../../platform/clock.ts';
import { createLogger } from '../../platform/logger.ts';
import type { Clock } from '../../ports/tools.ts';
import { sandboxPages } from '../../sandbox/pages/sandbox-pages.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { PLUG_INS } from '../../service/connections.ts';
import { type Service, startService } from '../../service/start-service.ts';
import { EXIT } from '../exit-codes.ts';
import { type CatchingUpClock, catchingUpClock } from './catching-up-clock.ts';
import { DEMO_NOW } from './demo-now.ts';
import { demoPolicy } from './demo-policy.ts';
import { beganMsAgo, loadFixtures, readByModel, type TicketFixture } from './fixture.ts';
import { orderStates } from './order-states.ts';
import { playFixtures } from './play-fixtures.ts';
import { shownRows } from './shown-rows.ts';
import { spentTokens } from './spent-tokens.ts';
import { type Row, table } from './table.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TICKETS_AT_ONCE = 10;
/** Whoever watches a demo does not wait for half a minute. */
const WATCH_MS = 1_000;

export interface DemoOptions {
  /** End after the table. */
  readonly exit: boolean;
  readonly port: number;
  /** With a stand-in for a language model, which may read what is half understood. */
  readonly model: boolean;
}

/**
 * The main job with no account: sandbox, service, tickets, table; then it stays up, or ends with `exit`.
 * @throws whatever keeps the service from starting; nothing is left running then
 */
export async function demo(options: DemoOptions): Promise<void> {
  const started = performance.now();
  const real = systemClock(process.env['NOW'] ?? DEMO_NOW);
  const stories = loadFixtures(join(ROOT, 'fixtures/tickets'), real.now());
  const fixtures = options.model ? readByModel(stories) : stories;
  const clock = catchingUpClock(real, Math.max(...fixtures.map(beganMsAgo)));
  const sandbox = await startSandbox({
    clock,
    liftQuotas: true,
    ...(options.model ? { model: 'helpful' as const } : {}),
  });
  let service: Service | null = null;
  try {
    const inbox = sandboxPages(sandbox, async () =>
      service === null ? new Map() : orderStates(service.store.runs),
    );
    service = await startDemoService(sandbox, inbox, { ...options, clock });
    const rows = await playHere(fixtures, service, sandbox, clock);
    report(rows, performance.now() - started);
    if (options.exit) await end(service, sandbox, rows.every(isAsExpected) ? EXIT.done : EXIT.problem);
    else stayUp(service, sandbox);
  } catch (error) {
    // Listening stand-ins would keep the process alive, and whoever started it waiting.
    await service?.stop();
    await sandbox.stop();
    throw error;
  }
}

async function playHere(
  fixtures: readonly TicketFixture[],
  service: Service,
  sandbox: Sandbox,
  clock: CatchingUpClock,
): Promise<readonly Row[]> {
  sandbox.ring(service.origin);
  const model = sandbox.model === null ? '' : ', and for a language model,';
  say(
    `Whereabouts demo. Stand-ins for Zendesk, Gorgias, Shopify and EasyPost${model} run on this machine; their quotas are lifted.`,
  );
  const onCaughtUp = (): void => say(`It is ${new Date(clock.now()).toUTCString()} in the demo's world.\n`);
  const stage = { service, sandbox, atOnce: TICKETS_AT_ONCE, onProgress: progress, onCaughtUp };
  return playFixtures(fixtures, stage, clock);
}

function report(rows: readonly Row[], ms: number): void {
  const wrong = rows.filter((row) => !isAsExpected(row));
  say(`\n${table(rows)}\n`);
  for (const { ticket, faults } of wrong) say(`${ticket}: ${faults.join('; ')}`);
  say(shownRows(rows));
  say(spentTokens(rows));
  const seconds = (ms / 1_000).toFixed(1);
  say(
    `${rows.length} tickets in ${seconds} s, ${rows.length - wrong.length} as expected, ${wrong.length} not.`,
  );
}

const isAsExpected = ({ faults }: Row): boolean => faults.length === 0;

function stayUp(service: Service, sandbox: Sandbox): void {
  say(`\nWhat customers and agents see:  ${service.origin}/sandbox`);
  say(`Decisions and the ladder:       ${service.origin}/admin`);
  say('Ctrl+C ends it; nothing is kept.');
  process.once('SIGINT', () => void end(service, sandbox, EXIT.done));
  process.once('SIGTERM', () => void end(service, sandbox, EXIT.done));
}

async function startDemoService(
  sandbox: Sandbox,
  inbox: Router,
  options: DemoOptions & { readonly clock: Clock },
): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'whereabouts-demo-'));
  const config = readConfig(
    {
      ...sandbox.environment,
      HOST: '127.0.0.1',
      PORT: options.exit ? '0' : String(options.port),
      DATA_DIR: folder,
      ...(options.exit ? {} : { PUBLIC_URL: `http://127.0.0.1:${options.port}` }),
      POLICY_FILE: demoPolicy(options.model),
      WORKER_CONCURRENCY: String(TICKETS_AT_ONCE),
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    },
    PLUG_INS,
  );
  const logger = createLogger(config.service.LOG_LEVEL);
  return startService(config, {
    clock: options.clock,
    logger,
    reach: async () => undefined,
    temporary: true,
    handOverRoundMs: WATCH_MS,
    pages: [inbox],
  });
}

async function end(service: Service, sandbox: Sandbox, code: number): Promise<void> {
  await service.stop();
  await sandbox.stop();
  process.exit(code);
}

function progress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} tickets worked`);
  else if (done === all) say(`${done} of ${all} tickets worked`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
