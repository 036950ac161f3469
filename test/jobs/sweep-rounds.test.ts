import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Rounds } from '../../src/jobs/rounds.ts';
import { startSweeps } from '../../src/jobs/sweep-rounds.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { ChangedTickets, Helpdesk } from '../../src/ports/helpdesk.ts';
import type { Logger } from '../../src/ports/tools.ts';
import { aStore, type StoreForTest } from '../store/a-store.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { untilTrue } from '../support/until-true.ts';

type Swept = Pick<Helpdesk, 'id' | 'account' | 'changes' | 'doorbell'>;

let database: TestDatabase;
let stores: StoreForTest[] = [];
let sweeps: Rounds[] = [];
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  await Promise.all(sweeps.map((one) => one.stop()));
  await Promise.all(stores.map((one) => one.close()));
  sweeps = [];
  stores = [];
  await database.drop();
});

/** A helpdesk of which only the lists matter. */
function aHelpdesk(changes: () => AsyncIterable<ChangedTickets>): Swept {
  return { id: 'zendesk', account: 'acme', changes, doorbell: async () => ({ kind: 'well' }) };
}

async function* nothing(): AsyncGenerator<ChangedTickets> {
  yield { tickets: [], through: null };
}

/** One process that sweeps. */
async function sweeper(
  helpdesk: Swept,
  parts: { readonly everyMs: number; readonly logger?: Logger },
): Promise<Rounds> {
  const opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  stores.push(opened);
  const started = startSweeps([helpdesk], {
    book: opened.store.sweeps,
    withoutJob: async (refs) => refs,
    clock: systemClock(),
    logger: parts.logger ?? SILENT,
    everyMs: parts.everyMs,
    unclearMs: 60_000,
    publicUrl: null,
  });
  sweeps.push(started);
  return started;
}

const SILENT: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};

test('of many processes one at a time goes through a helpdesk', async () => {
  let rounds = 0;
  let atOnce = 0;
  let most = 0;
  const helpdesk = aHelpdesk(async function* () {
    rounds += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 150));
    yield* nothing();
    atOnce -= 1;
  });
  await Promise.all(Array.from({ length: 4 }, () => sweeper(helpdesk, { everyMs: 100 })));
  await untilTrue(() => rounds >= 6);
  expect(most).toBe(1);
});

test('a sweeper that freezes is replaced at a next round, and has nothing to say when it wakes', async () => {
  const { promise: frozen, resolve: wake } = Promise.withResolvers<void>();
  let frozenRounds = 0;
  const freezing = aHelpdesk(async function* () {
    frozenRounds += 1;
    // Its next round is its own again, and may say what it likes.
    if (frozenRounds > 1) return;
    await frozen;
    yield { tickets: [{ ref: { helpdesk: 'zendesk', id: '1' }, glimpse: 'from the dead' }], through: null };
  });
  await sweeper(freezing, { everyMs: 1_000 });
  await untilTrue(() => frozenRounds === 1);
  let healthyRounds = 0;
  const healthy = aHelpdesk(async function* () {
    healthyRounds += 1;
    yield* nothing();
  });
  await sweeper(healthy, { everyMs: 1_000 });
  await untilTrue(() => healthyRounds >= 2);
  wake();
  await untilTrue(() => healthyRounds >= 4 || frozenRounds >= 2);
  expect(await database.query('SELECT 1 FROM ticket')).toEqual([]);
});

test('three rounds that break off call for somebody; the watermark waits for the first that does not', async () => {
  const called: string[] = [];
  const logger: Logger = { ...SILENT, error: (_facts, message) => called.push(message) };
  let rounds = 0;
  const helpdesk = aHelpdesk(async function* () {
    rounds += 1;
    if (rounds <= 3) throw new Error('The list cannot be had');
    yield* nothing();
  });
  await sweeper(helpdesk, { everyMs: 50, logger });
  await untilTrue(() => called.length > 0);
  expect(rounds).toBe(3);
  expect(called).toEqual([expect.stringMatching(/not succeeded for three rounds/)]);
  const book = stores[0]?.store.sweeps;
  const state = () => book?.state({ helpdesk: 'zendesk', account: 'acme' });
  await untilTrue(async () => (await state())?.failedRounds === 0);
  expect((await state())?.succeededAt).not.toBeNull();
});

test('a webhook that is off is told once, and once when it is on again', async () => {
  const told: string[] = [];
  const note = (_facts: object, message: string): void => {
    told.push(message);
  };
  let looks = 0;
  const helpdesk: Swept = {
    ...aHelpdesk(nothing),
    doorbell: async () => {
      looks += 1;
      if (looks === 3) throw new Error('It cannot be seen now');
      return looks < 5 ? { kind: 'broken', advice: 'switch it on' } : { kind: 'well' };
    },
  };
  await sweeper(helpdesk, { everyMs: 40, logger: { ...SILENT, error: note, info: note } });
  await untilTrue(() => looks >= 7);
  expect(told).toEqual([
    expect.stringMatching(/webhook does not ring/),
    expect.stringMatching(/in order again/),
  ]);
});
