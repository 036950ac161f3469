import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCustomer, ask, type Customer, DESKS, lookAt, type Mail } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const WORLDS = size.pick(48, 10_000);
const BATCH = 50;
const PEOPLE = 3;

/** A few people with orders, somebody who asks, and what they name. Numbers are places in the lists. */
const aWorld = fc.record({
  desk: fc.constantFrom(...DESKS),
  /** How many orders each of them has. */
  orders: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: PEOPLE, maxLength: PEOPLE }),
  /** Who asks: one of them, or a stranger. */
  asker: fc.constantFrom(0, 1, 2, PEOPLE),
  /** Whose order is named: the asker's own (more often, else little is answered), anybody's, or none. */
  named: fc.constantFrom('own', 'own', 'own', 'other', 'none'),
  also: fc.constantFrom('nothing', 'nothing', 'nothing', 'other order', 'tracking', 'address'),
  /** How the asker's address is written. */
  spelling: fc.constantFrom('plain', 'plain', 'plain', 'upper case', 'plus', 'other domain'),
  name: fc.constantFrom('own', 'owner of another order', 'an address'),
  copied: fc.constantFrom('nobody', 'nobody', 'nobody', 'another', 'own'),
});
type Made = typeof aWorld extends fc.Arbitrary<infer Value> ? Value : never;

interface Asked {
  readonly made: Made;
  readonly id: string;
  /** Orders of the person this address really belongs to; none for a stranger and for an address that only looks like one. */
  readonly own: readonly Customer[];
}

/** A service and a shop of their own for each batch: the sandbox looks through all of its tickets each time. */
let world: World;
/** Everybody's, with whatever names them. */
const known: Customer[] = [];

function spelled(address: string, spelling: Made['spelling']): { address: string; isSame: boolean } {
  switch (spelling) {
    case 'plain':
      return { address, isSame: true };
    case 'upper case':
      return { address: address.toUpperCase(), isSame: true };
    case 'plus':
      return { address: address.replace('@', '+shop@'), isSame: false };
    case 'other domain':
      return { address: address.replace('example.com', 'example.org'), isSame: false };
  }
}

/** One person: the first order gives them their address. */
function aPerson(orders: number): readonly Customer[] {
  const first = aCustomer(world);
  const { address } = first;
  const rest = Array.from({ length: orders - 1 }, () => aCustomer(world, { order: { email: address } }));
  return [first, ...rest.map((one) => ({ ...one, address }))];
}

function play(made: Made): Asked {
  const people = made.orders.map(aPerson);
  known.push(...people.flat());
  const stranger = { name: 'Sam Roe', address: `sam.${known.length}@example.com`, order: '#98765' };
  const mine = people[made.asker] ?? [];
  const others = people.filter((_person, index) => index !== made.asker).flat();
  const [other] = others;
  const asker = mine[0] ?? stranger;
  const { address, isSame } = spelled(asker.address, made.spelling);
  const named = { own: mine[0] ?? other, other, none: undefined }[made.named];
  const also = {
    nothing: '',
    'other order': `And what about ${other?.order}?`,
    tracking: `The tracking number is ${other?.trackingNumber}.`,
    address: `I also write from ${other?.address}.`,
  }[made.also];
  const name = { own: asker.name, 'owner of another order': 'Kim Reed', 'an address': other?.address ?? '' }[
    made.name
  ];
  const cc = { nobody: [], another: [other?.address ?? ''], own: [asker.address] }[made.copied];
  const question = named === undefined ? 'Where is my order?' : `Where is my order ${named.order}?`;
  const mail: Mail = { text: `${question} When will it arrive? ${also}`, cc };
  const id = ask(world, made.desk, { name, address, order: '' }, mail);
  return { made, id, own: isSame ? mine : [] };
}

/** Whose facts a text holds. */
const ownersIn = (text: string): readonly Customer[] =>
  known.filter(({ order, trackingNumber, address }) =>
    [order, trackingNumber, address].some((mark) => new RegExp(`${mark}(?!\\d)`, 'i').test(text)),
  );

/** All at once. @returns them with what was told */
async function playAll(
  batch: readonly Made[],
): Promise<readonly (Asked & { readonly texts: readonly string[] })[]> {
  const limits = { perSenderPerDay: 1_000_000, perDomainPerHour: 1_000_000 };
  world = await startWorld({ policy: { limits } });
  try {
    known.length = 0;
    const asked = batch.map(play);
    await world.settled();
    return asked.map((one) => ({ ...one, texts: lookAt(world, one.made.desk, one.id).told }));
  } finally {
    await world.stop();
  }
}

it(
  'every fact that is told belongs to whoever asked',
  async () => {
    const worlds = fc.sample(aWorld, { numRuns: WORLDS, seed: size.seed });
    let [told, withheld] = [0, 0];
    for (let from = 0; from < worlds.length; from += BATCH) {
      for (const { made, own, texts } of await playAll(worlds.slice(from, from + BATCH))) {
        const isMine = ({ order }: Customer): boolean => own.some((mine) => mine.order === order);
        const foreign = ownersIn(texts.join('\n')).filter((one) => !isMine(one));
        const toAnOwner = texts.length === 0 || own.length > 0;
        expect({ seed: size.seed, made, texts, foreign, toAnOwner }).toMatchObject({
          foreign: [],
          toAnOwner: true,
        });
        if (texts.length > 0) told += 1;
        else withheld += 1;
      }
    }
    chaosResult('t36', { worlds: WORLDS, told, withheld, seed: size.seed });
    // Void, not green: people were told of their orders, and others were not.
    expect(told).toBeGreaterThan(WORLDS / 48);
    expect(withheld).toBeGreaterThan(WORLDS / 48);
  },
  size.timeoutMs,
);
