const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** What a wrong one is told; an example follows. */
export const ORIGIN_ADVICE =
  'must be an origin and nothing behind it: https, or http on 127.0.0.1, localhost or [::1]';

/**
 * The origin that credentials are sent to, as `URL` writes it; `null` for everything else: a path, a query, a fragment, a
 * name before `@`, another protocol, plain http to another machine. However an address is spelt (decimal, hexadecimal,
 * IPv6), what counts is what it resolves to in the end, and that is compared.
 */
export function originOf(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url === null || `${url.origin}/` !== url.href) return null;
  return url.protocol === 'https:' || isLoopbackOrigin(url.origin) ? url.origin : null;
}

/** Plain http on this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url?.protocol === 'http:' && LOOPBACK.includes(url.hostname);
}
