import { type RawBuilder, sql } from 'kysely';

/**
 * That a column holds one of these, each as a value of its own. Not `= any(list)`: a plan that is kept counts on ten in a
 * list of unknown length, and so it reads the whole of a table that is young. Data keys are few, so the texts are too.
 * @param column of this program, as it stands in the statement
 */
export function oneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`false`;
  return sql<boolean>`${sql.raw(column)} in (${sql.join(values)})`;
}
