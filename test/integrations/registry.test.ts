import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CARRIERS } from '../../src/integrations/carriers/index.ts';
import { HELPDESKS } from '../../src/integrations/helpdesks/index.ts';
import { MODELS } from '../../src/integrations/models/index.ts';
import { ORDER_SOURCES } from '../../src/integrations/order-sources/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KINDS = [
  ['helpdesks', HELPDESKS, 'describeHelpdesk'],
  ['order-sources', ORDER_SOURCES, 'describeOrderSource'],
  ['carriers', CARRIERS, 'describeCarrierTracker'],
  ['models', MODELS, 'describeModel'],
] as const;

describe.each(KINDS)('%s', (kind, registry, suite) => {
  const folder = join(ROOT, 'src/integrations', kind);
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it('registers exactly the plug-ins there are folders for', () => {
    expect(registry.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it.each(folders)('%s has documentation, fixtures with provenance, and runs its contract suite', (id) => {
    expect(existsSync(join(folder, id, 'README.md'))).toBe(true);
    expect(existsSync(join(ROOT, 'fixtures', id, 'PROVENANCE.md'))).toBe(true);
    const tests = readdirSync(join(ROOT, 'test/integrations', kind)).filter(
      (file) => file.startsWith(id) && file.endsWith('.test.ts'),
    );
    const texts = tests.map((file) => readFileSync(join(ROOT, 'test/integrations', kind, file), 'utf8'));
    expect(texts.some((text) => text.includes(suite))).toBe(true);
  });

  it.each(registry.map((plugIn) => [plugIn.id, plugIn] as const))(
    '%s explains each of its settings',
    (_id, plugIn) => {
      expect(plugIn.settings.length).toBeGreaterThan(0);
      for (const { variable, about, example } of plugIn.settings) {
        expect(variable).toMatch(/^[A-Z][A-Z0-9_]+$/);
        expect(about.length * example.length).toBeGreaterThan(0);
      }
      for (const name of plugIn.presence)
        expect(plugIn.settings.map(({ variable }) => variable)).toContain(name);
    },
  );
});
