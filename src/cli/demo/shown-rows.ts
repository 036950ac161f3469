import { rowOf } from '../../look-up/conditions/rows.ts';
import { CONDITIONS } from '../../ticket/condition.ts';
import type { Row } from './table.ts';

const ROWS = [...new Set(CONDITIONS.map(rowOf).filter((row) => row !== null))].toSorted((a, b) => a - b);

/** How much of the matrix the tickets showed, and in which languages customers read something. */
export function shownRows(tickets: readonly Row[]): string {
  const shown = new Set(tickets.map(({ page }) => rowOfPage(page)));
  const missing = ROWS.filter((row) => !shown.has(row));
  const languages = new Set(
    tickets.flatMap(({ page }) => (page?.reply && page.language !== null ? [page.language] : [])),
  );
  const without = missing.length === 0 ? '' : `, all but ${missing.join(', ')}`;
  return `${ROWS.length - missing.length} of the ${ROWS.length} rows of docs/conditions.md were shown${without}; customers were written to in ${languages.size} languages (${[...languages].toSorted().join(', ')}).`;
}

function rowOfPage(page: Row['page']): number | null {
  const condition = page?.condition ?? null;
  return condition === null ? null : rowOf(condition);
}
