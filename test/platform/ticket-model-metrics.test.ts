import { expect, test } from '@jest/globals';
import { createMetrics } from '../../src/platform/metrics.ts';
import { modelUsageOf } from '../../src/ticket/model-usage-of.ts';

const usage = { inputTokens: 900, outputTokens: 100, cachedTokens: 200, micros: 2_500 };

test('tokens and money of a ticket are those of all its asks, and none counts as none', async () => {
  const { ticketModel, registry } = createMetrics();
  ticketModel('answered', modelUsageOf({ second: null, modelUses: [] }));
  ticketModel('answered', modelUsageOf({ second: { usage }, modelUses: [{ usage }, { usage }] }));
  const text = await registry.metrics();
  expect(text).toContain('whereabouts_ticket_model_tokens_bucket{le="0",outcome="answered"} 1');
  expect(text).toContain('whereabouts_ticket_model_tokens_bucket{le="4000",outcome="answered"} 2');
  expect(text).toContain('whereabouts_ticket_model_tokens_sum{outcome="answered"} 3000');
  expect(text).toContain('whereabouts_ticket_model_money_sum{outcome="answered"} 0.0075');
});
