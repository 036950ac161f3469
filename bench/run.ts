import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ack } from './ack/ack.ts';
import { classify } from './classify/classify.ts';
import { memory } from './memory/memory.ts';
import { picture } from './picture/picture.ts';
import { pipeline } from './pipeline/pipeline.ts';

/** Every benchmark by name; each prints its lines and gives the figures for the last one. */
const BENCHMARKS: Readonly<Record<string, () => Promise<object>>> = {
  ack,
  classify,
  memory,
  picture,
  pipeline,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const run = BENCHMARKS[positionals[0] ?? ''];
if (run === undefined) {
  process.stderr.write(
    `Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')} (npm run bench -- classify)\n`,
  );
  process.exitCode = 2;
} else {
  const figures = JSON.stringify(await run());
  process.stdout.write(`${figures}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${figures}\n`);
}
