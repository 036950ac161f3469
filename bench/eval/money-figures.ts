import type { ModelUsage } from '../../src/ticket/model-usage.ts';
import { at } from '../support/figures.ts';
import { share } from './share.ts';

/** What asks have taken. */
export interface MoneyFigures {
  readonly tokens: { readonly input: number; readonly cached: number; readonly output: number };
  /** In the account's currency, at the policy's prices. */
  readonly money: number;
  /** Of messages or replies, also those for which nothing was asked. */
  readonly moneyPerThousand: number;
  readonly tokensEach: number;
  /** Milliseconds of an ask, as a run waits for it. */
  readonly ms: { readonly p50: number; readonly p99: number };
}

const MICROS = 1_000_000;

/** @param whole messages or replies there were */
export function figuresOfMoney(
  asks: readonly { readonly usage: ModelUsage; readonly ms: number }[],
  whole: number,
): MoneyFigures {
  const sum = (of: (usage: ModelUsage) => number): number =>
    asks.reduce((total, { usage }) => total + of(usage), 0);
  const input = sum(({ inputTokens }) => inputTokens);
  const output = sum(({ outputTokens }) => outputTokens);
  const money = sum(({ micros }) => micros) / MICROS;
  const times = asks.map(({ ms }) => ms);
  return {
    tokens: { input, cached: sum(({ cachedTokens }) => cachedTokens), output },
    money,
    moneyPerThousand: share(money * 1_000, whole),
    tokensEach: share(input + output, whole),
    ms: { p50: at(0.5, times), p99: at(0.99, times) },
  };
}
