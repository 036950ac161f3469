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

/** What the round would look for three days later. */
const SPAN = { from: '2026-11-18T00:00:00Z', until: '2026-11-19T00:00:00Z', most: 100 };

interface Asked {
  readonly desk: Desk;
  readonly customer: Customer;
  readonly id: string;
}

/** A customer with two orders, who names none and has been asked which. */
function asksWithoutNumber(world: World, desk: Desk): Asked {
  const customer = aCustomer(world);
  aCustomer(world, { order: { email: customer.address } });
  return { desk, customer, id: ask(world, desk, customer, { text: 'Hi, where is my order?' }) };
}

async function threeDaysLater(world: World, now: string): Promise<number> {
  const taken = await world.service.store.questions.claimUnanswered({ ...SPAN, now });
  await world.settled();
  return taken;
}

async function stateOf(world: World, { desk, id }: Asked): Promise<object> {
  const { outcome, closed, reasons } = await world.page(desk, id);
  const { status, told, notes } = lookAt(world, desk, id);
  return { outcome, closed, reason: reasons[0], status, told: told.length, notes: notes.length };
}

const stillAsked = (desk: Desk) => ({
  outcome: 'asked',
  closed: false,
  reason: 'number_needed',
  status: desk === 'zendesk' ? 'pending' : 'open',
  told: 1,
});

describe('a question of ours that nobody answers', () => {
  let world: World;
  const stories = new Map<string, Asked>();
  const of = (desk: Desk, name: string): Asked =>
    stories.get(`${desk} ${name}`) ?? asksWithoutNumber(world, desk);

  beforeAll(async () => {
    world = await startWorld();
    for (const desk of DESKS)
      for (const name of ['silence', 'note', 'taken', 'number'])
        stories.set(`${desk} ${name}`, asksWithoutNumber(world, desk));
    await world.settled();
    for (const desk of DESKS) {
      const { gorgiasPeople, zendesk } = world.sandbox;
      const [note, taken, number] = ['note', 'taken', 'number'].map((name) => of(desk, name));
      const html = '<p>Called them, they ring back tomorrow.</p>';
      if (desk === 'gorgias') {
        gorgiasPeople.agentWrites(note?.id ?? '', { html, public: false });
        gorgiasPeople.agentChanges(taken?.id ?? '', { assigned: true });
      } else {
        zendesk.agentActs({ ticketId: Number(note?.id), html, public: false });
        zendesk.agentActs({ ticketId: Number(taken?.id), takes: true });
      }
      if (number !== undefined)
        writeAgain(world, desk, number.id, { ...number.customer, text: `It is ${number.customer.order}.` });
    }
    await world.settled();
    await threeDaysLater(world, '2026-11-21T16:00:00Z');
  });
  afterAll(() => world.stop());

  describe.each(DESKS)('%s', (desk) => {
    it('is handed to a person with a note that says so', async () => {
      const asked = of(desk, 'silence');
      expect(await stateOf(world, asked)).toEqual({
        outcome: 'handed_over',
        closed: false,
        reason: 'question_unanswered',
        status: 'open',
        told: 1,
        notes: 1,
      });
      expect(lookAt(world, desk, asked.id).notes[0]).toContain('they never answered our question');
    });

    it('is left to a person who has written a note meanwhile', async () => {
      expect(await stateOf(world, of(desk, 'note'))).toEqual({ ...stillAsked(desk), notes: 0 });
    });

    it('is left to a person who has taken the ticket', async () => {
      const { status: _status, ...state } = stillAsked(desk);
      expect(await stateOf(world, of(desk, 'taken'))).toMatchObject({ ...state, notes: 0 });
    });

    it('was no question any more once the number had come', async () => {
      expect(await stateOf(world, of(desk, 'number'))).toMatchObject({
        outcome: 'answered',
        told: 2,
        notes: 0,
      });
    });

    it('goes on where the customer does: the number still brings the answer', async () => {
      const { id, customer } = of(desk, 'silence');
      writeAgain(world, desk, id, { ...customer, text: `It is ${customer.order}.` });
      await world.settled();
      expect(await stateOf(world, of(desk, 'silence'))).toMatchObject({ outcome: 'answered', told: 2 });
    });
  });

  it('is looked at again after a day at the earliest, and written about once', async () => {
    expect(await threeDaysLater(world, '2026-11-21T16:30:00Z')).toBe(0);
  });
});

describe('a question that nobody answers, where the policy closes it', () => {
  let world: World;
  let asked: readonly Asked[] = [];

  beforeAll(async () => {
    world = await startWorld({ policy: { conversation: { unansweredQuestion: 'close', afterDays: 3 } } });
    asked = DESKS.map((desk) => asksWithoutNumber(world, desk));
    await world.settled();
    await threeDaysLater(world, '2026-11-21T16:00:00Z');
  });
  afterAll(() => world.stop());

  it.each(DESKS)('%s: is closed without a word', async (desk) => {
    const ticket = asked.find((one) => one.desk === desk);
    expect(ticket && (await stateOf(world, ticket))).toEqual({
      outcome: 'acknowledged',
      closed: true,
      reason: 'question_unanswered',
      status: 'solved',
      told: 1,
      notes: 0,
    });
  });

  it.each(DESKS)('%s: opens again with the number, and is answered', async (desk) => {
    const ticket = asked.find((one) => one.desk === desk);
    if (ticket === undefined) throw new Error('nothing was asked');
    const { id, customer } = ticket;
    writeAgain(world, desk, id, { ...customer, text: `It is ${customer.order}.` });
    await world.settled();
    expect(await stateOf(world, ticket)).toMatchObject({ outcome: 'answered', closed: true, told: 2 });
  });

  it.each(DESKS)('%s: whoever is spoken to by a person meanwhile is not closed', async (desk) => {
    const ticket = asksWithoutNumber(world, desk);
    await world.settled();
    agentAnswers(world, desk, ticket.id, 'Hello Kim, which one do you mean?');
    await world.settled();
    await threeDaysLater(world, '2026-11-25T16:00:00Z');
    expect(await stateOf(world, ticket)).toMatchObject({ outcome: 'asked', closed: false, told: 1 });
  });
});
