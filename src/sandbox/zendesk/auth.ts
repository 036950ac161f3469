import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { StandInRequest } from '../stand-in-server.ts';
import { type Given, json } from './answers.ts';
import type { ZendeskAccount } from './options.ts';
import type { User } from './records.ts';
import type { ZendeskState } from './state.ts';

/** Who asks: somebody, nobody (no or unknown Basic credentials), or somebody with a token that is no good. */
export type Caller =
  | { readonly kind: 'user'; readonly user: User; readonly scopes: readonly string[] }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'bad_token' };

const TokenRequest = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string().default('read'),
  expires_in: z.number().optional(),
});

/** Tokens issued by this account, and the check of what a request brings. */
export class ZendeskAuth {
  readonly #state: ZendeskState;
  readonly #tokens = new Map<string, { readonly endsAt: number; readonly scopes: readonly string[] }>();

  constructor(state: ZendeskState) {
    this.#state = state;
  }

  /** `POST /oauth/tokens`, client credentials only. Times are real: `NOW` must not end tokens. */
  issue(request: StandInRequest): Given {
    const parsed = TokenRequest.safeParse(parse(request.body));
    if (!parsed.success) return refuse(400, 'invalid_request', 'A required parameter is missing');
    const { grant_type, client_id, client_secret, scope, expires_in } = parsed.data;
    const { oauthClient, tokenSeconds } = this.#state.account;
    if (grant_type !== 'client_credentials')
      return refuse(400, 'unsupported_grant_type', 'Grant not allowed');
    if (client_id !== oauthClient.id || client_secret !== oauthClient.secret)
      return refuse(401, 'invalid_client', 'Client authentication failed');
    if (expires_in !== undefined && (expires_in <= 300 || expires_in >= 172_800))
      return refuse(400, 'invalid_request', 'expires_in is out of range');
    // A configured lifetime below what may be asked for stands for an account whose tokens end early.
    const seconds = Math.min(expires_in ?? tokenSeconds, tokenSeconds);
    const token = randomUUID().replaceAll('-', '');
    this.#tokens.set(token, { endsAt: Date.now() + seconds * 1_000, scopes: scope.split(' ') });
    return json(200, { access_token: token, token_type: 'bearer', scope, expires_in: seconds });
  }

  /** Makes every token worthless at once, as an admin who deletes them does. */
  revokeAll(): void {
    this.#tokens.clear();
  }

  callerOf(request: StandInRequest): Caller {
    const [scheme, credentials = ''] = (request.headers['authorization'] ?? '').split(' ');
    if (scheme === 'Bearer') {
      const token = this.#tokens.get(credentials);
      if (token === undefined || token.endsAt <= Date.now()) return { kind: 'bad_token' };
      return { kind: 'user', user: this.#state.bot, scopes: token.scopes };
    }
    if (scheme === 'Basic' && credentials === basicOf(this.#state.account))
      return { kind: 'user', user: this.#state.bot, scopes: ['read', 'write'] };
    return { kind: 'anonymous' };
  }
}

/** Whether a token's scopes allow this. An unknown scope name gives a token that is good for nothing. */
export function allows(caller: Caller, method: string, resource: string): boolean {
  if (caller.kind !== 'user') return false;
  const need = method === 'GET' ? 'read' : 'write';
  return caller.scopes.includes(need) || caller.scopes.includes(`${resource}:${need}`);
}

const basicOf = ({ bot }: ZendeskAccount): string =>
  Buffer.from(`${bot.email}/token:${bot.apiToken}`).toString('base64');

const refuse = (status: number, error: string, error_description: string): Given =>
  json(status, { error, error_description });

function parse(body: Buffer): unknown {
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}
