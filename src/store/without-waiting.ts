import { sql } from 'kysely';

/**
 * For the `returning` of a statement that is a transaction of its own: its commit does not wait for the disk. What is
 * written so may be lost in the last second before the server dies, and nothing else; it is for what could be asked again.
 * A row must come back: that is when it is evaluated.
 */
export const withoutWaiting = sql<string>`set_config('synchronous_commit', 'off', true)`.as('waits');
