import { modelUsageOf } from '../../ticket/model-usage-of.ts';
import type { Row } from './table.ts';

const MICROS = 1_000_000;

/** For how many tickets a language model was asked, and what it took. */
export function spentTokens(rows: readonly Row[]): string {
  const answered = rows.filter(({ page }) => page?.outcome === 'answered');
  const free = answered.filter((row) => tokensOf(row) === 0).length;
  const tokens = rows.reduce((sum, row) => sum + tokensOf(row), 0);
  const micros = rows.reduce((sum, { page }) => sum + (page === null ? 0 : modelUsageOf(page).micros), 0);
  const cost =
    tokens === 0 ? '' : `; ${tokens} tokens in all, ${(micros / MICROS).toFixed(4)} at the policy's prices`;
  return `${free} of ${answered.length} answered tickets took no token of a language model${cost}.`;
}

const tokensOf = ({ page }: Row): number => (page === null ? 0 : page.tokens.input + page.tokens.output);
