import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { askUntilTold } from '../support/ask-until-told.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
/** How often the same machine writes on one ticket. */
const TIMES = size.pick(2, 10);

/** What a machine sends on a ticket that we have answered and closed, and what of it its helpdesk shows. */
interface Reply {
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly machineGenerated?: boolean;
  readonly from?: { readonly name: string; readonly address: string };
}

const AWAY = 'I am out of the office until Monday and will answer then.';
const REPLIES: Readonly<Record<string, Reply>> = {
  'a vacation mail that says what it is': {
    text: AWAY,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    machineGenerated: true,
  },
  'a vacation mail without a header or a flag': { text: AWAY },
  'a responder that hides itself': {
    text: 'Thank you for writing. Your message is in good hands. We look into it and come back to you soon.',
  },
  'a responder that repeats the question': { text: 'Where is my order? When will it arrive?' },
  'a bounce of our own answer': {
    text: 'Your message could not be delivered. Final-Recipient: kim@example.com. Status: 5.1.1',
    headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' },
    machineGenerated: true,
    from: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@mx.example' },
  },
};

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

function machineWrites(desk: Desk, ticket: string, reply: Reply, who: Reply['from'] & object): void {
  const { text, headers, machineGenerated } = reply;
  const { name, address } = reply.from ?? who;
  if (desk === 'gorgias') {
    world.sandbox.gorgiasPeople.customerWrites(ticket, { address, name, text, headers });
    return;
  }
  const from = { name, address };
  world.sandbox.zendesk.customerWrites({ ticketId: Number(ticket), from, text, machineGenerated });
}

describe('a customer whose ticket was answered and closed gets no second text', () => {
  it.each(Object.entries(REPLIES))(
    'when %s reopens it',
    async (name, reply) => {
      // Void, not green: there must be an answer, and a closed ticket.
      const asked = await Promise.all(DESKS.map((desk) => askUntilTold(world, desk)));
      for (const { desk, id } of asked) expect(lookAt(world, desk, id).status).toBe('solved');
      for (let time = 0; time < TIMES; time += 1) {
        for (const { desk, id, customer } of asked) machineWrites(desk, id, reply, customer);
        await world.settled();
      }
      const after = asked.map(({ desk, id }) => lookAt(world, desk, id));
      const pages = await Promise.all(asked.map(({ desk, id }) => world.page(desk, id)));
      chaosResult('t32', { machine: name, told: after.map(({ told }) => told.length).join('+') });
      expect(after.map(({ told }) => told.length)).toEqual([1, 1]);
      // Every one was read and decided: left alone, or a person's turn.
      expect(
        pages.every(({ runs, outcome }) => runs >= 2 && ['left', 'handed_over'].includes(outcome ?? '')),
      ).toBe(true);
      expect(after.every(({ notes }) => notes.length <= TIMES)).toBe(true);
    },
    size.timeoutMs,
  );
});
