import { z } from 'zod';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { TokenCount } from '../../../ticket/model-usage.ts';

/** More than any model reads or writes for one question of ours; a server that says so has miscounted. */
const Count = z.number().int().min(0).max(1_000_000);

const Usage = z.object({
  prompt_tokens: Count,
  completion_tokens: Count,
  prompt_tokens_details: z.object({ cached_tokens: Count.nullish() }).nullish().catch(null),
});

const Completion = z.object({
  model: z.string().catch(''),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(null),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  // Some servers do not count, and some count in a way of their own.
  usage: Usage.nullish().catch(null),
});

/** How the model's turn ended. */
export type Turn =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'cut_off' };

/** One answer of `/chat/completions`. */
export interface ReadCompletion {
  readonly turn: Turn;
  /** As the server names it. */
  readonly model: string;
  /** `null`: it does not say. */
  readonly tokens: TokenCount | null;
}

const LONGEST_NAME = 100;
/** Control signs and halves of characters: the name is stored with the decision, and a database does not take them. */
const UNPRINTABLE = /[\p{Control}\p{Surrogate}]/gu;

/** @throws UpstreamMalformed */
export function readCompletion(body: unknown, status: number): ReadCompletion {
  const parsed = Completion.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) {
    const issue = parsed.error?.issues[0];
    const what = `${issue?.path.join('.') ?? 'choices'}: ${issue?.code ?? 'none'}`;
    throw new UpstreamMalformed('openai', what, { status });
  }
  const { model, usage } = parsed.data;
  return {
    turn: turnOf(choice),
    model: model.slice(0, LONGEST_NAME).replace(UNPRINTABLE, ''),
    tokens: usage ? tokensOf(usage) : null,
  };
}

type Choice = z.output<typeof Completion>['choices'][number];

function turnOf({ finish_reason: end, message: { content, refusal } }: Choice): Turn {
  if (typeof refusal === 'string' && refusal !== '') return { kind: 'refused' };
  if (end === 'content_filter') return { kind: 'refused' };
  if (end === 'length') return { kind: 'cut_off' };
  // A tool's name in place of words, or nothing at all: no answer to what was asked.
  return typeof content === 'string' && content !== ''
    ? { kind: 'said', text: content }
    : { kind: 'refused' };
}

function tokensOf({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  prompt_tokens_details: details,
}: z.output<typeof Usage>): TokenCount {
  return { inputTokens, outputTokens, cachedTokens: details?.cached_tokens ?? 0 };
}
