import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PassingClock, passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { handedOver, watchRound } from './overdue.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt } from './story.ts';

const HOME = 'https://whereabouts.example.com';
/** Two attempts, then a person is told. */
const TIMING = { pausesMs: [20], deadPauseMs: 200 };

let world: World;
let clock: PassingClock;
beforeAll(async () => {
  clock = passingClock(WORLD_NOW);
  world = await startWorld({ clock, timing: TIMING, environment: { PUBLIC_URL: HOME } });
});
afterAll(() => world.stop());

const asksIn = (note: string | undefined): readonly string[] =>
  [...(note ?? '').matchAll(/<a href="([^"]*)">Was this right\?<\/a>/gu)].map(([, address = '']) => address);

/** Presses a button behind the note's link. @returns what is then known of the decision */
async function press(desk: Desk, ticket: string, note: string | undefined): Promise<readonly string[]> {
  const [here = ''] = asksIn(note);
  const body = new URLSearchParams({ verdict: 'should_answer' });
  const pressed = await fetch(here.replace(HOME, world.service.origin), { method: 'POST', body });
  expect([here, pressed.status]).toEqual([expect.stringContaining('/feedback/'), 200]);
  const marks = await world.service.store.feedback.ofTicket({ helpdesk: desk, id: ticket });
  return marks.map(({ verdict }) => verdict);
}

describe.each(DESKS)('on %s an agent can say whether it was right', (desk) => {
  it('in the note that a customer still waits', async () => {
    const { id } = await handedOver(world, desk);
    clock.pass(5 * 24 * 3_600_000);
    await watchRound(world, clock.now());
    const { notes } = lookAt(world, desk, id);
    expect(notes).toHaveLength(2);
    expect(await press(desk, id, notes[1])).toEqual(['should_answer']);
  });

  it('in the note that a ticket could not be worked', async () => {
    const id = ask(world, desk, aCustomer(world));
    const path = new RegExp(`/tickets/${id}(?!\\d)`);
    const match = { method: desk === 'zendesk' ? 'PUT' : 'GET', path };
    const answer = { kind: 'answer', status: 403, body: '{}' } as const;
    world.sandbox.servers[desk].faults.add({ ...answer, match, times: 2 });
    await world.settled();
    expect((await world.page(desk, id)).reasons).toEqual(['poison']);
    expect(await press(desk, id, lookAt(world, desk, id).notes[0])).toEqual(['should_answer']);
  });

  it('and the copies that are kept open nothing', async () => {
    const rows = await world.database.query(
      'SELECT row_to_json(e)::text AS row FROM whereabouts.effect e UNION ALL SELECT row_to_json(r)::text FROM whereabouts.run r',
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain('/feedback/');
  });
});
