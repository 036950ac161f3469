import type { Contestant } from './contestant.ts';
import { type Compared, measure } from './measure.ts';
import { naturalBayes, naturalBayesAtBest, naturalLogistic } from './natural-classifiers.ts';
import { nlpJs } from './nlp-js.ts';
import { readSets, type Sets } from './sets.ts';

interface Row extends Compared {
  readonly trainingSeconds: number;
}

type Named = readonly [name: string, figures: Row];

/** Trains one and judges it on every set. */
async function run(contestant: Contestant, { learned, judged }: Sets): Promise<readonly Named[]> {
  const began = performance.now();
  const read = await contestant.train(learned);
  const trainingSeconds = Math.round((performance.now() - began) / 1000);
  const rows: Named[] = [];
  for (const [name, messages] of judged) {
    rows.push([`${contestant.name}, ${name}`, { ...(await measure(messages, read)), trainingSeconds }]);
  }
  return rows;
}

const sets = readSets();
const rows: Named[] = [];
// One after the other: each is timed.
for (const contestant of [naturalBayes, naturalBayesAtBest, nlpJs, naturalLogistic])
  rows.push(...(await run(contestant, sets)));
process.stdout.write(`${JSON.stringify(Object.fromEntries(rows))}\n`);
