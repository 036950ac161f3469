import { requireServices } from './require-services.ts';
import { runJest } from './run-jest.ts';

// The whole suite but for `test/chaos/`, which `npm run chaos` runs.
await requireServices(process.env);
// An ordinary PostgreSQL lets in a hundred connections; each worker's services hold some twenty.
runJest(['--testPathIgnorePatterns=/test/chaos/', '--maxWorkers=2', ...process.argv.slice(2)]);
