import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCorpus } from '../../src/train/corpus.ts';
import { isHeldOut } from '../../src/train/held-out.ts';
import { type Figures, figuresOf, judge } from '../../src/train/measure.ts';
import { BUILT_IN_FILE, builtInModel } from '../../src/understand/classifier/built-in-model.ts';
import { classifyLine } from '../../src/understand/classify-line.ts';
import { processorMs } from '../support/processor-time.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What `npm run bench -- classify --json bench/classify/reached.json` last wrote down. */
const reached: { readonly own: Figures } = JSON.parse(
  readFileSync(join(ROOT, 'bench/classify/reached.json'), 'utf8'),
);

/** A loss of more than one point is a loss. */
const POINT = 0.01;
const HIGHER_IS_BETTER = ['macroF1', 'wismoF1', 'precision', 'recall', 'recallAt95'] as const;
const LOWER_IS_BETTER = ['falseWismo', 'calibrationError'] as const;

const model = builtInModel();
const heldOut = readCorpus(join(ROOT, 'fixtures/intents')).filter(isHeldOut);

describe('reading voices that training never heard', () => {
  const own = figuresOf(heldOut.map((message) => judge(message, model)));

  it.each(HIGHER_IS_BETTER)('loses no point of %s', (figure) => {
    expect(own[figure]).toBeGreaterThan(reached.own[figure] - POINT);
  });

  it.each(LOWER_IS_BETTER)('gains no point of %s', (figure) => {
    expect(own[figure]).toBeLessThan(reached.own[figure] + POINT);
  });
});

describe('reading a message', () => {
  it('takes a fraction of what a look-up does', () => {
    const some = heldOut.slice(0, 200);
    const all = processorMs(() => some.forEach(({ id, text }) => void classifyLine({ id, text }, model)));
    // Far above what it takes on a quiet machine: this is to notice a text that makes it crawl.
    expect(all / some.length).toBeLessThan(5);
  });

  it('needs weights of three megabytes at most', () => {
    expect(statSync(BUILT_IN_FILE).size).toBeLessThan(3 * 2 ** 20);
  });
});
