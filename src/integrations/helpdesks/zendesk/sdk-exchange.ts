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

/** Where requests go, and as whom. */
export interface Target {
  readonly origin: string;
  readonly authorization: string;
}

/** One client of the library, in the hands of one exchange at a time. */
interface Desk {
  readonly client: ZendeskClient;
  signal: AbortSignal | null;
  answer: HttpAnswer | null;
}

/**
 * node-zendesk 6.0.1 takes 429 and 502 for success, drops the audit of an update and never times out. So it shapes the
 * request and no more: our transport sends it and keeps the answer, and the library is told that there is nothing to
 * read (204). One client per exchange under way instead of one for all: credentials, signal and answer of concurrent
 * calls cannot mix. Making one costs more than the rest of an exchange, so it waits for the next.
 */
export class SdkExchange {
  readonly #send: SendHttp;
  #target: Target | null = null;
  #idle: Desk[] = [];

  constructor(send: SendHttp) {
    this.#send = send;
  }

  /** @throws what the transport throws; UpstreamMalformed when the library sent nothing */
  async run(target: Target, shape: ShapeRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const desk = this.#idleFor(target) ?? deskAt(target, this.#send);
    desk.signal = signal;
    desk.answer = null;
    // One that failed is not used again.
    await shape(desk.client);
    const { answer } = desk;
    if (answer === null) throw new UpstreamMalformed(ZENDESK, 'node-zendesk sent no request');
    if (isSame(this.#target, target)) this.#idle.push(desk);
    return answer;
  }

  #idleFor(target: Target): Desk | undefined {
    if (isSame(this.#target, target)) return this.#idle.pop();
    this.#target = target;
    this.#idle = [];
    return undefined;
  }
}

const isSame = (one: Target | null, { origin, authorization }: Target): boolean =>
  one?.origin === origin && one.authorization === authorization;

function deskAt({ origin, authorization }: Target, send: SendHttp): Desk {
  const client = nodeZendesk.createClient({
    endpointUri: `${origin}/api/v2`,
    // Required by the library, replaced by the header below on every request.
    username: 'unused',
    token: 'unused',
    customHeaders: { Authorization: authorization },
    throwOriginalException: true,
    transportConfig: {
      transportFn: async (url: string, { method, headers, body }: TransportOptions) => {
        if (desk.signal === null) throw new TypeError('A request without an exchange');
        desk.answer = await send({ method, url, headers, body }, desk.signal);
      },
      responseAdapter: () => ({
        status: 204,
        statusText: '',
        headers: { get: () => null },
        json: () => Promise.resolve({}),
      }),
    },
  });
  const desk: Desk = { client, signal: null, answer: null };
  return desk;
}
