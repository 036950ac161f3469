import { parseArgs } from 'node:util';
import { requireServices } from './require-services.ts';
import { runJest } from './run-jest.ts';

/**
 * `npm run chaos`: everything under `test/chaos/` in its short form, on a PostgreSQL and a Redis of the machine.
 * `-- --minutes 30` runs the long forms, `-- t01 t10` only those (and T01 whole: 500 tickets, 40 kills), `-- --seed 7` repeats what a run printed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, seed: { type: 'string' } },
});
for (const [name, value] of [
  ['CHAOS_MINUTES', values.minutes],
  ['CHAOS_SEED', values.seed],
] as const)
  if (value !== undefined) process.env[name] = value;

await requireServices(process.env);
if (positionals.length > 0) process.env['CHAOS_NAMED'] = 'yes';
const chosen = positionals.map((name) => `/test/chaos/${name}`);
// Two at once: some load the machine, others wait for it.
runJest(['--maxWorkers=2', ...(chosen.length > 0 ? chosen : ['/test/chaos/'])]);
