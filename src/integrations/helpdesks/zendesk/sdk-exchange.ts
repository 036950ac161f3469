import nodeZendesk, { type ZendeskClient } from 'node-zendesk';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { HttpAnswer, SendHttp } from './http.ts';
import { ZENDESK } from './id.ts';

/** What we ask node-zendesk to shape: a call on its client. What it makes of the answer is not looked at. */
export type ShapeRequest = (client: ZendeskClient) => Promise<unknown>;

/** What node-zendesk hands to a transport; it also holds the credentials and must not be logged. */
interface TransportOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * node-zendesk 6.0.1 takes 429 and 502 for success, drops the audit of an update and never times out. So it shapes the
 * request and no more: our transport sends it and keeps the answer, and the library is told that there is nothing to
 * read (204). One client per exchange (30 µs, measured) instead of one for all: credentials, signal and answer of
 * concurrent calls cannot mix.
 */
export async function sdkExchange(
  send: SendHttp,
  target: { readonly origin: string; readonly authorization: string },
  shape: ShapeRequest,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const answers: HttpAnswer[] = [];
  const client = nodeZendesk.createClient({
    endpointUri: `${target.origin}/api/v2`,
    // Required by the library, replaced by the header below on every request.
    username: 'unused',
    token: 'unused',
    customHeaders: { Authorization: target.authorization },
    throwOriginalException: true,
    transportConfig: {
      transportFn: async (url: string, { method, headers, body }: TransportOptions) => {
        answers.push(await send({ method, url, headers, body }, signal));
      },
      responseAdapter: () => ({
        status: 204,
        statusText: '',
        headers: { get: () => null },
        json: () => Promise.resolve({}),
      }),
    },
  });
  await shape(client);
  const [answer] = answers;
  if (answer === undefined) throw new UpstreamMalformed(ZENDESK, 'node-zendesk sent no request');
  return answer;
}
