import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { classifyLine } from '../../src/understand/classify-line.ts';
import { MODEL } from './model.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** So often that whatever the engine keeps only for a while is gone. */
const ROUNDS = 6;

const MESSAGES = {
  en: 'Where is my order? It should have been here on Monday and I am still waiting for it.',
  de: 'Wo bleibt mein Paket? Es sollte am Montag da sein, und ich warte immer noch darauf.',
  ja: '注文した商品はどこですか？月曜日に届くはずでしたが、まだ届いていません。',
};

/** `String.prototype.matchAll` copies its pattern, and the copy is compiled anew once the collector has run a few times. */
it.each(Object.entries(MESSAGES))('phrases are not compiled anew after a quiet hour (%s)', (id, text) => {
  classifyLine({ id, text }, MODEL);
  const costs = [1, 2, 3].map(() => {
    for (let round = 0; round < ROUNDS; round += 1) collect();
    const before = process.cpuUsage();
    classifyLine({ id, text }, MODEL);
    return process.cpuUsage(before).user / 1_000;
  });
  expect(Math.min(...costs)).toBeLessThan(60);
});
