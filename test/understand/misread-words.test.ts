import { describe, expect, test } from '@jest/globals';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from './model.ts';

const SETTINGS = { model: MODEL, ownAddresses: ['help@acme.example'], formSenders: [] };
const read = (text: string, subject = '') =>
  understand(aTicket({ subject, messages: [aMessage({ text })] }), SETTINGS);

describe('ordinary words that once were read as something else', () => {
  test('a formal greeting does not make a customer a salesman', () => {
    const reading = read(
      'Dear Sir or Madam,\n\nWould you be so kind as to tell me where my order #1227 is at present?\n\nYours faithfully,\nMrs. Odette Fraser',
    );
    expect(reading.intent).toBe('order_status');
    expect(reading.confidence).toBeGreaterThanOrEqual(0.85);
  });

  test.each([
    'Tracking for #1230 has been stuck in Columbus since Thursday. Any update on where my package is?',
    'Where is my order #1230? Please update me on my order.',
    'Could you give me an update about order 1230? Where is it?',
    'Where is it? I am waiting for an update regarding my parcel #1230.',
  ])('asking for an update is not asking for a change: %s', (text) => {
    expect(read(text).flags).toEqual([]);
    expect(read(text).intents.map(({ intent }) => intent)).not.toContain('change_order');
  });

  test.each(['Please update my order #1230, I need it in blue.', 'Can you update the size in order 1230?'])(
    'asking to update the order is: %s',
    (text) => {
      expect(read(text).intent).toBe('change_order');
    },
  );

  test.each([
    "The tracking link in your e-mail for order 1216 doesn't work, UPS has no information. Where is my package?",
    "The tracking page for my parcel isn't working. Where is order 1216?",
    'The tracking number you sent for order 1216 does not work.',
  ])('a tracking link that does not work is not a broken thing: %s', (text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ intent: 'tracking_not_updating', flags: [] });
    expect(reading.confidence).toBeGreaterThanOrEqual(0.85);
  });

  test('a thing that does not work is', () => {
    expect(read("The lamp from order 1216 doesn't work.").intent).toBe('damaged');
  });

  test('thanks for an answer are thanks, though the subject names the order', () => {
    const ticket = aTicket({
      subject: 'Order #1301',
      messages: [
        aMessage({ id: 'm1', text: 'Hello, where is my order #1301?' }),
        aMessage({ id: 'm2', author: 'us', text: 'It is in Columbus.' }),
        aMessage({ id: 'm3', text: 'Thank you so much, that helps!\n\nGreta' }),
      ],
    });
    expect(understand(ticket, SETTINGS).intent).toBe('thanks');
  });
});
