import type Bottleneck from 'bottleneck';
import { Misconfigured, TicketChanged, UpstreamMalformed, UpstreamUnavailable } from '../ports/errors.ts';
import type { Answered, Clock, Gate, GateRequest, Quota } from '../ports/tools.ts';
import type { UpstreamCall } from '../ticket/upstream-call.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { RateLimit } from './rate-limit.ts';
import { pauseBeforeRetry } from './retry.ts';

/** Below this share of the vendor's quota we leave the rest to the people who work in the same account. */
const RESERVE_SHARE = 0.1;

/** The longest pause a run sits out; what the vendor wants beyond it ends the run, and the job comes back. */
const LONGEST_HOLD_MS = 5_000;

/** A vendor that asks for more than this is asked again after this anyway. */
const LONGEST_ADVICE_MS = 60_000;

/** After a 429 that gives no advice. */
const USUAL_ADVICE_MS = 1_000;

export interface GateOptions {
  readonly upstream: string;
  /** Requests (or points) per `perMs`. */
  readonly limit: number;
  readonly perMs: number;
  readonly atOnce: number;
  readonly clock: Clock;
  readonly observe: (call: UpstreamCall) => void;
  /** 0 to 1: spreads callers that failed together. */
  readonly random: () => number;
  /** Makes the quota one with that of other processes. */
  readonly shared?: Bottleneck.ConstructorOptions | undefined;
}

type Attempt<T> = (signal: AbortSignal) => Promise<Answered<T>>;

/** Rate limit, time-out, retry of reads, circuit breaker and record, for one account of one vendor. */
export class VendorGate implements Gate {
  readonly #options: GateOptions;
  readonly #limit: RateLimit;
  readonly #breaker: CircuitBreaker;
  #holdUntil = 0;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#breaker = new CircuitBreaker(() => options.clock.wall());
    this.#limit = new RateLimit(options);
  }

  learn(quota: Quota): void {
    if (quota.remaining > quota.limit * RESERVE_SHARE) return;
    this.#hold(Math.min(quota.resetMs, LONGEST_HOLD_MS));
  }

  async run<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#once(request, attempt);
      } catch (error) {
        const random = this.#options.random();
        const pause = request.effect === 'write' ? null : pauseBeforeRetry(error, tries, random);
        if (pause === null || !(await this.#paused(pause, request.context.signal))) throw error;
      }
    }
  }

  async #once<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    const { signal } = request.context;
    const giveUp = (): Error => this.#notSent({ cause: signal.reason });
    this.#refuseWhileClosed();
    return this.#limit.run({
      weight: request.weight ?? 1,
      signal,
      giveUp,
      work: async () => {
        // Every pause that began while this one waited counts too, hence again and again.
        for (let left = this.#holdMs(); left > 0; left = this.#holdMs()) {
          this.#refuseWhileClosed();
          if (!(await this.#paused(left, signal))) throw giveUp();
        }
        this.#refuseWhileClosed();
        this.#breaker.began();
        return this.#attempt(request, attempt);
      },
    });
  }

  async #attempt<T>(request: GateRequest, attempt: Attempt<T>): Promise<T> {
    const { upstream } = this.#options;
    const started = performance.now();
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = AbortSignal.any([request.context.signal, timeout]);
    let status: number | null = null;
    try {
      const answered = await this.#untilAborted(attempt(signal), signal);
      status = answered.status;
      this.#breaker.succeeded();
      return answered.value;
    } catch (error) {
      // An error nobody classified may have happened at any point: only "sent" makes a write be looked for.
      const known = isTyped(error)
        ? error
        : new UpstreamUnavailable(upstream, { reached: 'sent', cause: error });
      status = 'status' in known && typeof known.status === 'number' ? known.status : null;
      const stoppedByUs = request.context.signal.aborted && !timeout.aborted && status === null;
      if (!stoppedByUs) this.#judge(known);
      throw known;
    } finally {
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
    // A vendor that says "slow down" is alive: that is the limiter's business, not the breaker's.
    if (unavailable?.status === 429) {
      this.#hold(Math.min(unavailable.retryAfterMs ?? USUAL_ADVICE_MS, LONGEST_ADVICE_MS));
    }
    // Any answer, even "wrong password", shows that somebody is there.
    if (unavailable === null || unavailable.status === 429) this.#breaker.succeeded();
    else this.#breaker.failed();
  }

  #refuseWhileClosed(): void {
    const closedFor = this.#breaker.waitMs();
    if (closedFor > 0) throw this.#notSent({ retryAfterMs: closedFor });
    const hold = this.#holdMs();
    // The status is that of the answer which began the pause: the reader should see who wants it.
    if (hold > LONGEST_HOLD_MS) throw this.#notSent({ status: 429, retryAfterMs: hold });
  }

  #notSent(details: { status?: number; retryAfterMs?: number; cause?: unknown }): UpstreamUnavailable {
    return new UpstreamUnavailable(this.#options.upstream, { reached: 'not_sent', ...details });
  }

  #hold(ms: number): void {
    this.#holdUntil = Math.max(this.#holdUntil, this.#options.clock.wall() + ms);
  }

  #holdMs(): number {
    return this.#holdUntil - this.#options.clock.wall();
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
