import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { startWorld, type World } from '../support/world.ts';
import {
  aCustomer,
  agentAnswers,
  ask,
  type Customer,
  DESKS,
  type Desk,
  lookAt,
  requestsTo,
  writeAgain,
} from './story.ts';

/** What is to be seen of a ticket, short. */
async function stateOf(world: World, desk: Desk, ticket: string): Promise<object> {
  const { status, told, notes } = lookAt(world, desk, ticket);
  const { outcome, closed, reasons } = await world.page(desk, ticket);
  return { outcome, closed, reason: reasons[0], status, told: told.length, notes: notes.length };
}

const ANSWERED = {
  outcome: 'answered',
  closed: true,
  reason: 'all_clear',
  status: 'solved',
  told: 1,
  notes: 0,
};
const LEFT_TO_A_PERSON = { outcome: 'left', reason: 'person_active', told: 0, notes: 0 };

const where = ({ order }: Customer): string => `Hi, where is my order ${order}? When will it arrive?`;

describe('a conversation', () => {
  interface Script {
    readonly customer: (world: World) => Customer;
    readonly messages: readonly ((customer: Customer) => string)[];
    /** Before the second message. */
    readonly agent?: string;
  }

  const SCRIPTS: Readonly<Record<string, Script>> = {
    number: {
      customer: (world) => {
        const first = aCustomer(world);
        aCustomer(world, { order: { email: first.address } });
        return first;
      },
      messages: [() => 'Hi, where is my order? When will it arrive?', ({ order }) => `It is ${order}.`],
    },
    thanks: { customer: aCustomer, messages: [where, () => 'Thank you so much!'] },
    back: { customer: aCustomer, messages: [where, () => 'It is still not here. Where is it?'] },
    person: {
      customer: aCustomer,
      messages: [where, where],
      agent: 'Hello Kim, I am looking after this now.',
    },
    twice: { customer: aCustomer, messages: [() => 'Hello, I have a question.'] },
  };

  let world: World;
  /** By script: on each helpdesk the states after each message. */
  const states = new Map<string, object[][]>();

  /** All scripts on both helpdesks at once, message by message. */
  beforeAll(async () => {
    world = await startWorld();
    const tickets = Object.entries(SCRIPTS).flatMap(([name, script]) =>
      DESKS.map((desk) => ({
        name,
        desk,
        script,
        customer: script.customer(world),
        id: '',
        seen: [] as object[],
      })),
    );
    for (const at of [0, 1]) {
      for (const ticket of tickets) say(ticket, at);
      await world.settled();
      for (const { desk, id, seen } of tickets) seen.push(await stateOf(world, desk, id));
    }
    for (const name of Object.keys(SCRIPTS))
      states.set(
        name,
        tickets.filter((ticket) => ticket.name === name).map(({ seen }) => seen),
      );
  });
  afterAll(() => world.stop());

  function say(
    ticket: { readonly desk: Desk; readonly script: Script; readonly customer: Customer; id: string },
    at: number,
  ): void {
    const { desk, script, customer } = ticket;
    const text = script.messages[at]?.(customer);
    if (text === undefined) return;
    if (at === 0) {
      ticket.id = ask(world, desk, customer, { text });
      // Before anybody could look: two mails in a row.
      if (script.messages.length === 1)
        writeAgain(world, desk, ticket.id, { ...customer, text: where(customer) });
      return;
    }
    if (script.agent !== undefined) agentAnswers(world, desk, ticket.id, script.agent);
    writeAgain(world, desk, ticket.id, { ...customer, text });
  }

  it('a number that is missing is asked for; with the number comes the answer', () => {
    const asked = { outcome: 'asked', closed: false, reason: 'number_needed', told: 1, notes: 0 };
    expect(states.get('number')).toEqual([
      [
        { ...asked, status: 'pending' },
        { ...ANSWERED, told: 2 },
      ],
      [
        { ...asked, status: 'open' },
        { ...ANSWERED, told: 2 },
      ],
    ]);
  });

  it('thanks for an answer are taken without a word, and the ticket is solved again', () => {
    const thanked = { ...ANSWERED, outcome: 'acknowledged', reason: 'thanks' };
    expect(states.get('thanks')).toEqual(DESKS.map(() => [ANSWERED, thanked]));
  });

  it('whoever comes back because the answer did not help gets a person', () => {
    const handedOver = {
      outcome: 'handed_over',
      closed: false,
      reason: 'repeat_contact',
      status: 'open',
      told: 1,
      notes: 1,
    };
    expect(states.get('back')).toEqual(DESKS.map(() => [ANSWERED, handedOver]));
  });

  it('whoever talks to a person of the team hears no robot any more', () => {
    const left = expect.objectContaining({ ...LEFT_TO_A_PERSON, told: 1 });
    expect(states.get('person')).toEqual(DESKS.map(() => [ANSWERED, left]));
  });

  it('two messages in a row get one answer', () => {
    expect(states.get('twice')).toEqual(DESKS.map(() => [ANSWERED, ANSWERED]));
  });
});

describe('while an answer is being written', () => {
  /** What happens in the last moment before a text goes out, by what it is called below. */
  const MEANWHILE: Readonly<
    Record<string, (world: World, desk: Desk, ticket: string, customer: Customer) => void>
  > = {
    answers: (world, desk, id) => agentAnswers(world, desk, id, 'Hello Kim, it is on its way.'),
    takes: ({ sandbox }, desk, id) => {
      if (desk === 'gorgias') sandbox.gorgiasPeople.agentChanges(id, { assigned: true });
      else sandbox.zendesk.agentActs({ ticketId: Number(id), takes: true });
    },
    closes: ({ sandbox }, desk, id) => {
      if (desk === 'gorgias') sandbox.gorgiasPeople.agentChanges(id, { status: 'closed' });
      else sandbox.zendesk.agentActs({ ticketId: Number(id), status: 'solved' });
    },
    asksMore: (world, desk, id, customer) =>
      writeAgain(world, desk, id, { ...customer, text: `And when will order ${customer.order} arrive?` }),
    tags: ({ sandbox }, desk, id) => {
      if (desk === 'gorgias') sandbox.gorgiasPeople.agentTags(id, 'checked');
      else sandbox.zendesk.agentActs({ ticketId: Number(id), tags: ['checked'] });
    },
  };

  interface Told {
    readonly name: string;
    readonly desk: Desk;
    readonly customer: Customer;
    readonly id: string;
  }

  let world: World;
  let tickets: readonly Told[] = [];
  /** All runs wait here for each other; when the last has come, everything happens, and they go on. */
  let barrier: {
    waiting: number;
    readonly act: () => unknown;
    readonly gate: PromiseWithResolvers<void>;
  } | null = null;

  const reach = async (point: Failpoint): Promise<void> => {
    if (point !== 'text:written' || barrier === null) return;
    const { act, gate } = barrier;
    barrier.waiting -= 1;
    if (barrier.waiting === 0) {
      barrier = null;
      await act();
      gate.resolve();
    }
    await gate.promise;
  };

  beforeAll(async () => {
    world = await startWorld({ reach });
    barrier = {
      waiting: Object.keys(MEANWHILE).length * DESKS.length,
      gate: Promise.withResolvers(),
      act: allAtOnce,
    };
    tickets = Object.keys(MEANWHILE).flatMap((name) =>
      DESKS.map((desk) => {
        const customer = aCustomer(world);
        return { name, desk, customer, id: ask(world, desk, customer) };
      }),
    );
    await world.settled();
  });
  afterAll(() => world.stop());

  function allAtOnce(): void {
    for (const { name, desk, id, customer } of tickets) MEANWHILE[name]?.(world, desk, id, customer);
  }

  const idOf = (name: string, desk: Desk): string =>
    tickets.find((ticket) => ticket.name === name && ticket.desk === desk)?.id ?? 'none';

  describe.each(DESKS)('%s', (desk) => {
    it('a person who answers first is not spoken over', async () => {
      expect(await stateOf(world, desk, idOf('answers', desk))).toMatchObject(LEFT_TO_A_PERSON);
    });

    it('a person who takes the ticket keeps it', async () => {
      expect(await stateOf(world, desk, idOf('takes', desk))).toMatchObject(LEFT_TO_A_PERSON);
    });

    it('a person who closes the ticket finds it closed and untouched', async () => {
      const state = await stateOf(world, desk, idOf('closes', desk));
      expect(state).toMatchObject({ outcome: 'left', status: 'solved', told: 0, notes: 0 });
    });

    it('another message of the customer is answered together with the first, once', async () => {
      expect(await stateOf(world, desk, idOf('asksMore', desk))).toEqual(ANSWERED);
    });

    it('a tag set meanwhile stays, and the answer goes out once', async () => {
      const id = idOf('tags', desk);
      expect(await stateOf(world, desk, id)).toEqual(ANSWERED);
      expect(lookAt(world, desk, id).tags).toContain('checked');
    });

    it('the switch stops it: a note with the draft, and no word to the customer', async () => {
      const turn = (on: boolean): Promise<unknown> =>
        fetch(`${world.service.origin}/api/switch`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ on, reason: 'test' }),
        });
      barrier = { waiting: 1, gate: Promise.withResolvers(), act: async () => turn(false) };
      const id = ask(world, desk, aCustomer(world));
      await world.settled();
      await turn(true);
      const state = await stateOf(world, desk, id);
      expect(state).toMatchObject({ outcome: 'handed_over', reason: 'switch_off', told: 0, notes: 1 });
      expect(lookAt(world, desk, id).notes[0]).toContain('November 20');
    });
  });

  it('Zendesk refuses what is out of date, and each conflict costs one write', () => {
    const writes = requestsTo(world, 'zendesk', idOf('tags', 'zendesk')).filter((call) =>
      call.startsWith('PUT'),
    );
    expect(writes).toEqual(['PUT ticket.update 409', 'PUT ticket.update 200']);
  });
});

describe('in shadow', () => {
  let shadow: World;

  beforeAll(async () => {
    shadow = await startWorld({ policy: { defaults: { autonomy: 'shadow', minConfidence: 0.85 } } });
  });
  afterAll(() => shadow.stop());

  it('nothing at all is written to any helpdesk, and the pages say what would have been', async () => {
    const stories = DESKS.flatMap((desk) => {
      const customer = aCustomer(shadow);
      const stranger = { ...customer, name: 'Mallory Quick', address: `mallory.${desk}@elsewhere.example` };
      return [
        { desk, would: 'answered', id: ask(shadow, desk, customer) },
        { desk, would: 'handed_over', id: ask(shadow, desk, stranger) },
        { desk, would: undefined, id: ask(shadow, desk, aCustomer(shadow), { text: 'Thank you so much!' }) },
      ];
    });
    await shadow.settled();
    for (const { desk, id, would } of stories) {
      const page = await shadow.page(desk, id);
      expect([page.outcome, page.would?.outcome]).toEqual(['left', would]);
      expect(lookAt(shadow, desk, id)).toMatchObject({ told: [], notes: [], tags: [] });
    }
    const writes = DESKS.flatMap((desk) => requestsTo(shadow, desk)).filter(
      (call) => !call.startsWith('GET'),
    );
    expect(writes).toEqual(['POST oauth.token 200']);
  });
});
