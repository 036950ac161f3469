import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const COSTS = fileURLToPath(new URL('../support/after-collection-process.ts', import.meta.url));

const MESSAGES = {
  en: 'Where is my order? It should have been here on Monday and I am still waiting for it.',
  de: 'Wo bleibt mein Paket? Es sollte am Montag da sein, und ich warte immer noch darauf.',
  ja: '注文した商品はどこですか？月曜日に届くはずでしたが、まだ届いていません。',
};

/** `String.prototype.matchAll` copies its pattern, and the copy is compiled anew once the collector has run a few times. */
it.each(Object.entries(MESSAGES))(
  'phrases are not compiled anew after a quiet hour (%s)',
  async (_language, text) => {
    const { stdout } = await promisify(execFile)(process.execPath, [COSTS, text]);
    const costs: readonly number[] = JSON.parse(stdout);
    expect(costs).toHaveLength(3);
    expect(Math.min(...costs)).toBeLessThan(60);
  },
);
