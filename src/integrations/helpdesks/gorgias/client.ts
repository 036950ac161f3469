import axios, { type AxiosInstance } from 'axios';
import { isLoopbackOrigin } from '../../../platform/origin.ts';
import { readRetryAfter } from '../../../platform/retry-after.ts';
import { TicketChanged } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Answered, Gate, GateRequest, Tools } from '../../../ports/tools.ts';
import { brokenOff } from './broken-off.ts';
import { mergedTicket } from './merged-ticket.ts';
import { quotaOf } from './quota-of.ts';
import { refusalOf } from './refusal-of.ts';
import type { GorgiasSettings } from './settings.ts';

const READ_MS = 5_000;
const WRITE_MS = 10_000;

/** A ticket comes with all of its messages, quoted mail included; beyond this something is wrong. */
const LARGEST_ANSWER = 20 * 1024 * 1024;
const LARGEST_REQUEST = 2 * 1024 * 1024;

/** What an API key may, as documented (api page B5); an answer that names another limit goes before. */
const CALLS_PER_20_SECONDS = 40;

/** Requests in flight at once: eight trip the account's limit immediately (seen live). */
const AT_ONCE = 6;

/** An answer that is neither a fault of the line nor a "not now": its meaning depends on what was asked. */
export interface GorgiasAnswer {
  /** 2xx, or a 4xx other than 401, 403 and 429. */
  readonly status: number;
  /** Unparsed: a success may come with an empty body or with one that is cut off. */
  readonly body: string;
  /** The ticket that the one asked for has been merged into; only of reads. */
  readonly mergedInto?: string;
}

export interface GorgiasRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Under `/api`, built from our own words and checked ids only. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly operation: string;
  readonly afterWait?: GateRequest['afterWait'];
}

/** HTTP exchanges with one Gorgias account, all through its gate. */
export class GorgiasClient {
  readonly #http: AxiosInstance;
  readonly #gate: Gate;
  readonly #wall: () => number;

  constructor(settings: GorgiasSettings, tools: Tools) {
    const { GORGIAS_EMAIL: email, GORGIAS_API_KEY: key, GORGIAS_BASE_URL: origin } = settings;
    this.#gate = tools.gate({
      upstream: 'gorgias',
      limit: settings.GORGIAS_CALLS_PER_20_SECONDS ?? CALLS_PER_20_SECONDS,
      perMs: 20_000,
      atOnce: AT_ONCE,
      withPeople: true,
      fixed: settings.GORGIAS_CALLS_PER_20_SECONDS !== undefined,
    });
    this.#wall = () => tools.clock.wall();
    this.#http = axios.create({
      baseURL: `${origin}/api`,
      headers: {
        authorization: `Basic ${Buffer.from(`${email}:${key}`).toString('base64')}`,
        accept: 'application/json',
      },
      // Credentials go to this origin and nowhere else.
      maxRedirects: 0,
      allowAbsoluteUrls: false,
      maxContentLength: LARGEST_ANSWER,
      maxBodyLength: LARGEST_REQUEST,
      // Every status is an answer; axios would otherwise also turn broken JSON into a string in silence.
      validateStatus: () => true,
      responseType: 'text',
      transformResponse: [(text: unknown) => text],
      ...(isLoopbackOrigin(origin) ? { proxy: false as const } : {}),
    });
  }

  /**
   * One exchange; reads are repeated by the gate.
   * @throws UpstreamUnavailable, UpstreamMalformed (too large), Misconfigured (401, 403, redirect)
   */
  async send(request: GorgiasRequest, context: RunContext): Promise<GorgiasAnswer> {
    const reads = request.method === 'GET';
    return this.#gate.run(
      {
        operation: request.operation,
        context,
        timeoutMs: reads ? READ_MS : WRITE_MS,
        effect: reads ? 'read' : 'write',
        ...(request.afterWait === undefined ? {} : { afterWait: request.afterWait }),
      },
      async (signal) => this.#exchange(request, signal),
    );
  }

  async #exchange(request: GorgiasRequest, signal: AbortSignal): Promise<Answered<GorgiasAnswer>> {
    const { method, path, query, body } = request;
    const response = await this.#http
      .request<unknown>({
        method,
        url: path,
        signal,
        ...(query === undefined ? {} : { params: query }),
        ...(body === undefined ? {} : { data: body }),
      })
      .catch((error: unknown) => {
        throw brokenOff(error);
      });
    const header = (name: string): string | null => {
      const value: unknown = response.headers[name];
      return typeof value === 'string' ? value : null;
    };
    const quota = quotaOf(header('x-gorgias-account-api-call-limit'));
    if (quota !== null) this.#gate.learn(quota);
    const answered = { date: header('date'), wall: this.#wall() };
    const mergedInto = mergedTicket(response.status, path, header('location'));
    if (mergedInto !== null) {
      // Nothing was written; whoever reads the ticket anew learns where it is.
      if (method !== 'GET') throw new TicketChanged();
      return { status: response.status, value: { status: response.status, body: '', mergedInto } };
    }
    const refusal = refusalOf(response.status, readRetryAfter(header('retry-after'), answered));
    if (refusal !== null) throw refusal;
    const text = typeof response.data === 'string' ? response.data : '';
    return { status: response.status, value: { status: response.status, body: text } };
  }
}
