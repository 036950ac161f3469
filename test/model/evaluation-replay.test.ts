import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ownCases } from '../../bench/eval/cases.ts';
import { evalPolicy } from '../../bench/eval/eval-policy.ts';
import { evaluate } from '../../bench/eval/evaluate.ts';
import { readRecorded } from '../../bench/eval/recorded-answer.ts';
import { replayingModel } from '../../bench/eval/replaying-model.ts';
import { reportText } from '../../bench/eval/report-text.ts';

const FOLDER = new URL('../../fixtures/openai/evaluation/', import.meta.url).pathname;
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');

/** What the recording was made of (`fixtures/openai/PROVENANCE.md` says how to make it again). */
const MESSAGES = 400;

it('recorded answers give the report saved with them, to the digit; after a change see fixtures/openai/PROVENANCE.md', async () => {
  const recorded = readRecorded(`${FOLDER}answers.jsonl`);
  const report = await evaluate({
    cases: ownCases(MESSAGES),
    model: replayingModel(recorded, null),
    policy: evalPolicy(null),
    by: 'recorded answers',
    atOnce: 8,
    isReplay: true,
    onProgress: () => undefined,
  });
  expect(report).toEqual(JSON.parse(read('report.json')));
  expect(reportText(report)).toBe(read('report.txt'));
  expect(report.all.asks.asked).toBe(recorded.size);
  // Whatever a model says, it may not open the door to what a person should see.
  expect(report.all.autonomy.wronglyRaised).toBe(0);
});
