/** What a language model has read and written, in its own tokens. */
export interface TokenCount {
  /** Read, those included that its maker had kept from before. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Part of `inputTokens` that costs less because it was kept from before. */
  readonly cachedTokens: number;
}

/** Tokens and what they cost. */
export interface ModelUsage extends TokenCount {
  /** Millionths of the account's currency. */
  readonly micros: number;
}

/** Money per million tokens, in the account's currency. */
export interface ModelPrice {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

export const NO_TOKENS: TokenCount = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/** Money per million tokens is millionths of it per token. Rounded up, so that a budget is never passed by rounding. */
export function priced(tokens: TokenCount, price: ModelPrice): ModelUsage {
  const cached = Math.min(tokens.cachedTokens, tokens.inputTokens);
  const fresh = tokens.inputTokens - cached;
  const micros = fresh * price.input + cached * price.cachedInput + tokens.outputTokens * price.output;
  return { ...tokens, micros: Math.ceil(micros) };
}

/** Both together. */
export function addTokens(one: TokenCount, other: TokenCount): TokenCount {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
  };
}
