import { z } from 'zod';
import { API_VERSION } from '../../src/integrations/order-sources/shopify/sdk.ts';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';

/** The vendors' endpoints called with `fetch` and nothing around it. Every answer is the parsed JSON. */
export interface BareCalls {
  zendesk(method: string, path: string, body?: object): Promise<unknown>;
  shopify(query: string, variables: object): Promise<unknown>;
  easypost(body: object): Promise<unknown>;
}

const Token = z.object({ access_token: z.string() });

/** @param environment as a service is told: the vendors' origins */
export async function bareCalls(environment: Readonly<Record<string, string>>): Promise<BareCalls> {
  const zendesk = environment['ZENDESK_BASE_URL'] ?? '';
  const shopify = `${environment['SHOPIFY_BASE_URL']}/admin/api/${API_VERSION}/graphql.json`;
  const easypost = `${environment['EASYPOST_BASE_URL']}/v2/trackers`;
  const client = {
    grant_type: 'client_credentials',
    client_id: SANDBOX_KEYS.zendeskClientId,
    client_secret: SANDBOX_KEYS.zendeskClientSecret,
    scope: 'read write',
  };
  const { access_token } = Token.parse(await call(`${zendesk}/oauth/tokens`, 'POST', {}, client));
  const bearer = { authorization: `Bearer ${access_token}` };
  const shop = { 'x-shopify-access-token': SANDBOX_KEYS.shopifyAccessToken };
  const key = { authorization: `Basic ${Buffer.from(`${SANDBOX_KEYS.easypostApiKey}:`).toString('base64')}` };
  return {
    zendesk: (method, path, body) => call(`${zendesk}/api/v2${path}`, method, bearer, body),
    shopify: (query, variables) => call(shopify, 'POST', shop, { query, variables }),
    easypost: (body) => call(easypost, 'POST', key, body),
  };
}

async function call(
  url: string,
  method: string,
  credentials: Readonly<Record<string, string>>,
  body?: object,
): Promise<unknown> {
  const headers = { ...credentials, 'content-type': 'application/json' };
  const answer = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url} was answered with ${answer.status}`);
  return answer.json();
}
