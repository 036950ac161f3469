import type { z } from 'zod';
import type { ModelAnswer, ModelContext, ModelQuestion } from '../../src/ports/model.ts';
import type { Asks } from './asks.ts';
import { questionKey } from './question-key.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

/** The same model, telling of every answer at once: what was paid for is not lost when the rest fails. */
export function recordingModel(model: Asks, record: (answer: RecordedAnswer) => void): Asks {
  const ask = async <Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>> => {
    const answer = await model.ask(question, context);
    record(recorded(question, answer));
    return answer;
  };
  return { ask };
}

function recorded(question: Parameters<typeof questionKey>[0], answer: ModelAnswer<unknown>): RecordedAnswer {
  const { micros: _micros, ...tokens } = answer.usage;
  const about = { purpose: question.purpose, question: questionKey(question), tokens, ms: answer.ms };
  if (answer.kind === 'none') return { kind: 'none', ...about, why: answer.why };
  const { value, model, leftOut } = answer;
  return { kind: 'answered', ...about, value, model, leftOut };
}
