/**
 * Four errors, one per reaction. Expected outcomes (nothing found, ticket changed, refused) are values; what is thrown
 * and is none of these is a bug of ours and ends in the dead letters.
 */

/** The other side cannot be asked now: try later. Nothing was written, or nothing was to be written. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly upstream: string;
  /** HTTP status, or `null` when no answer came. */
  readonly status: number | null;
  /** How long the vendor asks us to wait; obeyed before anything else. */
  readonly retryAfterMs: number | null;
  /** `sent`: the request may have arrived and had its effect; a write must then be looked for before it is repeated. */
  readonly reached: 'not_sent' | 'refused' | 'sent';

  constructor(
    upstream: string,
    details: {
      readonly reached: 'not_sent' | 'refused' | 'sent';
      readonly status?: number | null;
      readonly retryAfterMs?: number | null;
      readonly cause?: unknown;
    },
  ) {
    super(`${upstream} cannot be asked now (status ${details.status ?? 'none'})`, { cause: details.cause });
    this.upstream = upstream;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.reached = details.reached;
  }
}

/** The answer has a shape we do not know: tell us, and let a person handle the ticket. */
export class UpstreamMalformed extends Error {
  override readonly name = 'UpstreamMalformed';
  readonly upstream: string;
  readonly status: number | null;

  /** @param what which part of the answer, without its content: "ticket.updated_at: expected string". */
  constructor(
    upstream: string,
    what: string,
    details: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(`${upstream} answered in an unknown shape: ${what}`, { cause: details.cause });
    this.upstream = upstream;
    this.status = details.status ?? null;
  }
}

/** Credentials, scopes or settings are wrong: an admin must act; retrying is pointless. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
  readonly upstream: string;
  readonly status: number | null;

  /** @param advice what the admin should do next. */
  constructor(
    upstream: string,
    advice: string,
    details: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(`${upstream}: ${advice}`, { cause: details.cause });
    this.upstream = upstream;
    this.status = details.status ?? null;
  }
}

/** Somebody acted on the ticket since we read it: start the run again, from the reading. */
export class TicketChanged extends Error {
  override readonly name = 'TicketChanged';

  constructor() {
    super('The ticket changed while it was being worked; the run starts again');
  }
}
