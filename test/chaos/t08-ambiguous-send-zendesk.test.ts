import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/train/random.ts';
import { type Doubtful, sendInDoubt } from '../support/ambiguous-sends.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { CLEAN } from '../support/oracle.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const TICKETS = pick(49, 1_400);

let doubtful: Doubtful;
beforeAll(async () => {
  doubtful = await sendInDoubt('zendesk', TICKETS, seededRandom(seed));
  const { endings, conflicts, verdict } = doubtful;
  chaosResult('t08 ambiguous send, zendesk', {
    seed,
    tickets: TICKETS,
    ...endings,
    conflicts,
    lost: verdict.lost.length,
    doubles: verdict.doubles.length,
  });
}, timeoutMs);

describe('a Zendesk write of which nobody knows whether it was taken', () => {
  it('keeps every promise', () => {
    expect(doubtful.verdict).toEqual(CLEAN);
  });

  it('ends as one answer, whatever became of its own', () => {
    expect(doubtful.endings).toEqual({ 'told 1, notes 0': TICKETS });
  });

  it('is kept from being made twice by the helpdesk itself where the first one comes late', () => {
    expect(doubtful.conflicts).toBeGreaterThan(0);
  });
});
