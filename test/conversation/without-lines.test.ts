import { describe, expect, it } from '@jest/globals';
import { conversationOf } from '../../src/conversation/conversation-of.ts';
import { withoutLines } from '../../src/conversation/without-lines.ts';
import { effectKeys } from '../../src/store/effect-key.ts';
import { isLineKey } from '../../src/ticket/effect.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';

const keyOf = effectKeys([Buffer.alloc(32, 7)]);
const about = { ref: { helpdesk: 'gorgias', id: '1' }, account: 'acme', messageId: '9001' };
const line = keyOf({ ...about, messageId: 'line:9001', kind: 'line' });
const reply = keyOf({ ...about, kind: 'reply' });

const ours = (effectKey: string) => aMessage({ id: effectKey, author: 'us', effectKey });
const first = aMessage({ id: '9001' });
const thanks = aMessage({ id: '9002', text: 'Thank you!' });

describe('a line of ours, met on a ticket of which no ledger knows', () => {
  it('is told from a reply by its key alone', () => {
    expect([line, reply, null].map(isLineKey)).toEqual([true, false, false]);
  });

  it('is no answer that a thank-you could be about', () => {
    const ticket = withoutLines(aTicket({ messages: [first, ours(line), thanks] }));
    expect(conversationOf(ticket, thanks, [], false)).toMatchObject({ lastOutcome: null, ourPublicTexts: 0 });
  });

  it('takes no reply with it', () => {
    const ticket = withoutLines(aTicket({ messages: [first, ours(reply), ours(line), thanks] }));
    expect(conversationOf(ticket, thanks, [], false)).toMatchObject({
      lastOutcome: 'answered',
      ourPublicTexts: 1,
    });
  });
});
