import { type DestinationStream } from 'pino';
import { shopify } from '../../../src/integrations/order-sources/shopify/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { createMetrics } from '../../../src/platform/metrics.ts';
import { createTools } from '../../../src/platform/tools.ts';
import type { OrderSource } from '../../../src/ports/order-source.ts';
import type { Clock, Tools } from '../../../src/ports/tools.ts';
import { NOW, SHOP } from './shopify-situations.ts';

export const TOKEN = 'shpat_sandbox';

/** The real clock at `NOW`, on which a pause takes no time: it is noted, and the hands are moved. */
export function hastyClock(pauses: number[] = []): Clock {
  const real = systemClock(NOW);
  const slept = (): number => pauses.reduce((sum, ms) => sum + ms, 0);
  return {
    offsetMs: real.offsetMs,
    now: () => real.now() + slept(),
    wall: () => real.wall() + slept(),
    steady: () => real.steady() + slept(),
    sleep: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  };
}

/** Real tools; words that our tables do not list end in `unlisted`, log lines in `lines`. */
export function someTools(
  parts: { readonly clock?: Clock; readonly unlisted?: string[]; readonly lines?: string[] } = {},
): Tools {
  const destination: DestinationStream = { write: (line) => void parts.lines?.push(line) };
  const tools = createTools({
    clock: parts.clock ?? hastyClock(),
    logger: createLogger('debug', destination),
    metrics: createMetrics(),
  });
  return {
    ...tools,
    countUnlisted: (upstream, word) => {
      parts.unlisted?.push(`${upstream}:${word}`);
    },
  };
}

/** The plug-in as `main` would build it from the environment. */
export function someSource(env: Readonly<Record<string, string>>, tools: Tools = someTools()): OrderSource {
  const settings = shopify.schema.parse({ SHOPIFY_SHOP: SHOP, SHOPIFY_ACCESS_TOKEN: TOKEN, ...env });
  return shopify.create(settings, tools);
}
