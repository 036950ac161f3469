import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/train/random.ts';
import { type Doubtful, sendInDoubt } from '../support/ambiguous-sends.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { CLEAN } from '../support/oracle.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const TICKETS = pick(49, 1_400);

/** Nothing but these: one answer, or none and a person is told. */
const ALLOWED = ['told 1, notes 0', 'told 0, notes 1', 'told 1, notes 1'];

let doubtful: Doubtful;
beforeAll(async () => {
  doubtful = await sendInDoubt('gorgias', TICKETS, seededRandom(seed));
  const { endings, verdict } = doubtful;
  chaosResult('t09 ambiguous send, gorgias', {
    seed,
    tickets: TICKETS,
    ...endings,
    lost: verdict.lost.length,
    doubles: verdict.doubles.length,
  });
}, timeoutMs);

describe('a Gorgias write of which nobody knows whether it was taken', () => {
  it('keeps every promise', () => {
    expect(doubtful.verdict).toEqual(CLEAN);
  });

  it('ends as one answer at most, and a person is told of the rest', () => {
    expect(Object.keys(doubtful.endings).filter((ending) => !ALLOWED.includes(ending))).toEqual([]);
  });

  it('is found again in most cases, so that few customers wait for a person', () => {
    expect(doubtful.endings['told 1, notes 0']).toBeGreaterThanOrEqual(TICKETS * 0.75);
  });
});
