import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SECTIONS } from '../../scripts/condition-lines.ts';
import { conditionsDoc } from '../../scripts/conditions-doc.ts';
import { CONDITIONS } from '../../src/ticket/condition.ts';

describe('docs/conditions.md', () => {
  it('says what the code does; after a change run: npm run docs:conditions', async () => {
    const written = readFileSync(new URL('../../docs/conditions.md', import.meta.url), 'utf8');
    expect(written).toBe(await conditionsDoc());
  });

  it('has every condition once', () => {
    const listed = SECTIONS.flatMap(({ conditions }) => conditions);
    expect(listed.toSorted()).toEqual([...CONDITIONS].toSorted());
  });

  it('has all 44 rows, each with an example', async () => {
    const doc = await conditionsDoc();
    const rows = new Set([...doc.matchAll(/^Row (\d+): /gm)].map(([, row]) => Number(row)));
    expect([...rows].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
    expect(doc.match(/\n\n> .*\S{3}/g)?.length).toBe(CONDITIONS.length);
  });
});
