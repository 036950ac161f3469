import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { measureIntentSets } from '../../bench/classify/intent-sets.ts';
import { measureLanguages } from '../../bench/classify/languages.ts';
import { measureMachineMail } from '../../bench/classify/machine-mail.ts';
import { measureNumbers } from '../../bench/classify/numbers.ts';
import { measureReplyParsing } from '../../bench/classify/reply-parsing.ts';
import type { Figures } from '../../src/train/measure.ts';
import { builtInModel } from '../../src/understand/classifier/built-in-model.ts';

/** What `npm run bench -- classify --json bench/classify/reached.json` last wrote down. */
const reached: {
  readonly sets: Readonly<Record<string, Figures>>;
  readonly replyParsing: Readonly<Record<string, number>>;
} = JSON.parse(readFileSync(new URL('../../bench/classify/reached.json', import.meta.url), 'utf8'));

const POINT = 0.01;
const sets = measureIntentSets(builtInModel());

describe('foreign sets, of which nothing was learnt', () => {
  it.each(sets)('%s: WISMO yes or no is told as well as before', (name, figures) => {
    const before = reached.sets[name];
    expect(figures.wismoF1).toBeGreaterThan((before?.wismoF1 ?? 1) - POINT);
    expect(figures.falseWismo).toBeLessThan((before?.falseWismo ?? 0) + POINT / 2);
  });

  it('real tweets are not answered more surely than they are read rightly', () => {
    const tweets = sets.find(([name]) => name === 'real tweets to shops')?.[1];
    expect(tweets?.calibrationError).toBeLessThan(0.1);
    expect(tweets?.recallAt95).toBeGreaterThanOrEqual(0.5);
  });
});

describe('mail of other parsers’ suites', () => {
  it.each(Object.entries(measureReplyParsing()))(
    '%s: nothing is cut wrongly that was right before',
    (name, share) => {
      expect(share).toBeGreaterThanOrEqual((reached.replyParsing[name] ?? 1) - POINT);
      expect(share).toBeGreaterThanOrEqual(0.85);
    },
  );
});

describe('the rest of reading', () => {
  it('tells languages and numbers', () => {
    expect(measureLanguages().right).toBeGreaterThanOrEqual(0.98);
    const numbers = measureNumbers();
    expect(numbers.orderNumberF1).toBeGreaterThanOrEqual(0.95);
    expect(numbers.trackingNumberF1).toBeGreaterThanOrEqual(0.98);
    expect(numbers.decoysTaken).toBeLessThanOrEqual(0.02);
  });

  it('knows machines from people', () => {
    const mail = measureMachineMail();
    expect(mail.foundBySubject).toBeGreaterThanOrEqual(0.98);
    expect(mail.benignFlagged).toBe(0);
  });
});
