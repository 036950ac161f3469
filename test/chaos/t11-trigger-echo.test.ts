import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS, type Desk, lookAt, requestsTo } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { gorgiasRing, type Ring, ring, signed, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const TICKETS = size.pick(4, 25);
/** A rule that fires on our update, which fires the rule ... */
const ECHOES = size.pick(10, 50);

interface Told {
  readonly desk: Desk;
  readonly id: string;
  /** Our newest text there: what the echo is of. */
  readonly message: string;
}

let world: World;
let tickets: readonly Told[] = [];

beforeAll(async () => {
  world = await startWorld();
  const stranger = (number: number) => ({
    name: 'Sam Roe',
    address: `sam.${number}@example.com`,
    order: '#99999',
  });
  // Answers and notes: both are written by us, and both ring.
  const asked = DESKS.flatMap((desk) =>
    Array.from({ length: TICKETS }, (_, index) => ({
      desk,
      id: ask(world, desk, index % 2 === 0 ? aCustomer(world) : stranger(index)),
    })),
  );
  await world.settled();
  tickets = asked.map(({ desk, id }) => ({ desk, id, message: newestOf(desk, id) }));
}, size.timeoutMs);
afterAll(() => world.stop());

function newestOf(desk: Desk, id: string): string {
  const { zendesk, gorgias } = world.sandbox;
  const message =
    desk === 'zendesk'
      ? zendesk
          .inbox()
          .find((one) => String(one.id) === id)
          ?.comments.at(-1)?.id
      : gorgias.account.tickets.get(Number(id))?.messages.at(-1)?.id;
  return String(message);
}

/** The event of our own write, as each helpdesk tells whose it was. */
function echoOf({ desk, id, message }: Told, type: string): Ring {
  if (desk === 'zendesk')
    return zendeskRing({
      ticket: id,
      comment: message,
      actor: String(world.sandbox.zendesk.state.bot.id),
      type,
    });
  return gorgiasRing({ ticket_id: id, message_id: message, event: type, from_agent: 'True' });
}

/** About these tickets, or of shop and carrier. What a sweep lists is no work on a ticket. */
const requests = (): readonly string[] => [
  ...tickets.flatMap(({ desk, id }) => requestsTo(world, desk, id)),
  ...['shopify', 'easypost'].flatMap((vendor) => requestsTo(world, vendor)),
];
const seen = (): unknown => tickets.map(({ desk, id }) => lookAt(world, desk, id));

/** @returns requests of any kind to any vendor */
async function after(rings: readonly Ring[]): Promise<number> {
  const before = requests().length;
  const answers = await Promise.all(rings.map((one) => ring(world.service.origin, one)));
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
  await world.settled();
  return requests().length - before;
}

it(
  'the echo of our own text starts no work: not one request to anybody',
  async () => {
    const told = tickets.map(({ desk, id }) => lookAt(world, desk, id));
    // Void, not green: there must be a text on each whose echo comes, answers and notes.
    expect(told.every((one) => one.told.length + one.notes.length === 1)).toBe(true);
    for (const desk of DESKS)
      expect(told.filter((one, index) => tickets[index]?.desk === desk && one.told.length === 1)).not.toEqual(
        [],
      );
    const before = seen();
    const rings = tickets.flatMap((ticket) =>
      Array.from({ length: ECHOES }, () =>
        echoOf(ticket, ticket.desk === 'zendesk' ? 'comment_added' : 'ticket-message-created'),
      ),
    );
    const made = await after(rings);
    chaosResult('t11', { texts: tickets.length, echoes: rings.length, requests: made });
    expect(made).toBe(0);
    expect(seen()).toEqual(before);
  },
  size.timeoutMs,
);

it(
  'a trigger that names no actor makes us look, and write nothing',
  async () => {
    const before = seen();
    const writes = (): number =>
      tickets
        .flatMap(({ desk, id }) => requestsTo(world, desk, id))
        .filter((request) => !request.startsWith('GET')).length;
    const written = writes();
    const rings = tickets.flatMap(({ desk, id }) =>
      Array.from({ length: ECHOES }, () =>
        desk === 'zendesk'
          ? signed(JSON.stringify({ ticket_id: id }))
          : gorgiasRing({ ticket_id: id, event: 'ticket-updated' }),
      ),
    );
    const made = await after(rings);
    expect(made).toBeGreaterThan(0);
    expect(writes() - written).toBe(0);
    expect(seen()).toEqual(before);
  },
  size.timeoutMs,
);
