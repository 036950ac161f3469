import { describe, expect, it } from '@jest/globals';
import { Misconfigured } from '../../../src/ports/errors.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { type ZendeskAccount, zendeskAccount } from '../../../src/sandbox/zendesk/options.ts';
import { ZendeskStandIn } from '../../../src/sandbox/zendesk/zendesk-stand-in.ts';
import { context, MAIL, reply } from '../../contracts/helpdesk/stage.ts';
import { nock } from '../../support/stubbed-http.ts';
import { untilTrue } from '../../support/until-true.ts';
import { aZendesk, testClock, testTools } from './zendesk-bench.ts';
import { API_TOKEN, answer, JSON_HEADERS, json, ORIGIN, stub, text } from './zendesk-fixtures.ts';

const HOUR_AGO = { now: () => Date.now() - 3_600_000 };

interface Played {
  readonly standIn: ZendeskStandIn;
  readonly served: RunningStandIn;
  readonly log: RequestLog;
}

async function played(
  play: (stage: Played) => Promise<void>,
  account: Partial<ZendeskAccount> = {},
): Promise<void> {
  const standIn = new ZendeskStandIn(zendeskAccount({ clock: HOUR_AGO, ...account }));
  const log = new RequestLog();
  const served = await serveStandIn(standIn, log);
  try {
    await play({ standIn, served, log });
  } finally {
    await served.stop();
  }
}

const tokensAsked = (log: RequestLog): number =>
  log.entries().filter(({ operation, path }) => operation === 'oauth.token' || path === '/oauth/tokens')
    .length;

describe('Zendesk: OAuth client credentials', () => {
  it('fetches one token for many runs that start together', () =>
    played(async ({ standIn, served, log }) => {
      const { ticketId } = standIn.customerWrites({ from: MAIL, text: MAIL.text });
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      const ref = { helpdesk: 'zendesk', id: String(ticketId) };
      const all = await Promise.all(Array.from({ length: 10 }, () => helpdesk.read(ref, context())));
      expect(all.every(({ kind }) => kind === 'one')).toBe(true);
      expect(tokensAsked(log)).toBe(1);
    }));

  it('lets whoever is stopped go at once, and fetches the token for those who stay', () =>
    played(async ({ served, log }) => {
      served.faults.add({ kind: 'late', match: { path: /oauth/ }, times: 1, ms: 1_000 });
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      const stopped = new AbortController();
      const { calls, record } = context();
      const first = helpdesk.connect({ signal: stopped.signal, record });
      const second = helpdesk.connect(context());
      await untilTrue(() => tokensAsked(log) === 1);
      stopped.abort();
      await expect(first).rejects.toMatchObject({ name: 'UpstreamUnavailable', reached: 'not_sent' });
      // The token's own call is recorded when it ends.
      expect(calls).toEqual([]);
      await second;
      expect(tokensAsked(log)).toBe(1);
    }));

  it('renews the token when nine tenths of its life are over', () =>
    played(
      async ({ served, log }) => {
        let wall = Date.now();
        const helpdesk = aZendesk(
          { ZENDESK_BASE_URL: served.origin },
          testTools(testClock({ wall: () => wall })),
        );
        await helpdesk.connect(context());
        wall += 899_000;
        await helpdesk.connect(context());
        expect(tokensAsked(log)).toBe(1);
        wall += 2_000;
        await helpdesk.connect(context());
        expect(tokensAsked(log)).toBe(2);
      },
      { tokenSeconds: 1_000 },
    ));

  it('signs in again when the token was taken away, and writes only once', () =>
    played(async ({ standIn, served, log }) => {
      const { ticketId } = standIn.customerWrites({ from: MAIL, text: MAIL.text });
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      const found = await helpdesk.read({ helpdesk: 'zendesk', id: String(ticketId) }, context());
      if (found.kind !== 'one') throw new Error(found.kind);
      standIn.revokeTokens();
      expect(await helpdesk.post(found.value, reply(), context())).toEqual({ kind: 'sent', settled: true });
      const writes = log.entries().filter(({ method }) => method === 'PUT');
      expect(writes.map(({ status }) => status)).toEqual([401, 200]);
      expect(standIn.inbox()[0]?.comments).toHaveLength(2);
    }));

  it('gives up when a fresh token is refused too', () =>
    played(async ({ served, log }) => {
      served.faults.add({
        kind: 'answer',
        match: { path: /users\/me/ },
        times: Number.POSITIVE_INFINITY,
        status: 401,
        body: text('error.unauthenticated.json'),
      });
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      await expect(helpdesk.connect(context())).rejects.toMatchObject({ name: 'Misconfigured', status: 401 });
      expect(tokensAsked(log)).toBe(2);
      expect(log.entries().filter(({ path }) => path.includes('users/me'))).toHaveLength(2);
    }));

  it('knows that nothing was written when no token could be had', () =>
    played(async ({ standIn, served }) => {
      const { ticketId } = standIn.customerWrites({ from: MAIL, text: MAIL.text });
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      const found = await helpdesk.read({ helpdesk: 'zendesk', id: String(ticketId) }, context());
      if (found.kind !== 'one') throw new Error(found.kind);
      standIn.revokeTokens();
      served.faults.add({ kind: 'reset', match: { path: /oauth/ }, times: Number.POSITIVE_INFINITY });
      await expect(helpdesk.post(found.value, reply(), context())).rejects.toMatchObject({
        name: 'UpstreamUnavailable',
        reached: 'not_sent',
      });
    }));

  it('says what an admin should check when the client is refused', async () => {
    stub('post', '/oauth/tokens', answer(401, 'token.invalid-client.json'));
    const failure = aZendesk().connect(context());
    await expect(failure).rejects.toBeInstanceOf(Misconfigured);
    await expect(failure).rejects.toThrow(/OAuth client was refused/);
  });

  it('asks for what it needs and sends the token as a bearer', async () => {
    const asked = nock(ORIGIN)
      .post('/oauth/tokens', {
        grant_type: 'client_credentials',
        client_id: 'whereabouts',
        client_secret: 'sandbox-oauth-client-secret',
        scope: 'read write',
        expires_in: 7_200,
      })
      .reply(200, json('token.json') as nock.Body, JSON_HEADERS);
    const used = nock(ORIGIN, { reqheaders: { authorization: 'Bearer fixture-access-token-one' } })
      .get('/api/v2/users/me.json')
      .reply(200, json('me.json') as nock.Body, JSON_HEADERS);
    await aZendesk().connect(context());
    expect(asked.isDone() && used.isDone()).toBe(true);
  });
});

describe('Zendesk: legacy API token', () => {
  it('signs in as the agent of the token', async () => {
    const credentials = Buffer.from('whereabouts@acme.example/token:fixture-api-token').toString('base64');
    const used = nock(ORIGIN, { reqheaders: { authorization: `Basic ${credentials}` } })
      .get('/api/v2/users/me.json')
      .reply(200, json('me.json') as nock.Body, JSON_HEADERS);
    await aZendesk(API_TOKEN).connect(context());
    expect(used.isDone()).toBe(true);
  });

  it('is not tried twice when refused', () =>
    played(async ({ served, log }) => {
      const helpdesk = aZendesk({ ...API_TOKEN, ZENDESK_BASE_URL: served.origin });
      await expect(helpdesk.read({ helpdesk: 'zendesk', id: '101' }, context())).rejects.toMatchObject({
        status: 401,
      });
      expect(log.entries()).toHaveLength(1);
    }));
});
