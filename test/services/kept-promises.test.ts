import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCustomer,
  agentAnswers,
  ask,
  type Customer,
  DESKS,
  type Desk,
  lookAt,
  writeAgain,
} from '../journeys/story.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const NEVER_QUIET = { from: '00:00', to: '00:00' };
/** The day of `WORLD_NOW`. */
const TOLD_ON = 'Wednesday, November 18';
const KEEPING = { enabled: true, quietHours: NEVER_QUIET };

interface Told {
  readonly desk: Desk;
  readonly customer: Customer;
  readonly id: string;
}

type Meanwhile = (world: World, told: Told) => unknown;

/** What is to be seen of a ticket and its promise, short. */
async function stateOf(world: World, { desk, id }: Told): Promise<object> {
  const { status, told, notes } = lookAt(world, desk, id);
  const { outcome, reasons, promise } = await world.page(desk, id);
  const [reason] = reasons;
  return { outcome, reason, promise: promise?.state, status, told: told.length, notes: notes.length };
}

/** A question that was answered with a day for writing back, on each helpdesk. */
function askedOn(world: World): readonly Told[] {
  return DESKS.map((desk) => {
    const customer = aCustomer(world);
    return { desk, customer, id: ask(world, desk, customer) };
  });
}

const parcelIs =
  (status: string, estimate?: string): Meanwhile =>
  ({ sandbox }, { customer }) =>
    sandbox.easypost.addTracker({
      code: customer.trackingNumber,
      carrier: 'UPS',
      status,
      ...(estimate === undefined ? {} : { estimate }),
    });

const delivered = parcelIs('delivered');

/** What was asked a moment ago would be fresh enough to be used again. */
const forgetParcels = ({ database }: World): Promise<unknown> => database.query('DELETE FROM parcel_cache');

/** The day has come for every promise but these. */
async function fallDue({ database }: World, not: readonly Told[] = []): Promise<void> {
  await database.query(
    `UPDATE promise SET due_at = $1, look_at = $1 WHERE state = 'open' AND NOT (helpdesk || ticket_id = ANY($2))`,
    [WORLD_NOW, not.map(({ desk, id }) => desk + id)],
  );
}

/** One round of every worker there is. */
async function round(world: World): Promise<void> {
  const now = new Date(Date.parse(WORLD_NOW) + 3_600_000).toISOString();
  await world.service.store.promises.claimDue(now, 100);
  await world.settled();
}

describe('an answer that names a day', () => {
  /** What happens between the answer and the next look, by what it is called below. */
  const MEANWHILE: Readonly<Record<string, Meanwhile>> = {
    arrives: delivered,
    isLate: parcelIs('in_transit', '2026-11-24'),
    goesBack: parcelIs('return_to_sender'),
    hasNoDate: parcelIs('in_transit'),
    thanks: (world, told) => {
      writeAgain(world, told.desk, told.id, { ...told.customer, text: 'Thank you so much!' });
      delivered(world, told);
    },
    isAnswered: (world, told) => {
      agentAnswers(world, told.desk, told.id, 'Hello Kim, I am looking after this.');
      delivered(world, told);
    },
    isReopened: (world, told) => {
      if (told.desk === 'gorgias') world.sandbox.gorgiasPeople.agentChanges(told.id, { status: 'open' });
      else world.sandbox.zendesk.agentActs({ ticketId: Number(told.id), status: 'open' });
      delivered(world, told);
    },
  };
  /** Before the day: the carrier has news. */
  const NEWS: Readonly<Record<string, Meanwhile>> = {
    newsOfArrival: delivered,
    newsOfReturn: parcelIs('return_to_sender'),
    newsOfScan: parcelIs('in_transit', '2026-11-20'),
  };

  let world: World;
  const stories = new Map<string, readonly Told[]>();
  const pagesAtFirst: unknown[] = [];

  beforeAll(async () => {
    world = await startWorld({ policy: { promises: KEEPING } });
    for (const name of ['nothing', ...Object.keys(MEANWHILE), ...Object.keys(NEWS)])
      stories.set(name, askedOn(world));
    await world.settled();
    for (const { desk, id } of of('nothing')) pagesAtFirst.push((await world.page(desk, id)).promise);
    for (const [name, happens] of Object.entries({ ...MEANWHILE, ...NEWS }))
      for (const told of of(name)) happens(world, told);
    await world.settled();
    await forgetParcels(world);
    const early = ['nothing', ...Object.keys(NEWS)].flatMap(of);
    await fallDue(world, early);
    const { promises } = world.service.store;
    for (const { customer } of Object.keys(NEWS).flatMap(of))
      await promises.parcelNews(customer.trackingNumber, WORLD_NOW);
    await round(world);
    // Whatever was said is not said again.
    await world.database.query('UPDATE promise SET look_at = $1', [WORLD_NOW]);
    await round(world);
  });
  afterAll(() => world.stop());

  const of = (name: string): readonly Told[] => stories.get(name) ?? [];
  const seen = (name: string): Promise<object[]> => Promise.all(of(name).map((told) => stateOf(world, told)));
  const onBoth = (state: object): object[] => DESKS.map(() => state);

  const KEPT = {
    outcome: 'answered',
    reason: 'promise_kept',
    promise: 'kept',
    status: 'solved',
    told: 2,
    notes: 0,
  };
  const HANDED_OVER = {
    outcome: 'handed_over',
    reason: 'promise_at_risk',
    promise: 'handed_over',
    status: 'open',
    told: 1,
    notes: 1,
  };
  const ENDED = { promise: 'ended', told: 1, notes: 0 };

  it('gives a promise, which stands on the decision page', () => {
    expect(pagesAtFirst).toEqual(
      onBoth({
        state: 'open',
        day: '2026-11-23',
        condition: 'in_transit',
        expected: '2026-11-20',
        // Nine in the morning of that Monday, where the parcel goes.
        dueAt: '2026-11-23T17:00:00.000Z',
        why: null,
        endedAt: null,
      }),
    );
  });

  it('waits for that day', async () => {
    expect(await seen('nothing')).toEqual(
      onBoth(expect.objectContaining({ promise: 'open', told: 1, notes: 0 })),
    );
  });

  it('is followed by one text when the parcel has arrived', async () => {
    expect(await seen('arrives')).toEqual(onBoth(KEPT));
    for (const { desk, id } of of('arrives')) {
      const [, news = ''] = lookAt(world, desk, id).told;
      expect(news).toContain('AI assistant again. We kept an eye on your order');
      expect(news).toContain('was delivered');
      expect(news).toContain(`New since our message of ${TOLD_ON}: the parcel has been delivered.`);
    }
  });

  it('is followed by the new date when the parcel is late', async () => {
    expect(await seen('isLate')).toMatchObject(onBoth({ promise: 'kept', told: 2, notes: 0 }));
    for (const { desk, id } of of('isLate'))
      expect(lookAt(world, desk, id).told[1]).toContain(
        `New since our message of ${TOLD_ON}: the parcel was expected on Friday, November 20 then, and is now expected on Tuesday, November 24.`,
      );
  });

  it('is handed over with priority when the parcel goes back, and the customer is not bothered', async () => {
    expect(await seen('goesBack')).toEqual(onBoth(HANDED_OVER));
    for (const { desk, id } of of('goesBack')) {
      const [note = ''] = lookAt(world, desk, id).notes;
      expect(note).toContain('what we told them will not hold');
      expect(note).toContain(
        '<li>Wed, Nov 18: In transit in Columbus, due Fri, Nov 20. They may write back from Mon, Nov 23.</li>',
      );
    }
    const zendesk = of('goesBack').find(({ desk }) => desk === 'zendesk');
    const ticket = world.sandbox.zendesk.inbox().find((one) => String(one.id) === zendesk?.id);
    expect(ticket?.priority).toBe('high');
  });

  it('is handed over on its day when nobody says a date any more', async () => {
    expect(await seen('hasNoDate')).toEqual(onBoth(HANDED_OVER));
  });

  it('is nobody’s any more when its customer has written', async () => {
    expect(await seen('thanks')).toMatchObject(onBoth({ ...ENDED, outcome: 'acknowledged' }));
  });

  it.each(['isAnswered', 'isReopened'])('is a person’s when the ticket %s by one', async (name) => {
    expect(await seen(name)).toMatchObject(onBoth(ENDED));
    for (const { desk, id } of of(name))
      expect((await world.page(desk, id)).promise?.why).toBe('person_active');
  });

  it('is kept by news of the carrier at once', async () => {
    expect(await seen('newsOfArrival')).toEqual(onBoth(KEPT));
    expect(await seen('newsOfReturn')).toEqual(onBoth(HANDED_OVER));
  });

  it('waits on when the news is only another scan', async () => {
    expect(await seen('newsOfScan')).toMatchObject(onBoth({ promise: 'open', told: 1, notes: 0 }));
  });
});

describe('what an admin decides', () => {
  async function keptUnder(
    promises: object,
    meanwhile: (world: World) => unknown = () => null,
  ): Promise<object[]> {
    const world = await startWorld({ policy: { promises } });
    try {
      const tickets = askedOn(world);
      await world.settled();
      for (const told of tickets) delivered(world, told);
      await forgetParcels(world);
      await fallDue(world);
      await meanwhile(world);
      await round(world);
      return await Promise.all(tickets.map((told) => stateOf(world, told)));
    } finally {
      await world.stop();
    }
  }

  it('nothing is promised by default', async () => {
    for (const state of await keptUnder({}))
      expect(state).toMatchObject({ outcome: 'answered', promise: undefined, told: 1, notes: 0 });
  });

  it('nothing is promised in a condition that is not listed', async () => {
    for (const state of await keptUnder({ ...KEEPING, conditions: ['stalled'] }))
      expect(state).toMatchObject({ promise: undefined, told: 1 });
  });

  it('nobody is written to in the quiet hours of where they live', async () => {
    // The parcel goes to California, where it is seven.
    for (const state of await keptUnder({ enabled: true, quietHours: { from: '22:00', to: '07:30' } }))
      expect(state).toMatchObject({ promise: 'open', told: 1, notes: 0 });
  });

  it('the number of texts a day has an end', async () => {
    for (const state of await keptUnder({ ...KEEPING, perDay: 0 }))
      expect(state).toMatchObject({ promise: 'ended', told: 1, notes: 0 });
  });

  it('with the switch off nothing goes out, although it was promised', async () => {
    const off = ({ service }: World): Promise<unknown> =>
      fetch(`${service.origin}/api/switch`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ on: false, reason: 'test' }),
      });
    for (const state of await keptUnder(KEEPING, off))
      expect(state).toMatchObject({ promise: 'ended', told: 1, notes: 0 });
  });
});

it('workers find what is due by themselves', async () => {
  const world = await startWorld({ policy: { promises: KEEPING }, promiseRoundMs: 50 });
  try {
    const tickets = askedOn(world);
    await world.settled();
    for (const told of tickets) delivered(world, told);
    await forgetParcels(world);
    await fallDue(world);
    const isOpen = async ({ desk, id }: Told): Promise<boolean> =>
      (await world.page(desk, id)).promise?.state === 'open';
    for (const told of tickets) while (await isOpen(told)) await world.settled();
    for (const told of tickets)
      expect(await stateOf(world, told)).toMatchObject({ promise: 'kept', told: 2 });
  } finally {
    await world.stop();
  }
});

it('a text that bounces makes it a person’s, and nothing is sent again', async () => {
  const world = await startWorld({ policy: { promises: KEEPING } });
  try {
    const customer = aCustomer(world);
    const told: Told = { desk: 'gorgias', customer, id: ask(world, 'gorgias', customer) };
    await world.settled();
    delivered(world, told);
    await forgetParcels(world);
    await fallDue(world);
    await round(world);
    const { sender } = world.sandbox.gorgias;
    const sent = sender.left.findLast(({ ticketId }) => String(ticketId) === told.id);
    sender.bounce(sent?.messageId ?? 0, 'mailbox unavailable');
    await world.settled();
    const state = { outcome: 'handed_over', reason: 'send_unclear', promise: 'handed_over', status: 'open' };
    expect(await stateOf(world, told)).toEqual({ ...state, told: 2, notes: 1 });
  } finally {
    await world.stop();
  }
});
