import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy, readPolicyText } from '../../src/policy/read-policy.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import type { Policy } from '../../src/ticket/policy.ts';

/** The texts that come along. */
export const TEMPLATES = join(import.meta.dirname, '../../templates');

/**
 * The policy an evaluation is read by: a shop's own, or one that answers in every language we have texts in. The model may
 * read and word, whatever it says. @throws PolicyRefused
 */
export function evalPolicy(file: string | null): Policy {
  const policy =
    file === null
      ? readPolicy({ brand: { languages: loadTemplates(TEMPLATES).languages } })
      : readPolicyText(readFileSync(file, 'utf8'));
  return { ...policy, model: { ...policy.model, reading: 'unsure', wording: true } };
}
