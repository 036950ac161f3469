import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CheckedText, checkText } from '../../../src/respond/texts/check-text.ts';
import { compose } from '../../../src/respond/texts/compose.ts';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { mark } from '../../../src/respond/texts/slots.ts';
import { ANSWERED_CONDITIONS, type AnsweredCondition } from '../../../src/respond/texts/template-names.ts';
import type { OrderPicture, ParcelPicture } from '../../../src/ticket/order-picture.ts';
import { daysAgo, NOW } from '../../support/an-order.ts';
import { aParcel, aPicture, aRequest } from './a-picture.ts';
import { ROWS } from './reply-rows.ts';
import { saying } from './saying.ts';

const templates = loadTemplates('templates');

const CITIES = ['HARMONY FALLS', 'Larkspur', 'ST. ALDA', 'Bad Wiesenau', 'New Tamsin', 'Freeport'];
const CARRIERS = ['UPS', 'FedEx', 'USPS', 'Royal Mail', 'DHL Express'];
const NUMBERS = ['1Z9X8Y7W0300000011', '9400100000000000000017', '612999000000011', 'JD0146000000000011'];

/** The row's picture with other cities, carriers, numbers and days: a world the row's author did not think of. */
function worldOf(
  condition: AnsweredCondition,
): fc.Arbitrary<CheckedText & { readonly condition: AnsweredCondition }> {
  const { picture } = ROWS[condition];
  return fc
    .record({
      cities: fc.shuffledSubarray(CITIES, { minLength: 2 }),
      carriers: fc.shuffledSubarray(CARRIERS, { minLength: 2 }),
      numbers: fc.shuffledSubarray(NUMBERS, { minLength: 2 }),
      name: fc.integer({ min: 1000, max: 99_999 }).map((number) => `#${number}`),
      shift: fc.integer({ min: 0, max: 200 }),
      language: fc.constantFrom(...templates.languages),
    })
    .map((world) => {
      const moved = (parcel: ParcelPicture, index: number): ParcelPicture => {
        const number = world.numbers[index] ?? null;
        return {
          ...parcel,
          carrier: world.carriers[index] ?? null,
          trackingNumber: number,
          trackingUrl: `https://www.ups.com/track?tracknum=${number}`,
          lastScan: parcel.lastScan && { ...parcel.lastScan, city: world.cities[index] ?? null },
        };
      };
      const parcels = picture.parcels.map(moved);
      const changed: OrderPicture = {
        ...picture,
        parcels,
        leading: parcels[0] ?? null,
        order: picture.order && { ...picture.order, name: world.name },
      };
      const shifted = shiftDays(changed, world.shift);
      const request = aRequest(shifted, { language: world.language, now: shiftDays(NOW, world.shift) });
      return { condition, ...compose(condition, request, templates) };
    });
}

/** Every date of a value so many days later. */
function shiftDays<T>(value: T, days: number): T {
  const later = JSON.stringify(value).replace(
    /"(\d{4}-\d{2}-\d{2})(T[^"]*)?"/g,
    (_, date: string, time = '') => {
      const day = daysAgo(-days, `${date}T12:00:00.000Z`).slice(0, 10);
      return `"${day}${time}"`;
    },
  );
  return JSON.parse(later) as T;
}

const anyWorld = fc.constantFrom(...ANSWERED_CONDITIONS).chain(worldOf);

/** One change somebody could act on, made at a random place of a good text. `null`: it has no such place. */
type Mutation = (good: CheckedText, pick: number) => string | null;

const at = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];

/** Replaces one match of the pattern. */
function oneOf(pattern: RegExp, replace: (found: string, pick: number) => string): Mutation {
  return ({ text }, pick) => {
    const match = at([...text.matchAll(pattern)], pick);
    if (match === undefined) return null;
    const changed = replace(match[0], pick);
    return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
  };
}

const nextOf = (names: readonly string[]) => (found: string, pick: number) =>
  at(
    names.filter((name) => name !== found),
    pick,
  ) ?? found;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'November', 'December'];
const TITLED = ['Harmony Falls', 'Larkspur', 'St. Alda', 'Bad Wiesenau', 'New Tamsin', 'Freeport'];

const among = (names: readonly string[]): Mutation =>
  oneOf(new RegExp(names.map((name) => name.replace('.', '\\.')).join('|'), 'g'), nextOf(names));

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  digit: oneOf(/\d/g, (digit, pick) => String((Number(digit) + 1 + (pick % 9)) % 10)),
  'a digit left out': oneOf(/\d/g, () => ''),
  weekday: among(WEEKDAYS),
  month: among(MONTHS),
  city: among(TITLED),
  carrier: among(CARRIERS),
  'host of a link': oneOf(/https:\/\/[^/\s]+/g, () => 'https://www.ups.example'),
  'path of a link': oneOf(/https:\/\/\S+/g, (link) => `${link}0`),
  'two facts swapped': ({ segments }, pick) => {
    const slots = segments
      .map((segment, index) => ({ ...segment, index }))
      .filter(({ slot }) => slot !== null);
    const first = at(slots, pick);
    const others = slots.filter(({ text }) => text !== first?.text);
    const second = at(others, Math.floor(pick / 7));
    if (first === undefined || second === undefined) return null;
    const swapped = segments.map(({ text }, index) => {
      if (index === first.index) return second.text;
      return index === second.index ? first.text : text;
    });
    return swapped.join('');
  },
  'a promise added': ({ text }, pick) =>
    `${text}\n\n${at(['We guarantee it.', 'You get a refund.', 'It comes tomorrow.', 'Shipping is free.'], pick)}`,
  'a sentence left out': oneOf(/[^.\n]{20,}\.(?= |\n)/g, () => ''),
  'a word turned round': oneOf(/ (?:is|was|has|not|on|by) /g, (word) =>
    word === ' not ' ? ' ' : `${word}not `,
  ),
  'a relative day': oneOf(/ (?:by|on) /g, () => ' tomorrow '),
};

describe('the check of a text before it is sent', () => {
  it('lets every true text pass', () => {
    fc.assert(
      fc.property(anyWorld, (good) => {
        expect(checkText(good)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses every text in which one thing was changed', () => {
    const refused = new Map<string, number>();
    fc.assert(
      fc.property(anyWorld, fc.nat(), (good, pick) => {
        for (const [name, mutate] of Object.entries(MUTATIONS)) {
          const text = mutate(good, pick);
          if (text === null || text === good.text) continue;
          expect({ name, problems: checkText({ ...good, text }) }).not.toEqual({ name, problems: [] });
          refused.set(name, (refused.get(name) ?? 0) + 1);
        }
      }),
      { numRuns: 500 },
    );
    expect([...refused.keys()].toSorted()).toEqual(Object.keys(MUTATIONS).toSorted());
    expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2_000);
  });

  it('refuses a text that says another order, parcel or day than the picture it is held against', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANSWERED_CONDITIONS), fc.nat({ max: 5 }), (condition, which) => {
        const { picture } = ROWS[condition];
        const good = compose(condition, aRequest(picture), templates);
        const other = OTHER_WORLDS[which]?.(picture) ?? picture;
        const { values } = compose(condition, aRequest(other), templates);
        const said = good.segments.filter(({ slot, text }) => slot !== null && values.get(slot) !== text);
        const problems = checkText({ ...good, input: aRequest(other) });
        expect(said.every(({ slot }) => problems.some((problem) => problem.startsWith(`"${slot}"`)))).toBe(
          true,
        );
        expect(checkText(good)).toEqual([]);
      }),
    );
  });

  it('refuses two facts that changed places even where text and template agree on them', () => {
    const good = compose('running_late', aRequest(ROWS.running_late.picture), templates);
    const text = (slot: string) => good.segments.find((segment) => segment.slot === slot)?.text ?? '';
    const swap: Record<string, string> = { was_day: text('expected_day'), expected_day: text('was_day') };
    const segments = good.segments.map((segment) => ({
      ...segment,
      text: swap[segment.slot ?? ''] ?? segment.text,
    }));
    const problems = checkText({ ...good, segments, text: segments.map((segment) => segment.text).join('') });
    expect(problems).toContain('"was_day" is another day than its fact');
    expect(problems).toContain('"expected_day" is another day than its fact');
  });

  it.each([
    ['a placeholder was left in it', 'Hello {{ ticket.id }}'],
    ['markup in the plain text', 'Hello <b>you</b>'],
    ['an image', 'Hello ![x](y)'],
    ['a machine-written date', 'It comes on 2026-11-20.'],
    ['invisible characters', 'Hello \u202Eyou'],
    ['empty', '  '],
    ['longer than 1200 characters', 'a'.repeat(1_201)],
  ])('refuses what no template may do: %s', (problem, text) => {
    expect(checkText({ ...saying(text), text })).toContain(problem);
  });

  it('lets no fact promise: what a shop’s own sentences may say is looked at where they are known', () => {
    const carrier = 'Refund Guaranteed';
    const parcels = [aParcel({ carrier })];
    const good = saying(mark('carrier', carrier), aPicture('in_transit', { parcels }));
    expect(checkText({ ...good, values: new Map([['carrier', carrier]]) })).toEqual([
      '"carrier" holds a commitment',
    ]);
  });

  it('says what kind of thing is wrong and not what it was', () => {
    const good = compose('in_transit', aRequest(ROWS.in_transit.picture), templates);
    const changed = (from: string, to: string) => checkText({ ...good, text: good.text.replace(from, to) });
    expect(changed('#1001', '#1002')).toEqual(['a number in it is not what the template says']);
    expect(changed('Friday', 'Sunday')).toEqual(['a name in it is not what the template says']);
    expect(changed('www.ups.com', 'www.ups.example')).toEqual(['a link in it is not what the template says']);
    expect(changed('current estimate', 'guaranteed date')).toEqual([
      'a commitment in it is not what the template says',
    ]);
    expect(changed('is expected', 'is not expected')).toEqual(["its words are not the template's"]);
  });
});

const OTHER_WORLDS: readonly ((picture: OrderPicture) => OrderPicture)[] = [
  (picture) => ({ ...picture, order: picture.order && { ...picture.order, name: '#1002' } }),
  (picture) => parcelsWith(picture, { carrier: 'FedEx' }),
  (picture) => parcelsWith(picture, { trackingNumber: '612999000000011' }),
  (picture) => parcelsWith(picture, { estimatedDelivery: '2026-11-27' }),
  (picture) => parcelsWith(picture, { trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr=6' }),
  (picture) =>
    parcelsWith(picture, { lastScan: { ...someScan(picture), city: 'Elsewhere', at: daysAgo(3) } }),
];

function someScan(picture: OrderPicture): NonNullable<ParcelPicture['lastScan']> {
  const scan = picture.leading?.lastScan ?? ROWS.in_transit.picture.leading?.lastScan;
  if (!scan) throw new Error('the first row has a scan');
  return scan;
}

function parcelsWith(picture: OrderPicture, change: Partial<ParcelPicture>): OrderPicture {
  const parcels = picture.parcels.map((parcel) => ({ ...parcel, ...change }));
  return { ...picture, parcels, leading: parcels[0] ?? null };
}
