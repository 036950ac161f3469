import '@shopify/shopify-api/adapters/node';
import { ApiVersion, type GraphqlClient, shopifyApi } from '@shopify/shopify-api';
import { abstractFetch, setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import type { Send } from './send.ts';

/** Supported until 2027-07; our operations are checked against it and the next one. */
export const API_VERSION = ApiVersion.July26;

/**
 * Shopify's GraphQL client for one shop and one token.
 *
 * The library knows no way to hand it a `fetch`: it takes the process-wide one at the moment a client is built. So ours
 * is put there, the client built, and the old one put back, all without an `await` in between: nobody else sees it.
 */
export function graphqlClient(shop: string, token: string, send: Send): GraphqlClient {
  const api = shopifyApi({
    apiVersion: API_VERSION,
    isCustomStoreApp: true,
    adminApiAccessToken: token,
    // Demanded by the library; it keys webhooks and OAuth, which we do ourselves.
    apiSecretKey: 'unused',
    hostName: 'unused.invalid',
    isEmbeddedApp: false,
    // Its log lines carry headers and bodies; ours are written by the gate.
    logger: { level: 0, log: () => undefined },
  });
  const before = abstractFetch;
  setAbstractFetchFunc(send);
  try {
    return new api.clients.Graphql({ session: api.session.customAppSession(shop) });
  } finally {
    setAbstractFetchFunc(before);
  }
}
