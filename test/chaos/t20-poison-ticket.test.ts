import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DESKS, lookAt } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Asked, evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { environmentOf } from '../support/world.ts';

const { pick, timeoutMs } = chaosSize(process.env);
/** More than one worker works at once, so that some are always in the company of the poison. */
const OTHERS = pick(30, 300);
/** After so many a person is told, instead of a fourth process dying of it. */
const CRASHES = 3;
const PATIENCE_MS = 300_000;

let sandbox: Sandbox;
let database: TestDatabase;
let environment: Readonly<Record<string, string>>;
let port: number;
let service: Doomed;
let poison: Asked;
const others: Asked[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  port = await freePort();
  environment = { ...(await environmentOf(sandbox, database)), NOW: '', PORT: String(port) };
  service = await launch(environment);
  sandbox.ring(`http://127.0.0.1:${port}`);
  const ask = (): void => {
    others.push(askCalmly(sandbox, DESKS[others.length % DESKS.length] ?? 'zendesk'));
  };
  for (let ticket = 0; ticket < OTHERS / 2; ticket += 1) ask();
  poison = askCalmly(sandbox, 'zendesk');
  while (others.length < OTHERS) ask();
  for (let crash = 1; crash <= CRASHES; crash += 1) await dieOfIt(crash);
  await untilEnded(sandbox, [poison, ...others], PATIENCE_MS);
  await untilIdle(database, PATIENCE_MS);
}, timeoutMs);

afterAll(async () => {
  service.child.kill('SIGKILL');
  await ended(service);
  await sandbox.stop();
  await database.drop();
});

/** The process ends as soon as it has this ticket before it; its supervisor starts the next one. */
async function dieOfIt(crash: number): Promise<void> {
  const match = { method: 'GET', path: new RegExp(`/tickets/${poison.id}/comments`) };
  sandbox.servers.zendesk.faults.add({ kind: 'late', ms: 2_000, match, times: 1 });
  const until = Date.now() + PATIENCE_MS;
  const read = (): number => sandbox.log.entries('zendesk').filter(({ fault }) => fault === 'late').length;
  while (read() < crash && Date.now() < until) await pause(5);
  service.child.kill('SIGKILL');
  await ended(service);
  service = await launch(environment);
}

describe('a ticket that takes every process down that works it', () => {
  it('ends as a note after three of them, and the operator can see it', async () => {
    const { told, notes } = lookAt({ sandbox }, poison.desk, poison.id);
    expect({ told, notes }).toEqual({ told: [], notes: [expect.stringContaining('Nothing was sent')] });
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(/^whereabouts_dead_jobs_total (\d+)$/m.exec(metrics)?.[1]).toBe('1');
  });

  it('costs no other customer the answer', () => {
    const evidence = evidenceOf(sandbox, [poison, ...others], CRASHES);
    const verdict = judge(evidence);
    const answered = evidence.tickets.filter(({ tags }) => tags.includes('wa_answered')).length;
    chaosResult('t20 poison ticket', {
      crashes: CRASHES,
      others: OTHERS,
      answered,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
    });
    expect(verdict).toEqual(CLEAN);
    expect(answered).toBe(OTHERS);
  });
});
