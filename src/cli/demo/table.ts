import { rowOf } from '../../look-up/conditions/rows.ts';
import type { DecisionPage } from '../../ports/run-book.ts';
import { columns } from '../columns.ts';

/** One line of the demo's table. */
export interface Row {
  readonly ticket: string;
  readonly story: string;
  readonly page: DecisionPage | null;
  /** From the customer's message to the end of the run. */
  readonly ms: number;
  readonly faults: readonly string[];
}

const HEAD = ['ticket', 'the customer asked', 'the order is', 'row', 'outcome', 'why', 'ms', ''] as const;

/** The table as text, columns as wide as they must be. */
export function table(rows: readonly Row[]): string {
  const lines = columns([HEAD, ...rows.map(cellsOf)]);
  const longest = Math.max(...lines.map(({ length }) => length));
  return lines.toSpliced(1, 0, '-'.repeat(longest)).join('\n');
}

function cellsOf({ ticket, page, ms, faults }: Row): readonly string[] {
  return [
    ticket,
    words(page?.intent),
    words(page?.condition),
    rowWords(page),
    `${words(page?.outcome)}${page?.closed === true ? ', closed' : ''}`,
    words(page?.reasons[0]),
    String(Math.round(ms)),
    faults.length === 0 ? 'as expected' : 'NOT AS EXPECTED',
  ];
}

const words = (name: string | null | undefined): string => (name ?? '-').replaceAll('_', ' ');

function rowWords(page: DecisionPage | null): string {
  const condition = page?.condition ?? null;
  return condition === null ? '-' : String(rowOf(condition) ?? '-');
}
