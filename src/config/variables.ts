import { z } from 'zod';
import { isChatAddress } from './chat-address.ts';

/** How one environment variable of the service itself is explained. What a vendor needs is declared by its plug-in. */
export interface VariableHelp {
  readonly about: string;
  readonly example: string;
  /** Shown in `.env.example` as the value in force when unset; `null`: none. */
  readonly fallback: string | null;
  readonly secret: boolean;
}

/** Explanations beside the schemas, so that `.env.example` and the fault lines cannot drift from what is checked. */
export const variableHelp = z.registry<VariableHelp>();

const port = z.coerce
  .number('must be a port number')
  .int('must be a port number')
  .min(0)
  .max(65_535, 'must be a port number');
const whole = z.coerce
  .number('must be a whole number')
  .int('must be a whole number')
  .min(0, 'must not be negative');
const text = z.string();
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });
const redisUrl = z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' });
const isoTime = z.iso.datetime({ offset: true, error: 'must be an ISO time with a zone' });
const role = z.enum(['all', 'web', 'worker'], 'must be all, web or worker');
const level = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a log level');

/** 32 bytes, base64: keys effect keys and hashes. The first one signs, the others are still recognised. */
const dataKeys = text
  .transform((value) => value.split(',').map((part) => part.trim()))
  .refine(
    (parts) => parts.every((part) => Buffer.from(part, 'base64').length === 32),
    'must be 32 bytes in base64',
  );

/** Every variable of contract 2 that does not belong to one vendor, in the order of `.env.example`. */
export const ServiceSettings = z.object({
  PORT: port.default(8080).register(variableHelp, {
    about: 'port the service listens on',
    example: '8080',
    fallback: '8080',
    secret: false,
  }),
  HOST: text.default('0.0.0.0').register(variableHelp, {
    about: 'address the service listens on',
    example: '127.0.0.1',
    fallback: '0.0.0.0',
    secret: false,
  }),
  PUBLIC_URL: httpUrl.optional().register(variableHelp, {
    about: 'the address helpdesks reach us at',
    example: 'https://whereabouts.example.com',
    fallback: null,
    secret: false,
  }),
  ROLE: role.default('all').register(variableHelp, {
    about:
      'all, web (takes webhooks, serves pages) or worker (works tickets); the last two need DATABASE_URL',
    example: 'worker',
    fallback: 'all',
    secret: false,
  }),
  DATABASE_URL: postgresUrl.optional().register(variableHelp, {
    about: 'PostgreSQL 15 or later; unset: an embedded server with its files under DATA_DIR',
    example: 'postgres://user:password@db.example.com/whereabouts',
    fallback: null,
    secret: true,
  }),
  DATA_DIR: text.default('./data').register(variableHelp, {
    about: 'where the embedded server keeps its files',
    example: '/var/lib/whereabouts',
    fallback: './data',
    secret: false,
  }),
  DATA_KEY: dataKeys.optional().register(variableHelp, {
    about:
      '32 bytes in base64 (openssl rand -base64 32), comma-separated while rotating; required with DATABASE_URL',
    example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    fallback: null,
    secret: true,
  }),
  REDIS_URL: redisUrl.optional().register(variableHelp, {
    about: 'shares rate limits between processes; unset: each process counts for itself',
    example: 'redis://127.0.0.1:6379',
    fallback: null,
    secret: true,
  }),
  QUOTA_RESERVE_PERCENT: whole.max(90, 'must be at most 90').default(50).register(variableHelp, {
    about:
      "part of a helpdesk account's request and update limits that is never used, so that people and other apps have it: 0 to 90",
    example: '30',
    fallback: '50',
    secret: false,
  }),
  WORKER_CONCURRENCY: whole.min(1, 'must be at least 1').max(1_000).default(20).register(variableHelp, {
    about: 'tickets worked at once per process',
    example: '20',
    fallback: '20',
    secret: false,
  }),
  SWEEP_SECONDS: whole.max(86_400, 'must be at most 86400, a day').default(180).register(variableHelp, {
    about:
      'how often the helpdesks are asked for tickets that no webhook announced; 0 = never, and a lost webhook is then a lost ticket',
    example: '180',
    fallback: '180',
    secret: false,
  }),
  UNCLEAR_SEND_SECONDS: whole.default(60).register(variableHelp, {
    about: 'how long an unclear send is looked into before a person is told',
    example: '60',
    fallback: '60',
    secret: false,
  }),
  DRAIN_SECONDS: whole.max(300, 'must be at most 300, five minutes').default(0).register(variableHelp, {
    about:
      'how long webhooks are still taken after SIGTERM while /readyz says 503: longer than a balancer needs to notice; 0 = the port closes at once',
    example: '5',
    fallback: '0',
    secret: false,
  }),
  HANDOVER_WEBHOOK_URL: z
    .string()
    .refine(
      isChatAddress,
      'must be an https address of a public host, or http on 127.0.0.1, localhost or [::1]',
    )
    .optional()
    .register(variableHelp, {
      about:
        'where a hand-over that is overdue is told, once: a webhook that takes {"text": …} as Slack’s do; it hears the ticket, no word of the customer',
      example: 'https://hooks.slack.com/services/T000/B000/XXXX',
      fallback: null,
      secret: true,
    }),
  POLICY_FILE: text.optional().register(variableHelp, {
    about: 'policy (YAML or JSON) read into the database when it holds none',
    example: './policy.yaml',
    fallback: null,
    secret: false,
  }),
  INTENT_MODEL: text.optional().register(variableHelp, {
    about:
      'a model of your own, made by whereabouts train and accepted by whereabouts doctor; unset: the built-in one',
    example: './data/intent-model.bin',
    fallback: null,
    secret: false,
  }),
  API_TOKEN: text.min(16, 'must have at least 16 characters').optional().register(variableHelp, {
    about:
      'bearer token for /api and /admin; unset: they answer this machine only, and only when bound to loopback',
    example: 'a long random text',
    fallback: null,
    secret: true,
  }),
  SESSION_SECRET: text.min(32, 'must have at least 32 characters').optional().register(variableHelp, {
    about: 'keys sessions; required unless bound to loopback',
    example: 'a long random text of at least 32 characters',
    fallback: null,
    secret: true,
  }),
  NOW: isoTime.optional().register(variableHelp, {
    about: 'ISO time the business clock starts from (demo, tests)',
    example: '2026-11-24T15:00:00Z',
    fallback: null,
    secret: false,
  }),
  LOG_LEVEL: level.default('info').register(variableHelp, {
    about: 'fatal, error, warn, info, debug, trace or silent',
    example: 'debug',
    fallback: 'info',
    secret: false,
  }),
});

/** The service's own settings, checked, under the names of their variables. */
export type ServiceSettings = z.output<typeof ServiceSettings>;
