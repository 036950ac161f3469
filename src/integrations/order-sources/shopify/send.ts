/** One HTTP exchange, with the body already read. */
export type Send = (...request: Parameters<typeof fetch>) => Promise<Response>;

/**
 * A `fetch` for one shop.
 * - `origin` replaces `https://<shop>`, the path stays: Shopify's client can only build https addresses of shops.
 * - Redirects are not followed: a token must not travel to an address that somebody else names.
 * - The body is read here, so that an answer cut off in the middle is a broken connection and not, as the client would
 *   have it, an answer with status 200 in a strange format.
 */
export function sendTo(origin: string | null): Send {
  return async (input, init) => {
    const given = new URL(input instanceof Request ? input.url : input);
    const target = origin === null ? given : new URL(given.pathname + given.search, origin);
    const response = await fetch(target, { ...init, redirect: 'manual' });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  };
}
