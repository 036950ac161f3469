import { describe, expect, test } from '@jest/globals';
import { rowOf } from '../../src/look-up/conditions/rows.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../src/respond/texts/reply-writer.ts';
import { plainQuestion } from '../../src/run/plain-question.ts';
import { type Rehearsed, rehearse } from '../../src/run/rehearse.ts';
import type { OrderPicture } from '../../src/ticket/order-picture.ts';
import { almanac, inputOf } from './picture-in.ts';
import { ROW_GROUPS } from './rows/index.ts';

const tools = { almanac, writer: createReplyWriter(loadTemplates('templates')) };
const question = plainQuestion('en');

describe.each(ROW_GROUPS)('$title', ({ rows }) => {
  describe.each(rows)('$title', ({ number, cases }) => {
    test.each(cases)('%s', (_name, world, condition, action) => {
      const { situation, outcome, reply } = rehearse(inputOf(world), question, tools);
      expect(situation.picture).toMatchObject({
        condition,
        action,
        // The edges of a row often lie in another one.
        row: condition === cases[0]?.[2] ? number : rowOf(condition),
        why: expect.stringMatching(/\S/),
      });
      expect(textOf(reply)).toBe(textFor(outcome, situation.picture));
      expect(outcome === 'answered' && action === 'person').toBe(false);
    });
  });
});

test('every row has at least three worlds', () => {
  const counts = new Map<number, number>();
  for (const { number, cases } of ROW_GROUPS.flatMap(({ rows }) => rows))
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + cases.length);
  const rows = Array.from({ length: 44 }, (_, index) => index + 1);
  expect(rows.filter((number) => (counts.get(number) ?? 0) < 3)).toEqual([]);
});

/** Name of the text a customer would read, or why there is none. */
function textOf(reply: Rehearsed['reply']): string {
  if (reply === null) return 'none';
  return reply.kind === 'written' ? reply.template : JSON.stringify(reply);
}

function textFor(outcome: Rehearsed['outcome'], { condition, action, parcels }: OrderPicture): string {
  // The worst of several parcels leaves the ticket open, and the others are told of, too.
  const isOneOfMany = action === 'answer_open' && parcels.length > 1;
  if (outcome === 'answered') return isOneOfMany ? 'en/split' : `en/${condition}`;
  return outcome === 'asked' ? 'en/ask_which_order' : 'none';
}
