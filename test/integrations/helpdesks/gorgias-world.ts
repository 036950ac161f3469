import { gorgias } from '../../../src/integrations/helpdesks/gorgias/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { createMetrics } from '../../../src/platform/metrics.ts';
import { createTools } from '../../../src/platform/tools.ts';
import type { Helpdesk, RawWebhook } from '../../../src/ports/helpdesk.ts';
import { connectWebhook } from '../../../src/sandbox/gorgias/connect-webhook.ts';
import { GorgiasPeople } from '../../../src/sandbox/gorgias/gorgias-people.ts';
import { GorgiasStandIn } from '../../../src/sandbox/gorgias/gorgias-stand-in.ts';
import { type InboxText, inboxOf } from '../../../src/sandbox/gorgias/inbox.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { context } from '../../contracts/helpdesk/stage.ts';
import { type HelpdeskWorld, MACROS, type Seal, type WebhookStory } from '../../contracts/helpdesk-world.ts';

export const ACCOUNT = 'acme';
export const MAILBOX = 'support@acme.example';
export const CREDENTIALS = {
  email: 'whereabouts@acme.example',
  apiKey: 'key-for-tests',
  bearer: 'token-for-tests',
};
export const SECRETS = { current: 'c'.repeat(32), previous: 'p'.repeat(40) };
const TEAM = 'Shipping';

/** The contract suite's world with the parts that only Gorgias has. */
export interface GorgiasWorld extends HelpdeskWorld {
  readonly standIn: GorgiasStandIn;
  readonly people: GorgiasPeople;
  readonly server: RunningStandIn;
  readonly log: RequestLog;
}

/** A plug-in that talks to `origin`. */
export function gorgiasAt(origin: string, apiKey = CREDENTIALS.apiKey, clock = systemClock()): Helpdesk {
  const settings = gorgias.schema.parse({
    GORGIAS_ACCOUNT: ACCOUNT,
    GORGIAS_EMAIL: CREDENTIALS.email,
    GORGIAS_API_KEY: apiKey,
    GORGIAS_WEBHOOK_SECRET: `${SECRETS.current}, ${SECRETS.previous}`,
    GORGIAS_BASE_URL: origin,
    GORGIAS_CALLS_PER_20_SECONDS: '10000',
  });
  return gorgias.create(
    settings,
    createTools({ clock, logger: createLogger('silent'), metrics: createMetrics() }),
  );
}

/** A fresh account with one mailbox, one team and two macros, and a plug-in connected to it. */
export async function startGorgias(): Promise<GorgiasWorld> {
  const standIn = new GorgiasStandIn({
    account: ACCOUNT,
    credentials: CREDENTIALS,
    clock: { now: () => Date.now() },
  });
  standIn.bucket.lifted = true;
  standIn.account.addMailbox(MAILBOX, 'Acme Support');
  standIn.account.addTeam(TEAM);
  const people = new GorgiasPeople(standIn);
  people.addMacro({ name: MACROS.active.title, text: MACROS.active.text });
  people.addMacro({ name: MACROS.inactive.title, text: 'Old', archived: true });
  const log = new RequestLog();
  const server = await serveStandIn(standIn, log);
  const helpdesk = gorgiasAt(server.origin);
  await helpdesk.connect(context());
  return {
    standIn,
    people,
    server,
    log,
    helpdesk,
    impostor: gorgiasAt(server.origin, 'not-the-key'),
    faults: server.faults,
    reading: { method: 'GET', path: /\/api\/tickets\/\d+/ },
    writing: { method: 'POST', path: /\/api\/tickets\/\d+\/messages/ },
    listing: { method: 'GET', path: /\/api\/tickets\?/ },
    pending: 'open',
    group: TEAM,
    signsTime: false,
    webhook: webhookOf,
    sealed: (body) => ({ headers: headersFor('current'), body }),
    webhookWithTicketId: (id) => genuine({ ticket_id: id, message_id: '1', event: 'ticket-created' }),
    customerOpens: async (mail) => people.customerOpens(mail),
    customerWrites: async (ticketId, text) => people.customerWrites(ticketId, { text }),
    agentWrites: async (ticketId, text) => people.agentWrites(ticketId, text),
    agentSolves: async (ticketId) => people.agentChanges(ticketId, { status: 'closed' }),
    agentTags: async (ticketId, tag) => people.agentTags(ticketId, tag),
    lock: async (ticketId) => people.agentChanges(ticketId, { trashed: true }),
    truth: async (ticketId) => truthOf(standIn, ticketId),
    later: async () => undefined,
    connectWebhook: (url, how) => {
      const triggers = how?.deaf === true ? ['ticket-status-updated'] : ['ticket-message-created'];
      const made = connectWebhook(standIn.account, { url, secret: SECRETS.current, triggers });
      return {
        switchOff: () => {
          made.deactivated_datetime = '2026-11-20T10:00:00.000000+00:00';
        },
        switchOn: () => {
          made.deactivated_datetime = null;
        },
      };
    },
    vendorWorks: async () => standIn.idle(),
    stop: async () => {
      standIn.stop();
      await server.stop();
    },
  };
}

/** Contract 3's form for what customers do; whole messages where only those tell who wrote. */
function webhookOf(story: WebhookStory, seal: Seal = 'current'): RawWebhook {
  const form = { ticket_id: story.ticketId, message_id: story.messageId, event: 'ticket-message-created' };
  const whole = {
    id: Number(story.messageId),
    ticket_id: Number(story.ticketId),
    from_agent: true,
    public: true,
    channel: 'email',
    external_id: null,
  };
  const bodies: Readonly<Record<WebhookStory['kind'], object>> = {
    customer_message: form,
    agent_message: whole,
    private_note: { ...form, from_agent: 'True', public: 'False' },
    own_message: { ...whole, external_id: 'wa:a3f1c0ffee5eed00a3f1c0ffee5eed00' },
    unrelated: { ...form, event: 'ticket-status-updated' },
  };
  return { ...genuine(bodies[story.kind]), headers: headersFor(seal) };
}

export const genuine = (body: unknown): RawWebhook => ({
  headers: headersFor('current'),
  body: new TextEncoder().encode(JSON.stringify(body)),
});

function headersFor(seal: Seal): RawWebhook['headers'] {
  const secrets: Readonly<Record<Seal, string | undefined>> = {
    current: SECRETS.current,
    previous: SECRETS.previous,
    stale: SECRETS.current,
    wrong: 'w'.repeat(32),
    none: undefined,
  };
  return { 'content-type': 'application/json', 'x-whereabouts-secret': secrets[seal] };
}

async function truthOf(standIn: GorgiasStandIn, ticketId: string): ReturnType<HelpdeskWorld['truth']> {
  const ticket = inboxOf(standIn).find(({ id }) => id === ticketId);
  if (ticket === undefined) throw new Error(`There is no ticket ${ticketId}`);
  return {
    status: ticket.status === 'closed' ? 'solved' : 'open',
    tags: ticket.tags,
    group: ticket.team,
    priority: ticket.priority,
    texts: ticket.texts.map((text) => ({
      by: writerOf(text),
      public: text.public,
      html: text.html,
      mark: text.externalId?.replace(/^wa:/, '') ?? null,
    })),
  };
}

function writerOf({ by, externalId }: InboxText): 'customer' | 'agent' | 'us' {
  if (by === 'customer') return 'customer';
  return externalId?.startsWith('wa:') === true ? 'us' : 'agent';
}
