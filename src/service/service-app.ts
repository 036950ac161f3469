import type { Express, RequestHandler, Router } from 'express';
import { adminRoutes } from '../admin-page/admin-routes.ts';
import { feedbackLinkRoutes } from '../admin-page/feedback-link-routes.ts';
import { apiRoutes } from '../api/api-routes.ts';
import { qualityReading } from '../api/quality-reading.ts';
import type { Config } from '../config/config.ts';
import type { OpenJobQueue } from '../jobs/open-job-queue.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { SharedLimits } from '../platform/shared-limits.ts';
import type { Breakers } from '../ports/breakers.ts';
import type { HandOverBook } from '../ports/hand-over-book.ts';
import type { Model } from '../ports/model.ts';
import { ratingsOf } from '../ports/rating-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { createApp } from '../receive/app.ts';
import { type Dependency, healthRoutes } from '../receive/health.ts';
import { webhookHandler } from '../receive/webhook.ts';
import { createTextCatalogue } from '../respond/texts/text-catalogue.ts';
import type { Store } from '../store/open-store.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { builtInTemplates } from './built-in-templates.ts';
import { cacheWebhooks } from './cache-webhooks.ts';
import type { Connections } from './connections.ts';
import { handOverBoard } from './hand-over-board.ts';
import { measureQuality } from './measure-quality.ts';
import { macroReader } from './read-macros.ts';
import type { SignedIn } from './sign-in.ts';
import { measureSweeps, sweepDependencies } from './sweep-health.ts';
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
  const takesWebhooks = config.service.ROLE !== 'worker';
  const quality = qualityReading(store, parts.clock);
  const { policies, breakers } = store;
  return createApp({
    webhooks: takesWebhooks ? webhooksOf(built) : {},
    health: healthRoutes(dependencies(built), breakers, built.isStopping),
    metrics: async () => {
      await measureSweeps(connections.helpdesks, store.sweeps, { metrics, clock: parts.clock });
      await measureQuality(quality, policies, metrics.quality);
      await measureWaits(store.handOvers, { metrics, clock: parts.clock });
      return metricsText(metrics, queue, breakers);
    },
    pages: takesWebhooks ? pagesOf(built, quality) : [],
    logger: parts.logger,
  });
}

type Built = Parameters<typeof serviceApp>[0];

/** Where helpdesks, shops and carriers ring. */
function webhooksOf({ config, parts, metrics, connections, store }: Built): Record<string, RequestHandler> {
  const count = (helpdesk: string, outcome: string): void => metrics.deliveries.inc({ helpdesk, outcome });
  const onAnswer = (ref: TicketRef): Promise<void> =>
    store.handOvers.lookNow(ref, new Date(parts.clock.now()).toISOString());
  const onRating = ({ helpdesk, account }: { readonly helpdesk: string; readonly account: string }) =>
    store.chores.ring(ratingsOf(helpdesk, account));
  const tools = { ...parts, deliveries: store.deliveries, count, onAnswer, onRating };
  const webhooks = connections.helpdesks.map(
    (helpdesk) => [`/webhooks/${helpdesk.id}`, webhookHandler(helpdesk, tools)] as const,
  );
  const onParcelNews = async (number: string): Promise<void> => {
    await store.promises.parcelNews(number, new Date(parts.clock.now()).toISOString());
  };
  const countNews = (upstream: string, outcome: string): void => metrics.news.inc({ upstream, outcome });
  const news = cacheWebhooks(config, { ...parts, ...store, onParcelNews, count: countNews });
  return { ...Object.fromEntries(webhooks), ...news };
}

/** The API and the page, with what a process brings of its own. */
function pagesOf(
  { config, parts, connections, store, open }: Built,
  quality: ReturnType<typeof qualityReading>,
): readonly Router[] {
  const { API_TOKEN, SESSION_SECRET } = config.service;
  const access = { openOnThisMachine: open, token: API_TOKEN ?? null };
  const texts = createTextCatalogue(builtInTemplates());
  const { runs, policies, breakers, templates } = store;
  const sessionSecret = SESSION_SECRET ?? null;
  const board = handOverBoard({ ...store, helpdesks: connections.helpdesks, clock: parts.clock });
  const macros = macroReader(connections.helpdesks, store);
  const { feedback } = store;
  return [
    apiRoutes({
      runs,
      policies,
      breakers,
      templates,
      board,
      macros,
      texts,
      access,
      version: VERSION,
      quality,
      feedback,
      clock: parts.clock,
    }),
    adminRoutes({
      runs,
      policies,
      breakers,
      board,
      macros,
      access,
      sessionSecret,
      clock: parts.clock,
      quality,
      feedback,
    }),
    feedbackLinkRoutes({ links: store.feedbackLinks, feedback, clock: parts.clock }),
    ...(parts.pages ?? []),
  ];
}

function dependencies({ store, queue, signedIn, connections, limits, config }: Built): readonly Dependency[] {
  return [
    { name: 'database', check: async () => store.ping().then(() => null) },
    { name: 'queue', check: async () => queue.counts().then(() => null) },
    ...(limits === null
      ? []
      : [{ name: 'redis', needed: false, check: async () => limits.ping().then(() => null) }]),
    ...connections.helpdesks.map(({ id }) => ({
      name: id,
      needed: false,
      check: async () => signedIn.problem(id),
    })),
    ...modelDependency(connections.model),
    ...sweepDependencies(connections.helpdesks, store.sweeps, config.service.SWEEP_SECONDS * 1_000),
  ];
}

/** What works without a model goes on; whoever pays for one wants to know that it does nothing. */
const modelDependency = (model: Model | null): readonly Dependency[] =>
  model === null ? [] : [{ name: model.id, needed: false, check: async () => model.trouble() }];

/** Whichever process watches, the figures are those of all. */
async function measureWaits(
  handOvers: HandOverBook,
  { metrics, clock }: { readonly metrics: Metrics; readonly clock: Clock },
): Promise<void> {
  const figures = await handOvers.figures(new Date(clock.now()).toISOString()).catch(() => null);
  if (figures !== null) metrics.waits(figures);
}

/** Jobs and breakers are read when they are asked for: a gauge that is kept up to date costs a query per job. */
async function metricsText(metrics: Metrics, queue: OpenJobQueue, breakers: Breakers): Promise<string> {
  const counts = await queue.counts().catch(() => null);
  for (const [state, value] of Object.entries(counts ?? {})) metrics.jobs.set({ state }, value);
  const tripped = await breakers.list().catch(() => []);
  for (const { account, open } of tripped) metrics.breakerOpen.set({ account }, open ? 1 : 0);
  return metrics.registry.metrics();
}
