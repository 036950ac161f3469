import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectWebhook } from '../../src/sandbox/gorgias/connect-webhook.ts';
import { GorgiasPeople } from '../../src/sandbox/gorgias/gorgias-people.ts';
import { type GorgiasOptions, GorgiasStandIn } from '../../src/sandbox/gorgias/gorgias-stand-in.ts';

const SECRET = 's'.repeat(32);
/** Whatever came over the wire; each test says what it expects of it. */
type Json = ReturnType<typeof JSON.parse>;

const MAIL = { address: 'ada@customers.example', name: 'Ada', subject: 'Where?', text: 'Where is it?' };

/** A receiver that keeps what it is given and answers as told. */
class Receiver {
  readonly got: { readonly headers: IncomingHttpHeaders; readonly text: string; readonly body: Json }[] = [];
  answer: () => number | 'hang' = () => 200;
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text.startsWith('{') ? JSON.parse(text) : null;
      this.got.push({ headers: request.headers, text, body });
      const status = this.answer();
      if (status !== 'hang') response.writeHead(status).end();
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/webhooks/gorgias`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

describe('HTTP integrations of the Gorgias stand-in', () => {
  let receiver: Receiver;
  let url: string;
  let standIn: GorgiasStandIn;
  let people: GorgiasPeople;

  beforeEach(async () => {
    receiver = new Receiver();
    url = await receiver.start();
    begin({});
  });
  afterEach(async () => {
    standIn.stop();
    await receiver.stop();
  });

  function begin(webhooks: NonNullable<GorgiasOptions['webhooks']>): void {
    standIn = new GorgiasStandIn({
      account: 'acme',
      credentials: { email: 'bot@acme.example', apiKey: 'key' },
      clock: { now: () => Date.parse('2026-11-21T10:00:00Z') },
      sendingMs: 1,
      webhooks: { retryPauseMs: 1, timeoutMs: 200, ...webhooks },
    });
    standIn.account.addMailbox('support@acme.example', 'Acme');
    people = new GorgiasPeople(standIn);
  }
  const eventsGot = (): readonly string[] =>
    receiver.got.map(({ body }) => String(body.event)).sort((a, b) => a.localeCompare(b));

  it('tell of a new ticket twice, with every value as text and the secret in a header', async () => {
    connectWebhook(standIn.account, { url, secret: SECRET });
    const { ticketId, messageId } = people.customerOpens(MAIL);
    await standIn.idle();
    expect(eventsGot()).toEqual(['ticket-created', 'ticket-message-created']);
    for (const { headers, body } of receiver.got) {
      expect(headers).toMatchObject({ 'x-whereabouts-secret': SECRET, 'content-type': 'application/json' });
      expect(body).toMatchObject({ ticket_id: ticketId, message_id: messageId, from_agent: 'False' });
    }
  });

  it('use the form that the guide tells an admin to enter', () => {
    const guide = readFileSync(new URL('../../docs/connect-gorgias.md', import.meta.url), 'utf8');
    const [, form = ''] = /```json\n([^`]+)```/.exec(guide) ?? [];
    expect(connectWebhook(standIn.account, { url, secret: SECRET }).http?.form).toEqual(JSON.parse(form));
  });

  it('tell of messages of the team, of rules and of programs just the same', async () => {
    const { ticketId } = people.customerOpens(MAIL);
    connectWebhook(standIn.account, { url, secret: SECRET });
    people.agentWrites(ticketId, { html: 'Hi', public: true });
    people.ruleWrites(ticketId, { html: 'Hi', public: true });
    people.aiAgentWrites(ticketId, 'Hi');
    await standIn.idle();
    expect(receiver.got.map(({ body }) => body.from_agent)).toEqual(['True', 'True', 'True']);
  });

  it('tell of mail that failed and of tickets the AI Agent gave up', async () => {
    const { ticketId } = people.customerOpens(MAIL);
    connectWebhook(standIn.account, {
      url,
      secret: SECRET,
      triggers: ['ticket-message-failed', 'ticket_handed_over'],
    });
    standIn.sender.fail('Full');
    people.agentWrites(ticketId, { html: 'Hi', public: true });
    people.aiAgentHandsOver(ticketId);
    await standIn.idle();
    expect(eventsGot()).toEqual(['ticket-handed-over', 'ticket-message-failed']);
  });

  it('fill in nothing, None and several names at once', async () => {
    const form = {
      a: '{{ticket.assignee_user}}',
      b: '{{no.such}}',
      c: '{{ ticket.customer.name }}/{{ticket.status}}',
      d: '{{message.id}}',
      e: '{{ticket.__proto__}}',
    };
    const { ticketId } = people.customerOpens(MAIL);
    connectWebhook(standIn.account, { url, secret: SECRET, form, triggers: ['ticket-updated'] });
    people.agentTags(ticketId, 'late');
    await standIn.idle();
    expect(receiver.got.map(({ body }) => body)).toEqual([{ a: 'None', b: '', c: 'Ada/open', d: '', e: '' }]);
  });

  it('send whole objects without a form: the ticket with its account, or the message', async () => {
    connectWebhook(standIn.account, { url, secret: SECRET, form: null });
    const { ticketId, messageId } = people.customerOpens(MAIL);
    await standIn.idle();
    const bodies = receiver.got.map(({ body }) => body);
    expect(bodies.find((body) => 'messages' in body)).toMatchObject({
      id: Number(ticketId),
      account: { domain: 'acme' },
    });
    expect(bodies.find((body) => 'ticket_id' in body)).toMatchObject({
      id: Number(messageId),
      ticket_id: Number(ticketId),
      from_agent: false,
    });
  });

  it('try four times in all', async () => {
    connectWebhook(standIn.account, { url, secret: SECRET, triggers: ['ticket-created'] });
    const answers = [500, 503, 'hang' as const, 200];
    receiver.answer = () => answers.shift() ?? 200;
    people.customerOpens(MAIL);
    await standIn.idle();
    expect(standIn.deliverer.deliveries.map(({ statuses }) => statuses)).toEqual([[500, 503, null, 200]]);
  });

  it('are switched off after enough failures in a row, and on again by an admin', async () => {
    begin({ deactivateAfter: 2 });
    const integration = connectWebhook(standIn.account, {
      url,
      secret: SECRET,
      triggers: ['ticket-created'],
    });
    const open = async (status: number): Promise<void> => {
      receiver.answer = () => status;
      people.customerOpens(MAIL);
      await standIn.idle();
    };
    await open(500);
    await open(200);
    await open(500);
    expect(integration.deactivated_datetime).toBeNull();
    await open(500);
    expect(integration.deactivated_datetime).not.toBeNull();
    const before = receiver.got.length;
    await open(200);
    expect(receiver.got).toHaveLength(before);
    integration.deactivated_datetime = null;
    standIn.deliverer.reactivated(integration.id);
    await open(200);
    expect(receiver.got).toHaveLength(before + 1);
  });

  it('sign nothing unless told to, because no header name is documented', async () => {
    begin({ hmac: { header: 'x-gorgias-signature', secret: 'seal' } });
    connectWebhook(standIn.account, { url, secret: SECRET, triggers: ['ticket-created'] });
    people.customerOpens(MAIL);
    await standIn.idle();
    const [first] = receiver.got;
    const expected = createHmac('sha256', 'seal')
      .update(first?.text ?? '')
      .digest('base64');
    expect(first?.headers['x-gorgias-signature']).toBe(expected);
  });
});
