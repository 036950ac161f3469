import { afterEach, describe, expect, it } from '@jest/globals';
import type { ListedTicket } from '../../../src/ports/helpdesk.ts';
import type { Logger } from '../../../src/ports/tools.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { ZENDESK_BOT, type ZendeskAccount, zendeskAccount } from '../../../src/sandbox/zendesk/options.ts';
import { ZendeskStandIn } from '../../../src/sandbox/zendesk/zendesk-stand-in.ts';
import { context } from '../../contracts/helpdesk/stage.ts';
import { aZendesk, SILENT, testClock, testTools } from './zendesk-bench.ts';

const FROM = Date.parse('2026-11-20T10:00:00Z');
const ADA = { address: 'ada.keller@customers.example', name: 'Ada Keller' };
const HOME = 'https://whereabouts.acme.example';

let server: RunningStandIn | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

interface Bench {
  readonly standIn: ZendeskStandIn;
  readonly helpdesk: ReturnType<typeof aZendesk>;
  readonly log: RequestLog;
  readonly warned: string[];
  readonly pass: (seconds: number) => void;
  readonly opened: (subject?: string) => string;
  readonly listed: (ms?: number) => Promise<readonly ListedTicket[]>;
}

/** An account whose clock stands still unless moved, and a plug-in signed in with a seat of this role. */
async function bench(role: 'admin' | 'agent', parts: Partial<ZendeskAccount> = {}): Promise<Bench> {
  let now = FROM;
  const bot = { ...ZENDESK_BOT, role };
  const standIn = new ZendeskStandIn(zendeskAccount({ clock: { now: () => now }, bot, ...parts }));
  const log = new RequestLog();
  server = await serveStandIn(standIn, log);
  const warned: string[] = [];
  const logger: Logger = { ...SILENT, warn: (_facts, message) => warned.push(message) };
  const tools = testTools(testClock({ now: () => now }), logger);
  const helpdesk = aZendesk({ ZENDESK_BASE_URL: server.origin }, tools);
  const pass = (seconds: number): void => {
    now += seconds * 1_000;
  };
  return {
    standIn,
    helpdesk,
    log,
    warned,
    pass,
    opened: (subject = 'Where?') => {
      const { ticketId } = standIn.customerWrites({ from: ADA, subject, text: 'Where is #1?' });
      pass(1);
      return String(ticketId);
    },
    listed: async (ms) => {
      const span = { from: new Date(FROM - 600_000).toISOString(), until: new Date(now).toISOString() };
      const found: ListedTicket[] = [];
      for await (const { tickets } of helpdesk.changes(span, context(ms))) found.push(...tickets);
      return found;
    },
  };
}

const ids = (tickets: readonly ListedTicket[]): readonly string[] => tickets.map(({ ref }) => ref.id);

describe('the sweep of a Zendesk account', () => {
  it('uses the export with an admin’s seat, and leaves out what is over', async () => {
    const { standIn, listed, opened, pass, log, helpdesk } = await bench('admin');
    const [open, closed, deleted] = [opened(), opened(), opened()];
    standIn.agentActs({ ticketId: Number(closed), status: 'closed' });
    standIn.agentDeletes(Number(deleted));
    pass(61);
    expect(ids(await listed())).toEqual([open]);
    expect(new Set(log.entries('zendesk').map(({ operation }) => operation))).toEqual(
      new Set(['oauth.token', 'incremental.tickets']),
    );
    expect(await helpdesk.sweepHindrance(context())).toBeNull();
  });

  it('searches with an agent’s seat, says so once, and asks for the export no more', async () => {
    const { listed, opened, pass, log, warned, helpdesk } = await bench('agent');
    const ticket = opened();
    pass(61);
    for (let round = 0; round < 3; round += 1) expect(ids(await listed())).toEqual([ticket]);
    const asked = log.entries('zendesk').map(({ operation, status }) => `${operation} ${status}`);
    expect(asked.filter((one) => one === 'incremental.tickets 403')).toHaveLength(1);
    expect(asked.filter((one) => one === 'search 200')).toHaveLength(3);
    expect(warned).toEqual([expect.stringMatching(/role admin/)]);
    expect(await helpdesk.sweepHindrance(context())).toMatch(/role admin/);
  });

  it('goes on where a search ends after a thousand results', async () => {
    const { listed, opened, pass } = await bench('agent', {
      quotas: { accountPerMinute: null, updatesPerMinute: null, updatesPerTicketPer10Minutes: null },
    });
    const all = Array.from({ length: 1_150 }, () => opened());
    pass(61);
    expect(new Set(ids(await listed()))).toEqual(new Set(all));
  });

  it('does not turn in circles when more than a thousand tickets have one stamp', async () => {
    const { listed, opened, pass, warned, standIn } = await bench('agent', {
      quotas: { accountPerMinute: null, updatesPerMinute: null, updatesPerTicketPer10Minutes: null },
    });
    for (let number = 0; number < 1_050; number += 1)
      standIn.customerWrites({ from: ADA, subject: 'At once', text: 'Where is #1?' });
    pass(5);
    const later = opened();
    pass(61);
    expect(ids(await listed())).toContain(later);
    expect(warned).toContainEqual(expect.stringMatching(/in one second/));
  });

  it('never asks for more than ten exports in a minute', async () => {
    const { listed, log } = await bench('admin');
    for (let round = 0; round < 12; round += 1) await listed(1_500).catch(() => undefined);
    const asked = log.entries('zendesk').filter(({ operation }) => operation === 'incremental.tickets');
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.map(({ status }) => status)).not.toContain(429);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it('gives a place to go on from only between pages of the export', async () => {
    const { helpdesk, opened, pass } = await bench('admin', {
      quotas: { accountPerMinute: null, updatesPerMinute: null, updatesPerTicketPer10Minutes: null },
    });
    for (let number = 0; number < 1_005; number += 1) opened();
    pass(61);
    const throughs: (string | null)[] = [];
    const span = { from: new Date(FROM - 600_000).toISOString(), until: new Date(FROM).toISOString() };
    for await (const { through } of helpdesk.changes(span, context())) throughs.push(through);
    expect(throughs).toEqual([new Date(FROM + 999_000).toISOString(), null]);
  });
});

describe('the doorbell of a Zendesk account', () => {
  const target = `${HOME}/webhooks/zendesk`;

  it('cannot be seen with an agent’s seat', async () => {
    const { helpdesk, standIn } = await bench('agent');
    standIn.subscribe({ url: target, secret: 's', events: ['ticket.created', 'ticket.comment_added'] });
    expect(await helpdesk.doorbell(HOME, context())).toEqual({
      kind: 'hidden',
      advice: expect.stringMatching(/role admin/),
    });
  });

  it('is well when an active trigger rings it, and broken when none does', async () => {
    const { helpdesk, standIn } = await bench('admin');
    const { trigger } = standIn.connectTrigger(target);
    expect(await helpdesk.doorbell(HOME, context())).toEqual({ kind: 'well' });
    trigger.active = false;
    expect(await helpdesk.doorbell(HOME, context())).toEqual({
      kind: 'broken',
      advice: expect.stringMatching(/trigger/),
    });
  });
});
