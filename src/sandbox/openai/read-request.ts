import { type ChatMessage, readMessages } from './check-messages.ts';
import { type AnswerFormat, readResponseFormat } from './check-response-format.ts';
import { countTokens } from './count-tokens.ts';
import { objectOf } from './json.ts';
import { type Model, modelNamed } from './models.ts';
import { refusedParameter } from './parameters.ts';
import { invalid, type Refusal } from './refusal.ts';

/** A request the service would answer. */
export interface ChatRequest {
  readonly model: Model;
  readonly messages: readonly ChatMessage[];
  readonly format: AnswerFormat;
  /** `null`: as many as the model gives. */
  readonly maximumTokens: number | null;
  readonly promptTokens: number;
  readonly choices: number;
  /** The answer may be kept by the vendor. */
  readonly store: boolean;
}

/** Each message takes a few tokens more than its text. */
const TOKENS_PER_MESSAGE = 4;

/** Reads the body of `POST /v1/chat/completions`, or says why the service refuses it. */
export function readRequest(bytes: Buffer): ChatRequest | Refusal {
  const body = objectOf(parsed(bytes));
  if (body === null) return NOT_JSON;
  // Wording: chain-ml/council#45.
  if (body['model'] === undefined) return invalid('you must provide a model parameter', null);
  const refusal = refusedParameter(body);
  if (refusal !== null) return refusal;
  const messages = readMessages(body['messages']);
  if ('status' in messages) return messages;
  const format = readResponseFormat(body['response_format']);
  if ('status' in format) return format;
  const name = typeof body['model'] === 'string' ? body['model'] : '';
  const model = modelNamed(name);
  if (model === null) return unknownModel(name);
  const maximumTokens = numberOrNull(body['max_completion_tokens'] ?? body['max_tokens']);
  const schemaTokens = format.kind === 'json_schema' ? countTokens(format.schema) : 0;
  const promptTokens = messages.reduce(
    (sum, message) => sum + countTokens(message.text) + TOKENS_PER_MESSAGE,
    schemaTokens,
  );
  const request = {
    model,
    messages,
    format,
    maximumTokens,
    promptTokens,
    choices: numberOrNull(body['n']) ?? 1,
    store: body['store'] === true,
  };
  return beyondModel(body, request) ?? request;
}

function beyondModel(body: Readonly<Record<string, unknown>>, request: ChatRequest): Refusal | null {
  const { model, format, messages, maximumTokens, promptTokens } = request;
  const unsupported = model.reasons ? unreasonable(body) : unthinking(body);
  if (unsupported !== null) return unsupported;
  if (format.kind === 'json_schema' && !model.structured) {
    return invalid(
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      'response_format',
    );
  }
  if (format.kind === 'json_object' && !messages.some(({ text }) => /json/i.test(text))) {
    return invalid(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'messages',
    );
  }
  if (maximumTokens !== null && maximumTokens > model.answerTokens) {
    // Wording: tailcallhq/forgecode#1185; it says `max_tokens` whichever of the two was sent.
    return invalid(
      `max_tokens is too large: ${maximumTokens}. This model supports at most ${model.answerTokens} completion tokens, whereas you provided ${maximumTokens}.`,
      'max_tokens',
      'invalid_value',
    );
  }
  return promptTokens > model.contextTokens ? tooLong(model, promptTokens) : null;
}

/** Reasoning models: wordings of QwenLM/qwen-code#921 and dms-ai-assistant#12. */
function unreasonable(body: Readonly<Record<string, unknown>>): Refusal | null {
  // Told not to reason they sample like the others (anomalyco/models.dev#6639).
  const sampling = body['reasoning_effort'] === 'none' ? [] : ['temperature', 'top_p'];
  for (const name of sampling) {
    const value = body[name] ?? 1;
    if (value !== 1) {
      return invalid(
        `Unsupported value: '${name}' does not support ${JSON.stringify(value)} with this model. Only the default (1) value is supported.`,
        name,
        'unsupported_value',
      );
    }
  }
  if ((body['max_tokens'] ?? null) === null) return null;
  return invalid(
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    'max_tokens',
    'unsupported_parameter',
  );
}

/** Models that cannot reason are not told how much to. */
function unthinking(body: Readonly<Record<string, unknown>>): Refusal | null {
  if ((body['reasoning_effort'] ?? null) === null) return null;
  return invalid(
    "Unsupported parameter: 'reasoning_effort' is not supported with this model.",
    'reasoning_effort',
    'unsupported_parameter',
  );
}

/** Wording: crewAIInc/crewAI-examples#121. */
const tooLong = ({ contextTokens }: Model, promptTokens: number): Refusal =>
  invalid(
    `This model's maximum context length is ${contextTokens} tokens. However, your messages resulted in ${promptTokens} tokens. Please reduce the length of the messages.`,
    'messages',
    'context_length_exceeded',
  );

/** Wording: ksred/GitPilotAI#12. */
export const unknownModel = (name: string): Refusal => ({
  ...invalid(
    `The model \`${name}\` does not exist or you do not have access to it.`,
    null,
    'model_not_found',
  ),
  status: 404,
});

const NOT_JSON = invalid(
  'We could not parse the JSON body of your request. (HINT: This likely means you aren’t using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)',
  null,
);

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
