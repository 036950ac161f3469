import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { arm, type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Asked, evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { ledgerFaults } from '../support/ledger-faults.ts';
import { CLEAN, judge, type Verdict } from '../support/oracle.ts';
import { untilTrue } from '../support/until-true.ts';
import { environmentOf } from '../support/world.ts';

const { timeoutMs } = chaosSize(process.env);
const PATIENCE_MS = 120_000;

/** Who kept the woken worker from its write. */
type Guard = 'the fence' | 'the queue' | 'the helpdesk';

/**
 * Where the worker stands still, and who may stop it when it goes on from there: a run in which nobody had to is void.
 * Before the record only the fence is in its way. After it, whichever comes first: it hears from the queue that it has
 * lost its job, and calls its write off (the fence keeps that out of the ledger), or it asks the helpdesk and sees.
 */
const MOMENTS: readonly {
  readonly when: string;
  readonly point: Failpoint;
  readonly guards: readonly Guard[];
}[] = [
  { when: 'right before it records its write', point: 'text:written', guards: ['the fence'] },
  {
    when: 'between the record and the write',
    point: 'effect:recorded',
    guards: ['the fence', 'the queue', 'the helpdesk'],
  },
];
const RUNS = MOMENTS.flatMap((moment) => DESKS.map((desk) => ({ ...moment, desk })));
type Run = (typeof RUNS)[number];

interface Ending {
  readonly verdict: Verdict;
  readonly stoppedBy: Guard | null;
  /** Writes a helpdesk took after the stopped worker woke up. */
  readonly writesByZombie: readonly string[];
  readonly ledgerFaults: readonly string[];
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly database: TestDatabase;
  readonly started: Doomed[];
}

const endings = new Map<Run, Ending>();

beforeAll(async () => {
  await Promise.all(RUNS.map(async (run) => endings.set(run, await outlive(run))));
}, timeoutMs);

describe('a worker that stands still, and wakes up when another has had the ticket', () => {
  it.each(RUNS)('$when: writes nothing more on $desk', (run) => {
    const { stoppedBy, ...ending } = endings.get(run) ?? {};
    expect(ending).toEqual({ verdict: CLEAN, writesByZombie: [], ledgerFaults: [] });
    expect(run.guards).toContain(stoppedBy);
  });
});

async function outlive(run: Run): Promise<Ending> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  const database = await testDatabase();
  const started: Doomed[] = [];
  try {
    return await stopAndGoOn(run, { sandbox, database, started });
  } finally {
    for (const { child } of started) child.kill('SIGKILL');
    await Promise.all(started.map(ended));
    await sandbox.stop();
    await database.drop();
  }
}

async function stopAndGoOn({ desk, point, when }: Run, stage: Stage): Promise<Ending> {
  const { sandbox, database, started } = stage;
  const environment = { ...(await environmentOf(sandbox, database)), NOW: '', UNCLEAR_SEND_SECONDS: '1' };
  const { zombie, asked, said } = await standStill({ desk, point }, environment, stage);
  started.push(await launch({ ...environment, ROLE: 'worker', PORT: '0' }));
  await untilEnded(sandbox, [asked], PATIENCE_MS);
  // The other one tags and settles after its text; what comes from now on is the zombie's.
  await untilIdle(database, PATIENCE_MS);
  const seen = sandbox.log.entries().length;
  const before = said().length;
  const requests = (): readonly LoggedRequest[] =>
    requestsAbout(sandbox, desk, asked.id).filter(({ number }) => number > seen);
  zombie.child.kill('SIGCONT');
  const guard = (): Guard | null => guardOf(said().slice(before), requests());
  // If nobody has to stop it, that is for the test of this run to say.
  await untilTrue(() => guard() !== null).catch(() => undefined);
  await untilCalm(requests);
  const writes = requests().filter(({ method }) => method !== 'GET');
  const writesByZombie = writes
    .filter(({ status }) => status !== null && status < 300)
    .map(({ method, path }) => `${method} ${path}`);
  chaosResult(`t04 zombie ${when}, on ${desk}`, {
    'stopped by': guard() ?? 'nobody',
    'writes tried': writes.length,
    written: writesByZombie.length,
  });
  return {
    stoppedBy: guard(),
    verdict: judge(evidenceOf(sandbox, [asked], 1)),
    writesByZombie,
    ledgerFaults: await ledgerFaults(stage, [asked]),
  };
}

/** @param said what it has logged since it woke up; @param requests those about its ticket since then */
function guardOf(said: string, requests: readonly LoggedRequest[]): Guard | null {
  if (said.includes('Another worker has this ticket now')) return 'the fence';
  if (said.includes('A job failed')) return 'the queue';
  return requests.length > 0 ? 'the helpdesk' : null;
}

/** A worker that has a ticket in hand and has stopped itself at this point of its way. */
async function standStill(
  { desk, point }: { readonly desk: Desk; readonly point: Failpoint },
  environment: Readonly<Record<string, string>>,
  { sandbox, started }: Stage,
): Promise<{ readonly zombie: Doomed; readonly asked: Asked; readonly said: () => string }> {
  const port = await freePort();
  const settings = { ...environment, PORT: String(port), LOG_LEVEL: 'warn' };
  const zombie = await launch(settings, point, 'SIGSTOP');
  started.push(zombie);
  let said = '';
  zombie.child.stdout?.on('data', (bytes: Buffer) => {
    said += String(bytes);
  });
  await arm(zombie);
  sandbox.ring(`http://127.0.0.1:${port}`);
  const asked = askCalmly(sandbox, desk);
  await untilTrue(() => said.split('\n').includes(point));
  return { zombie, asked, said: () => said };
}

const requestsAbout = (sandbox: Sandbox, desk: Desk, id: string): readonly LoggedRequest[] =>
  sandbox.log
    .entries(desk)
    .filter(({ path }) => new RegExp(`(?:/tickets/|ticket_id=)${id}(?!\\d)`).test(path));

/** How long a worker that has begun to ask may take over what it was about to do. */
const AWAKE_MS = 3_000;

async function untilCalm(requests: () => readonly LoggedRequest[]): Promise<void> {
  let last = -1;
  while (requests().length !== last) {
    last = requests().length;
    await pause(AWAKE_MS);
  }
}
