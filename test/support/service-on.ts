import { readConfig } from '../../src/config/read-config.ts';
import type { Timing } from '../../src/jobs/ticket-queue.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import type { Clock } from '../../src/ports/tools.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { environmentOf } from './world.ts';

/** A service that works for a sandbox of the test's own making. */
export interface ServiceOn {
  readonly sandbox: Sandbox;
  readonly service: Service;
  readonly database: TestDatabase;
  /** `null`: not worked yet. */
  page(helpdesk: string, id: string): Promise<DecisionPage | null>;
  /** Ends service, sandbox and database, whatever is under way. */
  stop(): Promise<void>;
}

/** @param options `environment` over the sandbox's own; `timing` shorter times of the job queue */
export async function serviceOn(
  sandbox: Sandbox,
  options: {
    readonly clock: Clock;
    readonly environment?: Readonly<Record<string, string>>;
    readonly policy?: object;
    readonly timing?: Partial<Timing>;
  },
): Promise<ServiceOn> {
  const { clock, environment, policy, timing = {} } = options;
  const database = await testDatabase();
  const config = readConfig(
    { ...(await environmentOf(sandbox, database, policy)), ...environment },
    PLUG_INS,
  );
  const logger = createLogger(config.service.LOG_LEVEL);
  const parts = { clock, logger, reach: async () => undefined, temporary: true, connections: 4, timing };
  const service = await startService(config, {
    ...parts,
    promiseRoundMs: 3_600_000,
    handOverRoundMs: 3_600_000,
  });
  sandbox.ring(service.origin);
  return {
    sandbox,
    service,
    database,
    page: (helpdesk, id) => service.store.runs.page({ helpdesk, id }),
    stop: async () => {
      await service.stop();
      await sandbox.stop();
      await database.drop();
    },
  };
}
