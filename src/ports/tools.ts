import type { RunContext } from './run-context.ts';

/**
 * Three times in one object: `NOW` moves the first and must never move the second, and whoever sets the machine's clock
 * right moves both and must never move the third.
 */
export interface Clock {
  /** Business time in ms since the epoch: ages, promises, what is written into facts. Moved by `NOW`. */
  now(): number;
  /** Real time in ms: signatures, tokens, `Date` headers, time-outs. */
  wall(): number;
  /** Milliseconds since some moment, never set right by anybody: pauses, windows, signs of life. */
  steady(): number;
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
  /** Fewer repeats than the gate's own two, where each may be paid for. */
  readonly mostRetries?: number;
  /** Points this call takes from a cost-based quota; 1 where calls are counted. */
  readonly weight?: number;
  /** Limits it counts against beside the account's own. */
  readonly quotas?: readonly QuotaLimit[];
  /**
   * Called when it had to wait for its turn for longer than a moment, with the turn in hand: what was true when it was
   * asked for may not be true any more. What it throws ends the request, of which nothing was sent.
   */
  readonly afterWait?: (context: RunContext) => Promise<void>;
}

/** One of a vendor's limits as it is documented. What the vendor's answers say of it later goes before. */
export interface QuotaLimit {
  /** As in what its answers teach (`Quota.name`): `tickets-update`. */
  readonly name: string;
  readonly limit: number;
  readonly perMs: number;
  /** Where each of many things has the limit for itself: which one. Used up, the request is refused and not kept waiting. */
  readonly key?: string;
}

/** What one attempt brought back, with the status for the record. */
export interface Answered<T> {
  readonly status: number;
  readonly value: T;
}

/** What a vendor's headers say is left of its quota. */
export interface Quota {
  /** Which limit; absent: the account's own, which every request counts against. */
  readonly name?: string;
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

/** How much may be asked of one account of a vendor. */
export interface AccountLimits {
  readonly upstream: string;
  /** Requests (or points) per `perMs`: the documented figure, until the vendor's answers say another. */
  readonly limit: number;
  readonly perMs: number;
  /** Requests in flight. */
  readonly atOnce: number;
  /** People and other programs live on the same quota: the operator's reserve is left to them. */
  readonly withPeople?: boolean;
  /** The operator said what the limit is, so answers do not change it. */
  readonly fixed?: boolean;
}

/** What every plug-in is given. */
export interface Tools {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly gate: (options: AccountLimits) => Gate;
  /** Counts a vendor's word that our tables do not list, so that the next release does. */
  readonly countUnlisted: (upstream: string, word: string) => void;
}
