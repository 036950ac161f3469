import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '..');
/** All that decides what comes out of training, beside the messages. */
const SOURCES = ['understand', 'train'] as const;
/** Parts of them that training never comes to: it learns from words that were cleaned before. */
const NOT_LEARNT = /^(?:flags|automatic|message)\//;
const VERSION_LENGTH = 12;

/**
 * Names what a model is made from: corpus, features and trainer. A model with another name was trained before one of
 * them changed.
 * @param messages the labelled files, in any order
 */
export function sourcesHash(messages: readonly string[]): string {
  const code = SOURCES.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !NOT_LEARNT.test(name))
      .map((name) => join(SRC, folder, name)),
  );
  return hashOf([...code, ...messages]);
}

/** Names the contents of files, whatever their order. */
export function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}
