import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { isKeptSituation } from '../decide/kept-situation.ts';
import { readPolicyText } from '../policy/read-policy.ts';
import { type GoldenCase, goldenCase, isAsExpected, meantBy } from '../quality/golden.ts';
import { EXIT } from './exit-codes.ts';
import { withStore } from './open-store-beside.ts';
import { requireWritable } from './require-writable.ts';

const Line = z.custom<GoldenCase>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'expected' in value &&
    'situation' in value &&
    isKeptSituation(value.situation),
);

/** Writes every decision that a person marked, with what should come of it, as JSON lines without personal data. */
export async function exportGolden(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  if (file !== '-') requireWritable(file);
  await withStore(environment, async ({ feedback }) => {
    const marked = await feedback.marked();
    const cases = marked.flatMap(({ verdict, inputs }) => {
      const made = isKeptSituation(inputs) ? goldenCase(verdict, inputs) : null;
      return made === null ? [] : [made];
    });
    const text = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
    if (file === '-') process.stdout.write(text);
    else await writeFile(file, text);
    const left = marked.length - cases.length;
    process.stderr.write(`${cases.length} cases written, ${left} left out: they cannot be decided again\n`);
  });
}

/**
 * Decides every case again, under the policy it had or under another. Exit 1: one came out otherwise than a person said.
 * @param policyFile YAML or JSON
 */
export async function replayGolden(file: string, policyFile: string | null): Promise<void> {
  const policy = policyFile === null ? undefined : readPolicyText(await readFile(policyFile, 'utf8'));
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  let different = 0;
  for (const [at, line] of lines.entries()) {
    const { expected, situation, verdict } = Line.parse(JSON.parse(line));
    const meant = meantBy(situation, policy);
    if (isAsExpected(expected, meant)) continue;
    different += 1;
    const told = `${meant.outcome}${meant.closed ? ', closed' : ''}`;
    process.stdout.write(`line ${at + 1}: ${expected.outcome} expected (${verdict}), ${told} decided\n`);
  }
  process.stdout.write(`${lines.length - different} of ${lines.length} as expected\n`);
  if (different > 0) process.exitCode = EXIT.problem;
}
