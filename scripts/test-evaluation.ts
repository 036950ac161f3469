import { existsSync } from 'node:fs';
import { runJest } from './run-jest.ts';

/** Tests and figures that read the measuring data; without the data there is nothing to measure, and that is a failure. */
const data = process.env['EVALUATION_DATA'] ?? '../shared';
if (!existsSync(data)) {
  process.stderr.write(`EVALUATION_DATA: ${data} does not exist; give the folder with the measuring data\n`);
  process.exit(1);
}
process.env['EVALUATION_DATA'] = data;
runJest(['--testMatch', '**/test/evaluation/**/*.evaluation.ts', '--runInBand', ...process.argv.slice(2)]);
