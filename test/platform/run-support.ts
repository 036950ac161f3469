import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import type { Clock, Tools } from '../../src/ports/tools.ts';
import type { UpstreamCall } from '../../src/ticket/upstream-call.ts';

/** A run as plug-ins see it: its calls can be read afterwards, and `abort` ends its time. */
export interface TestRun {
  readonly context: RunContext;
  readonly calls: readonly UpstreamCall[];
  readonly abort: (reason?: unknown) => void;
}

export function aRun(): TestRun {
  const calls: UpstreamCall[] = [];
  const controller = new AbortController();
  return {
    calls,
    context: { signal: controller.signal, record: (call) => calls.push(call) },
    abort: (reason) => controller.abort(reason),
  };
}

/** The real tools with a silent log; `unlisted` collects the vendor words that were counted. */
export function testTools(clock: Clock): Tools & { readonly unlisted: readonly string[] } {
  const unlisted: string[] = [];
  const tools = createTools({ clock, logger: createLogger('silent'), metrics: createMetrics() });
  return { ...tools, unlisted, countUnlisted: (upstream, word) => unlisted.push(`${upstream} ${word}`) };
}
