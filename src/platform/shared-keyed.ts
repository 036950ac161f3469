import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';

/** A limit that each of many things has for itself, counted by all processes together. */
export interface SharedKeyed {
  /**
   * Takes one of `most` places in any window of this length, if there is one.
   * @returns milliseconds until there is room; 0: it is taken
   */
  take(key: string, places: { readonly most: number; readonly perMs: number }): Promise<number>;
}

/**
 * Looked for and taken in one step, or two processes would take the last place; by the clock of Redis, because those of
 * our machines may differ. Redis forgets the thing when its last window is over.
 */
const TAKE = `local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local most, per = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - per)
local taken = redis.call('ZCARD', KEYS[1])
if taken < most then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], per)
  return 0
end
local first = redis.call('ZRANGE', KEYS[1], taken - most, taken - most, 'WITHSCORES')
return math.max(1, first[2] + per - now)`;

/** @param prefix of the things' names in Redis */
export function sharedKeyed(client: Redis, prefix: string): SharedKeyed {
  return {
    take: async (key, { most, perMs }) => {
      const left = await client.eval(TAKE, 1, `${prefix}:${key}`, String(most), String(perMs), randomUUID());
      return typeof left === 'number' ? left : 0;
    },
  };
}
