import type { Quota } from '../../../ports/tools.ts';

/** The account's leaky bucket empties completely in this time (40 calls per 20 s). */
const EMPTIES_IN_MS = 20_000;

/** Reads `X-Gorgias-Account-Api-Call-Limit: 10/40` (used/limit); `null` when it says nothing we understand. */
export function quotaOf(header: string | null): Quota | null {
  const [, used, limit] = /^(\d{1,6})\/(\d{1,6})$/.exec(header?.trim() ?? '') ?? [];
  if (used === undefined || limit === undefined || Number(limit) === 0) return null;
  return {
    remaining: Math.max(0, Number(limit) - Number(used)),
    limit: Number(limit),
    resetMs: Math.round((Number(used) / Number(limit)) * EMPTIES_IN_MS),
  };
}
