import { ConfigRefused, readConfig } from '../../src/config/read-config.ts';
import { MODELS } from '../../src/integrations/models/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import type { Model } from '../../src/ports/model.ts';
import { OpenaiStandIn } from '../../src/sandbox/openai/openai-stand-in.ts';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';
import { serveStandIn } from '../../src/sandbox/stand-in-server.ts';
import type { EvalOptions } from './options.ts';

/** The model that an evaluation asks; `null`: recorded answers must do. */
export interface AskedModel {
  readonly model: Model | null;
  /** Who answers, for the report. */
  readonly by: string;
  stop(): Promise<void>;
}

/** Whoever runs a server of his own without keys has none to give. */
const ANY_KEY = 'none';

/** @throws ConfigRefused where key, address or name cannot be used */
export async function askedModel(
  { model, baseUrl, standIn }: Pick<EvalOptions, 'model' | 'baseUrl' | 'standIn'>,
  environment: NodeJS.ProcessEnv,
): Promise<AskedModel> {
  if (standIn) return standInModel();
  const stop = async (): Promise<void> => undefined;
  if (model === null) return { model: null, by: 'recorded answers', stop };
  const key = environment['OPENAI_API_KEY'] ?? (baseUrl === null ? undefined : ANY_KEY);
  const settings = {
    OPENAI_MODEL: model,
    ...(key === undefined ? {} : { OPENAI_API_KEY: key }),
    ...(baseUrl === null ? {} : { OPENAI_BASE_URL: baseUrl }),
  };
  const built = modelOf(settings);
  return { model: built, by: `${model} at ${built.account}`, stop };
}

async function standInModel(): Promise<AskedModel> {
  const limits = { requestsPerMinute: 1_000_000, tokensPerMinute: 1_000_000_000 };
  const standIn = new OpenaiStandIn({ clock: systemClock(), apiKeys: [SANDBOX_KEYS.openaiApiKey], limits });
  const running = await serveStandIn(standIn, new RequestLog());
  const model = modelOf({
    OPENAI_API_KEY: SANDBOX_KEYS.openaiApiKey,
    OPENAI_BASE_URL: running.origin,
    OPENAI_MODEL: SANDBOX_KEYS.openaiModel,
  });
  return {
    model,
    by: 'the sandbox’s helpful stand-in, which is no language model',
    stop: () => running.stop(),
  };
}

/** Built as the service builds it, with its time-outs, repeats and breaker; only quotas are the account's own business. */
function modelOf(settings: Readonly<Record<string, string>>): Model {
  const { plugIns } = readConfig({ HOST: '127.0.0.1', ...settings }, MODELS);
  const tools = createTools({
    clock: systemClock(),
    logger: createLogger('warn'),
    metrics: createMetrics(),
    quotasLifted: true,
  });
  const [model] = MODELS.flatMap((plugIn) => {
    const values = plugIns.get(plugIn.id);
    return values === undefined ? [] : [plugIn.build(values, tools)];
  });
  if (model === undefined) throw new ConfigRefused(['OPENAI_API_KEY: is missing']);
  return model;
}
