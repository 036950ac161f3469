import { expect, it } from '@jest/globals';
import type { Asks } from '../../bench/eval/asks.ts';
import { evalPolicy } from '../../bench/eval/eval-policy.ts';
import { evaluateWording } from '../../bench/eval/evaluate-wording.ts';
import type { WordingReport } from '../../bench/eval/wording-report.ts';
import { wordingText } from '../../bench/eval/wording-text.ts';

const usage = { inputTokens: 600, outputTokens: 100, cachedTokens: 0, micros: 2_000 };

/** @param says what the model makes of a text; `null`: it gives no answer */
async function reportOf(says: (text: string) => string | null): Promise<WordingReport> {
  const ask = async ({ material }: { readonly material: string }): Promise<unknown> => {
    const text = says((JSON.parse(material) as { readonly text: string }).text);
    if (text === null) return { kind: 'none', why: 'too_slow', usage, ms: 10_000 };
    return { kind: 'answered', value: { text }, usage, model: 'tiny-1', leftOut: 0, ms: 100 };
  };
  return evaluateWording({
    model: { ask } as unknown as Asks,
    policy: evalPolicy(null),
    by: 'a test',
    atOnce: 2,
    isReplay: true,
    onProgress: () => undefined,
    limit: 21,
  });
}

it('words that are ours are accepted, in every language, and counted as unchanged', async () => {
  const { all, sets } = await reportOf((text) => text);
  expect(all).toMatchObject({ replies: 21, accepted: 21, acceptedShare: 1, changedShare: 0, refusals: {} });
  expect(Object.keys(sets).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
});

it('a promise is refused each time, with the reason, and has been paid for all the same', async () => {
  const report = await reportOf((text) => `${text} We refund you $20 today.`);
  expect(report.all).toMatchObject({ accepted: 0, money: 0.042, moneyPerThousand: 2, tokensEach: 700 });
  expect(report.all.refusals).toEqual({ odd_characters: 21 });
  expect(wordingText(report)).toMatch(/all +21 +0\.0 % +0\.0 % +odd characters 21\n/);
});

it('no answer is told by its reason, and no word is counted', async () => {
  const report = await reportOf(() => null);
  expect(report.all).toMatchObject({ accepted: 0, unanswered: { too_slow: 21 }, refusals: {} });
  expect(wordingText(report)).toContain('no answer: too slow 21');
});
