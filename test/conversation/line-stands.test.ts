import { describe, expect, it } from '@jest/globals';
import { lineStands } from '../../src/conversation/line-stands.ts';
import type { Effect } from '../../src/ports/effect-ledger.ts';
import { lineKey } from '../../src/ticket/effect.ts';
import type { HandOver } from '../../src/ticket/hand-over.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';
import { aRun } from '../support/a-run.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';

const SINCE = '2026-11-18T15:00:00.000Z';
const asked = aMessage({ id: '9001', at: '2026-11-18T14:59:00.000Z' });

const handOver: HandOver = {
  id: '1',
  ref: { helpdesk: 'zendesk', id: '1' },
  account: 'acme',
  messageId: '9001',
  intent: 'cancel_order',
  condition: 'in_transit',
  orderName: '#1001',
  priority: 'normal',
  targetSeconds: 28_800,
  since: SINCE,
  dueAt: '2026-11-19T15:00:00.000Z',
  lookAt: SINCE,
  line: { language: 'en', day: '2026-11-19' },
  lineToldAt: null,
  reminders: 0,
  remindedAt: null,
  chatTries: 0,
  chatToldAt: null,
  moved: false,
};

function anEffect(kind: Effect['kind'], parts: Partial<Effect> = {}): Effect {
  return {
    key: `${kind} of 9001`,
    ref: handOver.ref,
    account: 'acme',
    messageId: kind === 'line' ? 'line:9001' : '9001',
    kind,
    state: 'settled',
    kept: '',
    settlement: { status: 'unchanged', addTags: [], group: null, priority: null },
    revision: '',
    attemptedAt: SINCE,
    attempts: 1,
    draft: aRun('1', { at: SINCE }),
    ...parts,
  };
}

const note = anEffect('note');
const earlier = aRun('1', { at: '2026-11-17T15:00:00.000Z' });

/** As it is right after the hand-over: asked, noted, nothing said. */
const stands = (
  parts: {
    readonly over?: Partial<HandOver>;
    readonly ticket?: Partial<Pick<Ticket, 'messages'>>;
    readonly effects?: readonly Effect[];
    readonly now?: string;
  } = {},
): string =>
  lineStands(
    { ...handOver, ...parts.over },
    {
      ticket: aTicket({ messages: [asked], ...parts.ticket }),
      effects: parts.effects ?? [note],
      now: parts.now ?? SINCE,
    },
  );

describe('the line that a person will answer', () => {
  it.each([
    ['is due behind the note', {}],
    ['is due an hour later', { now: '2026-11-18T16:00:00.000Z' }],
    [
      'is due where it was certainly not written',
      { effects: [note, anEffect('line', { state: 'superseded' })] },
    ],
    [
      'is due where an earlier question was answered',
      { effects: [anEffect('reply', { messageId: '8000', draft: earlier }), note] },
    ],
  ])('%s', (_, parts) => {
    expect(stands(parts)).toBe('due');
  });

  it('is told where it is there', () => {
    expect(stands({ effects: [note, anEffect('line')] })).toBe('told');
  });

  it.each([
    ['where nobody knows whether it is there', { effects: [note, anEffect('line', { state: 'unclear' })] }],
    ['where the helpdesk has refused it', { effects: [note, anEffect('line', { state: 'refused' })] }],
    [
      'where the ticket has had one before',
      { effects: [anEffect('line', { messageId: 'line:8000' }), note] },
    ],
    [
      'where one came with a ticket that was merged',
      { ticket: { messages: [aMessage({ id: '1', author: 'us', effectKey: lineKey('0a') }), asked] } },
    ],
    ['without the note', { effects: [] }],
    ['where the note is in doubt', { effects: [anEffect('note', { state: 'unclear' })] }],
    [
      'beside a text of ours about the same message',
      { effects: [anEffect('reply', { state: 'unclear' }), note] },
    ],
    ['beside a text of ours since then', { effects: [note, anEffect('reply', { messageId: 'promise:1' })] }],
    ['where the customer has written again', { ticket: { messages: [asked, aMessage({ id: '9002' })] } }],
    ['where the message is gone', { ticket: { messages: [] } }],
    ['hours later', { now: '2026-11-18T16:00:00.001Z' }],
    ['past its target', { over: { dueAt: '2026-11-18T15:00:00.000Z' } }],
    ['where the team was reminded already', { over: { reminders: 1 } }],
    ['on the ticket that its own was merged into', { over: { moved: true } }],
  ])('is not said any more %s', (_, parts) => {
    expect(stands(parts)).toBe('over');
  });
});
