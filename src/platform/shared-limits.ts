import Bottleneck from 'bottleneck';
import { Redis } from 'ioredis';
import type { Logger } from '../ports/tools.ts';
import type { SharedHold } from './hold.ts';
import type { SharedWindow } from './quota-window.ts';
import { type SharedKeyed, sharedKeyed } from './shared-keyed.ts';

/** One vendor's quotas and pauses, the same for all processes of an operator. */
export interface SharedQuota {
  /** The limit of this name. */
  window(name: string): SharedWindow;
  /** The limit of this name that each of many things has for itself. */
  keyed(name: string): SharedKeyed;
  readonly hold: SharedHold;
}

/** What processes know together of the vendors' quotas, kept in Redis. */
export interface SharedLimits {
  of(upstream: string): SharedQuota;
  /** Rejects when Redis does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How often a limiter looks for places that a process which died did not give back. */
const BEAT_MS = 250;

/** Sets a pause unless a longer one stands. */
const LENGTHEN = `if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[1])
end`;

/**
 * Connects to the Redis of `REDIS_URL`. A Redis that is away delays calls to vendors until it is back or their run
 * gives up: counting alone meanwhile could spend the quota several times over.
 * @param scope tells operators apart who share a Redis; never a secret
 */
export function openSharedLimits(url: string, scope: string, logger: Logger): SharedLimits {
  const client = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: false });
  const connection = new Bottleneck.IORedisConnection({ client });
  const closing: (() => void)[] = [];
  reportTrouble(client, connection, logger);
  return {
    of: (upstream) => ({
      window: (name) => ({
        options: windowOptions(`whereabouts:${scope}:${upstream}:${name}`, connection),
        onClose: (end) => void closing.push(end),
      }),
      keyed: (name) => sharedKeyed(client, `whereabouts:${scope}:${upstream}:${name}`),
      hold: sharedHold(client, `whereabouts:${scope}:${upstream}:hold`),
    }),
    ping: async () => {
      await client.ping();
    },
    close: async () => {
      await connection.disconnect(false);
      client.disconnect();
      // Only now: places must not be given back before their window is over, and Redis does that by itself.
      for (const end of closing) end();
    },
  };
}

function windowOptions(id: string, connection: Bottleneck.IORedisConnection): Bottleneck.ConstructorOptions {
  // `heartbeatInterval` is missing from the library's types; a variable may hold more than they name.
  const options = {
    id,
    datastore: 'ioredis',
    clearDatastore: false,
    connection,
    heartbeatInterval: BEAT_MS,
  };
  return options;
}

/** A pause is a key that Redis forgets when the pause is over, by its own clock: those of our machines may differ. */
function sharedHold(client: Redis, key: string): SharedHold {
  return {
    set: async ({ ms, status }) => {
      await client.eval(LENGTHEN, 1, key, String(Math.ceil(ms)), String(status));
    },
    left: async () => {
      const [[, ms] = [], [, status] = []] = (await client.multi().pttl(key).get(key).exec()) ?? [];
      return { ms: typeof ms === 'number' ? Math.max(0, ms) : 0, status: Number(status ?? 429) };
    },
  };
}

function reportTrouble(client: Redis, connection: Bottleneck.IORedisConnection, logger: Logger): void {
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
}
