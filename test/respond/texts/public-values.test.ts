import { describe, expect, it } from '@jest/globals';
import { dayWriter, weekdaysAfter } from '../../../src/respond/texts/days.ts';
import { placeName } from '../../../src/respond/texts/place-name.ts';
import { plainText } from '../../../src/respond/texts/plain-text.ts';
import {
  publicCarrier,
  publicItem,
  publicOrderName,
  publicPlace,
} from '../../../src/respond/texts/public-values.ts';
import { refundFacts } from '../../../src/respond/texts/refund-facts.ts';
import type { Refund } from '../../../src/ticket/order.ts';

describe('a city', () => {
  it.each([
    ['MEMPHIS', 'Memphis'],
    ['SAN FRANCISCO', 'San Francisco'],
    ['ST. LOUIS', 'St. Louis'],
    ["O'FALLON", "O'Fallon"],
    ['MCALLEN', 'McAllen'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['VILLENEUVE-SUR-LOT', 'Villeneuve-sur-Lot'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['LA CROSSE', 'La Crosse'],
    ['KÖLN', 'Köln'],
    ['Memphis', 'Memphis'],
    ['東京', '東京'],
  ])('%s is written %s', (carriers, ours) => {
    expect(placeName(carriers)).toBe(ours);
  });

  it('that holds a word of commitment is not said, a name that only begins like one is', () => {
    expect(publicPlace('FREE SHIPPING')).toBeNull();
    expect(publicPlace('FREEPORT')).toBe('Freeport');
  });
});

describe('a carrier whose name binds the shop is not named', () => {
  it.each([
    ['en', 'Guaranteed Refund Express'],
    ['es', 'Envío con descuento'],
    ['es', 'Le indemnizamos'],
    ['fr', 'Remboursement Express'],
    ['de', 'Geld wird erstattet'],
    ['it', 'Spedizione rimborsata'],
    ['it', 'Promessa Express'],
    ['pt', 'Frete grátis'],
    ['pt', 'Desconto Express'],
    ['nl', 'Wij vergoeden alles'],
    ['nl', 'Korting Express'],
  ])('%s: %s', (_, name) => {
    expect(publicCarrier(name)).toBeNull();
  });
});

describe('a value of the shop', () => {
  it.each(['#1001', 'EN-1001-A', '１００１', 'R/2026.17'])('is an order number: %s', (name) => {
    expect(publicOrderName(name)).toBe(name);
  });

  it('is a carrier, an item', () => {
    expect(publicCarrier('Royal Mail')).toBe('Royal Mail');
    expect(publicCarrier('Shop at evil.example')).toBeNull();
    expect(publicItem('Mug, 350 ml (blue)')).toBe('Mug, 350 ml (blue)');
    expect(publicItem('call +1 555 0177 777')).toBeNull();
  });
});

describe('a refund', () => {
  const refund = (amount: string, currency = 'EUR', state: Refund['state'] = 'succeeded'): Refund => ({
    at: '2026-11-17T15:00:00.000Z',
    amount: { amount, currency },
    state,
  });
  const days = dayWriter('de', 'Europe/Berlin', '2026-11-18T15:00:00.000Z');

  it('is the sum of what is known to have gone back, as the language writes money', () => {
    expect(
      refundFacts([refund('10.10'), refund('29.80'), refund('5.00', 'EUR', 'pending')], days, 'de'),
    ).toEqual({
      refund_amount: '39,90 €',
      refund_day: 'Dienstag, 17. November',
    });
  });

  it('is not told where it cannot be added up', () => {
    const none = { refund_amount: null, refund_day: null };
    expect(refundFacts([refund('1.00'), refund('1.00', 'USD')], days, 'de')).toEqual(none);
    expect(refundFacts([refund('x')], days, 'de')).toEqual(none);
    expect(refundFacts([refund('1.00', 'no money')], days, 'de')).toEqual(none);
  });
});

describe('a day', () => {
  it('stays the day the carrier named, in every zone', () => {
    for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu', 'Europe/Berlin']) {
      expect(dayWriter('en', zone, '2026-11-18T15:00:00.000Z').day('2026-11-24')).toBe(
        'Tuesday, November 24',
      );
    }
  });

  it('is the shop’s for a moment, and has a year when it is not this one', () => {
    const days = dayWriter('en', 'America/New_York', '2026-12-30T15:00:00.000Z');
    expect(days.day('2027-01-02T03:00:00.000Z')).toBe('Friday, January 1, 2027');
    expect(days.day('2027-01-01T03:00:00.000Z')).toBe('Thursday, December 31');
  });

  it('to write back on is never on a weekend', () => {
    expect(weekdaysAfter('2026-11-20', 1)).toBe('2026-11-23');
    expect(weekdaysAfter('2026-11-21', 1)).toBe('2026-11-23');
    expect(weekdaysAfter('2026-11-18', 3)).toBe('2026-11-23');
  });
});

describe('the plain twin of a mail', () => {
  it('reads like a letter', () => {
    expect(
      plainText(
        '<p>Hi &amp; <b>welcome</b></p>\n<ul> <li>one</li> <li>two<br><a href="https://a.example/?x=1&amp;y=2">here</a></li> </ul><hr><p>Bye</p>',
      ),
    ).toBe('Hi & welcome\n\n- one\n- two\nhere: https://a.example/?x=1&y=2\n\n---\n\nBye');
  });
});
