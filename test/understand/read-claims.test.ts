import { describe, expect, it } from '@jest/globals';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from './model.ts';

const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [] };
const claimsIn = (text: string) =>
  understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS).claims.saysDelivered;

describe('a message says that the parcel is shown as delivered', () => {
  it.each([
    'It says delivered but it is not here.',
    'Your tracking shows it was delivered yesterday.',
    'My order was delivered to the wrong house.',
    'Parcel delivered to my neighbour, why?',
    'Delivered today and nobody rang.',
  ])('when it does: %s', (text) => {
    expect(claimsIn(text)).toBe(true);
  });

  it.each([
    'Will it be delivered today?',
    'Can it be delivered to my neighbour?',
    'Can I have it delivered today?',
    'When will it be delivered?',
    'It was out for delivery yesterday but nothing came.',
  ])('and not when it asks for a delivery: %s', (text) => {
    expect(claimsIn(text)).toBe(false);
  });
});
