import { describe, expect, test } from '@jest/globals';
import { redact } from '../../../src/platform/redact.ts';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import { readingOf } from '../../../src/run/reading-of.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aNoteRequest } from '../../respond/texts/a-note-request.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { MODEL } from '../model.ts';

const SETTINGS = { model: MODEL, ownAddresses: ['help@acme.example'], formSenders: [] };

/** The schemes' published test numbers, as people write them. */
const WRITTEN = [
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '4111\u20131111\u20131111\u20131111',
  '4111\u00A01111\u00A01111\u00A01111',
  '4111.1111.1111.1111',
  '4111111111111111',
  '４１１１１１１１１１１１１１１１',
  '4111 1111\n1111 1111',
  '1001 4111 1111 1111 1111 2002',
];

const withText = (text: string): Ticket => aTicket({ messages: [aMessage({ text })] });

/** Every way in which a customer's words come to us. */
const PLACES: readonly (readonly [string, (card: string) => Ticket])[] = [
  ['the message', (card) => withText(`Where is my order? I paid with ${card}, please check`)],
  ['an order number’s place', (card) => withText(`Where is my order ${card}?`)],
  ['a tracking number’s place', (card) => withText(`My tracking number is ${card}`)],
  ['behind a hash', (card) => withText(`Where is #${card}?`)],
  ['a whole message', (card) => withText(card)],
  ['a signature', (card) => withText(`Where is my order 1001?\n\nBest regards,\nAda\n${card}`)],
  [
    'a form',
    (card) => withText(`Name: Ada\nEmail: ada@example.com\nOrder number: ${card}\nMessage: where is it?`),
  ],
  ['the subject', (card) => aTicket({ subject: `Order ${card}`, messages: [aMessage()] })],
  ['an answer’s subject', (card) => aTicket({ subject: `Re: ${card}`, messages: [aMessage()] })],
  ['a custom field', (card) => aTicket({ fields: [{ id: '1', value: card }], messages: [aMessage()] })],
  ['html', (card) => aTicket({ messages: [aMessage({ text: null, html: `<p>Where is it? ${card}</p>` })] })],
  [
    'a quote',
    (card) => withText(`Where is it?\n\nOn 3 Mar 2026, Acme <help@acme.example> wrote:\n> order ${card}`),
  ],
];

/** Its digits in a row, whatever stands between them. */
const shows = (text: string): boolean =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}•]/gu, '')
    .includes('4111111111111111');

describe.each(PLACES)('a card number in %s', (_place, ticketWith) => {
  test.each(WRITTEN)('%j reaches no reading, and with it no log and no table', (card) => {
    const reading = understand(ticketWith(card), SETTINGS);
    expect(shows(reading.message)).toBe(false);
    expect(shows(JSON.stringify(readingOf(reading)))).toBe(false);
  });

  test.each(WRITTEN)('%j reaches no note', (card) => {
    const understanding = understand(ticketWith(card), SETTINGS);
    const { html, text } = writeNote(aNoteRequest({ understanding }));
    expect(shows(html) || shows(text)).toBe(false);
  });
});

test.each(WRITTEN)('an error that quotes %j is logged without it', (card) => {
  expect(shows(redact(`refused: "${card}"`))).toBe(false);
});

test('the message still says that there was one, and which', () => {
  const { message, flags } = understand(withText('Paid with 4111 1111 1111 1111, cvv 123.'), SETTINGS);
  expect(message).toBe('Paid with •••• •••• •••• 1111, cvv •••.');
  expect(flags).toContain('card_number');
});

test('the order beside it is still found', () => {
  const { orderNumbers } = understand(withText('Order 1001, paid with 4111 1111 1111 1111'), SETTINGS);
  expect(orderNumbers).toMatchObject([{ value: '1001', strength: 'strong' }]);
});
