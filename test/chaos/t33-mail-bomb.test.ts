import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, DESKS, lookAt } from '../journeys/story.ts';
import { askUntilTold } from '../support/ask-until-told.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const TICKETS = size.pick(16, 2_500);
const BATCH = 50;
const BOUND = 10;

/** Somebody files tickets under addresses that are not theirs, so that our answers flood those. */
const VICTIMS = {
  'one victim': (_number: number) => 'victim@mailbox.example',
  'many victims': (number: number) => `victim@mailbox-${number}.example`,
};

interface Bombed {
  readonly told: number;
  readonly notes: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Half of the tickets in each helpdesk. */
async function bomb(world: World, victim: (number: number) => string, text?: string): Promise<Bombed> {
  let [told, notes] = [0, 0];
  const reasons: Record<string, number> = {};
  for (let from = 0; from < TICKETS; from += BATCH) {
    const asked = Array.from({ length: Math.min(BATCH, TICKETS - from) }, (_, index) => {
      const number = from + index;
      const desk = DESKS[number % DESKS.length] ?? 'zendesk';
      const who = { name: 'V. Ictim', address: victim(number), order: `#9${number}` };
      return { desk, id: ask(world, desk, who, text === undefined ? {} : { text }) };
    });
    await world.settled();
    for (const { desk, id } of asked) {
      const seen = lookAt(world, desk, id);
      const [reason = 'undecided'] = (await world.page(desk, id)).reasons;
      told += seen.told.length;
      notes += seen.notes.length;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  }
  return { told, notes, reasons };
}

const tell = (name: string, { told, notes }: Bombed): void =>
  chaosResult('t33', { case: name, tickets: TICKETS, told, notes });

describe('as a shop comes', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it.each(Object.entries(VICTIMS))(
    '%s get not one text, and every ticket has its note',
    async (name, victim) => {
      const bombed = await bomb(world, victim);
      tell(name, bombed);
      expect(bombed).toEqual({ told: 0, notes: TICKETS, reasons: { order_not_found: TICKETS } });
    },
    size.timeoutMs,
  );

  it(
    'a long text that many send gets no note either from the third sender on',
    async () => {
      const text = `Where is my order? ${'It was to be here long ago and nobody answers the phone. '.repeat(6)}`;
      const bombed = await bomb(world, VICTIMS['many victims'], text);
      tell('same words', bombed);
      expect(bombed.told).toBe(0);
      expect(bombed.reasons['machine_mail']).toBeGreaterThanOrEqual(TICKETS - 2);
      expect(bombed.notes).toBe(TICKETS - (bombed.reasons['machine_mail'] ?? 0));
    },
    size.timeoutMs,
  );

  it('and a real customer who writes meanwhile is answered', async () => {
    for (const desk of DESKS) expect((await askUntilTold(world, desk)).id).not.toBe('');
  });
});

describe('a shop that asks strangers for their number', () => {
  let world: World;
  beforeEach(async () => {
    const guards = { askStrangers: true };
    const limits = { perDomainPerHour: 100_000, accountPer10Minutes: BOUND };
    world = await startWorld({ policy: { guards, limits } });
  });
  afterEach(() => world.stop());

  it(
    'asks one victim once',
    async () => {
      const bombed = await bomb(world, VICTIMS['one victim']);
      tell('one victim, asked', bombed);
      expect([bombed.told, bombed.notes]).toEqual([1, TICKETS - 1]);
    },
    size.timeoutMs,
  );

  it(
    'stops asking many victims when the breaker trips, and asks nobody until a person resets it',
    async () => {
      const bombed = await bomb(world, VICTIMS['many victims']);
      tell('many victims, asked', bombed);
      expect(bombed).toEqual({
        told: BOUND,
        notes: TICKETS - BOUND,
        reasons: { number_needed: BOUND, breaker: TICKETS - BOUND },
      });
      expect(await world.service.store.breakers.list()).toMatchObject([{ open: true }]);
      const id = ask(world, 'zendesk', aCustomer(world));
      await world.settled();
      expect((await world.page('zendesk', id)).reasons[0]).toBe('breaker');
    },
    size.timeoutMs,
  );
});
