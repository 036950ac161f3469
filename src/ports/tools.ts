import type { RunContext } from './run-context.ts';

/**
 * Two times in one object, because `NOW` moves the first and must never move the second.
 */
export interface Clock {
  /** Business time in ms since the epoch: ages, promises, what is written into facts. Moved by `NOW`. */
  now(): number;
  /** Real time in ms: signatures, tokens, `Date` headers, time-outs. */
  wall(): number;
  /** `now() - wall()`, a whole number of seconds, so that second-granular stamps of both compare. */
  readonly offsetMs: number;
  /** Resolves after real time has passed, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Log lines are a fixed message and facts beside it; never personal data, never a vendor's body. */
export interface Logger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  child(facts: object): Logger;
}

/** One request as the gate sees it. */
export interface GateRequest {
  /** Stable name for metrics and the decision page: `ticket.read`. */
  readonly operation: string;
  readonly context: RunContext;
  /** Real milliseconds one attempt may take. */
  readonly timeoutMs: number;
  /** `read`: safe to repeat, so the gate does (twice, with the vendor's advice first). `write`: exactly one attempt. */
  readonly effect: 'read' | 'write';
  /** Points this call takes from a cost-based quota; 1 where calls are counted. */
  readonly weight?: number;
}

/** What one attempt brought back, with the status for the record. */
export interface Answered<T> {
  readonly status: number;
  readonly value: T;
}

/** What a vendor's headers say is left of its quota. */
export interface Quota {
  readonly remaining: number;
  readonly limit: number;
  /** Real milliseconds until it is full again. */
  readonly resetMs: number;
}

/**
 * The only way to a vendor: rate limit, time-out, retry of reads, circuit breaker, metrics and the run's record.
 * One gate per account of a vendor.
 */
export interface Gate {
  /**
   * Runs one request. `attempt` makes a single HTTP exchange and throws the typed errors of `errors.ts`;
   * it must obey the signal it is given.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured, whatever `attempt` threw last
   */
  run<T>(request: GateRequest, attempt: (signal: AbortSignal) => Promise<Answered<T>>): Promise<T>;
  /** Slows down before the vendor has to say no. */
  learn(quota: Quota): void;
}

/** What every plug-in is given. */
export interface Tools {
  readonly clock: Clock;
  readonly logger: Logger;
  /** A gate with this many requests per `perMs`, `atOnce` in flight. */
  readonly gate: (options: {
    readonly upstream: string;
    readonly limit: number;
    readonly perMs: number;
    readonly atOnce: number;
  }) => Gate;
  /** Counts a vendor's word that our tables do not list, so that the next release does. */
  readonly countUnlisted: (upstream: string, word: string) => void;
}
