/** What a model takes and how much of it. */
export interface Model {
  /** The name people ask for. */
  readonly id: string;
  /** The name in the answer: a request for the alias is answered by a dated snapshot. */
  readonly snapshot: string;
  /** Unix seconds. */
  readonly created: number;
  readonly contextTokens: number;
  readonly answerTokens: number;
  /** Takes `response_format` with `json_schema`. */
  readonly structured: boolean;
  /** A reasoning model: refuses `max_tokens`, and `temperature` and the like unless it is told not to reason. */
  readonly reasons: boolean;
}

/**
 * One model of each kind there is: sizes from https://platform.openai.com/docs/models, structured outputs "from gpt-4o
 * and gpt-4o-mini on" from the guide of that name. The last one is switched off at OpenAI's by now, and stands for what
 * compatible servers still run.
 */
export const MODELS: readonly Model[] = [
  {
    id: 'gpt-6-luna',
    snapshot: 'gpt-6-luna-2026-09-22',
    created: 1_790_035_200,
    contextTokens: 1_050_000,
    answerTokens: 128_000,
    structured: true,
    reasons: true,
  },
  {
    id: 'gpt-4.1-mini',
    snapshot: 'gpt-4.1-mini-2025-04-14',
    created: 1_744_318_173,
    contextTokens: 1_047_576,
    answerTokens: 32_768,
    structured: true,
    reasons: false,
  },
  {
    id: 'gpt-5.4-mini',
    snapshot: 'gpt-5.4-mini-2026-03-17',
    created: 1_773_705_600,
    contextTokens: 400_000,
    answerTokens: 128_000,
    structured: true,
    reasons: true,
  },
  {
    id: 'gpt-5-mini',
    snapshot: 'gpt-5-mini-2025-08-07',
    created: 1_754_425_928,
    contextTokens: 400_000,
    answerTokens: 128_000,
    structured: true,
    reasons: true,
  },
  {
    id: 'gpt-3.5-turbo',
    snapshot: 'gpt-3.5-turbo-0125',
    created: 1_677_610_602,
    contextTokens: 16_385,
    answerTokens: 4_096,
    structured: false,
    reasons: false,
  },
];

/** The model of this name or snapshot. */
export const modelNamed = (name: string): Model | null =>
  MODELS.find(({ id, snapshot }) => id === name || snapshot === name) ?? null;

/** A model as `GET /v1/models` lists it. */
export const modelJson = ({ id, created }: Model): Record<string, unknown> => ({
  id,
  object: 'model',
  created,
  owned_by: 'system',
});
