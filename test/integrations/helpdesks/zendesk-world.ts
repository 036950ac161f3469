import { createHmac } from 'node:crypto';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { signedWebhook } from '../../../src/sandbox/zendesk/deliverer.ts';
import { ZENDESK_BOT, zendeskAccount } from '../../../src/sandbox/zendesk/options.ts';
import { FIRST_BRAND, type Ticket } from '../../../src/sandbox/zendesk/records.ts';
import { commentAdded, ticketEvent } from '../../../src/sandbox/zendesk/ticket-event.ts';
import { ZendeskStandIn } from '../../../src/sandbox/zendesk/zendesk-stand-in.ts';
import { context } from '../../contracts/helpdesk/stage.ts';
import { type HelpdeskWorld, MACROS, type Seal, type WebhookStory } from '../../contracts/helpdesk-world.ts';
import { aZendesk, SECRETS } from './zendesk-bench.ts';

/** The suite asks more in a minute than any account may. */
const LIFTED = {
  accountPerMinute: null,
  updatesPerMinute: null,
  updatesPerTicketPer10Minutes: null,
  exportsPerMinute: null,
};

/**
 * An hour ago, moved on by two seconds before everything that happens. So each stamp is in a second of its own and long
 * over when the plug-in looks, and no test has to wait for one. What happens within a second has tests of its own.
 */
function steppedClock() {
  let ms = Math.floor(Date.now() / 1_000) * 1_000 - 3_600_000;
  return {
    now: () => ms,
    step: (by = 2_000) => {
      ms += by;
    },
  };
}

/** @param role of the bot's seat: the export and the webhooks are shown to admins only */
export async function zendeskWorld(role: 'admin' | 'agent' = 'admin'): Promise<HelpdeskWorld> {
  const clock = steppedClock();
  const macros = [
    { ...MACROS.active, active: true },
    { ...MACROS.inactive, text: 'Old.', active: false },
  ];
  const standIn = new ZendeskStandIn(
    zendeskAccount({ clock, macros, bot: { ...ZENDESK_BOT, role }, quotas: LIFTED }),
  );
  const served = await serveStandIn(
    {
      vendor: standIn.vendor,
      handle: (request) => {
        if (request.method === 'PUT') clock.step();
        return standIn.handle(request);
      },
    },
    new RequestLog(),
  );
  const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin, ZENDESK_EXPORTS_PER_MINUTE: '1000' });
  await helpdesk.connect(context());
  return {
    helpdesk,
    impostor: aZendesk({ ZENDESK_BASE_URL: served.origin, ZENDESK_OAUTH_CLIENT_SECRET: 'wrong' }),
    faults: served.faults,
    reading: { method: 'GET', path: /^\/api\/v2\/tickets\/\d+(\.json)?(\?|$)/ },
    writing: { method: 'PUT', path: /^\/api\/v2\/tickets\/\d+(\.json)?$/ },
    listing: { method: 'GET', path: /\/(incremental\/tickets|search)/ },
    pending: 'pending',
    group: 'Shipping',
    signsTime: true,
    ...webhooksOf(standIn),
    ...peopleOf(standIn, clock.step),
    truth: (ticketId) => Promise.resolve(truthOf(standIn, ticketId)),
    later: async () => clock.step(61_000),
    connectWebhook: (url, how) => connectWebhook(standIn, url, how),
    vendorWorks: () => Promise.resolve(),
    stop: () => served.stop(),
  };
}

function connectWebhook(
  standIn: ZendeskStandIn,
  url: string,
  { deaf } = { deaf: false },
): ReturnType<HelpdeskWorld['connectWebhook']> {
  const events = deaf ? ['ticket.priority_changed'] : ['ticket.created', 'ticket.comment_added'];
  standIn.subscribe({ url, secret: SECRETS.current, events, fate: () => 'drop' });
  return {
    switchOff: () => standIn.switchWebhooks('inactive'),
    switchOn: () => standIn.switchWebhooks('active'),
  };
}

function webhooksOf(
  standIn: ZendeskStandIn,
): Pick<HelpdeskWorld, 'webhook' | 'sealed' | 'webhookWithTicketId'> {
  const seal = (body: string, kind: Seal = 'current') => {
    const secret = { ...SECRETS, wrong: 'not-ours', none: SECRETS.current, stale: SECRETS.current }[kind];
    const at = kind === 'stale' ? Date.now() - 600_000 : Date.now();
    const { headers } = signedWebhook(body, secret, at);
    if (kind === 'none') delete headers['x-zendesk-webhook-signature'];
    return { headers, body: new TextEncoder().encode(body) };
  };
  return {
    webhook: (story, kind) => seal(JSON.stringify(eventOf(standIn, story)), kind),
    webhookWithTicketId: (id) => seal(JSON.stringify({ ticket_id: id })),
    sealed: (body) => {
      // Bytes that are no text cannot be signed as text, so they are signed as they are.
      const { headers } = signedWebhook('', SECRETS.current, Date.now());
      const timestamp = headers['x-zendesk-webhook-signature-timestamp'] ?? '';
      return { headers: { ...headers, 'x-zendesk-webhook-signature': sign(timestamp, body) }, body };
    },
  };
}

const sign = (timestamp: string, body: Uint8Array): string =>
  createHmac('sha256', SECRETS.current).update(timestamp).update(body).digest('base64');

function eventOf(standIn: ZendeskStandIn, story: WebhookStory): object {
  const { state } = standIn;
  const customer =
    state.userByEmail('ada@customers.example') ??
    state.addUser({ name: 'Ada', email: 'ada@customers.example', role: 'end-user' });
  const agent =
    state.userByEmail('kim@acme.example') ??
    state.addUser({ name: 'Kim', email: 'kim@acme.example', role: 'agent' });
  const author = {
    customer_message: customer,
    unrelated: customer,
    private_note: customer,
    agent_message: agent,
    own_message: state.bot,
  }[story.kind];
  const ticket = { ...blankTicket(), id: Number(story.ticketId), requester_id: customer.id };
  const about = { ticket, actor: author };
  if (story.kind === 'unrelated') return ticketEvent(state, 'priority_changed', about, { current: 'HIGH' });
  return commentAdded(state, about, {
    id: Number(story.messageId),
    author_id: author.id,
    html_body: '<p>Hello</p>',
    plain_body: 'Hello',
    public: story.kind !== 'private_note',
    attachments: [],
    audit_id: 1,
    created_at: state.stamp(),
    via: ticket.via,
    metadata: { system: {}, custom: {}, suspension_type_id: null },
  });
}

const blankTicket = (): Ticket => ({
  id: 1,
  subject: 'Where is it?',
  description: 'Hello',
  status: 'open',
  priority: null,
  type: null,
  requester_id: 1,
  submitter_id: 1,
  assignee_id: null,
  group_id: null,
  email_cc_ids: [],
  follower_ids: [],
  tags: [],
  custom_fields: [],
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  recipient: null,
  is_public: true,
  brand_id: FIRST_BRAND,
  from_messaging_channel: false,
  via_followup_source_id: null,
  followup_ids: [],
  created_at: '2026-11-20T08:00:00Z',
  updated_at: '2026-11-20T08:00:00Z',
});

type People = Pick<
  HelpdeskWorld,
  'customerOpens' | 'customerWrites' | 'agentWrites' | 'agentSolves' | 'agentTags'
> & {
  readonly lock: (ticketId: string) => Promise<void>;
};

function peopleOf(standIn: ZendeskStandIn, step: () => void): People {
  const customer = { address: 'ada.keller@customers.example', name: 'Ada Keller' };
  const acts = (act: Parameters<ZendeskStandIn['agentActs']>[0]): string => {
    step();
    return String(standIn.agentActs(act).commentId ?? '');
  };
  return {
    customerOpens: ({ address, name, subject, text, cc }) => {
      step();
      const from = { address, name };
      const written = standIn.customerWrites({ from, subject, text, ...(cc === undefined ? {} : { cc }) });
      return Promise.resolve({ ticketId: String(written.ticketId), messageId: String(written.commentId) });
    },
    customerWrites: (ticketId, text) => {
      step();
      const written = standIn.customerWrites({ ticketId: Number(ticketId), from: customer, text });
      return Promise.resolve(String(written.commentId));
    },
    agentWrites: (ticketId, text) => Promise.resolve(acts({ ticketId: Number(ticketId), ...text })),
    agentSolves: async (ticketId) => {
      acts({ ticketId: Number(ticketId), status: 'solved', takes: true });
    },
    agentTags: async (ticketId, tag) => {
      acts({ ticketId: Number(ticketId), tags: [tag] });
    },
    lock: async (ticketId) => {
      acts({ ticketId: Number(ticketId), status: 'closed' });
    },
  };
}

function truthOf(standIn: ZendeskStandIn, ticketId: string): Awaited<ReturnType<HelpdeskWorld['truth']>> {
  const seen = standIn.inbox().find(({ id }) => String(id) === ticketId);
  const ticket = standIn.state.tickets.get(Number(ticketId));
  if (seen === undefined || ticket === undefined) throw new Error(`No ticket ${ticketId}`);
  return {
    status: ticket.status,
    tags: seen.tags,
    group: seen.group,
    priority: seen.priority,
    texts: seen.comments.map(({ by, html, mark, public: shown }) => ({
      by: by === 'bot' ? 'us' : by,
      public: shown,
      html,
      mark,
    })),
  };
}
