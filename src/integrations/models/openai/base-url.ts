import { originOf } from '../../../platform/origin.ts';

/** Where an account is reached. */
export interface ModelAddress {
  /** Origin and path, without a slash at its end: what `/chat/completions` is put behind. */
  readonly base: string;
  /** Azure's classic addresses carry `api-version`. */
  readonly query: Readonly<Record<string, string>>;
  /** For the log and the budget: no path, no query. */
  readonly host: string;
}

export const ADDRESS_ADVICE =
  'must be an https address, or http on 127.0.0.1, localhost or [::1]; with a path such as /v1, and nothing behind it but api-version';

/**
 * Reads the address that the key is sent to; `null`: not one. An origin alone means its `/v1`, as with every server that
 * speaks OpenAI's language. A name before `@`, a fragment, another parameter than `api-version`, plain http to another
 * machine are refused.
 */
export function addressOf(text: string): ModelAddress | null {
  const url = URL.parse(text.trim());
  if (url === null || url.hash !== '' || url.username !== '' || url.password !== '') return null;
  const origin = originOf(url.origin);
  if (origin === null) return null;
  const query = Object.fromEntries(url.searchParams);
  if (Object.keys(query).some((name) => name !== 'api-version')) return null;
  const path = url.pathname.replace(/\/+$/, '');
  return { base: `${origin}${path === '' ? '/v1' : path}`, query, host: url.host };
}
