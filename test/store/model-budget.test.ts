import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reservation, Reserved, Spending } from '../../src/ports/model-budget.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, REF, type StoreForTest } from './a-store.ts';

const NOW = '2026-11-21T23:59:59.000Z';
const NEXT_DAY = '2026-11-22T00:00:00.000Z';
const ACCOUNT = 'openai:api.openai.com';

let database: TestDatabase;
/** Two processes. */
let opened: readonly StoreForTest[];
beforeAll(async () => {
  database = await testDatabase();
  const enqueue = async (): Promise<undefined> => undefined;
  opened = [
    await aStore(database.connectionString, { enqueue }),
    await aStore(database.connectionString, { enqueue }),
  ];
});
beforeEach(async () => {
  await database.query('TRUNCATE model_day, model_ticket');
});
afterAll(async () => {
  for (const one of opened) await one.close();
  await database.drop();
});

interface Ask {
  readonly ticket?: string;
  readonly most?: Spending;
  readonly now?: string;
  readonly limits?: Parameters<typeof aModelPolicy>[0];
  readonly process?: number;
}

async function reserve({
  ticket = '1',
  most = { tokens: 100, micros: 50 },
  ...rest
}: Ask = {}): Promise<Reserved> {
  const { modelBudget } = opened[rest.process ?? 0]?.store ?? never();
  return modelBudget.reserve({
    account: ACCOUNT,
    ticket: { helpdesk: 'zendesk', id: ticket },
    most,
    limits: aModelPolicy(rest.limits),
    now: rest.now ?? NOW,
  });
}

const never = (): never => {
  throw new Error('There is no such process');
};

async function reserved(ask: Ask = {}): Promise<Reservation> {
  const got = await reserve(ask);
  return got.kind === 'reserved' ? got.reservation : never();
}

const settle = async (reservation: Reservation, spent: Spending): Promise<void> =>
  (opened[1] ?? never()).store.modelBudget.settle(reservation, spent);

const spent = async (): Promise<readonly Spending[]> =>
  (await (opened[0] ?? never()).store.modelBudget.days(10)).map(({ tokens, micros }) => ({ tokens, micros }));

describe('the budget of a language model', () => {
  test.each([
    ['a ticket', { tokensPerTicket: 250 }, 'ticket'],
    ['a day, in tokens', { tokensPerDay: 250 }, 'day'],
    ['a day, in money', { moneyPerDay: 0.000_125 }, 'day'],
  ] as const)('ends with what %s may cost', async (_what, limits, limit) => {
    expect((await reserve({ limits })).kind).toBe('reserved');
    expect((await reserve({ limits, process: 1 })).kind).toBe('reserved');
    expect(await reserve({ limits })).toEqual({ kind: 'over', limit });
    expect(await spent()).toEqual([{ tokens: 200, micros: 100 }]);
  });

  test.each([
    ['a ticket', { tokensPerTicket: 99 }],
    ['a day, in tokens', { tokensPerDay: 99 }],
    ['a day, in money', { moneyPerDay: 0.000_049 }],
    ['nothing at all', { tokensPerTicket: 0, tokensPerDay: 0, moneyPerDay: 0 }],
  ] as const)(
    'has no room for the first question either, if it is more than %s may cost',
    async (_what, limits) => {
      expect((await reserve({ limits })).kind).toBe('over');
      expect(await spent()).toEqual([]);
    },
  );

  test('of a ticket is not touched when the day has no room', async () => {
    expect((await reserve({ limits: { tokensPerDay: 10 } })).kind).toBe('over');
    expect((await reserve({ limits: { tokensPerTicket: 100 } })).kind).toBe('reserved');
  });

  test('gets back what was not spent', async () => {
    await settle(await reserved(), { tokens: 10, micros: 3 });
    expect(await spent()).toEqual([{ tokens: 10, micros: 3 }]);
    expect((await reserve({ limits: { tokensPerTicket: 110 } })).kind).toBe('reserved');
    expect((await reserve({ limits: { tokensPerTicket: 110 } })).kind).toBe('over');
  });

  test('counts a question as spent that nobody lived to settle', async () => {
    await reserve();
    expect(await spent()).toEqual([{ tokens: 100, micros: 50 }]);
  });

  test('begins anew with the day of UTC, and what ends later counts for the day it began', async () => {
    const before = await reserved();
    await reserve({ now: NEXT_DAY, most: { tokens: 7, micros: 7 }, limits: { tokensPerDay: 50 } });
    await settle(before, { tokens: 40, micros: 20 });
    expect(await spent()).toEqual([
      { tokens: 7, micros: 7 },
      { tokens: 40, micros: 20 },
    ]);
  });

  test.each([
    ['a day', (n: number): Ask => ({ ticket: `t${n}`, limits: { tokensPerDay: 1_000 } })],
    ['a ticket', (): Ask => ({ limits: { tokensPerTicket: 1_000 } })],
  ])('of %s is kept by two processes that ask at once', async (_what, ask) => {
    const asks = Array.from({ length: 40 }, (_, n) => reserve({ ...ask(n), process: n % 2 }));
    const kinds = (await Promise.all(asks)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'reserved')).toHaveLength(10);
    expect(await spent()).toEqual([{ tokens: 1_000, micros: 500 }]);
  });

  test('ends in nobody waiting for ever when many take and settle at once', async () => {
    const held = await Promise.all(
      Array.from({ length: 20 }, (_, n) => reserved({ ticket: `t${n % 3}`, process: n % 2 })),
    );
    const more = Array.from({ length: 20 }, (_, n) => reserve({ ticket: `t${n % 3}`, process: n % 2 }));
    await Promise.all([...more, ...held.map((one) => settle(one, { tokens: 1, micros: 1 }))]);
    expect(await spent()).toEqual([{ tokens: 20 * 100 + 20, micros: 20 * 50 + 20 }]);
  });

  test('leaves nothing of a ticket that is forgotten', async () => {
    const { store } = opened[0] ?? never();
    await reserve({ ticket: REF.id });
    await database.query(
      "INSERT INTO ticket (helpdesk, ticket_id, updated_at) VALUES ('zendesk', $1, '2020-01-01')",
      [REF.id],
    );
    await store.retention.forget('tickets', '2021-01-01T00:00:00.000Z', 10);
    expect(await database.query('SELECT tokens FROM model_ticket')).toEqual([]);
    expect(await spent()).toEqual([{ tokens: 100, micros: 50 }]);
  });
});
