import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Asked, evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { gorgiasRing, type Ring, ring, zendeskRing } from '../support/rings.ts';
import { environmentOf } from '../support/world.ts';

const { pick, timeoutMs } = chaosSize(process.env);
const PROCESSES = 4;
const DELIVERIES = 100;
const TICKETS = pick(2, 50);
const PATIENCE_MS = 120_000;

/**
 * Requests about a ticket that one run may make. Zendesk: ticket, once more when its second was not over, comments, the
 * write. Gorgias: three looks, two writes, the tags.
 */
const ONE_RUN: Readonly<Record<Desk, { readonly most: number; readonly texts: string }>> = {
  zendesk: { most: 4, texts: 'PUT ticket.update' },
  gorgias: { most: 6, texts: 'POST message.create' },
};

let sandbox: Sandbox;
let database: TestDatabase;
const services: Doomed[] = [];
const origins: string[] = [];
const statuses: number[] = [];
const stormy: Asked[] = [];

beforeAll(async () => {
  // Nobody rings by himself: every delivery is this test's.
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  const environment = { ...(await environmentOf(sandbox, database)), NOW: '' };
  for (let process = 0; process < PROCESSES; process += 1) {
    const port = await freePort();
    services.push(await launch({ ...environment, PORT: String(port) }));
    origins.push(`http://127.0.0.1:${port}`);
  }
  for (let ticket = 0; ticket < TICKETS; ticket += 1) {
    for (const desk of DESKS) stormy.push(await deliver(desk, DELIVERIES));
  }
  await untilIdle(database, PATIENCE_MS);
}, timeoutMs);

afterAll(async () => {
  for (const { child } of services) child.kill('SIGKILL');
  await Promise.all(services.map(ended));
  await sandbox.stop();
  await database.drop();
});

describe(`one delivery a hundred times at once, to ${PROCESSES} processes`, () => {
  it('is taken every time', () => {
    expect([...new Set(statuses)]).toEqual([202]);
  });

  it('is answered once', () => {
    const verdict = judge(evidenceOf(sandbox, stormy, stormy.length * (DELIVERIES - 1)));
    const most = Math.max(...stormy.map(({ desk, id }) => requestsAbout(desk, id).length));
    chaosResult('t10 dup storm', {
      tickets: stormy.length,
      deliveries: statuses.length,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
      'requests at most': most,
    });
    expect(verdict).toEqual(CLEAN);
  });

  it.each(DESKS)('costs %s no more requests than one run makes', (desk) => {
    const { most, texts } = ONE_RUN[desk];
    for (const { id } of stormy.filter((ticket) => ticket.desk === desk)) {
      const about = requestsAbout(desk, id);
      expect(about.filter((request) => request === texts)).toHaveLength(1);
      expect(about.length).toBeLessThanOrEqual(most);
    }
  });
});

/** Asks, and rings this often at once, at all processes in turn. */
async function deliver(desk: Desk, times: number): Promise<Asked> {
  const asked = askCalmly(sandbox, desk);
  const event = ringFor(asked);
  const answers = await Promise.all(
    Array.from({ length: times }, (_, at) => ring(origins[at % origins.length] ?? '', event)),
  );
  statuses.push(...answers.map(({ status }) => status));
  await untilEnded(sandbox, [asked], PATIENCE_MS);
  return asked;
}

function ringFor({ desk, id }: Asked): Ring {
  if (desk === 'zendesk') return zendeskRing({ ticket: id });
  const message = sandbox.gorgias.account.tickets.get(Number(id))?.messages[0];
  return gorgiasRing({ ticket_id: id, message_id: String(message?.id), event: 'ticket-created' });
}

function requestsAbout(desk: Desk, id: string): readonly string[] {
  const path = new RegExp(`/tickets/${id}(?!\\d)|ticket_id=${id}(?!\\d)`);
  return sandbox.log
    .entries(desk)
    .filter((entry) => path.test(entry.path))
    .map(({ method, operation }) => `${method} ${operation ?? 'unknown'}`);
}
