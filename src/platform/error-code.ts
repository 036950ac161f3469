/**
 * The `code` of a system or database error; `null` for everything else. Not `instanceof Error`: the errors of Node's
 * own modules come from another realm when the program runs inside a VM context, as it does under Jest.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
