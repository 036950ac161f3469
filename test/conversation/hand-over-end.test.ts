import { expect, it } from '@jest/globals';
import { handOverEnd } from '../../src/conversation/hand-over-end.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';

const message = aMessage({ id: '9001' });
const solved = aTicket({ status: 'solved', messages: [message] });
const waiting = { messageId: '9001', since: message.at, moved: false, reminders: 0 };

it.each([
  ['ends where a person has solved the ticket', waiting, 'solved'],
  ['goes on where it was merged into one that was solved before', { ...waiting, moved: true }, null],
  [
    'ends there once a person solves what a note of ours opened',
    { ...waiting, moved: true, reminders: 1 },
    'solved',
  ],
])('%s', (_what, handOver, by) => {
  expect(handOverEnd(handOver, solved, [])?.by ?? null).toBe(by);
});
