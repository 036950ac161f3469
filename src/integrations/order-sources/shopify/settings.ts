import { z } from 'zod';
import { ORIGIN_ADVICE, originOf } from '../../../platform/origin.ts';
import type { Setting } from '../../../ports/plug-in.ts';

/** A variable that is set to nothing is not set. */
const optional = z
  .string()
  .optional()
  .transform((value) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? null : trimmed;
  });

const Shop = optional.pipe(
  z
    .string('is missing; for example acme.myshopify.com')
    .toLowerCase()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,61}\.myshopify\.com$/,
      'must be the shop’s own address, like acme.myshopify.com',
    ),
);

const BaseUrl = optional.transform((value, context) => {
  const origin = value === null ? null : originOf(value);
  if (value !== null && origin === null) context.addIssue(ORIGIN_ADVICE);
  return origin;
});

/** What the plug-in needs of the environment, checked. Issues carry the variable’s name as their path. */
export const ShopifySettings = z
  .object({
    SHOPIFY_SHOP: Shop,
    SHOPIFY_ACCESS_TOKEN: optional,
    SHOPIFY_CLIENT_ID: optional,
    SHOPIFY_CLIENT_SECRET: optional,
    SHOPIFY_BASE_URL: BaseUrl,
    SHOPIFY_WEBHOOK_SECRET: optional,
  })
  .transform((env, context) => {
    const credentials = credentialsOf(env);
    if ('missing' in credentials) {
      context.addIssue({ code: 'custom', path: [credentials.missing], message: credentials.advice });
      return z.NEVER;
    }
    return {
      shop: env.SHOPIFY_SHOP,
      credentials,
      origin: env.SHOPIFY_BASE_URL,
      webhookSecrets: (env.SHOPIFY_WEBHOOK_SECRET ?? '')
        .split(',')
        .map((secret) => secret.trim())
        .filter((secret) => secret !== ''),
    };
  });
export type ShopifySettings = z.output<typeof ShopifySettings>;

/** An old static token, or an app of the shop’s own organisation that fetches a new token every day. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'client'; readonly id: string; readonly secret: string };

interface Incomplete {
  readonly missing: string;
  readonly advice: string;
}

function credentialsOf(env: {
  readonly SHOPIFY_ACCESS_TOKEN: string | null;
  readonly SHOPIFY_CLIENT_ID: string | null;
  readonly SHOPIFY_CLIENT_SECRET: string | null;
}): Credentials | Incomplete {
  const { SHOPIFY_ACCESS_TOKEN: token, SHOPIFY_CLIENT_ID: id, SHOPIFY_CLIENT_SECRET: secret } = env;
  if (token !== null) return { kind: 'token', token };
  if (id !== null && secret !== null) return { kind: 'client', id, secret };
  if (id !== null) return { missing: 'SHOPIFY_CLIENT_SECRET', advice: 'is missing beside SHOPIFY_CLIENT_ID' };
  if (secret !== null)
    return { missing: 'SHOPIFY_CLIENT_ID', advice: 'is missing beside SHOPIFY_CLIENT_SECRET' };
  return {
    missing: 'SHOPIFY_ACCESS_TOKEN',
    advice: 'is missing; set it, or SHOPIFY_CLIENT_ID and SHOPIFY_CLIENT_SECRET',
  };
}

/** The same variables, explained; documentation and `.env.example` are made from this list. */
export const SHOPIFY_SETTINGS: readonly Setting[] = [
  {
    variable: 'SHOPIFY_SHOP',
    about: 'The shop’s own address (not its public domain).',
    example: 'acme.myshopify.com',
    secret: false,
  },
  {
    variable: 'SHOPIFY_ACCESS_TOKEN',
    about: 'Admin API token of a custom app made before 2026; newer apps use client id and secret instead.',
    example: 'shpat_0123456789abcdef',
    secret: true,
  },
  {
    variable: 'SHOPIFY_CLIENT_ID',
    about: 'Client id of a Dev Dashboard app that belongs to the shop’s organisation and is installed.',
    example: '0123456789abcdef0123456789abcdef',
    secret: false,
  },
  {
    variable: 'SHOPIFY_CLIENT_SECRET',
    about: 'Its secret; a new token is fetched with it every day.',
    example: 'shpss_0123456789abcdef',
    secret: true,
  },
  {
    variable: 'SHOPIFY_WEBHOOK_SECRET',
    about:
      'Verifies Shopify’s webhooks to PUBLIC_URL/webhooks/shopify, a path that exists with it only (the app’s client secret); comma-separated while rotating.',
    example: 'shpss_0123456789abcdef',
    secret: true,
  },
  {
    variable: 'SHOPIFY_BASE_URL',
    about: 'Replaces https://<shop> for the sandbox and for checks; plain http for this machine only.',
    example: 'http://127.0.0.1:9003',
    secret: false,
  },
];
