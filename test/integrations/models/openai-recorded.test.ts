import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { aModelContext, question } from '../../contracts/model/model.contract.ts';
import { startOpenaiBench } from './openai-bench.ts';

interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly ends: string;
  readonly body: object;
}

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/openai');
const recorded = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as Recorded] as const);

test.each(recorded)('%s ends as it says', async (_name, { status, headers, ends, body }) => {
  const bench = await startOpenaiBench({ judge: () => ({ status, headers, body }) });
  const answer = await bench.model.ask(question(), aModelContext());
  await bench.stop();
  expect(answer.kind === 'answered' ? answer.kind : answer.why).toBe(ends);
  expect(answer.usage.inputTokens > 0).toBe(status === 200);
});

test('what its maker had kept from before is told apart', async () => {
  const { status, body } = new Map(recorded).get('completion.json') ?? { status: 500, body: {} };
  const bench = await startOpenaiBench({ judge: () => ({ status, body }) });
  const answer = await bench.model.ask(question(), aModelContext());
  await bench.stop();
  expect(answer).toMatchObject({
    kind: 'answered',
    model: 'gpt-4.1-mini-2025-04-14',
    usage: { inputTokens: 310, outputTokens: 21, cachedTokens: 128, micros: 182 * 2 + 128 * 0.5 + 21 * 8 },
  });
});
