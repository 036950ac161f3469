import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Gate, Quota, Tools } from '../../../src/ports/tools.ts';
import { context } from '../../contracts/helpdesk/stage.ts';
import { nock } from '../../support/stubbed-http.ts';
import { aZendesk, testTools } from './zendesk-bench.ts';
import { API_TOKEN, answer, json, ORIGIN, stub, text } from './zendesk-fixtures.ts';

const REF = { helpdesk: 'zendesk', id: '5158' };

/** Each is measured on node-zendesk 6.0.1: what the library does alone, and must not do here. */
describe("Zendesk: the library's traps", () => {
  const read = () => aZendesk(API_TOKEN).read(REF, context());
  const onTicket = (status: number, body: string, headers: Record<string, string>): void => {
    nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).reply(status, body, headers).persist();
  };

  it.each([429, 503])('%d with advice, which it resolves, is an error with the advice', async (status) => {
    onTicket(status, text('rate-limited.txt'), { 'retry-after': '900', 'content-type': 'text/plain' });
    await expect(read()).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      status,
      retryAfterMs: 900_000,
    });
  });

  it('429 without advice keeps its status', async () => {
    onTicket(429, '{"error":"APIRateLimitExceeded"}', { 'content-type': 'application/json' });
    await expect(read()).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      status: 429,
      retryAfterMs: null,
    });
  });

  it('advice may be a date', async () => {
    const at = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 40_000);
    onTicket(429, '', { 'retry-after': at.toUTCString() });
    const failure = await read().catch((error: unknown) => error);
    const { retryAfterMs } = failure as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThan(35_000);
    expect(retryAfterMs).toBeLessThanOrEqual(41_000);
  });

  it.each([502, 504])('%d, which it takes for success, is an error', async (status) => {
    onTicket(status, text('bad-gateway.html'), { 'content-type': 'text/html' });
    await expect(read()).rejects.toMatchObject({ name: 'UpstreamUnavailable', status });
  });

  it('418, which it takes for success, is an error', async () => {
    onTicket(418, '{}', { 'content-type': 'application/json' });
    await expect(read()).rejects.toMatchObject({ name: 'UpstreamMalformed', status: 418 });
  });

  it('200 with half an answer is not taken for a ticket', async () => {
    onTicket(200, '{"ticket":{"id":5158,"subj', { 'content-type': 'application/json' });
    await expect(read()).rejects.toMatchObject({ name: 'UpstreamMalformed' });
  });

  it('a redirect is never followed and is the admin’s to mend', async () => {
    onTicket(301, '', { location: 'https://elsewhere.example/api/v2/tickets/5158.json' });
    await expect(read()).rejects.toThrow(/ZENDESK_SUBDOMAIN/);
  });

  it('an error never carries our credentials', async () => {
    nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).replyWithError('socket hang up').persist();
    const failure = await read().catch((error: unknown) => error);
    expect(JSON.stringify(flatten(failure))).not.toMatch(/fixture-api-token|Basic /);
  });
});

describe('Zendesk: a server that hangs', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function listening(respond: (response: ServerResponse) => void): Promise<string> {
    const started = createServer((_request, response) => respond(response));
    server = started;
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    const address = started.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  it('is given up on', async () => {
    const origin = await listening(() => undefined);
    const helpdesk = aZendesk({ ...API_TOKEN, ZENDESK_BASE_URL: origin });
    const started = performance.now();
    await expect(helpdesk.read(REF, context(400))).rejects.toMatchObject({ name: 'UpstreamUnavailable' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('cannot fill the memory with an endless answer', async () => {
    let megabytes = 0;
    const megabyte = 'x'.repeat(1_024 * 1_024);
    const origin = await listening((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        // The end of this test, should nobody else put one to it.
        if (megabytes > 400) response.destroy();
        for (let full = false; !full && !response.destroyed; megabytes += 1) full = !response.write(megabyte);
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const helpdesk = aZendesk({ ...API_TOKEN, ZENDESK_BASE_URL: origin });
    await expect(helpdesk.macros(context(4_000))).rejects.toMatchObject({ name: 'UpstreamUnavailable' });
    // Three attempts of 16 MB, and what lay in the sockets.
    expect(megabytes).toBeLessThan(150);
  });
});

describe('Zendesk: what is left of the quota', () => {
  async function learned(headers: Record<string, string>): Promise<readonly Quota[]> {
    const quotas: Quota[] = [];
    const tools = testTools();
    const listening: Tools = {
      ...tools,
      gate: (options): Gate => {
        const gate = tools.gate(options);
        return {
          run: (request, attempt) => gate.run(request, attempt),
          learn: (quota) => quotas.push(quota),
        };
      },
    };
    stub('get', '/api/v2/users/me.json', { ...answer(200, 'me.json'), headers });
    await aZendesk(API_TOKEN, listening).connect(context());
    return quotas;
  }

  it('is read from the spelling recorded in 2023', async () => {
    const headers = json('headers.2023.json') as Record<string, string>;
    expect(await learned(headers)).toEqual([{ limit: 700, remaining: 690, resetMs: 43_000 }]);
  });

  it('is read from the documented spelling, for updates too', async () => {
    const headers = json('headers.documented.json') as Record<string, string>;
    expect(await learned(headers)).toEqual([
      { limit: 400, remaining: 398, resetMs: 21_000 },
      { name: 'tickets-update', limit: 100, remaining: 99, resetMs: 58_000 },
    ]);
  });

  it('is not guessed from headers that make no sense', async () => {
    expect(await learned({ 'x-rate-limit': 'many', 'content-type': 'application/json' })).toEqual([]);
  });
});

/** Everything an error would print: name, message and fields, causes included. */
function flatten(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 5) return error;
  return {
    ...Object.fromEntries(Object.entries(error)),
    message: error.message,
    stack: error.stack,
    cause: flatten(error.cause, depth + 1),
  };
}
