import type OpenAI from 'openai';
import { errorCode } from '../../../platform/error-code.ts';
import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Answered, Gate, Tools } from '../../../ports/tools.ts';
import type { Bill } from './bill.ts';
import { toTypedError } from './failure.ts';
import { type ReadCompletion, readCompletion } from './read-completion.ts';
import { refusedParameter } from './refused-parameter.ts';
import { type CompletionRequest, type OptionalParameter, type Prepared, requestFor } from './request.ts';
import { openClient } from './sdk.ts';
import type { OpenaiSettings } from './settings.ts';

/** The one repeat that is paid for. */
const MOST_RETRIES = 1;

type Exchanged =
  | { readonly kind: 'completed'; readonly completion: ReadCompletion }
  | { readonly kind: 'without'; readonly parameter: OptionalParameter };

/** Chat completions of one account, each one HTTP exchange behind the gate. */
export class OpenaiClient {
  readonly #settings: OpenaiSettings;
  readonly #gate: Gate;
  readonly #attemptMs: number;
  readonly #wall: () => number;
  /** What this server has said no to. */
  readonly #refused = new Set<OptionalParameter>();
  #opened: Promise<OpenAI> | null = null;

  /** @param attemptMs real ms one attempt may take */
  constructor(settings: OpenaiSettings, tools: Tools, attemptMs: number) {
    this.#settings = settings;
    this.#attemptMs = attemptMs;
    this.#wall = () => tools.clock.wall();
    // The smallest paid account has 500 a minute; a fuller one says so by not answering 429.
    this.#gate = tools.gate({ upstream: 'openai', limit: 500, perMs: 60_000, atOnce: 20 });
  }

  /**
   * One completion. A parameter that the server refuses is left out from then on, for as long as the process lives.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  async complete(
    asked: Prepared,
    { context, bill }: { readonly context: RunContext; readonly bill: Bill },
  ): Promise<ReadCompletion> {
    const request = {
      operation: `chat.${asked.name}`,
      context,
      timeoutMs: this.#attemptMs,
      // To ask twice changes nothing in the world.
      effect: 'read' as const,
      mostRetries: MOST_RETRIES,
    };
    for (;;) {
      const without = new Set(this.#refused);
      const body = requestFor(asked, this.#settings.OPENAI_MODEL, without);
      const exchanged = await this.#gate.run(request, (signal) => this.#exchange(body, signal, bill));
      if (exchanged.kind === 'completed') return exchanged.completion;
      if (without.has(exchanged.parameter)) throw stillRefused(exchanged.parameter);
      this.#refused.add(exchanged.parameter);
    }
  }

  async #exchange(body: CompletionRequest, signal: AbortSignal, bill: Bill): Promise<Answered<Exchanged>> {
    const sdk = await this.#sdk();
    bill.began();
    const answer: unknown = await sdk.chat.completions
      .create(body, { signal })
      .catch((error: unknown) => error);
    if (isFailure(answer)) return this.#failed(answer, bill);
    const completion = readCompletion(answer, 200);
    bill.charged(completion.tokens);
    return { status: 200, value: { kind: 'completed', completion } };
  }

  /** Some failures are answers. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  #failed(error: unknown, bill: Bill): Answered<Exchanged> {
    const parameter = refusedParameter(error);
    const isAnswer = parameter !== null || isFiltered(error);
    const typed = toTypedError(error, this.#wall());
    if (isAnswer || isFree(typed)) bill.free();
    if (parameter !== null) return { status: 400, value: { kind: 'without', parameter } };
    if (isAnswer) return { status: 400, value: { kind: 'completed', completion: REFUSED } };
    throw typed;
  }

  #sdk(): Promise<OpenAI> {
    // The gate ends an attempt; twice the time is only where the client would, if nobody did.
    this.#opened ??= openClient(this.#settings, 2 * this.#attemptMs);
    return this.#opened;
  }
}

/** Not `instanceof Error` alone: what `fetch` throws may come from another realm. */
const isFailure = (answer: unknown): boolean =>
  answer instanceof Error || Object.prototype.toString.call(answer) === '[object Error]';

const REFUSED: ReadCompletion = { turn: { kind: 'refused' }, model: '', tokens: null };

/** Azure's filter stands before the model and says no with an error. */
const isFiltered = (answer: unknown): boolean => errorCode(answer) === 'content_filter';

/** An error status is not charged, and neither is what never left. */
function isFree(error: Error): boolean {
  if ('reached' in error && error.reached === 'not_sent') return true;
  return 'status' in error && typeof error.status === 'number' && error.status >= 300;
}

const stillRefused = (parameter: OptionalParameter): Misconfigured =>
  new Misconfigured('openai', `the server refuses ${parameter} although it is not sent; use another server`, {
    status: 400,
  });
