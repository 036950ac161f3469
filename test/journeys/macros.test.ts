import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aStalledCustomer } from './stalled.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, requestsTo } from './story.ts';

/** What each helpdesk calls the customer's first name, the order and the agent. */
const NAMES: Readonly<
  Record<Desk, { readonly first: string; readonly order: string; readonly agent: string }>
> = {
  zendesk: {
    first: '{{ticket.requester.first_name}}',
    order: '{{ticket.title}}',
    agent: '{{current_user.first_name}}',
  },
  gorgias: {
    first: '{{ticket.customer.firstname}}',
    order: '{{ticket.customer.integrations.shopify.orders[0].name}}',
    agent: '{{current_user.firstname}}',
  },
};

const macrosOf = (desk: Desk) => {
  const { first, order, agent } = NAMES[desk];
  return [
    {
      title: 'Transit::No movement',
      text: `Hi ${first},\nabout ${order}: the parcel is not moving. It will arrive on Monday, November 30 with DHL. We will refund you.\n${agent}`,
      usage: 40,
    },
    { title: 'Returns::Start', text: 'You can start your return here.', usage: 90 },
    { title: 'Products::Washing <wool>', text: 'Wash at 30 degrees.', usage: 10 },
  ];
};

describe.each(DESKS)('macros of a team at %s', (desk) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ sandbox: { macros: macrosOf(desk) } });
  });
  afterAll(() => world.stop());

  it('name the one for the case, filled in, with what of it does not fit', async () => {
    const kim = aStalledCustomer(world);
    const id = ask(world, desk, kim, { subject: `Order ${kim.order}` });
    await world.settled();
    const page = await world.page(desk, id);
    expect(page).toMatchObject({ condition: 'stalled', macro: { title: 'Transit::No movement' } });
    const note = lookAt(world, desk, id).notes.join('\n');
    expect(note).toContain('Transit::No movement');
    expect(note).toContain(desk === 'zendesk' ? 'Press Ctrl+Alt+M' : 'Press M,');
    expect(note).toContain('<p>Hi Kim,</p>');
    expect(note).toContain(
      `about ${desk === 'zendesk' ? 'Order ' : ''}${kim.order}: the parcel is not moving.`,
    );
    expect(note).toMatch(
      /“It will arrive on Monday, November 30 with DHL\.”: <b>.*names a day.*; names another carrier<\/b>/,
    );
    expect(note).toContain('“We will refund you.”: <b>promises something nobody has decided</b>');
    expect(note).not.toContain('not moving.”:');
    expect(note).toContain('becomes yours when you apply it');
    // What is kept of it holds no name.
    expect(page.note).not.toContain('Hi Kim');
  });

  it('are read once and shared: a second note asks the helpdesk for none', async () => {
    const lists = () => requestsTo(world, desk).filter((request) => /macros?\.(?:list|active)/.test(request));
    const before = lists().length;
    expect(before).toBe(1);
    ask(world, desk, aStalledCustomer(world));
    await world.settled();
    expect(lists()).toHaveLength(before);
  });

  it('are none rather than a wrong one', async () => {
    const kim = aCustomer(world);
    const id = ask(world, desk, kim, { text: `Please cancel my order ${kim.order}.` });
    await world.settled();
    expect(await world.page(desk, id)).toMatchObject({ outcome: 'handed_over', macro: null });
  });

  it('are there while the helpdesk does not give them', async () => {
    await world.database.query(
      "update macro set read_at = read_at - interval '1 day', read_begun_at = '-infinity'",
    );
    world.sandbox.servers[desk].faults.add({
      kind: 'answer',
      status: 503,
      match: { path: /macros/ },
      times: 50,
    });
    const id = ask(world, desk, aStalledCustomer(world));
    await world.settled();
    expect(await world.page(desk, id)).toMatchObject({ macro: { title: 'Transit::No movement' } });
    expect(lookAt(world, desk, id).notes.join('\n')).toContain('Transit::No movement');
  });
});

describe.each(DESKS)('a macro that the policy of a team at %s names', (desk) => {
  it('is held against the facts in its own language, whatever the customer writes in', async () => {
    const world = await startWorld({
      policy: { macros: { stalled: 'Slow parcel' } },
      sandbox: {
        macros: [{ title: 'Slow parcel', text: 'Sorry for the wait. We will refund you the whole order.' }],
      },
    });
    const kim = aStalledCustomer(world);
    const text = `Hallo, wo ist meine Bestellung ${kim.order}? Wann kommt sie an?`;
    const id = ask(world, desk, kim, { text, subject: 'Meine Bestellung' });
    await world.settled();
    const note = lookAt(world, desk, id).notes.join('\n');
    await world.stop();
    expect(note).toContain('language de');
    expect(note).toContain('promises something nobody has decided');
    expect(note).toContain('It is written in “en”, the customer writes in “de”.');
  });
});
