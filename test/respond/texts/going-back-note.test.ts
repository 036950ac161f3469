import { describe, expect, it } from '@jest/globals';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import type { Intent } from '../../../src/ticket/intent.ts';
import { anOrder, daysAgo } from '../../support/an-order.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';
import { aPicture } from './a-picture.ts';

const picture = {
  ...aPicture('return_open'),
  order: anOrder({
    returnOpen: true,
    returns: [
      {
        state: 'open',
        openedAt: daysAgo(7),
        closedAt: null,
        exchange: false,
        pieces: 2,
        received: 1,
        inspected: 0,
        missing: 1,
        receivedAt: daysAgo(1),
      },
    ],
    refunds: [{ at: daysAgo(1), amount: { amount: '32.00', currency: 'USD' }, state: 'failed' }],
  }),
  goingBack: {
    state: 'unclear',
    action: 'person',
    why: 'a refund has failed',
    isReturn: true,
    on: null,
    by: null,
  },
} as const;

const noteFor = (intent: Intent): ReturnType<typeof writeNote> =>
  writeNote(
    aNoteRequest({
      decision: aHandOver('condition_needs_person'),
      picture,
      understanding: anUnderstanding({ intent }),
    }),
  );

describe('the note about somebody who asks for money', () => {
  it('opens with what is the matter with it, and not with the parcel', () => {
    expect(noteFor('refund_status').summary).toMatch(
      /^A refund has failed, order #1001; customer asks about/,
    );
  });

  it('says what has come back and what became of the money', () => {
    const { text } = noteFor('refund_status');
    expect(text).toContain('Return opened Wed, Nov 11: open; 1 of 2 pieces arrived, 0 looked at, 1 missing.');
    expect(text).toContain('Refund of 32.00 USD, Tue, Nov 17: failed.');
    expect(text).toContain('Look at the return and the refund in the shop');
  });
});

it('the note about somebody who asks for the parcel opens with the parcel', () => {
  expect(noteFor('order_status').summary).toMatch(/^A return or exchange is open, order #1001;/);
});
