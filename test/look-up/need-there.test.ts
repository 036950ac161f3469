import { describe, expect, it } from '@jest/globals';
import { pictureOf } from '../../src/look-up/picture-of.ts';
import type { Order } from '../../src/ticket/order.ts';
import type { NeededBy } from '../../src/ticket/order-picture.ts';
import { findNeedBy } from '../../src/understand/entities/need-by/find-need-by.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder } from '../support/an-order.ts';
import { almanac, inputOf } from './picture-in.ts';

type Place = NonNullable<Order['destination']>;

const SHOP = 'America/New_York';
const PORTLAND: Place = { city: 'Portland', region: 'OR', postcode: '97201', country: 'US' };
const AUCKLAND: Place = { city: 'Auckland', region: null, postcode: '1010', country: 'NZ' };
/** A state is not named: it may be anything from New York to Honolulu. */
const AMERICA: Place = { city: null, region: null, postcode: null, country: 'US' };

interface Letter {
  readonly text: string;
  readonly at: string;
  readonly to: Place | null;
  readonly expected: string;
}

/** What is found of a message's day where the parcel goes, of a shop in New York. */
function neededThere({ text, at, to, expected }: Letter): NeededBy | undefined {
  const days = findNeedBy(text, { at, timeZone: SHOP });
  const [first] = days;
  if (first === undefined) throw new Error(`No day was read in: ${text}`);
  const said = { at, days: days.flatMap(({ day }) => (day === null ? [] : [day])) };
  const policy = aPolicy();
  const input = inputOf({
    order: anOrder({ destination: to }),
    trackings: [aTracking({ estimatedDelivery: expected })],
    now: at,
    policy: { ...policy, brand: { ...policy.brand, timezone: SHOP } },
  });
  const needBy = { date: first.date, named: first.named, said };
  return pictureOf({ ...input, quoted: { ...input.quoted, needBy } }, almanac).neededBy;
}

/** In New York it is Thursday, 00:30; in Portland still Wednesday, 21:30; in Auckland Thursday, 18:30. */
const LATE = '2026-11-19T05:30:00.000Z';

describe('a day is one of the customer’s calendar, and not of the shop’s', () => {
  it.each([
    ['I need it today', PORTLAND, '2026-11-18'],
    ['I need it tomorrow', PORTLAND, '2026-11-19'],
    ['I need it in two days', PORTLAND, '2026-11-20'],
    ['I need it by Thursday', PORTLAND, '2026-11-19'],
    ['I need it by Wednesday', PORTLAND, '2026-11-25'],
    ['I need it this weekend', PORTLAND, '2026-11-21'],
    ['I need it before Friday', PORTLAND, '2026-11-19'],
    ['I need it by 20 November', PORTLAND, '2026-11-20'],
    ['I need it today', AUCKLAND, '2026-11-19'],
    ['I need it tomorrow', AUCKLAND, '2026-11-20'],
  ])('"%s", to %o: %s', (text, to, date) => {
    expect(neededThere({ text, at: LATE, to, expected: '2026-11-20' })?.date).toBe(date);
  });

  it('of several days the first there counts', () => {
    const text = 'I need it tomorrow, and the party is on 19 November';
    expect(neededThere({ text, at: LATE, to: PORTLAND, expected: '2026-11-20' })?.date).toBe('2026-11-19');
  });

  it('tonight is lost where the parcel comes on the shop’s very today', () => {
    const letter = { text: 'I need it tonight', at: LATE, to: PORTLAND, expected: '2026-11-19' };
    expect(neededThere(letter)).toMatchObject({ date: '2026-11-18', verdict: 'doubtful' });
  });

  it('on the other side of the world the day is further', () => {
    // 08:30 of the 20th in Auckland, and the 19th in New York.
    const at = '2026-11-19T19:30:00.000Z';
    const letter = { text: 'I need it tomorrow', at, to: AUCKLAND, expected: '2026-11-20' };
    expect(neededThere(letter)).toMatchObject({ date: '2026-11-21', verdict: 'before' });
  });
});

describe('of the days it may be the earliest', () => {
  it.each<[string, Place | null]>([
    ['a country of many zones', AMERICA],
    ['nobody says where it goes', null],
  ])('%s', (_name, to) => {
    const letter = { text: 'I need it today', at: LATE, to, expected: '2026-11-20' };
    expect(neededThere(letter)).toMatchObject({ date: '2026-11-18', verdict: 'doubtful' });
  });
});

describe('an hour of the day on which it is expected', () => {
  const at = '2026-11-18T15:00:00.000Z';
  const on = (text: string, expected = '2026-11-20'): NeededBy | undefined =>
    neededThere({ text, at, to: PORTLAND, expected });

  it.each([
    'I need it by Friday noon.',
    'I need it on Friday before 5 pm.',
    'I need it by 9:30 on Friday.',
    'My flight is on Friday morning.',
    'Ich brauche es am Freitag Vormittag.',
    'Ich brauche es bis Freitag 12 Uhr.',
    'Ich brauche es bis Freitagmittag.',
    'Il me le faut vendredi avant midi.',
    'J’en ai besoin vendredi avant 14 h.',
    'Mi serve venerdì entro mezzogiorno.',
    'Mi serve venerdì entro le 12.',
    'Lo necesito el viernes por la mañana.',
    'Lo necesito el viernes antes de las 12.',
    'Preciso dele na sexta-feira até ao meio-dia.',
    'Preciso dele na sexta-feira de manhã.',
    'Ik heb het vrijdagochtend nodig.',
    'Ik heb het vrijdag voor 12 uur nodig.',
  ])('is in doubt: %s', (text) => {
    expect(on(text)).toMatchObject({ date: '2026-11-20', verdict: 'doubtful' });
    expect(on(text, '2026-11-19')?.verdict).toBe('before');
  });

  it.each([
    'Good morning, I need it by Friday.',
    'Guten Morgen, ich brauche es bis Freitag.',
    'Guten Abend! Ich brauche es bis Freitag so früh wie möglich.',
    'Bonsoir, il me le faut pour vendredi.',
    'Buonasera, mi serve entro venerdì.',
    'Buenas tardes, lo necesito para el viernes.',
    'Boa noite, preciso dele até sexta-feira.',
    'Goedemorgen, ik heb het vrijdag nodig.',
  ])('a greeting names none: %s', (text) => {
    expect(on(text)).toMatchObject({ date: '2026-11-20', verdict: 'same_day' });
  });
});
