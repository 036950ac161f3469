import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POLICY = join(import.meta.dirname, '../../../fixtures/demo-policy.yaml');

/** The file of the demo's policy. @param model a language model may read what is half understood */
export function demoPolicy(model: boolean): string {
  if (!model) return POLICY;
  const file = join(mkdtempSync(join(tmpdir(), 'whereabouts-demo-policy-')), 'policy.yaml');
  writeFileSync(file, `${readFileSync(POLICY, 'utf8')}\nmodel: { reading: unsure }\n`);
  return file;
}
