import { describe, expect, it } from '@jest/globals';
import { shopify } from '../../../src/integrations/order-sources/shopify/index.ts';

const GOOD = { SHOPIFY_SHOP: 'acme.myshopify.com', SHOPIFY_ACCESS_TOKEN: 'shpat_1' };

const faultsOf = (env: Readonly<Record<string, string | undefined>>): string[] =>
  shopify.schema.safeParse(env).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('settings of the Shopify plug-in', () => {
  it('takes a static token', () => {
    expect(shopify.schema.parse({ ...GOOD, SHOPIFY_SHOP: ' Acme.myshopify.com ' })).toEqual({
      shop: 'acme.myshopify.com',
      credentials: { kind: 'token', token: 'shpat_1' },
      origin: null,
      webhookSecrets: [],
    });
  });

  it('takes a client id and secret, webhook secrets while rotating, and a base address', () => {
    const env = {
      SHOPIFY_SHOP: 'acme.myshopify.com',
      SHOPIFY_CLIENT_ID: 'id',
      SHOPIFY_CLIENT_SECRET: 'secret',
      SHOPIFY_WEBHOOK_SECRET: 'new, old',
      SHOPIFY_BASE_URL: 'http://127.0.0.1:9003/',
    };
    expect(shopify.schema.parse(env)).toEqual({
      shop: 'acme.myshopify.com',
      credentials: { kind: 'client', id: 'id', secret: 'secret' },
      origin: 'http://127.0.0.1:9003',
      webhookSecrets: ['new', 'old'],
    });
  });

  it.each([
    ['no shop', { ...GOOD, SHOPIFY_SHOP: undefined }, 'SHOPIFY_SHOP'],
    ['an empty shop', { ...GOOD, SHOPIFY_SHOP: '  ' }, 'SHOPIFY_SHOP'],
    ['the public domain', { ...GOOD, SHOPIFY_SHOP: 'www.acme.example' }, 'SHOPIFY_SHOP'],
    ['somebody else’s host', { ...GOOD, SHOPIFY_SHOP: 'acme.myshopify.com.evil.example' }, 'SHOPIFY_SHOP'],
    ['no credentials', { SHOPIFY_SHOP: GOOD.SHOPIFY_SHOP }, 'SHOPIFY_ACCESS_TOKEN'],
    ['half of them', { SHOPIFY_SHOP: GOOD.SHOPIFY_SHOP, SHOPIFY_CLIENT_ID: 'id' }, 'SHOPIFY_CLIENT_SECRET'],
    ['the other half', { SHOPIFY_SHOP: GOOD.SHOPIFY_SHOP, SHOPIFY_CLIENT_SECRET: 's' }, 'SHOPIFY_CLIENT_ID'],
    ['http over the network', { ...GOOD, SHOPIFY_BASE_URL: 'http://shop.example' }, 'SHOPIFY_BASE_URL'],
    ['a path', { ...GOOD, SHOPIFY_BASE_URL: 'https://proxy.example/shopify' }, 'SHOPIFY_BASE_URL'],
    ['no address at all', { ...GOOD, SHOPIFY_BASE_URL: '127.0.0.1:9003' }, 'SHOPIFY_BASE_URL'],
  ])('names the variable at fault: %s', (_what, env, variable) => {
    expect(faultsOf(env)).toEqual([variable]);
  });

  it('explains every variable it reads', () => {
    const explained = shopify.settings.map(({ variable }) => variable);
    expect(explained.toSorted()).toEqual([
      'SHOPIFY_ACCESS_TOKEN',
      'SHOPIFY_BASE_URL',
      'SHOPIFY_CLIENT_ID',
      'SHOPIFY_CLIENT_SECRET',
      'SHOPIFY_SHOP',
      'SHOPIFY_WEBHOOK_SECRET',
    ]);
    expect(shopify.presence.every((variable) => explained.includes(variable))).toBe(true);
  });
});
