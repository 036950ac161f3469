import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { configurationDoc, policyDefaults } from '../../scripts/configuration-doc.ts';
import { POLICY_KEYS } from '../../scripts/policy-keys.ts';
import { reasonsDoc } from '../../scripts/reasons-doc.ts';

const docOf = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('generated documentation', () => {
  it('names every variable and policy key as they are; after a change run: npm run docs:configuration', () => {
    expect(docOf('configuration.md')).toBe(configurationDoc());
  });

  it('has every reason in the words of the notes; after a change run: npm run docs:configuration', () => {
    expect(docOf('reasons.md')).toBe(reasonsDoc());
  });

  it('explains every key that a policy may have, and no other', () => {
    const keys = policyDefaults().map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(40);
    expect(POLICY_KEYS.map(({ key }) => key)).toEqual(keys);
  });

  it('says the defaults that are in force', () => {
    const row = configurationDoc()
      .split('\n')
      .find((line) => line.startsWith('| `limits.orderValue` |'));
    expect(row).toMatch(/\| `500` \|$/);
  });
});
