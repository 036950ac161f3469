import { readdirSync } from 'node:fs';
import { requireServices } from './require-services.ts';
import { relatedTests, runJest } from './run-jest.ts';

/** Whoever imports it has a database. */
const DATABASE = 'test/support/database.ts';
const SERVICES = 'test/services';

/**
 * `npm run test:services`: what only a PostgreSQL and a Redis of the machine can show, and every suite that uses a
 * database, on those. The others would say the same as in `npm test`. `-- test/store` runs what is named.
 * `test/chaos/` is run by `npm run chaos`.
 */
await requireServices(process.env);
const given = process.argv.slice(2);
// An ordinary PostgreSQL lets in a hundred connections; each worker's services hold some twenty.
const workers = '--maxWorkers=2';
if (given.some((argument) => !argument.startsWith('-')))
  runJest(['--testPathIgnorePatterns=/test/chaos/', workers, ...given]);
const onDatabase = relatedTests(DATABASE).filter((path) => !path.startsWith('test/chaos/'));
// An empty list would be a run that proves nothing and ends well.
if (onDatabase.length === 0) throw new Error(`No test imports ${DATABASE}: has it moved?`);
const long = readdirSync(SERVICES)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${SERVICES}/${name}`);
runJest([workers, ...given, '--runTestsByPath', ...new Set([...onDatabase, ...long])]);
