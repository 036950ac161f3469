import { createHash } from 'node:crypto';
import type { ModelQuestion } from '../../src/ports/model.ts';

/** What a recorded answer is kept under: a hash of the whole question, so that no word of anybody is in the file. */
export function questionKey({
  purpose,
  instructions,
  material,
}: Pick<ModelQuestion<never>, 'purpose' | 'instructions' | 'material'>): string {
  return createHash('sha256')
    .update(JSON.stringify([purpose, instructions, material]))
    .digest('hex');
}
