import { CompiledQuery } from 'kysely';

/**
 * The statement of a transaction after which none comes: it travels in one trip with its commit, and the server, which
 * does one after the other, turns that into a rollback should the statement fail.
 */
export class LastStatement implements CompiledQuery {
  readonly query: CompiledQuery['query'];
  readonly queryId: CompiledQuery['queryId'];
  readonly sql: string;
  readonly parameters: readonly unknown[];

  constructor(text: string, parameters: readonly unknown[]) {
    const { query, queryId } = CompiledQuery.raw(text);
    this.query = query;
    this.queryId = queryId;
    this.sql = text;
    this.parameters = parameters;
  }
}
