import type { z } from 'zod';
import type { Model, ModelAnswer, ModelContext, ModelPurpose, ModelQuestion } from '../ports/model.ts';
import type { ModelBudget, Reservation, Spending } from '../ports/model-budget.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { ModelPolicy } from '../ticket/model-policy.ts';
import { type ModelUsage, NO_TOKENS, priced } from '../ticket/model-usage.ts';

export interface BudgetedModelParts {
  readonly budget: ModelBudget;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told of every ask that the policy allows, also of those that the budget does not. */
  readonly observe: (purpose: ModelPurpose, answer: ModelAnswer<unknown>) => void;
}

/**
 * The only model a run is given: what the policy does not allow is not asked, and room is taken in the budget before a
 * question leaves. Room that is never given back (the process died, the database is away) counts as spent.
 */
export function withinBudget(model: Model, parts: BudgetedModelParts): Model {
  const ask = async <Shape extends z.ZodType>(
    question: ModelQuestion<Shape>,
    context: ModelContext,
  ): Promise<ModelAnswer<z.output<Shape>>> => {
    const reserved = await parts.budget.reserve({
      account: model.account,
      ticket: context.ticket,
      most: spendingOf(model.most(question, context.policy)),
      limits: context.policy,
      now: new Date(parts.clock.now()).toISOString(),
    });
    if (reserved.kind === 'over') return notAsked('over_budget', context);
    const answer = await model.ask(question, context);
    await settle(parts, reserved.reservation, answer.usage);
    return answer;
  };
  return {
    id: model.id,
    account: model.account,
    most: (question, policy) => model.most(question, policy),
    ask: async (question, context) => {
      if (!isAllowed(question.purpose, context.policy)) return notAsked('off', context);
      const answer = await ask(question, context);
      parts.observe(question.purpose, answer);
      return answer;
    },
    probe: (context) => model.probe(context),
    trouble: () => model.trouble(),
  };
}

function isAllowed(purpose: ModelPurpose, { reading, wording, summaries }: ModelPolicy): boolean {
  switch (purpose) {
    case 'reading':
      return reading !== 'off';
    case 'wording':
      return wording;
    case 'summary':
      return summaries;
  }
}

/** An answer that was paid for is not thrown away because it could not be written down. */
async function settle(
  { budget, logger }: BudgetedModelParts,
  reservation: Reservation,
  usage: ModelUsage,
): Promise<void> {
  await budget.settle(reservation, spendingOf(usage)).catch((error: unknown) => {
    logger.warn(
      { account: reservation.account, error },
      'What the model has cost was not written down; it counts at its most',
    );
  });
}

const notAsked = (why: 'off' | 'over_budget', { policy }: ModelContext): ModelAnswer<never> => ({
  kind: 'none',
  why,
  usage: priced(NO_TOKENS, policy.price),
  ms: 0,
});

const spendingOf = ({ inputTokens, outputTokens, micros }: ModelUsage): Spending => ({
  tokens: inputTokens + outputTokens,
  micros,
});
