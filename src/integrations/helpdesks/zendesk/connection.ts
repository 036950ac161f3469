import type { z } from 'zod';
import { Misconfigured, UpstreamMalformed } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Gate, GateRequest, Tools } from '../../../ports/tools.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import { failureOf } from './failure.ts';
import { createHttp, type HttpAnswer } from './http.ts';
import { ZENDESK } from './id.ts';
import { parseJson } from './parse-json.ts';
import { exportQuotaOf, quotasOf, REQUESTS } from './quota.ts';
import { SdkExchange, type ShapeRequest } from './sdk-exchange.ts';
import type { ZendeskSettings } from './settings.ts';
import { VendorClock } from './vendor-clock.ts';

const AT_ONCE = 20;

const READ_TIMEOUT_MS = 5_000;
/** Longer than a read: a write given up on is an unclear one. */
const WRITE_TIMEOUT_MS = 10_000;

/** The other refusals certainly wrote nothing, and what they mean depends on what was asked. */
const isThrown = (status: number): boolean =>
  status >= 500 || (status >= 300 && status < 400) || [401, 403, 408, 429].includes(status);

export interface ZendeskRequest {
  /** Our name for it: `ticket.read`. */
  readonly operation: string;
  readonly effect: GateRequest['effect'];
  readonly shape: ShapeRequest;
  /** Limits it counts against beside the account's requests. */
  readonly quotas?: GateRequest['quotas'];
  /** Counts against the quota of exports. */
  readonly isExport?: boolean;
  readonly afterWait?: GateRequest['afterWait'];
}

export interface ZendeskAnswer {
  readonly status: number;
  /** Parsed JSON; `undefined` when it was none. */
  readonly body: unknown;
  /** The `Date` header in ms; `null` without one. */
  readonly date: number | null;
  /** Milliseconds by which the vendor's clock was certainly beyond that. */
  readonly beyondMs: number;
}

/** What a read was answered with, and when. */
export interface Dated<Value> extends Pick<ZendeskAnswer, 'date' | 'beyondMs'> {
  readonly value: Value;
}

/** The account's API: signed in, through the gate, every answer judged by its status. */
export class ZendeskConnection {
  readonly origin: string;
  readonly #sdk: SdkExchange;
  readonly #gate: Gate;
  readonly #exports: Gate;
  readonly #credentials: Credentials;
  readonly #wall: () => number;
  readonly #steady: () => number;
  readonly #theirs = new VendorClock();

  constructor(settings: ZendeskSettings, tools: Tools) {
    this.origin = settings.origin;
    const send = createHttp();
    this.#sdk = new SdkExchange(send);
    this.#gate = tools.gate({ upstream: ZENDESK, ...REQUESTS, atOnce: AT_ONCE, withPeople: true });
    // Exports have a quota of their own, a small one.
    const exports = { limit: settings.exportsPerMinute, perMs: 60_000, atOnce: 1 };
    this.#exports = tools.gate({ upstream: `${ZENDESK}_exports`, ...exports });
    this.#wall = () => tools.clock.wall();
    this.#steady = () => tools.clock.steady();
    this.#credentials = createCredentials({
      settings,
      send,
      gate: this.#gate,
      clock: tools.clock,
    });
  }

  /**
   * One request. 2xx, and 4xx other than 401, 403, 408 and 429, are answers; the rest is thrown.
   * A refused token is renewed once: a 401 is certain to have done nothing.
   * @throws UpstreamUnavailable, Misconfigured, UpstreamMalformed
   */
  async call(request: ZendeskRequest, context: RunContext): Promise<ZendeskAnswer> {
    const authorization = await this.#credentials.header(context);
    try {
      return await this.#once(request, authorization, context);
    } catch (error) {
      const refused = error instanceof Misconfigured && error.status === 401;
      if (!refused || !this.#credentials.discard(authorization)) throw error;
      return this.#once(request, await this.#credentials.header(context), context);
    }
  }

  /** A read whose answer must be 200 and of this shape; `null` for 404. */
  async get<Shape extends z.ZodType>(
    operation: string,
    shape: Shape,
    request: ShapeRequest,
    context: RunContext,
  ): Promise<Dated<z.output<Shape>> | null> {
    return this.#parsed(
      operation,
      shape,
      await this.call({ operation, effect: 'read', shape: request }, context),
    );
  }

  /** As `get`, through the quota of exports. */
  async getExport<Shape extends z.ZodType>(
    operation: string,
    shape: Shape,
    request: ShapeRequest,
    context: RunContext,
  ): Promise<z.output<Shape> | null> {
    const answer = await this.call({ operation, effect: 'read', shape: request, isExport: true }, context);
    return this.#parsed(operation, shape, answer)?.value ?? null;
  }

  #parsed<Shape extends z.ZodType>(
    operation: string,
    shape: Shape,
    answer: ZendeskAnswer,
  ): Dated<z.output<Shape>> | null {
    if (answer.status === 404) return null;
    const parsed = shape.safeParse(answer.body);
    const { date, beyondMs } = answer;
    if (answer.status === 200 && parsed.success) return { value: parsed.data, date, beyondMs };
    const path = parsed.error?.issues[0]?.path.join('.') ?? '';
    throw new UpstreamMalformed(ZENDESK, `${operation} ${path}`.trim(), { status: answer.status });
  }

  async #once(request: ZendeskRequest, authorization: string, context: RunContext): Promise<ZendeskAnswer> {
    const { operation, effect, shape, isExport, quotas = [], afterWait } = request;
    const timeoutMs = effect === 'read' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS;
    const target = { origin: this.origin, authorization };
    const gate = isExport === true ? this.#exports : this.#gate;
    const late = afterWait === undefined ? {} : { afterWait };
    return gate.run({ operation, effect, context, timeoutMs, quotas, ...late }, async (signal) => {
      const answer = await this.#sdk.run(target, shape, signal);
      for (const quota of quotasOf(answer)) this.#gate.learn(quota);
      const exports = exportQuotaOf(answer);
      if (exports !== null) this.#exports.learn(exports);
      const { status } = answer;
      if (isThrown(status)) throw failureOf(answer, this.#wall());
      return { status, value: this.#read(answer) };
    });
  }

  #read({ status, header, text }: HttpAnswer): ZendeskAnswer {
    const date = Date.parse(header('date') ?? '');
    const body = parseJson(text);
    if (Number.isNaN(date)) return { status, body, date: null, beyondMs: 0 };
    return { status, body, date, beyondMs: this.#theirs.beyond(date, this.#steady()) };
  }
}
