import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { openSharedLimits, type SharedLimits } from '../platform/shared-limits.ts';
import type { Logger } from '../ports/tools.ts';

/** The shared count of vendors' quotas where `REDIS_URL` is set; `null`: this process counts for itself. */
export function limitsFor({ service, plugIns }: Config, logger: Logger): SharedLimits | null {
  if (service.REDIS_URL === undefined) return null;
  // The same accounts share a quota, whoever works for them; a hash, because some accounts are told by their key.
  const accounts = JSON.stringify([...plugIns.entries()]);
  const scope = createHash('sha256').update(accounts).digest('hex').slice(0, 16);
  return openSharedLimits(service.REDIS_URL, scope, logger);
}
