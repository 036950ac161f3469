import type { z } from 'zod';
import type { ModelAnswer, ModelContext, ModelQuestion } from '../../src/ports/model.ts';
import type { Asks } from './asks.ts';

/** An evaluation that would cost more than it may. */
export class MoneySpent extends Error {
  override readonly name = 'MoneySpent';
}

const MICROS = 1_000_000;

/** The same model, as long as its answers have not cost so much, in the account's currency. */
export function withinMoney(model: Asks, most: number): Asks {
  let micros = 0;
  const ask = async <Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>> => {
    if (micros >= most * MICROS)
      throw new MoneySpent(`${most} is spent at the policy's prices; give more with --money`);
    const answer = await model.ask(question, context);
    micros += answer.usage.micros;
    return answer;
  };
  return { ask };
}
