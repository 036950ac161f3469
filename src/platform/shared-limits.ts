import Bottleneck from 'bottleneck';
import { Redis } from 'ioredis';
import type { Logger } from '../ports/tools.ts';

/** One count of a vendor's quota for all processes of an operator, kept in Redis. */
export interface SharedLimits {
  /** Options that make a Bottleneck count together with all others of this name. */
  optionsFor(upstream: string): Bottleneck.ConstructorOptions;
  /** Rejects when Redis does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Reservoirs are refilled on this beat; at Bottleneck's default of 5 s a quota per second would stand still for five.
 */
const BEAT_MS = 250;

/**
 * Connects to the Redis of `REDIS_URL`. A Redis that is away delays calls to vendors until it is back or their run
 * gives up: counting alone meanwhile could spend the quota several times over.
 * @param scope tells operators apart who share a Redis; never a secret
 */
export function openSharedLimits(url: string, scope: string, logger: Logger): SharedLimits {
  const client = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: false });
  const connection = new Bottleneck.IORedisConnection({ client });
  let troubled = false;
  const onTrouble = (error: unknown): void => {
    // One line per outage: the client reports every attempt to come back.
    if (!troubled)
      logger.error({ error }, 'Redis does not answer; calls to vendors wait for it. Check REDIS_URL');
    troubled = true;
  };
  client.on('error', onTrouble);
  client.on('ready', () => {
    troubled = false;
  });
  connection.on('error', onTrouble);
  return {
    optionsFor: (upstream) => {
      const id = `whereabouts:${scope}:${upstream}`;
      // `heartbeatInterval` is missing from the library's types; a variable may hold more than they name.
      const options = {
        id,
        datastore: 'ioredis',
        clearDatastore: false,
        connection,
        heartbeatInterval: BEAT_MS,
      };
      return options;
    },
    ping: async () => {
      await client.ping();
    },
    close: async () => {
      await connection.disconnect(false);
      client.disconnect();
    },
  };
}
