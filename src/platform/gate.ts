import { Misconfigured, TicketChanged, UpstreamMalformed, UpstreamUnavailable } from '../ports/errors.ts';
import type { AccountLimits, Answered, Clock, Gate, GateRequest, Quota } from '../ports/tools.ts';
import type { UpstreamCall } from '../ticket/upstream-call.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { deadline } from './deadline.ts';
import { Hold, type Pause } from './hold.ts';
import { Quotas } from './quotas.ts';
import { RateLimit } from './rate-limit.ts';
import { pauseBeforeRetry } from './retry.ts';
import { LONGEST_ADVICE_MS } from './retry-after.ts';
import type { SharedQuota } from './shared-limits.ts';

/** The longest pause a run sits out; what the vendor wants beyond it ends the run, and the job comes back. */
const LONGEST_WAIT_MS = 5_000;

/** In less, nobody can throw a switch or write to a customer and expect to be noticed. */
const LONG_WAIT_MS = 1_000;

/** After a 429 that gives no advice; twice as long after each further one, up to the window most vendors count by. */
const USUAL_ADVICE_MS = 1_000;
const LONGEST_GUESS_MS = 60_000;

export interface GateOptions extends AccountLimits {
  readonly clock: Clock;
  readonly observe: (call: UpstreamCall) => void;
  /** 0 to 1: spreads callers that failed together. */
  readonly random: () => number;
  /** Our share of a quota that people use too, 0 to 1. */
  readonly share: number;
  /** Makes quotas and pauses one with those of other processes. */
  readonly shared?: SharedQuota | undefined;
}

type Attempt<T> = (signal: AbortSignal) => Promise<Answered<T>>;

/** Rate limit, time-out, retry of reads, circuit breaker and record, for one account of one vendor. */
export class VendorGate implements Gate {
  readonly #options: GateOptions;
  readonly #limit: RateLimit;
  readonly #quotas: Quotas;
  readonly #breaker: CircuitBreaker;
  readonly #hold: Hold;
  #unadvised = 0;

  constructor(options: GateOptions) {
    this.#options = options;
    const steady = (): number => options.clock.steady();
    this.#breaker = new CircuitBreaker(steady);
    this.#hold = new Hold(steady, options.shared?.hold ?? null);
    this.#limit = new RateLimit(options.atOnce);
    this.#quotas = new Quotas(options, steady);
  }

  learn(quota: Quota): void {
    const holdMs = this.#quotas.learn(quota);
    if (holdMs > 0) this.#hold.set({ ms: holdMs, status: 429 });
  }

  async run<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#once(request, attempt);
      } catch (error) {
        const random = this.#options.random();
        const mayRepeat =
          request.effect === 'read' && tries <= (request.mostRetries ?? Number.POSITIVE_INFINITY);
        const pause = mayRepeat ? pauseBeforeRetry(error, tries, random) : null;
        if (pause === null || !(await this.#paused(pause, request.context.signal))) throw error;
      }
    }
  }

  async #once<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    const { signal, hasTurn = false } = request.context;
    const giveUp = (): Error => this.#notSent({ cause: signal.reason });
    const askedAt = this.#options.clock.steady();
    this.#refuseWhileClosed(this.#hold.own());
    return this.#limit.run({
      weight: request.weight ?? 1,
      effect: request.effect,
      windows: hasTurn ? [] : this.#quotas.windowsFor(request),
      hasTurn,
      signal,
      giveUp,
      work: async (sent) => {
        await this.#untilClear(request, giveUp);
        const waitedMs = this.#options.clock.steady() - askedAt;
        if (waitedMs > LONG_WAIT_MS) await request.afterWait?.({ ...request.context, hasTurn: true });
        this.#breaker.began();
        sent();
        return this.#attempt(request, attempt);
      },
    });
  }

  /** Every pause that began while this request waited counts too, hence again and again. Nothing may come after it. */
  async #untilClear(request: GateRequest, giveUp: () => Error): Promise<void> {
    const { signal } = request.context;
    let hasPlace = !this.#quotas.countsByThing(request);
    for (;;) {
      const hold = await this.#hold.left(signal).catch(() => {
        throw giveUp();
      });
      this.#refuseWhileClosed(hold);
      const paceMs = request.context.hasTurn === true ? 0 : this.#quotas.paceMs(request);
      const left = Math.max(hold.ms, paceMs);
      if (left > 0) {
        if (!(await this.#paused(left, signal))) throw giveUp();
        continue;
      }
      if (hasPlace) break;
      // Last, so that what a pause refuses takes no place; asking takes time, in which a pause may begin.
      const usedUpMs = await this.#quotas.takePlace(request).catch(() => {
        throw giveUp();
      });
      if (usedUpMs > 0) throw this.#notSent({ status: 429, retryAfterMs: usedUpMs });
      hasPlace = true;
    }
    this.#quotas.went(request);
  }

  async #attempt<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    const { upstream } = this.#options;
    const started = performance.now();
    const { signal, callOff } = deadline(request.timeoutMs, request.context.signal);
    let status: number | null = null;
    try {
      const answered = await this.#untilAborted(attempt(signal), signal);
      status = answered.status;
      this.#breaker.succeeded();
      this.#unadvised = 0;
      return answered.value;
    } catch (error) {
      // An error nobody classified may have happened at any point: only "sent" makes a write be looked for.
      const known = isTyped(error)
        ? error
        : new UpstreamUnavailable(upstream, { reached: 'sent', cause: error });
      status = 'status' in known && typeof known.status === 'number' ? known.status : null;
      const stoppedByUs =
        signal.aborted && signal.reason === request.context.signal.reason && status === null;
      if (!stoppedByUs) this.#judge(known);
      throw known;
    } finally {
      callOff();
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const call: UpstreamCall = { upstream, operation: request.operation, ms, status };
      request.context.record(call);
      this.#options.observe(call);
    }
  }

  /** Some SDKs ignore their signal; the run must go on without them. */
  async #untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = (): void =>
      reject(new UpstreamUnavailable(this.#options.upstream, { reached: 'sent', cause: signal.reason }));
    signal.addEventListener('abort', onAbort, { once: true });
    work.catch(() => undefined);
    try {
      return await Promise.race([work, promise]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** What an attempt's end says about the vendor. */
  #judge(error: Error): void {
    const unavailable = error instanceof UpstreamUnavailable ? error : null;
    const holdMs = unavailable === null ? null : this.#adviceOf(unavailable);
    if (holdMs !== null) this.#hold.set({ ms: holdMs, status: unavailable?.status ?? 429 });
    // Any answer, even "wrong password", shows that somebody is there. One that says "slow down" is the limiter's business.
    if (unavailable === null || unavailable.status === 429) this.#breaker.succeeded();
    else this.#breaker.failed();
  }

  /** How long everybody must leave the vendor alone; `null`: nobody said so. */
  #adviceOf({ status, retryAfterMs }: UpstreamUnavailable): number | null {
    if (retryAfterMs !== null && status !== 429) return Math.min(retryAfterMs, LONGEST_ADVICE_MS);
    if (status !== 429) return null;
    if (retryAfterMs !== null) return Math.min(Math.max(retryAfterMs, USUAL_ADVICE_MS), LONGEST_ADVICE_MS);
    this.#unadvised += 1;
    return Math.min(USUAL_ADVICE_MS * 2 ** (this.#unadvised - 1), LONGEST_GUESS_MS);
  }

  #refuseWhileClosed(hold: Pause): void {
    const closedFor = this.#breaker.waitMs();
    if (closedFor > 0) throw this.#notSent({ retryAfterMs: closedFor });
    // The status is that of the answer which began the pause: the reader should see who wants it.
    if (hold.ms > LONGEST_WAIT_MS) throw this.#notSent({ status: hold.status, retryAfterMs: hold.ms });
  }

  #notSent(details: { status?: number; retryAfterMs?: number; cause?: unknown }): UpstreamUnavailable {
    return new UpstreamUnavailable(this.#options.upstream, { reached: 'not_sent', ...details });
  }

  /** Whether the pause went by undisturbed. */
  async #paused(ms: number, signal: AbortSignal): Promise<boolean> {
    return this.#options.clock.sleep(ms, signal).then(
      () => true,
      () => false,
    );
  }
}

const isTyped = (error: unknown): error is Error =>
  error instanceof UpstreamUnavailable ||
  error instanceof UpstreamMalformed ||
  error instanceof Misconfigured ||
  error instanceof TicketChanged;
