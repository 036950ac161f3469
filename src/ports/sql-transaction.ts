/** Statements inside a transaction somebody else opened and will commit: how store and queue write together. */
export interface SqlTransaction {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
}
