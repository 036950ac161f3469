import { OpenaiModel } from '../../../src/integrations/models/openai/openai-model.ts';
import { OpenaiSettings } from '../../../src/integrations/models/openai/settings.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { createMetrics } from '../../../src/platform/metrics.ts';
import { createTools } from '../../../src/platform/tools.ts';
import type { Logger, Tools } from '../../../src/ports/tools.ts';
import { type Judge, type OpenaiServer, startOpenaiServer } from './openai-server.ts';

/** A model that talks to a server of its own, with the log it writes. */
export interface OpenaiBench extends OpenaiServer {
  readonly model: OpenaiModel;
  readonly logged: readonly (readonly [string, object, string])[];
}

/** Longer than any machine is busy, and short enough to be waited for: only who waits for a time-out takes the second. */
const PATIENT = { attemptMs: 60_000, wholeMs: 60_000 };
const HASTY = { attemptMs: 600, wholeMs: 800 };

export async function startOpenaiBench(
  options: {
    readonly judge?: Judge;
    readonly settings?: Readonly<Record<string, string>>;
    readonly path?: string;
    /** Gives up in less than a second. */
    readonly isHasty?: boolean;
  } = {},
): Promise<OpenaiBench> {
  const server = await startOpenaiServer(options.judge);
  const times = options.isHasty === true ? HASTY : PATIENT;
  // Loaded with the first question, which on a busy machine takes longer than haste allows.
  await import('openai');
  const settings = OpenaiSettings.parse({
    OPENAI_API_KEY: 'sk-canary-of-a-key',
    OPENAI_BASE_URL: `${server.origin}${options.path ?? ''}`,
    ...options.settings,
  });
  const logged: (readonly [string, object, string])[] = [];
  return { ...server, logged, model: new OpenaiModel(settings, aToolbox(logged), times) };
}

function aToolbox(logged: (readonly [string, object, string])[]): Tools {
  const logger: Logger = {
    ...createLogger('silent'),
    warn: (facts, message) => void logged.push(['warn', facts, message]),
    error: (facts, message) => void logged.push(['error', facts, message]),
  };
  return createTools({ clock: systemClock(), logger, metrics: createMetrics() });
}
