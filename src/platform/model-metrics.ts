import { Counter, type Registry } from 'prom-client';
import type { ModelAnswer, ModelPurpose } from '../ports/model.ts';

/** Counts one ask of a language model: how it ended, what it took and what it has cost. */
export type ModelMetrics = (purpose: ModelPurpose, answer: ModelAnswer<unknown>) => void;

const MICROS = 1_000_000;

export function modelMetrics(registry: Registry): ModelMetrics {
  const counter = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Counter<Label> => new Counter({ name, help, labelNames, registers: [registry] });
  const asks = counter('whereabouts_model_asks_total', 'Questions to a language model by how they ended', [
    'purpose',
    'end',
  ]);
  const tokens = counter('whereabouts_model_tokens_total', 'Tokens a language model has read and written', [
    'purpose',
    'kind',
  ]);
  const money = counter(
    'whereabouts_model_money_total',
    "Money a language model has cost, in the account's currency and at the policy's prices",
    ['purpose'],
  );
  return (purpose, answer) => {
    const { inputTokens, outputTokens, cachedTokens, micros } = answer.usage;
    asks.inc({ purpose, end: answer.kind === 'answered' ? 'answered' : answer.why });
    // Three parts that add up, unlike what the vendors report.
    tokens.inc({ purpose, kind: 'input' }, Math.max(0, inputTokens - cachedTokens));
    tokens.inc({ purpose, kind: 'cached' }, Math.min(cachedTokens, inputTokens));
    tokens.inc({ purpose, kind: 'output' }, outputTokens);
    money.inc({ purpose }, micros / MICROS);
  };
}
