import { z } from 'zod';
import { ORIGIN_ADVICE, originOf } from '../../../platform/origin.ts';
import type { Setting } from '../../../ports/plug-in.ts';

export const GORGIAS_SETTINGS: readonly Setting[] = [
  {
    variable: 'GORGIAS_ACCOUNT',
    about: 'subdomain of the Gorgias account: the part before .gorgias.com',
    example: 'acme',
    secret: false,
  },
  {
    variable: 'GORGIAS_EMAIL',
    about:
      'address of the user the API key belongs to; give Whereabouts a user of its own (Settings > REST API)',
    example: 'whereabouts@acme.example',
    secret: false,
  },
  {
    variable: 'GORGIAS_API_KEY',
    about: 'API key of that user (private app)',
    example: 'a-long-random-text',
    secret: true,
  },
  {
    variable: 'GORGIAS_WEBHOOK_SECRET',
    about:
      'at least 32 characters, sent by the HTTP integration as header x-whereabouts-secret; comma-separated while rotating',
    example: 'openssl-rand-hex-32-gives-a-good-one',
    secret: true,
  },
  {
    variable: 'GORGIAS_BASE_URL',
    about: 'origin that replaces https://ACCOUNT.gorgias.com (sandbox, tests); plain http on loopback only',
    example: 'http://127.0.0.1:9002',
    secret: false,
  },
  {
    variable: 'GORGIAS_CALLS_PER_20_SECONDS',
    about:
      'requests the account allows in 20 seconds, where its answers do not tell: 80 with an API key on Gorgias Enterprise, whose limits count 10 seconds; unset: as the answers say, 40 until the first one',
    example: '80',
    secret: false,
  },
];

const SECRET_CHARS = 32;

const Account = z
  .string('is missing; it is the part before .gorgias.com in the address of your helpdesk')
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9-]{0,61}$/, 'must be the subdomain only, for example acme');

// It goes into a header: a pasted line break would break every request with an obscure error.
const Word = z
  .string('is missing; see docs/connect-gorgias.md')
  .trim()
  .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces or line breaks');

const Email = z
  .string('is missing; see docs/connect-gorgias.md')
  .trim()
  .regex(/^[^\s@:]+@[^\s@:]+$/, 'must be the e-mail address of the user the API key belongs to');

const Secrets = z
  .string('is missing; make one with: openssl rand -hex 32')
  .transform((text) =>
    text
      .split(',')
      .map((secret) => secret.trim())
      .filter((secret) => secret !== ''),
  )
  .refine((secrets) => secrets.length > 0, 'is missing; make one with: openssl rand -hex 32')
  .refine(
    (secrets) => secrets.every((secret) => secret.length >= SECRET_CHARS),
    `must have at least ${SECRET_CHARS} characters: it is all that proves a webhook genuine`,
  );

const Origin = z.string().transform((text, context) => {
  const origin = originOf(text);
  if (origin === null) context.addIssue(ORIGIN_ADVICE);
  return origin ?? z.NEVER;
});

/** What the environment says about Gorgias. `GORGIAS_WEBHOOK_SECRET` is the list of secrets accepted now. */
export const GorgiasSettings = z
  .object({
    GORGIAS_ACCOUNT: Account,
    GORGIAS_EMAIL: Email,
    GORGIAS_API_KEY: Word,
    GORGIAS_WEBHOOK_SECRET: Secrets,
    GORGIAS_BASE_URL: Origin.optional(),
    GORGIAS_CALLS_PER_20_SECONDS: z.coerce.number('must be a number').int().min(1).max(100_000).optional(),
  })
  .transform((given) => ({
    ...given,
    GORGIAS_BASE_URL: given.GORGIAS_BASE_URL ?? `https://${given.GORGIAS_ACCOUNT}.gorgias.com`,
  }));
export type GorgiasSettings = z.output<typeof GorgiasSettings>;
