import { expect, test } from '@jest/globals';
import type { Logger } from '../../src/ports/tools.ts';
import { openPool } from '../../src/store/pool.ts';

function warnings(): { readonly logger: Logger; readonly said: string[] } {
  const said: string[] = [];
  const quiet = (): void => undefined;
  const logger: Logger = {
    debug: quiet,
    info: quiet,
    warn: (_, message) => said.push(message),
    error: quiet,
    child: () => logger,
  };
  return { said, logger };
}

test('a connection that dies at work is worth a warning; one that dies while we stop is not', async () => {
  const { logger, said } = warnings();
  const pool = openPool({ connectionString: 'postgres://127.0.0.1:1/none', max: 1, logger });
  const died = new Error('terminating connection due to administrator command');
  pool.emit('error', died);
  expect(said).toEqual(['A connection to the database was lost']);
  // The pool says that it has ended before its connections have: a server stopped right after it cuts them off.
  await pool.end();
  pool.emit('error', died);
  expect(said).toHaveLength(1);
});
