import type { z } from 'zod';
import type { ModelAnswer, ModelContext, ModelQuestion } from '../../src/ports/model.ts';
import { priced } from '../../src/ticket/model-usage.ts';
import type { Asks } from './asks.ts';
import { questionKey } from './question-key.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

/** A question whose answer was not recorded; the figures would be those of no model. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded';
}

/**
 * A model that says what was recorded, and needs no network. What was not recorded is asked of `otherwise`; without one
 * it is thrown, because an evaluation must not leave it out in silence.
 */
export function replayingModel(recorded: ReadonlyMap<string, RecordedAnswer>, otherwise: Asks | null): Asks {
  const answer = async <Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>> => {
    const known = recorded.get(questionKey(question));
    if (known !== undefined) return answerOf(known, question.shape, context);
    if (otherwise !== null) return otherwise.ask(question, context);
    throw new NotRecorded(
      `No answer is recorded for a question about ${question.purpose}: instructions, masking or messages have changed since; record it again`,
    );
  };
  return { ask: answer };
}

function answerOf<Shape extends z.ZodType>(
  known: RecordedAnswer,
  shape: Shape,
  { policy }: ModelContext,
): ModelAnswer<z.output<Shape>> {
  const { ms } = known;
  const usage = priced(known.tokens, policy.price);
  if (known.kind === 'none') return { kind: 'none', why: known.why, usage, ms };
  const value = shape.safeParse(known.value);
  if (!value.success)
    throw new NotRecorded(
      `A recorded answer has not the shape that ${known.purpose} asks for; record it again`,
    );
  return { kind: 'answered', value: value.data, model: known.model, leftOut: known.leftOut, usage, ms };
}
