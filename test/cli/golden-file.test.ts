import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { replayGolden } from '../../src/cli/golden.ts';
import { OPEN_POLICY } from '../support/world.ts';

const FILE = join(import.meta.dirname, '../../fixtures/golden/demo.jsonl');

interface Line {
  readonly expected: { readonly outcome: string };
  readonly situation: { readonly picture: { readonly condition: string } };
}

const text = await readFile(FILE, 'utf8');
const lines = text
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line));

const temporary = async (name: string, content: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'whereabouts-golden-')), name);
  await writeFile(file, content);
  return file;
};

afterEach(() => {
  process.exitCode = undefined;
});

it('the golden file covers most conditions, answered and handed over', () => {
  expect(new Set(lines.map(({ situation }) => situation.picture.condition)).size).toBeGreaterThan(30);
  const outcomes = lines.map(({ expected }) => expected.outcome);
  expect(outcomes.filter((outcome) => outcome === 'answered').length).toBeGreaterThan(15);
  expect(outcomes.filter((outcome) => outcome === 'handed_over').length).toBeGreaterThan(30);
});

it('every decision of it comes out as it was marked', async () => {
  await replayGolden(FILE, null);
  expect(process.exitCode).toBeUndefined();
});

it.each([
  ['answers nothing', { defaults: { autonomy: 'note' } }],
  [
    'answers nothing about parcels on their way',
    { conditions: [{ condition: 'in_transit', autonomy: 'note' }] },
  ],
])('a policy that %s is noticed', async (_what, change) => {
  await replayGolden(FILE, await temporary('policy.json', JSON.stringify({ ...OPEN_POLICY, ...change })));
  expect(process.exitCode).toBe(1);
});

it('one line that comes out otherwise is enough', async () => {
  const other = text.replace('"outcome":"answered"', '"outcome":"handed_over"');
  await replayGolden(await temporary('golden.jsonl', other), null);
  expect(process.exitCode).toBe(1);
});
