import { z } from 'zod';
import { ORIGIN_ADVICE, originOf } from '../../../platform/origin.ts';
import type { Setting } from '../../../ports/plug-in.ts';

/** What the operator may set (contract 2). */
export const SETTINGS: readonly Setting[] = [
  {
    variable: 'ZENDESK_SUBDOMAIN',
    about:
      'The part before .zendesk.com of your account, the original one even if your help centre has its own domain',
    example: 'acme',
    secret: false,
  },
  {
    variable: 'ZENDESK_OAUTH_CLIENT_ID',
    about: 'Identifier of a confidential OAuth client (client credentials)',
    example: 'whereabouts',
    secret: false,
  },
  {
    variable: 'ZENDESK_OAUTH_CLIENT_SECRET',
    about: 'Secret of that OAuth client',
    example: '0f3c9a5d7e',
    secret: true,
  },
  {
    variable: 'ZENDESK_EMAIL',
    about:
      'Instead of OAuth: address of the agent an existing API token acts for (API tokens end on 2027-04-30)',
    example: 'whereabouts@acme.example',
    secret: false,
  },
  { variable: 'ZENDESK_API_TOKEN', about: 'The existing API token', example: 'Yx3kPq', secret: true },
  {
    variable: 'ZENDESK_WEBHOOK_SECRET',
    about: 'Signing secret of the webhook; comma-separated while it is being replaced',
    example: 'fh4kWq93mZ',
    secret: true,
  },
  {
    variable: 'ZENDESK_BASE_URL',
    about: "Replaces the account's origin (sandbox, tests); plain http on this machine only",
    example: 'http://127.0.0.1:9001',
    secret: false,
  },
  {
    variable: 'ZENDESK_EXPORTS_PER_MINUTE',
    about:
      'Incremental exports the account allows us in a minute: 10 (default), 30 with the High Volume add-on',
    example: '10',
    secret: false,
  },
];

/** How we sign in. */
export type ZendeskSignIn =
  | { readonly kind: 'oauth'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'api_token'; readonly email: string; readonly token: string };

export interface ZendeskSettings {
  readonly subdomain: string;
  /** Without a slash at the end. */
  readonly origin: string;
  readonly signIn: ZendeskSignIn;
  readonly webhookSecrets: readonly string[];
  readonly exportsPerMinute: number;
}

/** What every account may (api page A3). */
const EXPORTS_PER_MINUTE = 10;

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const Variables = z.object({
  ZENDESK_SUBDOMAIN: text.pipe(
    z
      .string('Set the part before .zendesk.com, for example acme')
      .regex(/^[a-z0-9][a-z0-9-]{0,61}$/i, 'Only the part before .zendesk.com, for example acme'),
  ),
  ZENDESK_OAUTH_CLIENT_ID: text,
  ZENDESK_OAUTH_CLIENT_SECRET: text,
  ZENDESK_EMAIL: text,
  ZENDESK_API_TOKEN: text,
  ZENDESK_WEBHOOK_SECRET: text.pipe(
    z
      .string('Set the signing secret that the webhook shows')
      .regex(/[^,\s]/, 'Set the signing secret that the webhook shows'),
  ),
  ZENDESK_BASE_URL: text.pipe(
    z
      .string()
      .transform((given, context) => {
        const origin = originOf(given);
        if (origin === null) context.addIssue(ORIGIN_ADVICE);
        return origin ?? z.NEVER;
      })
      .optional(),
  ),
  ZENDESK_EXPORTS_PER_MINUTE: text
    .refine(
      (given) => given === undefined || /^[1-9]\d{0,5}$/.test(given),
      'Give a whole number, for example 10',
    )
    .transform((given) => (given === undefined ? EXPORTS_PER_MINUTE : Number(given))),
});

/** Reads the variables of this plug-in; OAuth wins when both ways to sign in are set. */
export const ZendeskSettings = Variables.transform((env, context): ZendeskSettings => {
  const signIn = signInOf(env);
  if (typeof signIn === 'string') {
    context.addIssue({
      code: 'custom',
      path: [signIn],
      message: `Set ${signIn}, or use the other way to sign in`,
    });
    return z.NEVER;
  }
  return {
    subdomain: env.ZENDESK_SUBDOMAIN.toLowerCase(),
    origin: env.ZENDESK_BASE_URL ?? `https://${env.ZENDESK_SUBDOMAIN.toLowerCase()}.zendesk.com`,
    signIn,
    exportsPerMinute: env.ZENDESK_EXPORTS_PER_MINUTE,
    webhookSecrets: env.ZENDESK_WEBHOOK_SECRET.split(',')
      .map((secret) => secret.trim())
      .filter((secret) => secret !== ''),
  };
});

/** The way to sign in, or the name of the first variable that is missing for it. */
function signInOf(env: z.output<typeof Variables>): ZendeskSignIn | string {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = env;
  const { ZENDESK_EMAIL: email, ZENDESK_API_TOKEN: token } = env;
  if (clientId !== undefined && clientSecret !== undefined) return { kind: 'oauth', clientId, clientSecret };
  if (email !== undefined && token !== undefined) return { kind: 'api_token', email, token };
  if (clientId !== undefined) return 'ZENDESK_OAUTH_CLIENT_SECRET';
  if (email !== undefined) return 'ZENDESK_API_TOKEN';
  return token === undefined ? 'ZENDESK_OAUTH_CLIENT_ID' : 'ZENDESK_EMAIL';
}
