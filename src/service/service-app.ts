import type { Express, Router } from 'express';
import { adminRoutes } from '../admin-page/admin-routes.ts';
import { apiRoutes } from '../api/api-routes.ts';
import type { Config } from '../config/config.ts';
import type { OpenJobQueue } from '../jobs/open-job-queue.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { SharedLimits } from '../platform/shared-limits.ts';
import type { Breakers } from '../ports/breakers.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { createApp } from '../receive/app.ts';
import { type Dependency, healthRoutes } from '../receive/health.ts';
import { webhookHandler } from '../receive/webhook.ts';
import { loadTemplates } from '../respond/texts/load-templates.ts';
import { createTextCatalogue } from '../respond/texts/text-catalogue.ts';
import type { Store } from '../store/open-store.ts';
import { cacheWebhooks } from './cache-webhooks.ts';
import type { Connections } from './connections.ts';
import type { SignedIn } from './sign-in.ts';
import { measureSweeps, sweepDependencies } from './sweep-health.ts';
import { TEMPLATES_FOLDER } from './templates-folder.ts';
import { VERSION } from './version.ts';

/** The HTTP face of one process, with everything behind it. */
export function serviceApp(built: {
  readonly config: Config;
  readonly parts: { readonly clock: Clock; readonly logger: Logger; readonly pages?: readonly Router[] };
  readonly metrics: Metrics;
  readonly connections: Connections;
  readonly store: Store;
  readonly queue: OpenJobQueue;
  readonly signedIn: SignedIn;
  readonly limits: SharedLimits | null;
  /** Bound to loopback only: this machine needs no token. */
  readonly open: boolean;
  readonly isStopping: () => boolean;
}): Express {
  const { config, parts, metrics, connections, store, queue } = built;
  const { API_TOKEN, SESSION_SECRET, ROLE } = config.service;
  const access = { openOnThisMachine: built.open, token: API_TOKEN ?? null };
  const takesWebhooks = ROLE !== 'worker';
  const count = (helpdesk: string, outcome: string): void => metrics.deliveries.inc({ helpdesk, outcome });
  const tools = { ...parts, deliveries: store.deliveries, count };
  const webhooks = connections.helpdesks.map(
    (helpdesk) => [`/webhooks/${helpdesk.id}`, webhookHandler(helpdesk, tools)] as const,
  );
  const onParcelNews = async (number: string): Promise<void> => {
    await store.promises.parcelNews(number, new Date(parts.clock.now()).toISOString());
  };
  const countNews = (upstream: string, outcome: string): void => metrics.news.inc({ upstream, outcome });
  const news = cacheWebhooks(config, { ...parts, ...store, onParcelNews, count: countNews });
  const texts = createTextCatalogue(loadTemplates(TEMPLATES_FOLDER));
  const { runs, policies, breakers, templates } = store;
  const sessionSecret = SESSION_SECRET ?? null;
  const pages = [
    apiRoutes({ runs, policies, breakers, templates, texts, access, version: VERSION }),
    adminRoutes({ runs, policies, breakers, access, sessionSecret, clock: parts.clock }),
    ...(parts.pages ?? []),
  ];
  return createApp({
    webhooks: takesWebhooks ? { ...Object.fromEntries(webhooks), ...news } : {},
    health: healthRoutes(dependencies(built), breakers, built.isStopping),
    metrics: async () => {
      await measureSweeps(connections.helpdesks, store.sweeps, { metrics, clock: parts.clock });
      return metricsText(metrics, queue, breakers);
    },
    pages: takesWebhooks ? pages : [],
    logger: parts.logger,
  });
}

function dependencies({
  store,
  queue,
  signedIn,
  connections,
  limits,
  config,
}: Parameters<typeof serviceApp>[0]): readonly Dependency[] {
  return [
    { name: 'database', check: async () => store.ping().then(() => null) },
    { name: 'queue', check: async () => queue.counts().then(() => null) },
    ...(limits === null ? [] : [{ name: 'redis', check: async () => limits.ping().then(() => null) }]),
    ...connections.helpdesks.map(({ id }) => ({ name: id, check: async () => signedIn.problem(id) })),
    ...sweepDependencies(connections.helpdesks, store.sweeps, config.service.SWEEP_SECONDS * 1_000),
  ];
}

/** Jobs and breakers are read when they are asked for: a gauge that is kept up to date costs a query per job. */
async function metricsText(metrics: Metrics, queue: OpenJobQueue, breakers: Breakers): Promise<string> {
  const counts = await queue.counts().catch(() => null);
  for (const [state, value] of Object.entries(counts ?? {})) metrics.jobs.set({ state }, value);
  const tripped = await breakers.list().catch(() => []);
  for (const { account, open } of tripped) metrics.breakerOpen.set({ account }, open ? 1 : 0);
  return metrics.registry.metrics();
}
