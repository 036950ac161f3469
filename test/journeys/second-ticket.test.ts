import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt } from './story.ts';

/** First desk, second desk. */
const WAYS: readonly (readonly [Desk, Desk])[] = DESKS.flatMap((first) =>
  DESKS.map((second) => [first, second] as const),
);

interface Story {
  readonly first: (customer: Customer) => string;
  readonly second: (customer: Customer) => string;
  readonly tickets: Map<string, { readonly first: string; readonly second: string }>;
}

const where = ({ order }: Customer): string => `Hi, where is my order ${order}? When will it arrive?`;

const STORIES: Readonly<Record<'answered' | 'waits' | 'stranger', Story>> = {
  answered: { first: where, second: where, tickets: new Map() },
  waits: {
    first: ({ order }) => `I am furious about order ${order}. This is unacceptable, I want a manager.`,
    second: where,
    tickets: new Map(),
  },
  stranger: { first: where, second: where, tickets: new Map() },
};

describe('a second ticket about the same order', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld();
    const all = Object.entries(STORIES).flatMap(([name, story]) =>
      WAYS.map(([first, second]) => ({
        name,
        story,
        first,
        second,
        customer: aCustomer(world),
        ids: ['', ''],
      })),
    );
    for (const one of all)
      one.ids[0] = ask(world, one.first, one.customer, { text: one.story.first(one.customer) });
    await world.settled();
    for (const one of all) {
      const who = one.name === 'stranger' ? { name: 'Sam', address: `sam.${one.customer.address}` } : {};
      const text = one.story.second(one.customer);
      one.ids[1] = ask(world, one.second, { ...one.customer, ...who }, { text });
    }
    await world.settled();
    for (const { story, first, second, ids } of all)
      story.tickets.set(`${first} ${second}`, { first: ids[0] ?? '', second: ids[1] ?? '' });
  });
  afterAll(() => world.stop());

  const ticketsOf = (story: keyof typeof STORIES, ...way: readonly [Desk, Desk]) =>
    STORIES[story].tickets.get(way.join(' ')) ?? { first: '', second: '' };

  const urlOf = (desk: Desk, id: string): string =>
    desk === 'zendesk' ? `/agent/tickets/${id}` : `/app/ticket/${id}`;

  describe.each(WAYS)('%s, then %s', (first, second) => {
    it('goes to a person, who finds the first one and what was told there', async () => {
      const ids = ticketsOf('answered', first, second);
      const page = await world.page(second, ids.second);
      expect(page).toMatchObject({ outcome: 'handed_over', reasons: ['repeat_contact'] });
      const { told, notes } = lookAt(world, second, ids.second);
      expect({ told, notes: notes.length }).toEqual({ told: [], notes: 1 });
      expect(notes[0]).toContain('On other tickets about this order');
      expect(notes[0]).toContain(urlOf(first, ids.first));
      expect(notes[0]).toMatch(/Wed(nesday)?,? Nov(ember)? 18: .*Nov(ember)? 20/);
    });

    it('is not answered by a robot while a person has the first one', async () => {
      const ids = ticketsOf('waits', first, second);
      expect(await world.page(second, ids.second)).toMatchObject({
        outcome: 'handed_over',
        reasons: ['repeat_contact'],
      });
      const [note] = lookAt(world, second, ids.second).notes;
      expect(note).toContain(urlOf(first, ids.first));
      expect(note).toContain('handed to a person');
    });

    it('of somebody else is no second ticket, and says nothing of the first', async () => {
      const ids = ticketsOf('stranger', first, second);
      const page = await world.page(second, ids.second);
      expect(page).toMatchObject({ outcome: 'handed_over', condition: 'not_owner' });
      const [note = ''] = lookAt(world, second, ids.second).notes;
      expect(note).not.toContain('On other tickets');
      expect(note).not.toContain(urlOf(first, ids.first));
    });
  });
});

describe('two tickets about one order in the same moment', () => {
  let world: World;
  const pairs: { readonly desks: readonly Desk[]; readonly ids: readonly string[] }[] = [];

  beforeAll(async () => {
    world = await startWorld();
    for (const desks of WAYS) {
      const customer = aCustomer(world);
      pairs.push({ desks, ids: desks.map((desk) => ask(world, desk, customer)) });
    }
    await world.settled();
  });
  afterAll(() => world.stop());

  it('get one answer, and the other one a note that names it', async () => {
    for (const { desks, ids } of pairs) {
      const seen = desks.map((desk, at) => lookAt(world, desk, ids[at] ?? ''));
      const told = seen.flatMap((ticket) => ticket.told);
      const notes = seen.flatMap((ticket) => ticket.notes);
      expect({ desks, told: told.length, notes: notes.length }).toEqual({ desks, told: 1, notes: 1 });
      const answered = seen.findIndex((ticket) => ticket.told.length > 0);
      expect(notes[0]).toContain(ids[answered]);
    }
  });
});
