import { type EasypostStandIn, easypostStandIn } from './easypost/index.ts';
import { connectWebhook } from './gorgias/connect-webhook.ts';
import { GorgiasPeople } from './gorgias/gorgias-people.ts';
import { type GorgiasOptions, GorgiasStandIn } from './gorgias/gorgias-stand-in.ts';
import { OpenaiStandIn } from './openai/openai-stand-in.ts';
import type { Personality } from './openai/personalities/personality.ts';
import { RequestLog } from './request-log.ts';
import { ShopifyStandIn } from './shopify/shopify-stand-in.ts';
import { type RunningStandIn, serveStandIn } from './stand-in-server.ts';
import { type Quotas, ZENDESK_BOT, zendeskAccount } from './zendesk/options.ts';
import { ZendeskStandIn } from './zendesk/zendesk-stand-in.ts';

/** Credentials of the sandbox. They open nothing but the stand-ins of this process, so they are no secrets. */
export const SANDBOX_KEYS = {
  zendeskSubdomain: 'acme-demo',
  zendeskClientId: 'whereabouts',
  zendeskClientSecret: 'sandbox-oauth-client-secret',
  zendeskWebhookSecret: 'sandbox-zendesk-webhook-signing-secret',
  gorgiasAccount: 'acme-demo',
  gorgiasEmail: 'whereabouts@acme.example',
  gorgiasApiKey: 'sandbox-gorgias-api-key',
  gorgiasWebhookSecret: 'sandbox-gorgias-webhook-secret-of-40-chars',
  shopifyShop: 'sandbox-shop.myshopify.com',
  shopifyAccessToken: 'shpat_sandbox',
  shopifyWebhookSecret: 'sandbox-shopify-webhook-secret',
  easypostApiKey: 'EZTKsandbox',
  easypostWebhookSecret: 'sandbox-easypost-webhook-secret',
  openaiApiKey: 'sk-sandbox-model-key',
  openaiModel: 'gpt-6-luna',
} as const;

/** All four vendors on ports of this machine, with one log of every request, and a model if one was asked for. */
export interface Sandbox {
  readonly log: RequestLog;
  readonly zendesk: ZendeskStandIn;
  readonly gorgias: GorgiasStandIn;
  readonly gorgiasPeople: GorgiasPeople;
  readonly shopify: ShopifyStandIn;
  readonly easypost: EasypostStandIn;
  /** The language model; `null` unless the sandbox was started with one. */
  readonly model: OpenaiStandIn | null;
  readonly servers: Readonly<Record<'zendesk' | 'gorgias' | 'shopify' | 'easypost', RunningStandIn>> & {
    readonly openai?: RunningStandIn;
  };
  /** What a service sets to talk to the sandbox instead of the vendors. */
  readonly environment: Readonly<Record<string, string>>;
  /** All four vendors ring at this origin from now on. */
  ring(origin: string): void;
  /** Resolves when no webhook and no mail is under way. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface SandboxOptions {
  /** `now`: the time of the sandbox's world; `wall`: real. */
  readonly clock: { now(): number; wall(): number };
  /** Requests are counted and never refused (demo, load and chaos runs; they say so). */
  readonly liftQuotas: boolean;
  /** Another plan of Zendesk's than the usual one. */
  readonly zendeskQuotas?: Quotas | undefined;
  /** Zendesk seat of the bot: an admin's may use the incremental export and look at webhooks. Default `agent`. */
  readonly zendeskRole?: 'agent' | 'admin' | undefined;
  /** The team's macros in both helpdesks, in place of those of the demo. */
  readonly macros?: readonly TeamMacro[];
  /** How Gorgias delivers its webhooks: after how many failures it switches an integration off, and so on. */
  readonly gorgiasWebhooks?: GorgiasOptions['webhooks'];
  /** A language model of this personality, and the variables that lead the service to it. Default: none. */
  readonly model?: Personality | undefined;
}

const NO_QUOTAS = {
  accountPerMinute: null,
  updatesPerMinute: null,
  updatesPerTicketPer10Minutes: null,
  exportsPerMinute: null,
};

/** A macro that a team has; only Gorgias keeps its language. */
export interface TeamMacro {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly usage?: number;
}

/** Team macros of both helpdesks, so that notes have something to suggest. */
const MACROS: readonly TeamMacro[] = [
  {
    title: 'Shipping::Delayed',
    text: 'We are sorry that your parcel is late. We have asked the carrier what happened.',
  },
  {
    title: 'Shipping::Delivered but missing',
    text: 'Please look with your neighbours and at the places the carrier uses.',
  },
  {
    title: 'Shipping::Wrong address',
    text: 'Please tell us the right address, so that we can ask the carrier to change it.',
  },
  { title: 'Orders::On hold', text: 'We are looking at your order and will be back shortly.' },
  { title: 'Orders::Cancellation', text: 'We will see whether we can still stop your order.' },
  { title: 'Returns::Returned to us', text: 'Your parcel is on its way back to us. Shall we send it again?' },
];

/** Starts the sandbox. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, liftQuotas } = options;
  const log = new RequestLog();
  const zendesk = new ZendeskStandIn(
    zendeskAccount({
      clock,
      macros: (options.macros ?? MACROS).map((macro) => ({ ...macro, active: true })),
      ...(liftQuotas ? { quotas: NO_QUOTAS } : {}),
      ...(options.zendeskQuotas === undefined ? {} : { quotas: options.zendeskQuotas }),
      bot: { ...ZENDESK_BOT, role: options.zendeskRole ?? 'agent' },
    }),
  );
  const { gorgias, people } = startGorgias(options);
  const shopify = new ShopifyStandIn({
    clock,
    ...(liftQuotas ? { bucket: { maximum: 1_000_000_000, restorePerSecond: 1_000_000_000 } } : {}),
  });
  const easypost = easypostStandIn({ clock, apiKeys: [SANDBOX_KEYS.easypostApiKey] });
  const model = options.model === undefined ? null : modelStandIn(clock, options.model);
  if (model !== null) model.limit.lifted = liftQuotas;
  const servers = {
    zendesk: await serveStandIn(zendesk, log),
    gorgias: await serveStandIn(gorgias, log),
    shopify: await serveStandIn(shopify, log),
    easypost: await serveStandIn(easypost, log),
    ...(model === null ? {} : { openai: await serveStandIn(model, log) }),
  };
  return {
    log,
    zendesk,
    gorgias,
    gorgiasPeople: people,
    shopify,
    easypost,
    model,
    servers,
    environment: environmentFor(servers, liftQuotas),
    ring: (origin) => ringAt(origin, { zendesk, gorgias, shopify, easypost }),
    idle: async () => {
      await zendesk.idle();
      await gorgias.idle();
      await shopify.news.idle();
      await easypost.news.idle();
    },
    stop: async () => {
      gorgias.stop();
      await Promise.all(Object.values(servers).map(async (server) => server.stop()));
    },
  };
}

const modelStandIn = (clock: SandboxOptions['clock'], personality: Personality): OpenaiStandIn =>
  new OpenaiStandIn({ clock, apiKeys: [SANDBOX_KEYS.openaiApiKey], personality });

function startGorgias({ clock, liftQuotas, gorgiasWebhooks, macros = MACROS }: SandboxOptions): {
  readonly gorgias: GorgiasStandIn;
  readonly people: GorgiasPeople;
} {
  const credentials = { email: SANDBOX_KEYS.gorgiasEmail, apiKey: SANDBOX_KEYS.gorgiasApiKey };
  const gorgias = new GorgiasStandIn({
    account: SANDBOX_KEYS.gorgiasAccount,
    credentials,
    clock,
    ...(gorgiasWebhooks === undefined ? {} : { webhooks: gorgiasWebhooks }),
  });
  gorgias.bucket.lifted = liftQuotas;
  gorgias.account.addMailbox('support@acme.example', 'Support');
  const people = new GorgiasPeople(gorgias);
  for (const { title, ...macro } of macros) people.addMacro({ name: title, ...macro });
  return { gorgias, people };
}

function environmentFor(servers: Sandbox['servers'], liftQuotas: boolean): Readonly<Record<string, string>> {
  return {
    ZENDESK_SUBDOMAIN: SANDBOX_KEYS.zendeskSubdomain,
    ZENDESK_OAUTH_CLIENT_ID: SANDBOX_KEYS.zendeskClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: SANDBOX_KEYS.zendeskClientSecret,
    ZENDESK_WEBHOOK_SECRET: SANDBOX_KEYS.zendeskWebhookSecret,
    ZENDESK_BASE_URL: servers.zendesk.origin,
    GORGIAS_ACCOUNT: SANDBOX_KEYS.gorgiasAccount,
    GORGIAS_EMAIL: SANDBOX_KEYS.gorgiasEmail,
    GORGIAS_API_KEY: SANDBOX_KEYS.gorgiasApiKey,
    GORGIAS_WEBHOOK_SECRET: SANDBOX_KEYS.gorgiasWebhookSecret,
    GORGIAS_BASE_URL: servers.gorgias.origin,
    // Our side keeps to the account's quota by itself: forty tickets would take minutes.
    ...(liftQuotas ? { GORGIAS_CALLS_PER_20_SECONDS: '100000', ZENDESK_EXPORTS_PER_MINUTE: '100000' } : {}),
    SHOPIFY_SHOP: SANDBOX_KEYS.shopifyShop,
    SHOPIFY_ACCESS_TOKEN: SANDBOX_KEYS.shopifyAccessToken,
    SHOPIFY_BASE_URL: servers.shopify.origin,
    SHOPIFY_WEBHOOK_SECRET: SANDBOX_KEYS.shopifyWebhookSecret,
    EASYPOST_API_KEY: SANDBOX_KEYS.easypostApiKey,
    EASYPOST_BASE_URL: servers.easypost.origin,
    EASYPOST_WEBHOOK_SECRET: SANDBOX_KEYS.easypostWebhookSecret,
    ...(servers.openai === undefined
      ? {}
      : {
          OPENAI_API_KEY: SANDBOX_KEYS.openaiApiKey,
          OPENAI_MODEL: SANDBOX_KEYS.openaiModel,
          OPENAI_BASE_URL: `${servers.openai.origin}/v1`,
        }),
  };
}

function ringAt(
  origin: string,
  vendors: Pick<Sandbox, 'zendesk' | 'gorgias' | 'shopify' | 'easypost'>,
): void {
  vendors.zendesk.subscribe({
    url: `${origin}/webhooks/zendesk`,
    secret: SANDBOX_KEYS.zendeskWebhookSecret,
    events: ['ticket.created', 'ticket.comment_added', 'ticket.csat_received'],
  });
  connectWebhook(vendors.gorgias.account, {
    url: `${origin}/webhooks/gorgias`,
    secret: SANDBOX_KEYS.gorgiasWebhookSecret,
  });
  vendors.shopify.subscribe({
    url: `${origin}/webhooks/shopify`,
    secret: SANDBOX_KEYS.shopifyWebhookSecret,
  });
  vendors.easypost.subscribe({
    url: `${origin}/webhooks/easypost`,
    secret: SANDBOX_KEYS.easypostWebhookSecret,
  });
}
