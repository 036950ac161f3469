import { DatabaseError } from 'pg';
import { StorageUnavailable } from '../ports/delivery-log.ts';

/**
 * SQLSTATE classes that say the server is in trouble and not the statement: connection, resources (connections, disk,
 * memory), operator (shutdown, statement time-out), system, configuration, internal.
 */
const SERVER_TROUBLE = /^(08|53|57|58|F0|XX)/;
/** A standby or a database set to read only cannot commit either. */
const READ_ONLY = '25006';

/**
 * The error as callers should see it: `StorageUnavailable` when the database cannot be reached or cannot work now,
 * unchanged when the statement was at fault.
 */
export function storageTrouble(error: unknown): unknown {
  if (error instanceof StorageUnavailable) return error;
  // What is not an answer of the server came from the way to it: refused, reset, timed out, pool exhausted.
  if (!(error instanceof DatabaseError)) return new StorageUnavailable(error);
  const code = error.code ?? '';
  return SERVER_TROUBLE.test(code) || code === READ_ONLY ? new StorageUnavailable(error) : error;
}
