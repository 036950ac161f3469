import { invalid, notPlayed, type Refusal, unknownParameter } from './refusal.ts';
import {
  array,
  type Check,
  decimal,
  flag,
  integer,
  nullable,
  object,
  oneOf,
  stops,
  text,
} from './value-checks.ts';

const ANY: Check = () => null;
const LONGEST_ID = 64;

/**
 * Every parameter of `POST /v1/chat/completions` with the type and range its reference gives it
 * (https://platform.openai.com/docs/api-reference/chat/create, as typed by the `openai` package 7.55).
 * `messages` and `response_format` are looked at more closely elsewhere.
 */
const PARAMETERS: Readonly<Record<string, Check>> = {
  messages: array,
  model: text(512),
  audio: nullable(object),
  frequency_penalty: nullable(decimal(-2, 2)),
  function_call: ANY,
  functions: array,
  logit_bias: nullable(object),
  logprobs: nullable(flag),
  max_completion_tokens: nullable(integer(1, Number.MAX_SAFE_INTEGER)),
  max_tokens: nullable(integer(1, Number.MAX_SAFE_INTEGER)),
  metadata: nullable(object),
  modalities: nullable(array),
  moderation: nullable(object),
  n: nullable(integer(1, 128)),
  parallel_tool_calls: flag,
  prediction: nullable(object),
  presence_penalty: nullable(decimal(-2, 2)),
  prompt_cache_key: nullable(text(LONGEST_ID)),
  prompt_cache_options: object,
  prompt_cache_retention: nullable(oneOf('in_memory', '24h')),
  reasoning_effort: nullable(oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh')),
  response_format: object,
  safety_identifier: nullable(text(LONGEST_ID)),
  seed: nullable(integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  service_tier: nullable(oneOf('auto', 'default', 'flex', 'scale', 'priority', 'fast')),
  stop: nullable(stops),
  store: nullable(flag),
  stream: nullable(flag),
  stream_options: nullable(object),
  temperature: nullable(decimal(0, 2)),
  tool_choice: ANY,
  tools: array,
  top_logprobs: nullable(integer(0, 20)),
  top_p: nullable(decimal(0, 1)),
  user: text(512),
  verbosity: nullable(oneOf('low', 'medium', 'high')),
  web_search_options: object,
};

/** Documented, and more than a stand-in for one structured answer can honestly play. */
const NOT_PLAYED = [
  'audio',
  'function_call',
  'functions',
  'logprobs',
  'moderation',
  'prediction',
  'stream',
  'tool_choice',
  'tools',
  'top_logprobs',
  'web_search_options',
];

/** What is wrong with a request's parameters, each looked at by itself. */
export function refusedParameter(body: Readonly<Record<string, unknown>>): Refusal | null {
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(PARAMETERS, name));
  if (unknown !== undefined) return unknownParameter(unknown);
  for (const [name, value] of Object.entries(body)) {
    const refusal = PARAMETERS[name]?.(name, value) ?? null;
    if (refusal !== null) return refusal;
  }
  if (isSet(body['max_tokens']) && isSet(body['max_completion_tokens'])) {
    return invalid(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      'max_tokens',
      'invalid_parameter_combination',
    );
  }
  const beyond = NOT_PLAYED.find((name) => isSet(body[name]));
  return beyond === undefined ? null : notPlayed(beyond);
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;
