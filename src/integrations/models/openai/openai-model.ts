import { z } from 'zod';
import { deadline } from '../../../platform/deadline.ts';
import { Misconfigured } from '../../../ports/errors.ts';
import type { Model, ModelAnswer, ModelContext, ModelQuestion, NoAnswerWhy } from '../../../ports/model.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { ModelPolicy } from '../../../ticket/model-policy.ts';
import { type ModelUsage, priced, type TokenCount } from '../../../ticket/model-usage.ts';
import { Bill } from './bill.ts';
import { OpenaiClient } from './client.ts';
import { ModelTrouble } from './model-trouble.ts';
import { readValue } from './read-value.ts';
import { mostTokens, type Prepared, prepare } from './request.ts';
import type { OpenaiSettings } from './settings.ts';
import { whyNone } from './why-none.ts';

const ID = 'openai';

/** Real ms: what one attempt may take, and what a run gives the model in all. */
export interface ModelTimes {
  readonly attemptMs: number;
  readonly wholeMs: number;
}
const USUAL_TIMES: ModelTimes = { attemptMs: 8_000, wholeMs: 10_000 };
/** The first, and one repeat. */
const ATTEMPTS = 2;

const Probe = z.strictObject({ colour: z.enum(['red', 'blue']) });
const PROBE = {
  purpose: 'reading',
  instructions: 'Answer with the colour that the material names.',
  material: 'The sky is blue.',
  shape: Probe,
} as const;

/** Asks a server that speaks OpenAI's chat completions; whatever happens, the run goes on. */
export class OpenaiModel implements Model {
  readonly id = ID;
  readonly account: string;
  readonly #client: OpenaiClient;
  readonly #tools: Tools;
  readonly #times: ModelTimes;
  readonly #trouble = new ModelTrouble();

  constructor(settings: OpenaiSettings, tools: Tools, times: ModelTimes = USUAL_TIMES) {
    this.account = `${ID}:${settings.OPENAI_BASE_URL.host}`;
    this.#client = new OpenaiClient(settings, tools, times.attemptMs);
    this.#tools = tools;
    this.#times = times;
  }

  most<Shape extends z.ZodType>(question: ModelQuestion<Shape>, { price }: ModelPolicy): ModelUsage {
    const { inputTokens, outputTokens } = mostOf(prepare(question));
    const all = {
      inputTokens: inputTokens * ATTEMPTS,
      outputTokens: outputTokens * ATTEMPTS,
      cachedTokens: 0,
    };
    return priced(all, price);
  }

  async ask<Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>> {
    const asked = prepare(question);
    const bill = new Bill(mostOf(asked));
    const { clock } = this.#tools;
    const startedAt = clock.steady();
    const end = (): { readonly usage: ModelUsage; readonly ms: number } => ({
      usage: priced(bill.total, context.policy.price),
      ms: Math.round(clock.steady() - startedAt),
    });
    const wholeMs = Math.min(this.#times.wholeMs, context.withinMs ?? this.#times.wholeMs);
    const { signal, callOff } = deadline(wholeMs, context.signal);
    try {
      const { turn, model } = await this.#client.complete(asked, { context: { ...context, signal }, bill });
      const read = readValue(turn, question.shape);
      this.#trouble.spoke(read.kind === 'none' ? read.why : null);
      if (read.kind === 'none') return { kind: 'none', why: read.why, ...end() };
      return { kind: 'answered', value: read.value, model, leftOut: asked.leftOut, ...end() };
    } catch (error) {
      return { kind: 'none', why: this.#whyNone(error, context), ...end() };
    } finally {
      callOff();
    }
  }

  async probe(context: RunContext): Promise<readonly string[]> {
    try {
      const bill = new Bill(mostOf(prepare(PROBE)));
      const { turn } = await this.#client.complete(prepare(PROBE), { context, bill });
      if (readValue(turn, Probe).kind === 'value') return [];
      return ['openai: the model did not keep to the shape it was told; choose another OPENAI_MODEL'];
    } catch (error) {
      if (error instanceof Error && whyNone(error) !== null) return [error.message];
      throw error;
    }
  }

  trouble(): string | null {
    return this.#trouble.words;
  }

  /** @throws what is a bug of ours */
  #whyNone(error: unknown, { signal }: RunContext): NoAnswerWhy {
    const why = whyNone(error);
    if (why === null) throw error;
    const facts = { upstream: ID, account: this.account, why, error };
    // A run that was called off says nothing of the model.
    if (!signal.aborted) this.#trouble.failed(why);
    if (!(error instanceof Misconfigured)) {
      this.#tools.logger.warn(facts, 'The model did not answer; the ticket is worked without it');
    } else if (this.#trouble.needsAdmin(error)) {
      this.#tools.logger.error(
        facts,
        'The model cannot be asked until an admin acts; tickets are worked without it',
      );
    }
    return why;
  }
}

function mostOf(asked: Prepared): TokenCount {
  const { input, output } = mostTokens(asked);
  return { inputTokens: input, outputTokens: output, cachedTokens: 0 };
}
