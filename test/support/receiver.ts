import { Router } from 'express';
import { Kysely } from 'kysely';
import { readConfig } from '../../src/config/read-config.ts';
import { openJobQueue } from '../../src/jobs/open-job-queue.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import { createApp } from '../../src/receive/app.ts';
import { webhookHandler } from '../../src/receive/webhook.ts';
import { connect, PLUG_INS } from '../../src/service/connections.ts';
import { listen } from '../../src/service/http-server.ts';
import { createDeliveryLog } from '../../src/store/delivery-log.ts';
import { openPool } from '../../src/store/pool.ts';
import { storageDialect } from '../../src/store/storage-driver.ts';
import type { Tables } from '../../src/store/tables.ts';

/** Takes helpdesks' webhooks in and does nothing else. */
export interface Receiver {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * The receiving half of a web process, on tables as they are: unlike a service it does not bring them up to date. Of
 * them it knows `delivery` only, which is as the first migration made it, so it stands in for a process of any release.
 * @param environment what a service is told
 */
export async function startReceiver(environment: Readonly<Record<string, string>>): Promise<Receiver> {
  const config = readConfig(environment, PLUG_INS);
  const connectionString = config.service.DATABASE_URL ?? '';
  const parts = { clock: systemClock(), logger: createLogger('silent') };
  const { helpdesks } = connect(
    config,
    createTools({ ...parts, metrics: createMetrics(), limits: null, reserve: 0, quotasLifted: false }),
  );
  const queue = await openJobQueue({ connectionString, ...parts });
  const db = new Kysely<Tables>({
    dialect: storageDialect(openPool({ connectionString, max: 4, logger: parts.logger })),
  });
  const tools = { ...parts, deliveries: createDeliveryLog(db, queue.enqueue), count: () => undefined };
  const app = createApp({
    webhooks: Object.fromEntries(
      helpdesks.map((helpdesk) => [`/webhooks/${helpdesk.id}`, webhookHandler(helpdesk, tools)]),
    ),
    health: Router(),
    metrics: async () => '',
    pages: [],
    logger: parts.logger,
  });
  const listening = await listen(app, '127.0.0.1', 0);
  return {
    origin: listening.origin,
    stop: async () => {
      await listening.stop(1_000);
      await queue.stop(0);
      await db.destroy();
    },
  };
}
