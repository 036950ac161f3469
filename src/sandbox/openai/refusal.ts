import { kindOf, withArticle } from './json.ts';

/**
 * Why a request is not answered, as OpenAI's error object has it: `{"error":{message,type,param,code}}`. The shape is
 * that of the error guide (https://platform.openai.com/docs/guides/error-codes); the wordings are those people report
 * in public issues, named where they are used.
 */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A 400 about the request itself. */
export const invalid = (message: string, param: string | null, code: string | null = null): Refusal => ({
  status: 400,
  message,
  type: 'invalid_request_error',
  param,
  code,
});

/** Wording: SilasMarvin/lsp-ai#108 (`messages`). */
export const missing = (param: string): Refusal =>
  invalid(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter');

/** Wording: cursor/cursor#2786; nested names as in pydantic/pydantic-ai#3653. */
export const unknownParameter = (param: string): Refusal =>
  invalid(`Unknown parameter: '${param}'.`, param, 'unknown_parameter');

/** Wording: pydantic/pydantic-ai#2653. */
export const wrongType = (param: string, expected: string, given: unknown): Refusal =>
  invalid(
    `Invalid type for '${param}': expected ${expected}, but got ${withArticle(kindOf(given))} instead.`,
    param,
    'invalid_type',
  );

/** Wording: run-llama/llama_index#17748 (roles). */
export const wrongValue = (param: string, given: string, allowed: readonly string[]): Refusal =>
  invalid(
    `Invalid value: '${given}'. Supported values are: ${listed(allowed.map((value) => `'${value}'`))}.`,
    param,
    'invalid_value',
  );

/** What OpenAI can do and this stand-in cannot: said aloud, so that no test takes it for an answer of OpenAI's. */
export const notPlayed = (param: string): Refusal => ({
  status: 501,
  message: `The sandbox's model does not play '${param}'.`,
  type: 'sandbox_error',
  param,
  code: 'not_played',
});

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, and ${words.at(-1) ?? ''}`;
}
