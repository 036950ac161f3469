import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isCardNumber } from '../../src/ticket/card-number.ts';
import { readFormat } from '../../src/understand/entities/read-format.ts';
import { TRACKING_FORMATS } from '../../src/understand/entities/tracking-formats/index.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { everyRow } from '../support/every-row.ts';
import { type RecordingProxy, recordingProxy } from '../support/recording-proxy.ts';
import { startWorld, type World } from '../support/world.ts';

const VENDORS = ['zendesk', 'gorgias', 'shopify', 'easypost'] as const;

/** Published test numbers of the schemes, of 13 to 19 digits. */
const CARDS = [
  '4222222222222',
  '36700102000000',
  '378282246310005',
  '4111111111111111',
  '5555555555554444',
  '2223003122003222',
  '6011111111111117',
  '3566002020360505',
  '6304000000000000',
  '4000000000000000006',
];

const WAYS: readonly ((card: string) => string)[] = [
  (card) => card,
  (card) => (card.match(/.{1,4}/g) ?? []).join(' '),
  (card) => (card.match(/.{1,4}/g) ?? []).join('-'),
  (card) => (card.match(/.{1,4}/g) ?? []).join('\u00A0'),
  (card) => (card.match(/.{1,5}/g) ?? []).join('.'),
];

const TEXTS: readonly ((card: string, order: string) => string)[] = [
  (card, order) => `Where is my order ${order}? I paid with card ${card}.`,
  (card, order) => `Order ${order} please.\nVisa: ${card}, exp 12/29, cvv 123\nWhere is it?`,
  (card, order) => `Where is ${order}? My card number is ${card}`,
];

const size = chaosSize(process.env);

let world: World;
const proxies = new Map<string, RecordingProxy>();

beforeAll(async () => {
  for (const vendor of VENDORS)
    proxies.set(vendor, await recordingProxy(() => world.sandbox.servers[vendor].origin));
  const origins = VENDORS.map(
    (id) => [`${id.toUpperCase()}_BASE_URL`, proxies.get(id)?.origin ?? ''] as const,
  );
  world = await startWorld({ environment: Object.fromEntries(origins) });
}, size.timeoutMs);
afterAll(async () => {
  await world.stop();
  for (const proxy of proxies.values()) await proxy.stop();
});

/** Its digits in a row, whatever stands between them. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s.\u2010-\u2015-]/gu, '');

/** Everything that we sent to anybody. */
const sent = (): string =>
  [...proxies.values()]
    .flatMap(({ exchanges }) => exchanges.map(({ path, requestBody }) => `${path} ${requestBody}`))
    .join('\n');

describe('a customer who writes a card number', () => {
  it('gets a person, and nobody keeps or passes on the number', async () => {
    const asked: (readonly [Desk, string])[] = [];
    for (let round = 0; round < size.pick(1, 20); round += 1) {
      for (const [at, card] of CARDS.entries()) {
        const customer = aCustomer(world);
        const written = WAYS[(at + round) % WAYS.length]?.(card) ?? card;
        const text = TEXTS[at % TEXTS.length]?.(written, customer.order) ?? written;
        const desk = DESKS[at % 2] ?? 'zendesk';
        asked.push([desk, ask(world, desk, customer, { text, subject: `My order, paid with ${written}` })]);
      }
    }
    await world.settled();
    for (const [desk, ticket] of asked) {
      const page = await world.page(desk, ticket);
      expect([page.outcome, page.reasons]).toEqual(['handed_over', expect.arrayContaining(['card_number'])]);
      const { told, notes } = lookAt(world, desk, ticket);
      expect([told.length, notes.length]).toEqual([0, 1]);
    }
    const kept = squeezed(await everyRow(world.database));
    const passedOn = squeezed(sent());
    expect(CARDS.filter((card) => kept.includes(card))).toEqual([]);
    expect(CARDS.filter((card) => passedOn.includes(card))).toEqual([]);
    expect(passedOn).toContain('••••');
    chaosResult('t38', { tickets: asked.length, kept: 0, 'passed on': 0 });
  });
});

const digitsOnly = (number: string): string => number.replaceAll(' ', '');

/** A number of every carrier that writes digits only. */
const NUMBERS = TRACKING_FORMATS.flatMap(({ numbers }) =>
  numbers.valid
    .map(digitsOnly)
    .filter((number) => /^\d{12,22}$/.test(number))
    .slice(0, 1),
);

/** Numbers that carriers may give out, with their own check digits, and that every check of a card passes as well. */
function cardsAmongParcels(): readonly string[] {
  const random = randomOf(size.seed);
  return TRACKING_FORMATS.flatMap((format) => {
    const [seed] = format.numbers.valid.map(digitsOnly).filter((number) => /^\d{13,19}$/.test(number));
    if (seed === undefined) return [];
    for (let tries = 0; tries < 20_000; tries += 1) {
      const number = seed.replaceAll(/\d/g, (digit) =>
        random() < 0.5 ? digit : String(Math.floor(random() * 10)),
      );
      if (isCardNumber(number) && readFormat(number, format) === 'valid') return [number];
    }
    return [];
  });
}

/** Numerical Recipes' generator: the same seed, the same numbers. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('the number of a customer’s own parcel', () => {
  it('is told and kept as it is, though it be made of digits as a card is', async () => {
    const alike = cardsAmongParcels();
    expect(alike.length).toBeGreaterThan(0);
    const numbers = [...new Set([...NUMBERS, ...alike])];
    const asked = numbers.map((number) => {
      const customer = aCustomer(world, {
        order: { fulfillments: [{ number, company: 'UPS' }] },
        parcel: { code: number },
      });
      return [number, ask(world, 'zendesk', customer)] as const;
    });
    await world.settled();
    for (const [number, ticket] of asked) {
      const page = await world.page('zendesk', ticket);
      const text =
        lookAt(world, 'zendesk', ticket).told.join('\n') + lookAt(world, 'zendesk', ticket).notes.join('\n');
      expect([number, page.outcome, text.includes(number)]).toEqual([number, 'answered', true]);
      expect(page.facts.find(({ name }) => name === 'tracking_number')?.value).toBe(number);
    }
    chaosResult('t38 parcels', {
      numbers: numbers.length,
      'cards by every check': alike.length,
      seed: size.seed,
    });
  });

  it('may be quoted by its owner', async () => {
    const asked = NUMBERS.map((number) => {
      const customer = aCustomer(world, {
        order: { fulfillments: [{ number, company: 'UPS' }] },
        parcel: { code: number },
      });
      const text = `Where is my order ${customer.order}? The tracking number is ${number}`;
      return [number, ask(world, 'zendesk', customer, { text })] as const;
    });
    await world.settled();
    for (const [number, ticket] of asked) {
      const page = await world.page('zendesk', ticket);
      expect([number, page.reasons]).toEqual([number, expect.not.arrayContaining(['card_number'])]);
    }
  });
});
