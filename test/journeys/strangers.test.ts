import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FULL_ORDER, ORDER_CANDIDATES } from '../../src/integrations/order-sources/shopify/operations.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import { startWorld, type World } from '../support/world.ts';
import { aVictim, CANARIES, everythingPublic, leaksOf } from './canaries.ts';
import { ask, type Customer, DESKS, type Desk, lookAt, type Mail, writeAgain } from './story.ts';

const STRANGER = { name: 'Mallory Quick', address: 'mallory@elsewhere.example' };

interface Played {
  readonly victim: Customer;
  readonly page: DecisionPage;
  readonly told: readonly string[];
  readonly notes: readonly string[];
}

/** Who asks, and what is wrong with it. */
interface Story {
  readonly desk: Desk;
  readonly reason: string;
  readonly tell: (victim: Customer) => {
    readonly who: { name: string; address: string };
    readonly mail: Mail;
  };
  readonly then?: (world: World, ticket: string, victim: Customer) => void;
}

const where = ({ order }: Customer): string => `Where is my order ${order}? When will it arrive?`;

const STORIES: Readonly<Record<string, Story>> = {
  'a stranger who names the number (Zendesk)': {
    desk: 'zendesk',
    reason: 'identity_unproven',
    tell: (victim) => ({ who: STRANGER, mail: { text: where(victim) } }),
  },
  'a stranger who names the number (Gorgias)': {
    desk: 'gorgias',
    reason: 'identity_unproven',
    tell: (victim) => ({ who: STRANGER, mail: { text: where(victim) } }),
  },
  'a stranger who names number, tracking number and address': {
    desk: 'gorgias',
    reason: 'identity_unproven',
    tell: (victim) => ({
      who: STRANGER,
      mail: { text: `${where(victim)} My address is ${victim.address}, tracking ${victim.trackingNumber}.` },
    }),
  },
  'a stranger under the name of the owner': {
    desk: 'zendesk',
    reason: 'identity_unproven',
    tell: (victim) => ({
      who: { name: victim.address, address: STRANGER.address },
      mail: { text: where(victim) },
    }),
  },
  'an address that only looks like the owner’s': {
    desk: 'gorgias',
    reason: 'identity_unproven',
    tell: (victim) => ({
      who: { name: 'Kim Reed', address: victim.address.replace('kim.', 'kim+') },
      mail: { text: where(victim) },
    }),
  },
};

let world: World;
const played = new Map<string, Played>();

beforeAll(async () => {
  world = await startWorld();
  const open = Object.entries(STORIES).map(([name, { desk, tell }]) => {
    const victim = aVictim(world);
    const { who, mail } = tell(victim);
    return { name, desk, victim, ticket: ask(world, desk, { ...who, order: victim.order }, mail) };
  });
  await world.settled();
  for (const { name, desk, victim, ticket } of open) {
    const { told, notes } = lookAt(world, desk, ticket);
    played.set(name, { victim, page: await world.page(desk, ticket), told, notes });
  }
});
afterAll(() => world.stop());

describe('whoever is not proven to be the owner is told nothing', () => {
  it.each(Object.entries(STORIES))('%s', (name, { reason }) => {
    const story = played.get(name);
    expect(story?.page.reasons[0]).toBe(reason);
    expect({ outcome: story?.page.outcome, told: story?.told, notes: story?.notes.length }).toEqual({
      outcome: 'handed_over',
      told: [],
      notes: 1,
    });
  });

  it('and none of the canaries has left by any way', () => {
    expect(everythingPublic(world)).toBe('');
  });

  it('while the team sees in the note which order it is about', () => {
    const { victim, notes = [] } = played.get('a stranger who names the number (Zendesk)') ?? {};
    expect(notes[0]).toContain(victim?.order);
  });
});

/** The same story on both helpdesks at once. */
const onBoth = <T>(story: (desk: Desk) => T): readonly T[] => DESKS.map(story);

it('somebody else who answers on the owner’s ticket is told nothing', async () => {
  const text = 'Hello, I have a question about my parcel, which has not come. Where is it?';
  const tickets = onBoth((desk) => {
    const victim = aVictim(world);
    return { desk, victim, id: ask(world, desk, victim, { text }) };
  });
  await world.settled();
  const before = tickets.map(({ desk, id }) => lookAt(world, desk, id).told);
  for (const { desk, id, victim } of tickets)
    writeAgain(world, desk, id, { ...STRANGER, text: where(victim) });
  await world.settled();
  expect(tickets.map(({ desk, id }) => lookAt(world, desk, id).told)).toEqual(before);
});

describe('with askStrangers', () => {
  let asking: World;

  beforeAll(async () => {
    asking = await startWorld({ policy: { guards: { askStrangers: true } } });
  });
  afterAll(() => asking.stop());

  const mallory = (mailbox: string): { name: string; address: string } => ({
    name: 'Mallory Quick',
    address: `${mailbox}@elsewhere.example`,
  });

  it('a stranger reads the same words whether or not the order exists', async () => {
    const tickets = onBoth((desk) => {
      const victim = aVictim(asking);
      const there = ask(asking, desk, { ...mallory(`a.${desk}`), order: victim.order });
      return {
        desk,
        victim,
        there,
        notThere: ask(asking, desk, { ...mallory(`b.${desk}`), order: '#98765' }),
      };
    });
    await asking.settled();
    for (const { desk, victim, there, notThere } of tickets) {
      const [one, other] = [lookAt(asking, desk, there), lookAt(asking, desk, notThere)];
      expect(one.told).toHaveLength(1);
      expect({ ...one, notes: [] }).toEqual({ ...other, notes: [] });
      expect(leaksOf(everythingPublic(asking), victim)).toEqual([]);
      expect(everythingPublic(asking)).not.toContain(victim.order);
    }
  });

  it('is asked once a day and not twice', async () => {
    const first = ask(asking, 'gorgias', { ...mallory('again'), order: '#98765' });
    await asking.settled();
    const second = ask(asking, 'gorgias', { ...mallory('again'), order: '#98766' });
    await asking.settled();
    const told = [first, second].map((id) => lookAt(asking, 'gorgias', id).told.length);
    expect(told).toEqual([1, 0]);
  });
});

it('the shop is not even asked for streets, phones, notes and last names', () => {
  expect(`${ORDER_CANDIDATES}${FULL_ORDER}`).not.toMatch(
    /address1|address2|phone|\bnote\b|lastName|formatted/i,
  );
});

describe('the proven owner', () => {
  /** Of these not even the owner reads anything: a mailbox may be shared, and prices help whoever wants to pose as them. */
  const NEVER = [
    'item',
    'variant',
    'value',
    'refund',
    'tag',
    'signer',
    'carrierText',
    'shopEventText',
    'postcode',
    'confirmation',
  ] as const;

  it('is answered, without prices, goods, names, or anybody’s free text', async () => {
    const tickets = onBoth((desk) => {
      const victim = aVictim(world);
      return { desk, victim, id: ask(world, desk, victim) };
    });
    await world.settled();
    for (const { desk, victim, id } of tickets) {
      const { told } = lookAt(world, desk, id);
      expect(told).toEqual([expect.stringContaining('November 27')]);
      const text = told.join('\n').toLowerCase();
      expect(NEVER.filter((name) => text.includes(CANARIES[name].toLowerCase()))).toEqual([]);
      expect(text).not.toContain(victim.address);
    }
  });
});
