import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = join(ROOT, 'fixtures/openai/evaluation');
const ANSWERS = join(FOLDER, 'answers.jsonl');

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['bench/eval/run.ts', ...args], {
    cwd: ROOT,
    // No key, and no data of whoever runs the tests.
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

it('replayed answers leave the report and its text where they were told to, and exit 0', async () => {
  const json = join(mkdtempSync(join(tmpdir(), 'whereabouts-eval-')), 'deep', 'report.json');
  const { code, out, err } = await run('--replay', ANSWERS, '--own', '--limit', '400', '--json', json);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const saved = readFileSync(json, 'utf8');
  expect(JSON.parse(saved)).toEqual(JSON.parse(readFileSync(join(FOLDER, 'report.json'), 'utf8')));
  expect(out).toContain(readFileSync(json.replace(/json$/, 'txt'), 'utf8').trim());
});

it.each([
  [
    'a question that nobody recorded',
    ['--replay', ANSWERS, '--own', '--limit', '500'],
    1,
    /No answer is recorded/,
  ],
  ['a model without a key', ['--model', 'gpt-6-luna', '--own', '--limit', '1'], 1, /OPENAI_API_KEY/],
  ['data that is not there', ['--stand-in', '--data', '/nowhere'], 1, /\/nowhere\/data does not exist/],
  [
    'answers that are not there',
    ['--replay', '/nowhere.jsonl', '--own', '--limit', '1'],
    1,
    /\/nowhere\.jsonl does not exist; record it first/,
  ],
  ['nothing to ask', [], 2, /Nothing to ask/],
])('%s is told in a line, without a stack', async (_what, args, expected, why) => {
  const { code, err } = await run(...args, '--json', '/nowhere/report.json');
  expect(code).toBe(expected);
  expect(err).toMatch(why);
  expect(err).not.toContain('    at ');
});
