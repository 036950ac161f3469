import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, type Desk } from './story.ts';

let world: World;
const tickets: [Desk, string][] = [];
beforeAll(async () => {
  world = await startWorld();
  for (const desk of DESKS) {
    tickets.push([desk, ask(world, desk, aCustomer(world))]);
    const stranger = { name: 'Noa Lind', address: 'noa.lind@example.com', order: aCustomer(world).order };
    const text = `Where is order ${stranger.order}? I ordered as kanarienvogel@example.com, and my dog ate the zebrafinch. My solicitor will write.`;
    ask(world, desk, stranger, { text });
  }
  await world.settled();
});
afterAll(() => world.stop());

it('the tickets were worked, so there is something to look at', async () => {
  const [rows] = await world.database.query<{ runs: number; effects: number }>(
    'SELECT (SELECT count(*)::integer FROM whereabouts.run) AS runs, (SELECT count(*)::integer FROM whereabouts.effect) AS effects',
  );
  expect(rows).toEqual({ runs: 4, effects: 4 });
});

it('their pages say why they were read as they were', async () => {
  for (const [desk, id] of tickets) {
    const { intent, explanation } = await world.page(desk, id);
    expect(explanation).toEqual({
      intent,
      grounds: expect.arrayContaining([{ what: 'asks where the parcel is', weight: expect.any(Number) }]),
    });
  }
});

describe('what stays in the database of tickets that were worked', () => {
  it('of the order: no key that opens it and nobody’s name, beside the text that was sent', async () => {
    const rows = await world.database.query<{ row: string }>(
      `SELECT inputs::text AS row FROM whereabouts.run UNION ALL SELECT (draft -> 'inputs')::text FROM whereabouts.effect`,
    );
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).toContain('"statusPageUrl"');
    expect(kept.match(/authenticate\?key=\w+|"Kim"/g)).toBeNull();
  });

  it.each([
    'run',
    'effect',
    'ticket',
    'delivery',
    'audit',
    'parcel_cache',
    'order_cache',
    'tracker_claim',
    'seen_event',
  ])('in table %s: nobody’s address, and not the customer’s words', async (table) => {
    const rows = await world.database.query<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM whereabouts.${table} t`,
    );
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept.match(/[\w.]+@example\.com|zebrafinch|solicitor/g)).toBeNull();
  });
});
