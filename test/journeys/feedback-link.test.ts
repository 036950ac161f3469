import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Feedback } from '../../src/ticket/feedback.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, writeAgain } from './story.ts';

const HOME = 'https://whereabouts.example.com';
/** Somebody who wants a person: a note, and no answer. */
const TO_A_PERSON = 'I want to speak to a real person about my order.';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { PUBLIC_URL: `${HOME}/` } });
});
afterAll(() => world.stop());

const marks = async (desk: Desk, id: string): Promise<readonly Feedback[]> =>
  world.service.store.feedback.ofTicket({ helpdesk: desk, id });

/** Where the links of a note lead that ask whether it was right. */
const asksIn = (note: string | undefined): readonly string[] =>
  [...(note ?? '').matchAll(/<a href="([^"]*)">Was this right\?<\/a>/gu)].map(([, address = '']) => address);

describe.each(DESKS)('on %s the note asks whether it was right', (desk) => {
  it('with a link that shows buttons when it is opened, and notes what is pressed', async () => {
    const ticket = ask(world, desk, aCustomer(world), { text: TO_A_PERSON });
    await world.settled();
    const asks = asksIn(lookAt(world, desk, ticket).notes.at(-1));
    expect(asks).toEqual([expect.stringMatching(/^https:\/\/whereabouts\.example\.com\/feedback\/[\w.-]+$/)]);
    const here = (asks[0] ?? '').replace(HOME, world.service.origin);
    const page = await fetch(here);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Should have answered')]);
    expect(await marks(desk, ticket)).toEqual([]);
    const pressed = await fetch(here, {
      method: 'POST',
      body: new URLSearchParams({ verdict: 'should_answer' }),
    });
    expect(pressed.status).toBe(200);
    expect(await marks(desk, ticket)).toMatchObject([
      { verdict: 'should_answer', source: 'link', outcome: 'handed_over' },
    ]);
  });

  it('about the message it was written for, also once the customer has written again', async () => {
    const customer = aCustomer(world);
    const ticket = ask(world, desk, customer, { text: TO_A_PERSON });
    await world.settled();
    writeAgain(world, desk, ticket, { ...customer, text: 'And please cancel the order.' });
    await world.settled();
    const { notes } = lookAt(world, desk, ticket);
    const asks = notes.flatMap(asksIn);
    expect(notes).toHaveLength(2);
    expect(new Set(asks).size).toBe(2);
    for (const [place, verdict] of ['wrong_tone', 'right'].entries()) {
      const here = (asks[place] ?? '').replace(HOME, world.service.origin);
      await fetch(here, { method: 'POST', body: new URLSearchParams({ verdict }) });
    }
    const [first, second] = await marks(desk, ticket);
    expect([first?.verdict, second?.verdict]).toEqual(['wrong_tone', 'right']);
    expect(first?.messageId).not.toBe(second?.messageId);
  });

  it('in the helpdesk alone: the copy that is kept opens nothing', async () => {
    const ticket = ask(world, desk, aCustomer(world), { text: TO_A_PERSON });
    await world.settled();
    const { note } = await world.page(desk, ticket);
    expect(note).toContain(`${HOME}/admin/tickets/${desk}/${ticket}`);
    const rows = await world.database.query('select row_to_json(e)::text as row from effect e');
    expect(JSON.stringify([note, rows])).not.toContain('/feedback/');
  });
});

describe.each(DESKS)('on %s without PUBLIC_URL', (desk) => {
  let quiet: World;
  beforeAll(async () => {
    quiet = await startWorld();
  });
  afterAll(() => quiet.stop());

  it('a note asks nothing: there is no address to lead to', async () => {
    const ticket = ask(quiet, desk, aCustomer(quiet), { text: TO_A_PERSON });
    await quiet.settled();
    const { notes } = lookAt(quiet, desk, ticket);
    expect(notes).toHaveLength(1);
    expect(notes.flatMap(asksIn)).toEqual([]);
  });
});
