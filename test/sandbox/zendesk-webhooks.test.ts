import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RawWebhook } from '../../src/ports/helpdesk.ts';
import type { Subscription } from '../../src/sandbox/zendesk/deliverer.ts';
import { zendeskAccount } from '../../src/sandbox/zendesk/options.ts';
import { ZendeskStandIn } from '../../src/sandbox/zendesk/zendesk-stand-in.ts';
import { aZendesk } from '../integrations/helpdesks/zendesk-bench.ts';

const ADA = { address: 'ada.keller@customers.example', name: 'Ada Keller' };
const SECRET = 'zd-signing-secret-new';

interface Received extends RawWebhook {
  readonly event: Record<string, unknown> & { readonly type: string; readonly id: string };
}

describe('Zendesk stand-in: webhooks', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A subscriber that answers with these statuses in turn, then 202. */
  async function subscribed(
    statuses: readonly number[] = [],
    parts: Partial<Subscription> = {},
  ): Promise<{ readonly standIn: ZendeskStandIn; readonly received: Received[] }> {
    const received: Received[] = [];
    const left = [...statuses];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        received.push({ headers, body, event: JSON.parse(body.toString()) as Received['event'] });
        response.writeHead(left.shift() ?? 202, { 'retry-after': '0' }).end();
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const standIn = new ZendeskStandIn(zendeskAccount({ clock: { now: () => Date.now() } }));
    standIn.subscribe({
      url: `http://127.0.0.1:${address.port}/webhooks/zendesk`,
      secret: SECRET,
      events: ['ticket.created', 'ticket.comment_added'],
      pauseMs: 5,
      ...parts,
    });
    return { standIn, received };
  }
  const types = (received: readonly Received[]): readonly string[] =>
    received.map(({ event }) => event.type.replace('zen:event-type:', '')).sort();

  it('announces a new ticket and its first comment, with ids as text and words in capitals', async () => {
    const { standIn, received } = await subscribed();
    const { ticketId, commentId } = standIn.customerWrites({ from: ADA, text: 'Where is it?' });
    await standIn.idle();
    expect(types(received)).toEqual(['ticket.comment_added', 'ticket.created']);
    const comment = received.find(({ event }) => event.type.endsWith('comment_added'));
    expect(comment?.event).toMatchObject({
      subject: `zen:ticket:${ticketId}`,
      time: expect.stringMatching(/\.\d{9}Z$/),
      detail: { id: String(ticketId), status: 'NEW', priority: null, via: { channel: 'mail' } },
      event: { comment: { id: String(commentId), is_public: true, author: { is_staff: false } } },
    });
  });

  it('signs so that our plug-in takes it, and what agents write it ignores', async () => {
    const { standIn, received } = await subscribed();
    const { ticketId } = standIn.customerWrites({ from: ADA, text: 'Where is it?' });
    standIn.agentActs({ ticketId, html: '<p>On it</p>' });
    await standIn.idle();
    const helpdesk = aZendesk({ ZENDESK_WEBHOOK_SECRET: SECRET });
    const verdicts = received.map((webhook) => helpdesk.judge(webhook).kind).sort();
    expect(verdicts).toEqual(['accepted', 'accepted', 'ignored']);
  });

  it('announces what the API writes too', async () => {
    const { standIn, received } = await subscribed();
    const { ticketId } = standIn.customerWrites({ from: ADA, text: 'Where is it?' });
    standIn.handle({
      method: 'PUT',
      url: new URL(`http://127.0.0.1/api/v2/tickets/${ticketId}`),
      headers: {
        authorization: `Basic ${Buffer.from('whereabouts@acme.example/token:sandbox-api-token').toString('base64')}`,
      },
      body: Buffer.from(JSON.stringify({ ticket: { comment: { body: 'Hello', public: true } } })),
    });
    await standIn.idle();
    const own = received.filter(({ event }) =>
      JSON.stringify(event).includes(`"actor_id":"${standIn.state.bot.id}"`),
    );
    expect(types(own)).toEqual(['ticket.comment_added']);
  });

  it.each([
    [[409, 409], 3],
    [[409, 409, 409, 409, 409], 4],
    [[503, 202], 2],
    [[500], 1],
    [[404], 1],
  ])('tries again as Zendesk does after %j', async (statuses, expected) => {
    const { standIn, received } = await subscribed(statuses, { events: ['ticket.created'] });
    standIn.customerWrites({ from: ADA, text: 'Where is it?' });
    await standIn.idle();
    expect(received).toHaveLength(expected);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
  });

  it('loses, doubles and delays events on order', async () => {
    const fates = ['drop', 'duplicate', 'late'] as const;
    let next = 0;
    const { standIn, received } = await subscribed([], {
      events: ['ticket.created'],
      fate: () => fates[next++] ?? 'deliver',
    });
    for (const text of ['lost', 'twice', 'late', 'once']) standIn.customerWrites({ from: ADA, text });
    await standIn.idle();
    const said = received.map(({ event }) => (event['detail'] as { description: string }).description);
    expect(said.toSorted()).toEqual(['late', 'once', 'twice', 'twice']);
  });
});
