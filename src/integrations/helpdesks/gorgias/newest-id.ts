/** Order of ids by value: they are digits without leading zeros. */
export const byId = (a: string, b: string): number => a.length - b.length || a.localeCompare(b);

/** The largest id, which is the newest; '0' when there is none. */
export const newestId = (ids: readonly string[]): string =>
  ids.reduce((newest, id) => (byId(id, newest) > 0 ? id : newest), '0');
