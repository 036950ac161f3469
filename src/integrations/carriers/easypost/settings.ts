import { z } from 'zod';
import { ORIGIN_ADVICE, originOf } from '../../../platform/origin.ts';
import type { Setting } from '../../../ports/plug-in.ts';

export const EASYPOST_SETTINGS: readonly Setting[] = [
  {
    variable: 'EASYPOST_API_KEY',
    about:
      'API key of the EasyPost account that tracks parcels (a production key: test keys track test numbers only)',
    example: 'EZAKexample',
    secret: true,
  },
  {
    variable: 'EASYPOST_BASE_URL',
    about: 'origin that replaces https://api.easypost.com (sandbox, tests); plain http on loopback only',
    example: 'http://127.0.0.1:9004',
    secret: false,
  },
  {
    variable: 'EASYPOST_WEBHOOK_SECRET',
    about:
      'secret of the EasyPost webhook to PUBLIC_URL/webhooks/easypost, a path that exists with it only; comma-separated while rotating',
    example: 'a-long-random-text',
    secret: true,
  },
];

const Origin = z.string().transform((text, context) => {
  const origin = originOf(text);
  if (origin === null) context.addIssue(ORIGIN_ADVICE);
  return origin ?? z.NEVER;
});

const Key = z
  .string('is missing; copy the production key from EasyPost > Account Settings > API Keys')
  .trim()
  .min(1)
  // A key goes into a header: a pasted line break would break every request with an obscure error.
  .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces or line breaks');

const Secrets = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((secret) => secret.trim())
      .filter((secret) => secret !== ''),
  );

/** What the environment says about EasyPost. `EASYPOST_WEBHOOK_SECRET` is the list of secrets accepted now. */
export const EasypostSettings = z.object({
  EASYPOST_API_KEY: Key,
  EASYPOST_BASE_URL: Origin.default('https://api.easypost.com'),
  EASYPOST_WEBHOOK_SECRET: Secrets,
});
export type EasypostSettings = z.output<typeof EasypostSettings>;
