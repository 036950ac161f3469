import { describe, expect, it } from '@jest/globals';
import type { Claims } from '../../../src/ticket/understanding.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { MODEL } from '../model.ts';
import {
  CONTRADICTIONS,
  MONEY_DISPUTES,
  MONEY_QUESTIONS,
  PARCEL_DISPUTES,
  PARCEL_QUESTIONS,
} from './told.ts';

const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [] };
const claimsIn = (text: string): Claims =>
  understand(aTicket({ subject: '', messages: [aMessage({ text })] }), SETTINGS).claims;

describe('whoever asks for a parcel and says no more', () => {
  it.each(PARCEL_QUESTIONS)('is told that it has arrived: %s', (text) => {
    expect(claimsIn(text)).toEqual({ saysNotReceived: false, saysDelivered: false, repeats: false });
  });
});

describe('whoever says more about a parcel that has arrived', () => {
  it.each(PARCEL_DISPUTES)('is read by a person: %s', (text) => {
    expect(claimsIn(text).saysMore).toBe(true);
  });
});

describe('whoever asks for money and says no more', () => {
  it.each(MONEY_QUESTIONS)('is told that it was paid back: %s', (text) => {
    expect(claimsIn(text).saysMore).toBeUndefined();
  });
});

describe('whoever says more about money that was paid back', () => {
  it.each(MONEY_DISPUTES)('is read by a person: %s', (text) => {
    expect(claimsIn(text)).toMatchObject({ saysMore: true, denies: true });
  });
});

describe('whoever tells of a moving parcel what no scan shows', () => {
  it.each(CONTRADICTIONS)('is read by a person: %s', (text) => {
    expect(claimsIn(text).contradicts).toBe(true);
  });

  it.each([
    'Where is my order? UPS says it is in transit since Monday.',
    'Hello, I ordered on September 10 and tracking has not changed. When does it come?',
    'Wo ist mein Paket? Können Sie mir sagen, wann meine Bestellung 1001 ankommt?',
    'Bonjour, pouvez-vous me dire où en est ma commande 1001 ? Je demande un suivi.',
    'Me pueden decir cuándo llega mi pedido 1001? Quiero saberlo.',
  ])('and nobody else: %s', (text) => {
    expect(claimsIn(text).contradicts).toBeUndefined();
  });
});

describe('a number that was asked for', () => {
  it('does not wipe out what was said before', () => {
    const messages = [
      aMessage({ id: '1', text: 'Where is my parcel? The box was empty.' }),
      aMessage({ id: '2', author: 'us', text: 'Which order is it, please?' }),
      aMessage({ id: '3', text: 'It is #1001.' }),
    ];
    expect(understand(aTicket({ subject: '', messages }), SETTINGS).claims).toMatchObject({
      saysMore: true,
      denies: true,
    });
  });
});
