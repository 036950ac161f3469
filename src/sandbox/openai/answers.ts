import type { StandInAnswer } from '../stand-in-server.ts';
import { countTokens, cutToTokens } from './count-tokens.ts';
import type { Said } from './personalities/turn.ts';
import type { ChatRequest } from './read-request.ts';
import type { Refusal } from './refusal.ts';

type Headers = Readonly<Record<string, string>>;

export function json(operation: string, body: unknown, status = 200, headers: Headers = {}): StandInAnswer {
  return {
    status,
    operation,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** OpenAI's error envelope. */
export function failure(operation: string, { status, headers = {}, ...error }: Refusal): StandInAnswer {
  return json(operation, { error }, status, headers);
}

/** What is needed to write a completion beside what was said. */
export interface CompletionContext {
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
  readonly cachedTokens: number;
}

/** A `chat.completion` object (https://platform.openai.com/docs/api-reference/chat/object). */
export function completion(
  request: ChatRequest,
  said: Exclude<Said, { kind: 'raw' }>,
  { id, created, cachedTokens }: CompletionContext,
): Record<string, unknown> {
  const choice = choiceOf(request, said);
  const { promptTokens } = request;
  const each = choice === null ? 0 : countTokens(choice.message.content ?? choice.message.refusal ?? '');
  const answerTokens = each * request.choices;
  return {
    id,
    object: 'chat.completion',
    created,
    model: request.model.snapshot,
    choices:
      choice === null ? [] : Array.from({ length: request.choices }, (_, index) => ({ index, ...choice })),
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: answerTokens,
      total_tokens: promptTokens + answerTokens,
      prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: 0,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
    },
    service_tier: 'default',
    system_fingerprint: 'fp_5a0dbc1d2e',
  };
}

interface Choice {
  readonly message: {
    readonly role: 'assistant';
    readonly content: string | null;
    readonly refusal: string | null;
    readonly annotations: readonly never[];
  };
  readonly logprobs: null;
  readonly finish_reason: 'stop' | 'length' | 'content_filter';
}

function choiceOf(
  { maximumTokens, model }: ChatRequest,
  said: Exclude<Said, { kind: 'raw' }>,
): Choice | null {
  if (said.kind === 'nothing') return null;
  const spoken = { role: 'assistant', annotations: [] } as const;
  if (said.kind === 'refusal')
    return {
      message: { ...spoken, content: null, refusal: said.refusal },
      logprobs: null,
      finish_reason: 'stop',
    };
  const most = maximumTokens ?? model.answerTokens;
  const isCut = !said.endless && countTokens(said.content) > most;
  return {
    message: { ...spoken, content: isCut ? cutToTokens(said.content, most) : said.content, refusal: null },
    logprobs: null,
    finish_reason: isCut ? 'length' : said.finish,
  };
}
