import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { FAILPOINTS, type Failpoint } from '../../src/respond/failpoint.ts';
import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { arm, type Doomed, ended, freePort, launch, PATIENCE_MS, pause } from '../support/doomed-service.ts';
import { environmentOf } from '../support/world.ts';

type Helpdesk = 'zendesk' | 'gorgias';

let sandbox: Sandbox;
let database: TestDatabase;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  // Real time on both sides: a process started later would begin `NOW` anew and find the sandbox ahead of it.
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  const port = await freePort();
  environment = {
    ...(await environmentOf(sandbox, database)),
    PORT: String(port),
    NOW: '',
    UNCLEAR_SEND_SECONDS: '1',
  };
  sandbox.ring(`http://127.0.0.1:${port}`);
});

afterAll(async () => {
  successor?.child.kill('SIGKILL');
  await sandbox.stop();
  await database.drop();
});

describe.each(['zendesk', 'gorgias'] as const)('kill -9 on the way of a %s ticket', (helpdesk) => {
  it.each(FAILPOINTS.filter((point) => applies(point, helpdesk)))(
    'at %s: nothing is lost and nothing is said twice',
    async (point) => {
      const doomed = await startProcess(point);
      await arm(doomed);
      const ticket = ask(helpdesk, `${point}@${helpdesk}`);
      await ended(doomed);
      expect(doomed.child.signalCode).toBe('SIGKILL');
      // Its successor is the next test's victim too: one start a test.
      successor = await launch(environment, nextPoint(helpdesk, point));
      const outcome = await untilRecorded(helpdesk, ticket);
      const { told, solved } = lookAt(helpdesk, ticket);
      // On Gorgias a write that nobody can confirm becomes a note: one answer or none, never two.
      const allowed = [
        'answered, told 1, solved true',
        ...(helpdesk === 'gorgias' ? ['handed_over, told 0, solved false'] : []),
      ];
      expect(allowed).toContain(`${String(outcome)}, told ${told}, solved ${solved}`);
    },
  );
});

/** What the next test wants to die at, so that it finds its process running already. */
function nextPoint(helpdesk: Helpdesk, point: Failpoint): Failpoint {
  const points = FAILPOINTS.filter((other) => applies(other, helpdesk));
  return points[points.indexOf(point) + 1] ?? FAILPOINTS[0];
}

/** The two points of a silent finish exist only where status and text are two writes. */
function applies(point: Failpoint, helpdesk: Helpdesk): boolean {
  const gorgiasOnly = ['effect:accepted', 'effect:sent', 'ticket:settled'];
  return helpdesk === 'gorgias' || !gorgiasOnly.includes(point);
}

let successor: Doomed | null = null;

let orders = 5_000;

function ask(helpdesk: Helpdesk, subject: string): string {
  orders += 1;
  const number = `1Z9X8Y7W0${String(orders).padStart(9, '0')}`;
  const address = `customer.${orders}@example.com`;
  const name = `#${orders}`;
  sandbox.shopify.world.addOrder({ name, email: address, fulfillments: [{ number, company: 'UPS' }] });
  sandbox.easypost.addTracker({
    code: number,
    carrier: 'UPS',
    status: 'in_transit',
    estimate: inThreeDays(),
  });
  const text = `Hi, where is my order ${name}? When will it arrive?`;
  if (helpdesk === 'gorgias')
    return sandbox.gorgiasPeople.customerOpens({ address, name: 'Kim Reed', subject, text }).ticketId;
  return String(
    sandbox.zendesk.customerWrites({ from: { address, name: 'Kim Reed' }, subject, text }).ticketId,
  );
}

const inThreeDays = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

function lookAt(helpdesk: string, id: string): { readonly told: number; readonly solved: boolean } {
  if (helpdesk === 'gorgias') {
    const ticket = inboxOf(sandbox.gorgias).find((one) => one.id === id);
    const told = ticket?.texts.filter((text) => text.by === 'team' && text.public).length ?? 0;
    return { told, solved: ticket?.status === 'closed' };
  }
  const ticket = sandbox.zendesk.inbox().find((one) => String(one.id) === id);
  const told = ticket?.comments.filter((comment) => comment.by === 'bot' && comment.public).length ?? 0;
  return { told, solved: ticket?.status === 'solved' };
}

async function startProcess(point: Failpoint): Promise<Doomed> {
  if (successor?.point === point && successor.child.exitCode === null) return successor;
  successor?.child.kill('SIGKILL');
  return launch(environment, point);
}

async function untilRecorded(helpdesk: string, id: string): Promise<unknown> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${environment['PORT']}/api/tickets/${helpdesk}/${id}`);
    const page: unknown = answer.ok ? await answer.json() : null;
    const outcome: unknown = page === null ? null : Reflect.get(Object(page), 'outcome');
    const closed: unknown = page === null ? null : Reflect.get(Object(page), 'closed');
    if (outcome !== null && (outcome !== 'answered' || closed === true)) {
      await pause(150);
      return outcome;
    }
    await pause(30);
  }
  throw new Error(`${helpdesk} ${id} was lost: nothing was decided about it`);
}
