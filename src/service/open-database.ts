import type { ServiceSettings } from '../config/variables.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { ensureDataKey, parseDataKeys } from '../store/data-key.ts';
import { startEmbeddedServer } from '../store/embedded-server/start-embedded-server.ts';
import { StartRefused } from './start-refused.ts';

/** A PostgreSQL to work with, and the keys of what is stored in it. */
export interface Database {
  readonly connectionString: string;
  readonly dataKeys: readonly Buffer[];
  /** Stops the embedded server; does nothing for a server of the operator's. */
  stop(): Promise<void>;
}

/**
 * The operator's PostgreSQL where `DATABASE_URL` names one, else a server of our own under `DATA_DIR`.
 * @throws StartRefused when the folder is held by another process, or the platform has no binaries
 */
export async function openDatabase(
  settings: ServiceSettings,
  tools: { readonly clock: Clock; readonly logger: Logger; readonly temporary: boolean },
): Promise<Database> {
  const { DATABASE_URL, DATA_KEY, DATA_DIR } = settings;
  if (DATABASE_URL !== undefined) {
    const dataKeys = parseDataKeys((DATA_KEY ?? []).join(','));
    return { connectionString: DATABASE_URL, dataKeys, stop: async () => undefined };
  }
  const start = await startEmbeddedServer({ ...tools, dataDir: DATA_DIR });
  if (start.kind === 'held') {
    throw new StartRefused(
      `DATA_DIR ${DATA_DIR} is held by process ${start.pid}; stop it first, or give this one another DATA_DIR`,
    );
  }
  if (start.kind === 'no_binaries') {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${start.platform}; set DATABASE_URL to a PostgreSQL 15 or later`,
    );
  }
  const dataKeys = DATA_KEY === undefined ? await ensureDataKey(DATA_DIR) : DATA_KEY.join(',');
  return {
    connectionString: start.server.connectionString,
    dataKeys: parseDataKeys(dataKeys),
    stop: () => start.server.stop(),
  };
}
