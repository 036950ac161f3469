import type { MoneyFigures } from './money-figures.ts';

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** "agrees 24, too slow 1". */
export const counts = (all: Readonly<Record<string, number>>): string =>
  Object.entries(all)
    .map(([kind, count]) => `${kind.replaceAll('_', ' ')} ${count}`)
    .join(', ');

export const moneyLine = (
  { tokens, money, moneyPerThousand, tokensEach }: MoneyFigures,
  one: string,
  many: string,
): string =>
  `  cost: ${tokens.input} tokens in (${tokens.cached} of them again), ${tokens.output} out; ${money.toFixed(4)} in all, ${moneyPerThousand.toFixed(4)} per 1,000 ${many}, ${tokensEach.toFixed(0)} tokens a ${one}`;

export const timeLine = ({ ms }: MoneyFigures): string => `  an ask: p50 ${ms.p50} ms, p99 ${ms.p99} ms`;
