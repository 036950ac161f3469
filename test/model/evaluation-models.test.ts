import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Asks } from '../../bench/eval/asks.ts';
import { spread } from '../../bench/eval/eval-case.ts';
import { readOptions } from '../../bench/eval/options.ts';
import { type RecordedAnswer, readRecorded } from '../../bench/eval/recorded-answer.ts';
import { recordingModel } from '../../bench/eval/recording-model.ts';
import { NotRecorded, replayingModel } from '../../bench/eval/replaying-model.ts';
import { MoneySpent, withinMoney } from '../../bench/eval/within-money.ts';
import type { ModelAnswer } from '../../src/ports/model.ts';
import { aModelContext, question } from '../contracts/model/model.contract.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';

const usage = { inputTokens: 900, outputTokens: 40, cachedTokens: 100, micros: 1_970 };
const VALUE = { intent: 'order_status', orders: ['[ORDER_1]'], neededBy: null };
const ANSWERED: ModelAnswer<unknown> = {
  kind: 'answered',
  value: VALUE,
  usage,
  model: 'tiny-1',
  leftOut: 0,
  ms: 120,
};

/** Says the same to everybody, and counts how often it was asked. */
function aModel(answer: ModelAnswer<unknown>): { readonly model: Asks; readonly asked: () => number } {
  let asked = 0;
  const ask = async (): Promise<never> => {
    asked += 1;
    return answer as never;
  };
  return { model: { ask }, asked: () => asked };
}

const aFile = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'whereabouts-answers-')), 'answers.jsonl');
  writeFileSync(file, text);
  return file;
};

async function recorded(answer: ModelAnswer<unknown>, material: string): Promise<string> {
  const lines: RecordedAnswer[] = [];
  const { model } = aModel(answer);
  await recordingModel(model, (line) => lines.push(line)).ask(question(material), aModelContext());
  return aFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

describe('answers that were recorded', () => {
  it.each<ModelAnswer<unknown>>([ANSWERED, { kind: 'none', why: 'too_slow', usage, ms: 8_000 }])(
    'are given again as they were: $kind',
    async (answer) => {
      const file = await recorded(answer, 'Where is [ORDER_1]?');
      const replayed = replayingModel(readRecorded(file), null);
      expect(await replayed.ask(question('Where is [ORDER_1]?'), aModelContext())).toEqual(answer);
    },
  );

  it('cost what the policy of whoever replays them says', async () => {
    const replayed = replayingModel(readRecorded(await recorded(ANSWERED, 'Hello')), null);
    const policy = aModelPolicy({ price: { input: 20, cachedInput: 5, output: 80 } });
    const answer = await replayed.ask(question('Hello'), aModelContext({ policy }));
    expect(answer.usage.micros).toBe(19_700);
  });

  it('hold no word of the question', async () => {
    const text = readFileSync(await recorded(ANSWERED, 'my zebra is late'), 'utf8');
    expect(text).not.toContain('zebra');
    expect(text).not.toContain('material asks for');
  });

  it('are not made up: a question that nobody recorded ends the evaluation', async () => {
    const replayed = replayingModel(readRecorded(await recorded(ANSWERED, 'Hello')), null);
    await expect(replayed.ask(question('Hello?'), aModelContext())).rejects.toThrow(NotRecorded);
  });

  it('of another shape than is asked for end it, too', async () => {
    const file = await recorded({ ...ANSWERED, value: { ...VALUE, intent: 'give_refund' } }, 'Hello');
    const replayed = replayingModel(readRecorded(file), null);
    await expect(replayed.ask(question('Hello'), aModelContext())).rejects.toThrow(/shape/);
  });

  it('are asked for once where an evaluation goes on', async () => {
    const { model, asked } = aModel(ANSWERED);
    const replayed = replayingModel(readRecorded(await recorded(ANSWERED, 'Hello')), model);
    await replayed.ask(question('Hello'), aModelContext());
    await replayed.ask(question('Goodbye'), aModelContext());
    expect(asked()).toBe(1);
  });

  it('are named by line where they cannot be read', () => {
    expect(() => readRecorded(aFile('\n{"kind":"answered"}\n'))).toThrow(/:2 is no recorded answer$/);
  });
});

it('an evaluation ends when its money is spent, and the answers before count', async () => {
  const { model, asked } = aModel(ANSWERED);
  const limited = withinMoney(model, 0.003);
  const ask = (): Promise<unknown> => limited.ask(question(), aModelContext());
  await ask();
  await ask();
  await expect(ask()).rejects.toThrow(MoneySpent);
  expect(asked()).toBe(2);
});

describe('what an evaluation is told', () => {
  it.each([
    [[], /Nothing to ask/],
    [['--model', 'a', '--stand-in'], /only one/],
    [['--model', 'a', '--limit', 'few'], /--limit: few is no number/],
    [['--modle', 'a'], /--modle/],
  ])('%j is refused, and says why', (args, why) => {
    expect(() => readOptions(args)).toThrow(why);
  });

  it('takes a part of a set evenly, and always the same', () => {
    const all = Array.from({ length: 10 }, (_, at) => at);
    expect(spread(all, 4)).toEqual([0, 2, 5, 7]);
    expect(spread(all, 20)).toEqual(all);
  });
});
