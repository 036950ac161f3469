import { expect, test } from '@jest/globals';
import { priced } from '../../src/ticket/model-usage.ts';

const price = { input: 0.4, cachedInput: 0.1, output: 1.6 };

test.each([
  ['nothing', { inputTokens: 0, outputTokens: 0, cachedTokens: 0 }, 0],
  ['a million tokens read', { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 0 }, 400_000],
  [
    'the same, kept from before',
    { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 1_000_000 },
    100_000,
  ],
  ['a token written, rounded up', { inputTokens: 0, outputTokens: 1, cachedTokens: 0 }, 2],
  ['more kept than read, which cannot be', { inputTokens: 10, outputTokens: 0, cachedTokens: 99 }, 1],
])('%s costs millionths of the currency', (_what, tokens, micros) => {
  expect(priced(tokens, price).micros).toBe(micros);
});
