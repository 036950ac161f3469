import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Line = z.strictObject({ id: z.string(), text: z.string(), flags: z.array(z.string()) });
export type Line = z.infer<typeof Line>;

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'ja'] as const;

/** What customers of one language say that only a person may handle, and look-alikes (no flags). */
export function readLines(language: string): readonly Line[] {
  const file = new URL(`../../../fixtures/messages/flags-${language}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}
