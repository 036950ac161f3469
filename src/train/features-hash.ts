import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from './sources-hash.ts';

const UNDERSTAND = join(import.meta.dirname, '../understand');
/** From a text to its features, and what the weights are for. */
const ENTRIES = ['text-of.ts', 'classifier/features-of.ts', 'classifier/intent-model.ts'];
/** Types make no features. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';$/gm;

/**
 * Names the code that makes features of a text: these files and all of which they run anything. The weights of a model are
 * worth nothing for the features of another version, while the rest of the program may change under it.
 */
export function featuresHash(): string {
  const files = new Set(ENTRIES.map((name) => join(UNDERSTAND, name)));
  // A set goes on to what is added to it while it is walked.
  for (const file of files) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      files.add(resolve(dirname(file), target));
  }
  return hashOf([...files]);
}
