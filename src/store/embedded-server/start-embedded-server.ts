import { mkdir, realpath } from 'node:fs/promises';
import type { Clock, Logger } from '../../ports/tools.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type ClusterHome, clusterHome } from './cluster-home.ts';
import { lockFolder } from './folder-lock.ts';
import { type Launched, LaunchFailed, type LaunchOptions, launch } from './launch.ts';
import { endLeftovers } from './leftovers.ts';
import { announceServer, connectionStringOf, withdrawServer } from './running-server.ts';
import { serverAccount } from './server-account.ts';
import { usableBinaries } from './usable-binaries.ts';

/** How often, and how long apart, a launch is tried again whose obstacle passes by itself. */
const LAUNCHES = 100;
const PAUSE_MS = 100;
const PASSING = /could not bind|already in use|pre-existing shared memory|lock file "postmaster\.pid"/i;

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** For the demo and the tests: the whole data folder is removed when the server ends, `kill -9` included. */
  readonly temporary?: boolean;
  /** Where root keeps what the unprivileged server must reach. */
  readonly systemDir?: string;
  /** As npm names it. */
  readonly platform?: string;
}

/** A PostgreSQL server of our own; it ends when this process does, whatever ends it. */
export interface EmbeddedServer {
  readonly connectionString: string;
  /** Process number of the server. */
  readonly pid: number;
  /** Resolves when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * - `held`: the process `pid` runs a server on this folder
 * - `no_binaries`: there is no server for this platform; `DATABASE_URL` must name one
 */
export type EmbeddedServerStart =
  | { readonly kind: 'started'; readonly server: EmbeddedServer }
  | { readonly kind: 'held'; readonly pid: number }
  | { readonly kind: 'no_binaries'; readonly platform: string };

/** Starts PostgreSQL 18 on a data folder, making both at the first start. @throws when it cannot run there */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServerStart> {
  const platform = options.platform ?? `${process.platform}-${process.arch}`;
  const found = await findBinaries(platform);
  if (found === null) return { kind: 'no_binaries', platform };
  const account = await serverAccount(process.getuid?.() ?? null);
  // Root's own data folder lets the server's account through to its files, and shows it nothing else.
  await mkdir(options.dataDir, { recursive: true, mode: account === null ? 0o700 : 0o711 });
  const dataDir = await realpath(options.dataDir);
  const lock = await lockFolder(dataDir);
  if (lock.kind === 'held') return lock;
  try {
    const systemDir = options.systemDir ?? '/var/lib/whereabouts';
    const place = await clusterHome(dataDir, account, systemDir);
    const binaries = await usableBinaries(found, place.account, systemDir);
    const temporary = options.temporary === true;
    const { folder, password } = await ensureCluster(place, binaries, temporary);
    const removeAtEnd = temporary ? [place.home, dataDir] : [];
    const launched = await launchPatiently(options, { place, binaries, folder, removeAtEnd, temporary });
    await announceServer(dataDir, { port: launched.port, password });
    return {
      kind: 'started',
      server: {
        connectionString: connectionStringOf({ port: launched.port, password }),
        pid: launched.pid,
        ended: launched.ended,
        stop: async () => {
          await withdrawServer(dataDir);
          await launched.stop();
          await lock.release();
        },
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Tries again while a leftover of a killed service is still ending, or when somebody took the port. */
async function launchPatiently(
  { clock, logger }: EmbeddedServerOptions,
  plan: LaunchOptions & { readonly place: ClusterHome; readonly binaries: string; readonly folder: string },
): Promise<Launched> {
  for (let tries = 1; ; tries += 1) {
    await endLeftovers(plan.folder, clock);
    try {
      return await launch(plan.place, plan.binaries, plan);
    } catch (error) {
      if (!(error instanceof LaunchFailed) || tries === LAUNCHES || !PASSING.test(error.log)) throw error;
      logger.debug({ error }, 'The embedded database could not start yet');
      await clock.sleep(PAUSE_MS);
    }
  }
}
