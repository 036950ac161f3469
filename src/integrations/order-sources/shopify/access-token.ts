import { z } from 'zod';
import { readRetryAfter } from '../../../platform/retry-after.ts';
import { Misconfigured, UpstreamMalformed } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Clock, Gate } from '../../../ports/tools.ts';
import { failureOfStatus, SHOPIFY } from './classify-failure.ts';
import type { Send } from './send.ts';

/** Where the client gets its token from. */
export interface TokenSource {
  /** A token that should work now. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  current(context: RunContext): Promise<string>;
  /** A token instead of one that was refused; `null`: there is none to be had. */
  renew(refused: string, context: RunContext): Promise<string | null>;
}

/** A token from before 2026 that lives until it is revoked. */
export function staticToken(token: string): TokenSource {
  return { current: () => Promise.resolve(token), renew: () => Promise.resolve(null) };
}

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** Share of its life after which a token is replaced, so that none dies in the middle of a run. */
const RENEW_AT = 0.9;

const TIMEOUT_MS = 4_000;

interface Parts {
  readonly gate: Gate;
  readonly clock: Clock;
  readonly send: Send;
  readonly shop: string;
  readonly id: string;
  readonly secret: string;
}

interface Held {
  readonly value: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/**
 * Tokens by client credentials: they live 24 hours. However many runs need one, one request is made.
 *
 * Not through Shopify's library: its helper takes no abort signal, and parses the body before it looks at the status,
 * so that a gateway's error page becomes a `SyntaxError`.
 */
export class ClientCredentials implements TokenSource {
  readonly #parts: Parts;
  #held: Held | null = null;
  #flight: Promise<Held> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async current(context: RunContext): Promise<string> {
    const held = this.#held;
    const now = this.#parts.clock.wall();
    if (held !== null && now < held.renewAt) return held.value;
    try {
      return await this.#fetched(context);
    } catch (error) {
      // Early renewal failed: the old token still has a tenth of its life left.
      if (held !== null && now < held.expiresAt) return held.value;
      throw error;
    }
  }

  async renew(refused: string, context: RunContext): Promise<string> {
    // Another run was refused first and has replaced it already.
    if (this.#held !== null && this.#held.value !== refused) return this.#held.value;
    return this.#fetched(context);
  }

  async #fetched(context: RunContext): Promise<string> {
    this.#flight ??= this.#fetch(context).finally(() => {
      this.#flight = null;
    });
    this.#held = await this.#flight;
    return this.#held.value;
  }

  #fetch(context: RunContext): Promise<Held> {
    const { gate } = this.#parts;
    // Shared by every run that waits: the end of the one that happened to ask must not end it for the others.
    const shared = { signal: new AbortController().signal, record: context.record };
    const request = {
      operation: 'token.create',
      context: shared,
      timeoutMs: TIMEOUT_MS,
      effect: 'read',
    } as const;
    return gate.run(request, async (signal) => ({ status: 200, value: await this.#exchange(signal) }));
  }

  async #exchange(signal: AbortSignal): Promise<Held> {
    const { send, shop, id, secret, clock } = this.#parts;
    const asked = clock.wall();
    const response = await send(`https://${shop}/admin/oauth/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ client_id: id, client_secret: secret, grant_type: 'client_credentials' }),
      signal,
    });
    if ([400, 401, 403].includes(response.status)) {
      const advice =
        'client id or secret is refused: check both, and that the app is installed in a shop of its own organisation';
      throw new Misconfigured(SHOPIFY, advice, { status: response.status });
    }
    if (!response.ok) throw failureOfStatus(response.status, this.#adviceOf(response));
    const granted = Granted.safeParse(await response.json().catch(() => null));
    if (!granted.success) throw new UpstreamMalformed(SHOPIFY, 'access_token', { status: response.status });
    const lifeMs = granted.data.expires_in * 1_000;
    return {
      value: granted.data.access_token,
      renewAt: asked + lifeMs * RENEW_AT,
      expiresAt: asked + lifeMs,
    };
  }

  #adviceOf({ headers }: Response): number | null {
    return readRetryAfter(headers.get('retry-after'), {
      date: headers.get('date'),
      wall: this.#parts.clock.wall(),
    });
  }
}
