import { rowOf } from '../../look-up/conditions/rows.ts';
import type { RunBook } from '../../ports/run-book.ts';
import type { Condition } from '../../ticket/condition.ts';

/** More tickets than the demo ever has. */
const ALL = 1_000;

/** What the inbox shows beside each ticket, by `zendesk-123`: condition and row as in `docs/conditions.md`. */
export async function orderStates(runs: RunBook): Promise<ReadonlyMap<string, string>> {
  const { items } = await runs.list({ limit: ALL });
  return new Map(
    items.flatMap(({ ticket, condition }): [string, string][] =>
      condition === null ? [] : [[`${ticket.helpdesk}-${ticket.id}`, withRow(condition)]],
    ),
  );
}

function withRow(condition: Condition): string {
  const row = rowOf(condition);
  return row === null ? condition : `${condition}, row ${row}`;
}
