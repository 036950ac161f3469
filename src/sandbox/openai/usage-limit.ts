import { invalid, type Refusal } from './refusal.ts';

export interface Limits {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
}

const MINUTE_MS = 60_000;

/**
 * Two buckets that refill evenly over a minute, and the headers that tell how full they are
 * (https://platform.openai.com/docs/guides/rate-limits, "Rate limits in headers").
 */
export class UsageLimit {
  readonly #limits: Limits;
  readonly #clock: { now(): number };
  #at: number;
  #left: { requests: number; tokens: number };
  /** Counts and never refuses. */
  lifted = false;

  constructor(limits: Limits, clock: { now(): number }) {
    this.#limits = limits;
    this.#clock = clock;
    this.#at = clock.now();
    this.#left = { requests: limits.requestsPerMinute, tokens: limits.tokensPerMinute };
  }

  /** Takes a request of so many tokens, or says why not. */
  take(tokens: number, model: string): Refusal | null {
    this.#refill();
    const { requestsPerMinute, tokensPerMinute } = this.#limits;
    const left = this.#left;
    if (!this.lifted && left.requests < 1)
      return tooMany(model, 'requests', requestsPerMinute, (1 - left.requests) / requestsPerMinute);
    if (!this.lifted && left.tokens < tokens)
      return tooMany(model, 'tokens', tokensPerMinute, (tokens - left.tokens) / tokensPerMinute);
    this.#left = { requests: Math.max(0, left.requests - 1), tokens: Math.max(0, left.tokens - tokens) };
    return null;
  }

  headers(): Readonly<Record<string, string>> {
    this.#refill();
    const { requestsPerMinute, tokensPerMinute } = this.#limits;
    const { requests, tokens } = this.#left;
    return {
      'x-ratelimit-limit-requests': `${requestsPerMinute}`,
      'x-ratelimit-limit-tokens': `${tokensPerMinute}`,
      'x-ratelimit-remaining-requests': `${Math.floor(requests)}`,
      'x-ratelimit-remaining-tokens': `${Math.floor(tokens)}`,
      'x-ratelimit-reset-requests': span((1 - requests / requestsPerMinute) * MINUTE_MS),
      'x-ratelimit-reset-tokens': span((1 - tokens / tokensPerMinute) * MINUTE_MS),
    };
  }

  #refill(): void {
    const now = this.#clock.now();
    const share = Math.max(0, now - this.#at) / MINUTE_MS;
    const { requestsPerMinute, tokensPerMinute } = this.#limits;
    this.#at = now;
    this.#left = {
      requests: Math.min(requestsPerMinute, this.#left.requests + share * requestsPerMinute),
      tokens: Math.min(tokensPerMinute, this.#left.tokens + share * tokensPerMinute),
    };
  }
}

/** Wording: openai/openai-dotnet#404. */
function tooMany(model: string, kind: 'requests' | 'tokens', limit: number, minutes: number): Refusal {
  const waitMs = Math.ceil(minutes * MINUTE_MS);
  const short = kind === 'requests' ? 'RPM' : 'TPM';
  return {
    ...invalid(
      `Rate limit reached for ${model} in organization org-sandbox on ${kind} per min (${short}): Limit ${limit}. Please try again in ${span(waitMs)}. Visit https://platform.openai.com/account/rate-limits to learn more.`,
      null,
      'rate_limit_exceeded',
    ),
    status: 429,
    type: kind,
    headers: { 'retry-after': `${Math.ceil(waitMs / 1_000)}`, 'retry-after-ms': `${waitMs}` },
  };
}

/** As the service writes spans: `8ms`, `1.2s`, `6m0s`. */
function span(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`;
  const seconds = Math.ceil(ms / 100) / 10;
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${Math.round(seconds % 60)}s`;
}
