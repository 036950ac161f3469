import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import {
  aCustomer,
  agentAnswers,
  ask,
  type Customer,
  DESKS,
  type Desk,
  lookAt,
  writeAgain,
} from './story.ts';

/** One ticket of a story; `ids` are those of all its tickets, the newest last. */
interface Play {
  readonly world: World;
  readonly desk: Desk;
  readonly customer: Customer;
  readonly ids: string[];
}

/** What somebody does; all stories do their first step, are waited for, do their second, and so on. */
type Step = (play: Play) => void;

const last = ({ ids }: Play): string => ids.at(-1) ?? '';

const asks: Step = (play) => void play.ids.push(ask(play.world, play.desk, play.customer));
const asksForNothing: Step = (play) =>
  void play.ids.push(ask(play.world, play.desk, play.customer, { text: 'Thank you so much!' }));
const asksWithoutNumber: Step = (play) => {
  // A second order, so that it has to be asked which.
  aCustomer(play.world, { order: { email: play.customer.address } });
  play.ids.push(ask(play.world, play.desk, play.customer, { text: 'Hi, where is my order?' }));
};
const says =
  (text: string | ((customer: Customer) => string)): Step =>
  ({ world, desk, customer, ids }) =>
    writeAgain(world, desk, ids.at(-1) ?? '', {
      ...customer,
      text: typeof text === 'string' ? text : text(customer),
    });
const givesNumber = says(({ order }) => `It is ${order}.`);
const personAnswers: Step = (play) =>
  agentAnswers(play.world, play.desk, last(play), 'Hello Kim, I am looking into it.');
const personTakes: Step = ({ world: { sandbox }, desk, ids }) => {
  const id = ids.at(-1) ?? '';
  if (desk === 'gorgias') sandbox.gorgiasPeople.agentChanges(id, { assigned: true });
  else sandbox.zendesk.agentActs({ ticketId: Number(id), takes: true });
};
const movesTo =
  (group: string): Step =>
  ({ world: { sandbox }, desk, ids }) => {
    const id = ids.at(-1) ?? '';
    if (desk === 'gorgias') sandbox.gorgiasPeople.agentMoves(id, group);
    else sandbox.zendesk.agentActs({ ticketId: Number(id), group });
  };
const mergesFirstIntoLast: Step = ({ world: { sandbox }, desk, ids }) => {
  const [from = '', into = ''] = [ids[0], ids.at(-1)];
  if (desk === 'gorgias') sandbox.gorgiasPeople.merges(from, into);
  else sandbox.zendesk.agentMerges({ from: Number(from), into: Number(into) });
};
/** For good; Gorgias knows no such thing, so there the ticket is closed and opens again. */
const closesForGood: Step = ({ world: { sandbox }, desk, ids }) => {
  const id = ids.at(-1) ?? '';
  if (desk === 'gorgias') sandbox.gorgiasPeople.agentChanges(id, { status: 'closed' });
  else sandbox.zendesk.agentActs({ ticketId: Number(id), status: 'closed' });
};
/** On a ticket that is closed for good this opens a follow-up. */
const writesOnClosed =
  (text: string): Step =>
  (play) => {
    const { world, desk, customer, ids } = play;
    if (desk === 'gorgias') return says(text)(play);
    const from = { address: customer.address, name: customer.name };
    const { ticketId } = world.sandbox.zendesk.customerWrites({ ticketId: Number(last(play)), from, text });
    ids.push(String(ticketId));
  };
const copiesSomebody: Step = ({ world: { sandbox }, desk, customer, ids }) => {
  const id = ids.at(-1) ?? '';
  const { address, name, order } = customer;
  const mail = { text: `It is ${order}.`, cc: ['neighbour@elsewhere.example'] };
  if (desk === 'gorgias') sandbox.gorgiasPeople.customerWrites(id, { ...mail, address, name });
  else sandbox.zendesk.customerWrites({ ticketId: Number(id), from: { address, name }, ...mail });
};
const robotReplies: Step = ({ world: { sandbox }, desk, customer, ids }) => {
  const id = ids.at(-1) ?? '';
  const { address, name } = customer;
  const text = 'I am out of the office until Monday and will read your message then.';
  const headers = { 'Auto-Submitted': 'auto-replied' };
  if (desk === 'gorgias') sandbox.gorgiasPeople.customerWrites(id, { address, name, text, headers });
  else
    sandbox.zendesk.customerWrites({
      ticketId: Number(id),
      from: { address, name },
      text,
      machineGenerated: true,
    });
};

interface Story {
  readonly steps: readonly Step[];
  /** Of the newest ticket. */
  readonly ends: Readonly<Record<string, unknown>>;
  readonly only?: Desk;
}

const LEFT = { outcome: 'left', notes: 0 };
const NOTE_ONLY = { outcome: 'handed_over', reason: 'repeat_contact', notes: 1 };

const STORIES: Readonly<Record<string, Story>> = {
  'who takes a ticket we have asked on keeps it: the number that comes is theirs': {
    steps: [asksWithoutNumber, personTakes, givesNumber],
    ends: { ...LEFT, reason: 'person_active', told: 1 },
  },
  'who answers on a ticket we have asked on is never spoken over': {
    steps: [asksWithoutNumber, personAnswers, givesNumber],
    ends: { ...LEFT, reason: 'person_active', told: 1 },
  },
  'once a person has written we stay silent for good, even to thanks': {
    steps: [asks, personAnswers, says('Thank you so much!')],
    ends: { ...LEFT, reason: 'person_active', told: 1 },
  },
  'a ticket moved to another team gets a note at most': {
    steps: [
      (play) => {
        asksWithoutNumber(play);
        movesTo('Shipping')(play);
      },
      movesTo('Support'),
      givesNumber,
    ],
    ends: { ...NOTE_ONLY, told: 1 },
  },
  'thanks on a ticket that another team has by now do not close it': {
    steps: [
      (play) => {
        asks(play);
        movesTo('Shipping')(play);
      },
      movesTo('Support'),
      says('Thank you so much!'),
    ],
    ends: { ...LEFT, reason: 'thanks', told: 1, status: 'open' },
  },
  'a trigger that gives a new ticket its team is nobody’s turn': {
    steps: [asksWithoutNumber, movesTo('Shipping'), givesNumber],
    ends: { outcome: 'answered', closed: true, told: 2, notes: 0 },
  },
  'a ticket moved to another brand gets a note at most': {
    only: 'zendesk',
    steps: [
      asksWithoutNumber,
      ({ world, ids }) =>
        void world.sandbox.zendesk.agentActs({ ticketId: Number(ids.at(-1)), brandId: 8_447_346_621_999 }),
      givesNumber,
    ],
    ends: { ...NOTE_ONLY, told: 1 },
  },
  'who is copied in the middle of a conversation is not told anything': {
    steps: [asksWithoutNumber, copiesSomebody],
    ends: { outcome: 'handed_over', reason: 'cc_present', told: 1, notes: 1 },
  },
  'a ticket into which a person’s conversation was merged is theirs': {
    steps: [asksForNothing, personAnswers, asksWithoutNumber, mergesFirstIntoLast, givesNumber],
    ends: { ...LEFT, reason: 'person_active' },
  },
  'a ticket into which one was merged that we had answered gets no second answer': {
    steps: [asks, asksForNothing, mergesFirstIntoLast, says(({ order }) => `Where is ${order}?`)],
    ends: { ...NOTE_ONLY },
  },
  'a question that was merged away before anybody looked is answered where it is now': {
    only: 'gorgias',
    steps: [
      asksForNothing,
      ({ world, customer, ids }) => {
        const fresh = ask(world, 'gorgias', customer);
        world.sandbox.gorgiasPeople.merges(fresh, ids[0] ?? '');
      },
    ],
    ends: { outcome: 'answered', closed: true, told: 1, notes: 0 },
  },
  'whoever comes back after a person’s ticket was closed gets no robot': {
    steps: [asks, personAnswers, closesForGood, writesOnClosed('It is still not here. Where is it?')],
    // Gorgias goes on with the same ticket, which is the person's; Zendesk opens a follow-up, where nobody is yet.
    ends: {},
  },
  'whoever comes back after our ticket was closed gets a person': {
    steps: [asks, closesForGood, writesOnClosed('It is still not here. Where is it?')],
    ends: { outcome: 'handed_over', reason: 'repeat_contact', notes: 1 },
  },
  'a robot’s reply to our answer is met with nothing at all': {
    steps: [asks, robotReplies],
    ends: { ...LEFT, reason: 'machine_mail', told: 1 },
  },
};

describe('on a ticket that others act on', () => {
  let world: World;
  const plays = new Map<string, Play>();

  beforeAll(async () => {
    world = await startWorld();
    const all = Object.entries(STORIES).flatMap(([name, story]) =>
      DESKS.filter((desk) => story.only === undefined || story.only === desk).map((desk) => {
        const play: Play = { world, desk, customer: aCustomer(world), ids: [] };
        plays.set(`${desk} ${name}`, play);
        return { story, play };
      }),
    );
    const longest = Math.max(...all.map(({ story }) => story.steps.length));
    for (let at = 0; at < longest; at += 1) {
      for (const { story, play } of all) story.steps[at]?.(play);
      await world.settled();
    }
  });
  afterAll(() => world.stop());

  describe.each(DESKS)('%s', (desk) => {
    const here = Object.entries(STORIES).filter(([, { only }]) => only === undefined || only === desk);

    it.each(here)('%s', async (name, { ends }) => {
      const play = plays.get(`${desk} ${name}`);
      const id = play?.ids.at(-1) ?? '';
      const { outcome, closed, reasons } = await world.page(desk, id);
      const { status, told, notes } = lookAt(world, desk, id);
      const state = { outcome, closed, reason: reasons[0], status, told: told.length, notes: notes.length };
      expect(state).toMatchObject(ends);
    });

    it('who came back after a person’s ticket was closed reads no text of ours', async () => {
      const play = plays.get(`${desk} whoever comes back after a person’s ticket was closed gets no robot`);
      const id = play?.ids.at(-1) ?? '';
      const { outcome, reasons } = await world.page(desk, id);
      const { told, notes } = lookAt(world, desk, id);
      expect({ outcome, reason: reasons[0], told: told.length, notes: notes.length }).toEqual(
        desk === 'zendesk'
          ? { outcome: 'handed_over', reason: 'repeat_contact', told: 0, notes: 1 }
          : { outcome: 'left', reason: 'person_active', told: 1, notes: 0 },
      );
    });
  });
});
