import { readConfig } from '../config/read-config.ts';
import { systemClock } from '../platform/clock.ts';
import { createLogger } from '../platform/logger.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { PLUG_INS } from '../service/connections.ts';
import { openDatabase } from '../service/open-database.ts';
import { ensureDataKey, parseDataKeys } from '../store/data-key.ts';
import { connectToRunning } from '../store/embedded-server/running-server.ts';
import { openStore, type Store } from '../store/open-store.ts';

/**
 * The store, for a command: the running service's server where one runs on `DATA_DIR`, else one started for the
 * command, else the operator's PostgreSQL. Whoever calls it closes it.
 */
export async function withStore<T>(
  environment: NodeJS.ProcessEnv,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  // A command serves nothing, so what only a server needs is not asked for.
  const { service } = readConfig({ ...environment, HOST: '127.0.0.1' }, PLUG_INS);
  const logger = createLogger('error');
  const clock = systemClock(service.NOW ?? null);
  const running = service.DATABASE_URL === undefined ? await connectToRunning(service.DATA_DIR) : null;
  const database =
    running === null
      ? await openDatabase(service, { clock, logger, temporary: false })
      : {
          connectionString: running.connectionString,
          dataKeys: parseDataKeys(service.DATA_KEY?.join(',') ?? (await ensureDataKey(service.DATA_DIR))),
          stop: async () => undefined,
        };
  const store = await openStore({
    ...database,
    clock,
    logger,
    parsePolicy: readPolicy,
    enqueue: async () => {
      throw new Error('A command takes no webhooks');
    },
    connections: 2,
  });
  try {
    return await use(store);
  } finally {
    await store.close();
    await database.stop();
  }
}
