import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { isOnlyThanks } from '../../src/conversation/only-thanks.ts';
import { decideEarly } from '../../src/decide/decide.ts';
import { readingOf } from '../../src/run/reading-of.ts';
import { understand } from '../../src/understand/understand.ts';
import { aConversation, aSituation } from '../support/a-situation.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from '../understand/model.ts';

const FollowUp = z.strictObject({ id: z.string(), language: z.string(), kind: z.string(), text: z.string() });

const FOLLOW_UPS = readFileSync(new URL('../../fixtures/messages/follow-ups.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => FollowUp.parse(JSON.parse(line)));

/** As the run reads it: after our answer, on the same ticket. */
function endsInSilence(text: string): boolean {
  const ticket = aTicket({
    messages: [
      aMessage({ id: '1' }),
      aMessage({ id: '2', author: 'us', text: 'It is on its way.' }),
      aMessage({ id: '3', text }),
    ],
  });
  const understanding = understand(ticket, { model: MODEL, ownAddresses: [], formSenders: [] }, '3');
  const conversation = aConversation({
    lastOutcome: 'answered',
    lastIntent: 'order_status',
    customerMessages: 2,
    onlyThanks: isOnlyThanks(understanding.message, ['Ada Okafor']),
  });
  const decision = decideEarly({ ...aSituation(), reading: readingOf(understanding), conversation });
  return decision?.outcome === 'acknowledged';
}

describe('what customers write after an answer', () => {
  const judged = FOLLOW_UPS.map((line) => ({ ...line, silent: endsInSilence(line.text) }));
  const thanks = judged.filter(({ kind }) => kind === 'thanks');

  it('is more than 150 messages in ten languages', () => {
    expect(FOLLOW_UPS.length).toBeGreaterThan(150);
    expect(new Set(FOLLOW_UPS.map(({ language }) => language)).size).toBe(10);
  });

  it('is closed in silence only where it says nothing but thanks: precision at least 98 %', () => {
    const silent = judged.filter((line) => line.silent);
    const wrong = silent.filter(({ kind }) => kind !== 'thanks');
    const precision = 1 - wrong.length / silent.length;
    const recall = thanks.filter((line) => line.silent).length / thanks.length;
    process.stdout.write(
      `silent closing: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} % of ${thanks.length}\n`,
    );
    expect(wrong).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is heard by a person where thanks are followed by anything at all', () => {
    for (const { text } of thanks) {
      for (const more of ['where is it?', 'but', '2', 'refund', '🙄', 'не пришло', 'nicht da']) {
        expect(isOnlyThanks(`${text} ${more}`, ['Kim'])).toBe(false);
      }
    }
  });

  it.each([
    'Thanks!! :(',
    'Thank you :-/',
    'Thanks ):',
    "thanks :'(",
    'Thanks -_-',
    'Thanks 😂',
    'Thanks 😅',
    'Thanks in advance',
    'Vielen Dank im Voraus',
    'Alvast bedankt',
    'Tack på förhand',
    'Schönen Dank auch',
    'Thanks for nothing',
    'Nein danke',
  ])('is no thanks where it is meant otherwise, or still waits: %s', (text) => {
    expect(isOnlyThanks(text)).toBe(false);
  });

  it.each([
    'Danke, Ihnen auch!',
    'Thanks: great!',
    'Thank you (Ada)',
    'Thanks :-)',
    'Hej, tack!',
    'Thanks;\nAda',
  ])('is thanks, whatever its punctuation: %s', (text) => {
    expect(isOnlyThanks(text, ['Ada'])).toBe(true);
  });

  it('may name whoever writes and whom they write to, and nobody else', () => {
    expect(isOnlyThanks('Thank you, Acme team! Ada', ['Ada Okafor', 'Acme'])).toBe(true);
    expect(isOnlyThanks('Thank you, refund', ['Ada Okafor', 'Acme'])).toBe(false);
  });
});
