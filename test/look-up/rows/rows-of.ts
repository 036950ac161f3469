import type { Condition, MatrixAction } from '../../../src/ticket/condition.ts';
import type { WorldOf } from '../picture-in.ts';

/** Name of the world, what it is, and what must come out. */
export type Case = readonly [name: string, world: WorldOf, condition: Condition, action: MatrixAction];

/** A row of the matrix; the edges of a row often lie in another one. */
export interface Row {
  readonly title: string;
  /** `null`: what is no row, as `unclear`. */
  readonly number: number | null;
  readonly cases: readonly Case[];
}

export interface RowGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows that belong together, each added by a call: what several worlds share is then said once, beside them. */
export function rowsOf(
  title: string,
  fill: (row: (title: string, number: number | null, cases: readonly Case[]) => void) => void,
): RowGroup {
  const rows: Row[] = [];
  fill((name, number, cases) => void rows.push({ title: name, number, cases }));
  return { title, rows };
}
