import { expect, test } from '@jest/globals';
import { KeyedQuota } from '../../src/platform/keyed-quota.ts';

const MINUTE = 60_000;
const SIGNAL = new AbortController().signal;

function aQuota(share = 1) {
  const time = { now: 0 };
  const quota = new KeyedQuota({ limit: 3, perMs: 10 * MINUTE, share }, () => time.now);
  return { quota, time };
}

test('one ticket’s updates leave every other ticket its own', async () => {
  const { quota } = aQuota();
  for (let times = 0; times < 3; times += 1) await quota.take('a', SIGNAL);
  expect(quota.leftMs('a')).toBe(10 * MINUTE);
  expect(quota.leftMs('b')).toBe(0);
});

test('there is room again when the oldest is over, and is said to the millisecond', async () => {
  const { quota, time } = aQuota();
  for (const at of [0, 1_000, 5_000]) {
    time.now = at;
    await quota.take('a', SIGNAL);
  }
  expect(quota.leftMs('a')).toBe(10 * MINUTE - 5_000);
  time.now = 10 * MINUTE + 1;
  expect(quota.leftMs('a')).toBe(0);
  await quota.take('a', SIGNAL);
  expect(quota.leftMs('a')).toBe(999);
});

test('a place that is not there is not taken', async () => {
  const { quota } = aQuota();
  const left: number[] = [];
  for (let times = 0; times < 4; times += 1) left.push(await quota.take('a', SIGNAL));
  expect(left).toEqual([0, 0, 0, 10 * MINUTE]);
});

test('a share of the limit is never less than one', async () => {
  const { quota } = aQuota(0.1);
  expect(quota.leftMs('a')).toBe(0);
  await quota.take('a', SIGNAL);
  expect(quota.leftMs('a')).toBe(10 * MINUTE);
});

test('a hundred thousand tickets are not remembered for longer than they count', async () => {
  const { quota, time } = aQuota();
  for (let ticket = 0; ticket < 100_000; ticket += 1) {
    time.now += 60;
    await quota.take(`${ticket}`, SIGNAL);
  }
  expect(quota.size).toBeLessThanOrEqual(10_001);
});
