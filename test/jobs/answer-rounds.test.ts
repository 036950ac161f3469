import { expect, it } from '@jest/globals';
import { startAnswerRounds } from '../../src/jobs/answer-rounds.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { WatchedDecision } from '../../src/ports/answer-book.ts';
import { Misconfigured, UpstreamUnavailable } from '../../src/ports/errors.ts';
import { fruitlessLook } from '../../src/run/look-at-answer.ts';
import { untilTrue } from '../support/until-true.ts';

const aWatched = (run: string): WatchedDecision => ({
  run,
  ref: { helpdesk: 'zendesk', id: run },
  messageId: '1',
  at: '2026-11-18T15:00:00.000Z',
  condition: 'in_transit',
  intent: 'order_status',
  teaches: true,
  judged: false,
  looks: 0,
  page: { shadow: false, language: 'en', reply: null, note: null, macro: null },
  inputs: {},
});

/** One round over `count` tickets: those that were asked for, those that taught something, those put off. */
async function roundOver(count: number, refuse: (id: string) => Error | null) {
  const learnt: string[] = [];
  const putOff: string[] = [];
  let asked = 0;
  let turns = 0;
  const rounds = startAnswerRounds({
    helpdesks: [{ id: 'zendesk', account: 'acme' }],
    book: {
      claim: async () => {
        turns += 1;
        return turns === 1;
      },
      enrol: async () => undefined,
      due: async () => Array.from({ length: count }, (_, at) => aWatched(String(at + 1))),
      keep: async (_shop, { run }, { nextAt }) => {
        (nextAt === null ? learnt : putOff).push(run);
      },
    },
    look: async ({ ref }) => {
      asked += 1;
      const error = refuse(ref.id);
      if (error !== null) throw error;
      return { macroIds: [], verdict: null, nextAt: null };
    },
    fruitless: fruitlessLook,
    clock: { ...systemClock(), sleep: () => new Promise((resolve) => setImmediate(resolve)) },
    logger: createLogger('silent'),
    timing: { everyMs: 1, askMs: 1, afterMs: 0, breathMs: 0 },
  });
  await untilTrue(() => Promise.resolve(turns > 1));
  await rounds.stop();
  return { learnt, putOff: putOff.length, asked };
}

const forbidden = () => new Misconfigured('zendesk', 'give the account this right', { status: 403 });
const failed = () => new UpstreamUnavailable('zendesk', { reached: 'refused', status: 500 });

it.each([
  ['that we may not see', forbidden],
  ['that the helpdesk fails on', failed],
])('one ticket %s does not keep us from learning from the others', async (_which, error) => {
  const refused = (id: string) => (id === '1' ? error() : null);
  expect(await roundOver(3, refused)).toEqual({ learnt: ['2', '3'], putOff: 1, asked: 3 });
});

it('a whole hand of them is put off', async () => {
  expect(await roundOver(60, forbidden)).toEqual({ learnt: [], putOff: 60, asked: 60 });
});

it('a ticket that cannot be read is given up after four looks', () => {
  const looks = [0, 1, 2, 3].map((looks) => fruitlessLook({ ...aWatched('1'), looks }).nextAt);
  expect(looks).toEqual([
    '2026-11-21T15:00:00.000Z',
    '2026-11-25T15:00:00.000Z',
    '2026-12-02T15:00:00.000Z',
    null,
  ]);
});

it.each([
  ['nobody can be asked', new UpstreamUnavailable('zendesk', { reached: 'not_sent' })],
  ['we may not sign in', new Misconfigured('zendesk', 'set the token anew', { status: 401 })],
])('where %s, all are looked at later', async (_why, error) => {
  expect(await roundOver(60, () => error)).toEqual({ learnt: [], putOff: 0, asked: 1 });
});
