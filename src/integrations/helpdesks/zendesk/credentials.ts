import { z } from 'zod';
import { unlessAborted } from '../../../platform/unless-aborted.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Clock, Gate } from '../../../ports/tools.ts';
import { failureOf } from './failure.ts';
import type { HttpAnswer, SendHttp } from './http.ts';
import { ZENDESK } from './id.ts';
import { parseJson } from './parse-json.ts';
import type { ZendeskSettings } from './settings.ts';

/** Where the Authorization header comes from. */
export interface Credentials {
  /** @throws Misconfigured, UpstreamMalformed, UpstreamUnavailable (then nothing else was sent either) */
  header(context: RunContext): Promise<string>;
  /** Tells that this header was refused. `true`: the next one will be another, so asking again makes sense. */
  discard(header: string): boolean;
}

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().nullish(),
});

interface Token {
  readonly header: string;
  readonly renewAt: number;
}

/** Asked for explicitly: what clients get without asking differs by their age. The vendor allows 300 s to 2 days. */
const LIFETIME_S = 7_200;

/** A token is renewed when this share of its life is over, so that none ends on its way. */
const RENEW_AT_SHARE = 0.9;

const TOKEN_TIMEOUT_MS = 5_000;

/**
 * Everything works with these two and only these are certain to: resource scopes lack parts of what side-loading needs,
 * and a scope the account does not know gives a token that is refused everywhere.
 */
const SCOPE = 'read write';

export interface CredentialsParts {
  readonly settings: ZendeskSettings;
  readonly send: SendHttp;
  readonly gate: Gate;
  readonly clock: Clock;
}

export function createCredentials(parts: CredentialsParts): Credentials {
  const { signIn } = parts.settings;
  if (signIn.kind === 'oauth') return new ClientCredentials(parts, signIn);
  const pair = Buffer.from(`${signIn.email}/token:${signIn.token}`).toString('base64');
  return { header: () => Promise.resolve(`Basic ${pair}`), discard: () => false };
}

/** OAuth client credentials: one token for all, fetched by whoever comes first, renewed before it ends. */
class ClientCredentials implements Credentials {
  readonly #parts: CredentialsParts;
  readonly #client: { readonly clientId: string; readonly clientSecret: string };
  #token: Token | null = null;
  #underway: Promise<Token> | null = null;

  constructor(parts: CredentialsParts, client: { readonly clientId: string; readonly clientSecret: string }) {
    this.#parts = parts;
    this.#client = client;
  }

  async header(context: RunContext): Promise<string> {
    if (this.#token !== null && this.#parts.clock.wall() < this.#token.renewAt) return this.#token.header;
    this.#underway ??= this.#fetch(context).finally(() => {
      this.#underway = null;
    });
    // Who is stopped does not wait for the token of the others: a hanging one would hold up the end of the process.
    const token = await unlessAborted(this.#underway, context.signal).catch((error: unknown) => {
      if (error !== context.signal.reason) throw error;
      throw new UpstreamUnavailable(ZENDESK, { reached: 'not_sent', cause: error });
    });
    return token.header;
  }

  discard(header: string): boolean {
    // Another run may have renewed it already: then that one is tried, and not thrown away.
    if (this.#token?.header === header) this.#token = null;
    return true;
  }

  async #fetch(context: RunContext): Promise<Token> {
    const { gate, clock } = this.#parts;
    // Others wait for this token too, so the end of the run that happens to fetch it must not end it.
    const shared = { signal: AbortSignal.timeout(2 * TOKEN_TIMEOUT_MS), record: context.record };
    const request = {
      operation: 'token',
      context: shared,
      timeoutMs: TOKEN_TIMEOUT_MS,
      effect: 'read',
    } as const;
    const asked = clock.wall();
    const answer = await gate
      .run(request, async (signal) => {
        const value = await this.#ask(signal);
        return { status: value.status, value };
      })
      .catch((error: unknown) => {
        throw asNothingSent(error);
      });
    const parsed = TokenAnswer.safeParse(parseJson(answer.text));
    if (!parsed.success) throw new UpstreamMalformed(ZENDESK, 'oauth token', { status: answer.status });
    const { access_token, expires_in } = parsed.data;
    const lifeMs = (expires_in ?? LIFETIME_S) * 1_000;
    this.#token = { header: `Bearer ${access_token}`, renewAt: asked + lifeMs * RENEW_AT_SHARE };
    return this.#token;
  }

  async #ask(signal: AbortSignal): Promise<HttpAnswer> {
    const { send, settings, clock } = this.#parts;
    const { clientId, clientSecret } = this.#client;
    const answer = await send(
      {
        method: 'POST',
        url: `${settings.origin}/oauth/tokens`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: SCOPE,
          expires_in: LIFETIME_S,
        }),
      },
      signal,
    );
    if (answer.status === 200 || answer.status === 201) return answer;
    if (answer.status === 400 || answer.status === 401 || answer.status === 403)
      throw new Misconfigured(
        ZENDESK,
        'the OAuth client was refused; check its identifier and secret, that it is confidential, and that it may have read and write',
        { status: answer.status },
      );
    throw failureOf(answer, clock.wall());
  }
}

/** However fetching a token failed, the request it was for has not been sent. */
function asNothingSent(error: unknown): unknown {
  if (!(error instanceof UpstreamUnavailable)) return error;
  const { status, retryAfterMs } = error;
  return new UpstreamUnavailable(ZENDESK, { reached: 'not_sent', status, retryAfterMs, cause: error });
}
