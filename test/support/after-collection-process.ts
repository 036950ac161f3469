import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { classifyLine } from '../../src/understand/classify-line.ts';
import { MODEL } from '../understand/model.ts';

/**
 * A process of its own, since collecting the garbage of a test run takes a second each time: prints as JSON what reading
 * the text in its argument costs after quiet hours, in ms of processor.
 */
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** So often that whatever the engine keeps only for a while is gone. */
const ROUNDS = 6;

const text = process.argv[2] ?? '';
classifyLine({ id: 'first', text }, MODEL);
const costs = [1, 2, 3].map(() => {
  for (let round = 0; round < ROUNDS; round += 1) collect();
  const before = process.cpuUsage();
  classifyLine({ id: 'again', text }, MODEL);
  return process.cpuUsage(before).user / 1_000;
});
process.stdout.write(JSON.stringify(costs));
