import { describe, expect, it } from '@jest/globals';
import type { EffectLedger } from '../../src/ports/effect-ledger.ts';
import { noteSignsOfLoops } from '../../src/run/signs-of-loops.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { anUnderstanding } from '../support/an-understanding.ts';

const OURS_AT = '2026-11-21T12:00:00Z';

/** What the ledger is told about an answer to our text. */
async function noted(at: string, reading: Partial<Understanding> = {}): Promise<readonly string[]> {
  const told: string[] = [];
  const ledger: Pick<EffectLedger, 'answeredAtOnce' | 'bounceReported'> = {
    answeredAtOnce: async () => void told.push('answered at once'),
    bounceReported: async ({ addresses }) => void told.push(`bounced: ${addresses.join()}`),
  };
  const asked = aMessage({ id: '1', at: '2026-11-21T11:59:00Z' });
  const ours = aMessage({ id: '2', author: 'us', at: OURS_AT });
  const message = aMessage({ id: '3', at });
  const ticket = aTicket({ messages: [asked, ours, message] });
  await noteSignsOfLoops({ ticket, message }, anUnderstanding({ orderNumbers: [], ...reading }), ledger);
  return told;
}

const number: Understanding['orderNumbers'][number] = {
  value: '1001',
  place: 'message',
  strength: 'strong',
  span: { start: 0, end: 4 },
};
const machine = { kind: 'auto_reply', certainty: 'soft', sign: 'wording of an automatic reply' } as const;

describe('an answer to a text of ours', () => {
  it('counts as one at once up to two minutes after it', async () => {
    expect(await noted('2026-11-21T12:02:00Z')).toEqual(['answered at once']);
    expect(await noted('2026-11-21T12:02:01Z')).toEqual([]);
  });

  it.each([
    ['a thank-you', { intent: 'thanks' }],
    ['the number that was asked for', { orderNumbers: [number] }],
  ] as const)('is a person’s when it is %s, however fast', async (_what, reading) => {
    expect(await noted(OURS_AT, reading)).toEqual([]);
    expect(await noted(OURS_AT, { ...reading, automatic: machine })).toEqual(['answered at once']);
  });

  it('counts when the number is only in a quote', async () => {
    expect(await noted(OURS_AT, { orderNumbers: [{ ...number, place: 'quote' }] })).toEqual([
      'answered at once',
    ]);
  });

  it('tells of a bounce only with proof that a mail system wrote it', async () => {
    const addresses = [{ ...number, value: 'kim@example.com' }];
    const bounce = { ...machine, kind: 'bounce' } as const;
    expect(await noted('2026-11-22T12:00:00Z', { addresses, automatic: bounce })).toEqual([]);
    expect(
      await noted('2026-11-22T12:00:00Z', { addresses, automatic: { ...bounce, certainty: 'hard' } }),
    ).toEqual(['bounced: kim@example.com']);
  });
});
