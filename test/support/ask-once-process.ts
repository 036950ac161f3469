import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { openSharedLimits } from '../../src/platform/shared-limits.ts';
import { createTools } from '../../src/platform/tools.ts';

/** A process that asks the vendor once, if it may, and says how that went: `node ask-once-process.ts REDIS_URL SCOPE`. */
const [, , url = '', scope = ''] = process.argv;
const logger = createLogger('silent');
const limits = openSharedLimits(url, scope, logger);
const tools = createTools({ clock: systemClock(), logger, metrics: createMetrics(), limits });
const gate = tools.gate({ upstream: 'vendor', limit: 20, perMs: 60_000, atOnce: 20, withPeople: true });
let sent = 0;
const context = { signal: AbortSignal.timeout(30_000), record: () => undefined };
const request = { operation: 'thing.read', context, timeoutMs: 1_000, effect: 'read' } as const;
const status: unknown = await gate
  .run(request, async () => {
    sent += 1;
    return { status: 200, value: 200 };
  })
  .catch((error: unknown) => (error instanceof Error && 'status' in error ? error.status : null));
await limits.close();
process.stdout.write(JSON.stringify({ sent, status }));
