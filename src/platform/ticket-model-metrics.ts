import { Histogram, type Registry } from 'prom-client';
import type { ModelUsage } from '../ticket/model-usage.ts';

/** Counts what one run of a ticket took of a language model, also where that is nothing. */
export type TicketModelMetrics = (outcome: string, usage: ModelUsage) => void;

const MICROS = 1_000_000;

/** The bucket of 0 tells for how many tickets no model was asked. */
export function ticketModelMetrics(registry: Registry): TicketModelMetrics {
  const tokens = new Histogram({
    name: 'whereabouts_ticket_model_tokens',
    help: 'Tokens of language models that one run of a ticket took, 0 where none was asked',
    labelNames: ['outcome'],
    registers: [registry],
    buckets: [0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 40_000],
  });
  const money = new Histogram({
    name: 'whereabouts_ticket_model_money',
    help: "What language models cost for one run of a ticket, in the account's currency at the policy's prices",
    labelNames: ['outcome'],
    registers: [registry],
    buckets: [0, 0.0001, 0.001, 0.01, 0.1, 1],
  });
  return (outcome, { inputTokens, outputTokens, micros }) => {
    tokens.observe({ outcome }, inputTokens + outputTokens);
    money.observe({ outcome }, micros / MICROS);
  };
}
