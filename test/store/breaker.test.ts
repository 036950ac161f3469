import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { admission } from '../../src/decide/admission.ts';
import type { Begun } from '../../src/ports/effect-ledger.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aSituation } from '../support/a-situation.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aClock, anEffect, aStore, type StoreForTest, silent } from './a-store.ts';

const NOW = '2026-11-21T12:00:00.000Z';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const clock = aClock(NOW);
const logged: object[] = [];
let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  const logger = { ...silent, error: (facts: object) => void logged.push(facts) };
  opened = await aStore(database.connectionString, { enqueue: async () => undefined, clock, logger });
});
beforeEach(async () => {
  clock.set(NOW);
  await database.query('TRUNCATE ticket, effect, breaker');
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

const later = (ms: number): void => clock.set(new Date(clock.now() + ms).toISOString());

let tickets = 0;
/** Whether the ledger is told the counts of the decision, as it is in a run. */
let countsAreTold = true;

/** A reply to somebody new, as a run begins it, with this many allowed in ten minutes. */
async function reply(accountPer10Minutes: number): Promise<Begun['kind']> {
  tickets += 1;
  const ref = { helpdesk: 'zendesk', id: `t${tickets}` };
  const effect = anEffect(opened.store, { ref, recipient: `someone@shop-${tickets}.example` });
  const policy = aPolicy({ limits: { ...aPolicy().limits, accountPer10Minutes } });
  const claim = await opened.store.effects.claim(ref);
  const now = new Date(clock.now()).toISOString();
  const seen = await opened.store.effects.usage({
    ref,
    account: effect.account,
    address: effect.recipient,
    now,
  });
  const begun = await opened.store.effects.begin(effect, claim, {
    busyFrom: accountPer10Minutes,
    ...(countsAreTold ? { seen } : {}),
    admit: (usage, rhythm) => admission(aSituation({ policy }), 'answered', { usage, rhythm }),
  });
  return begun.kind;
}

async function replies(count: number, limit: number): Promise<readonly Begun['kind'][]> {
  const kinds: Begun['kind'][] = [];
  for (let n = 0; n < count; n += 1) kinds.push(await reply(limit));
  return kinds;
}

const open = async (): Promise<readonly string[]> =>
  (await opened.store.breakers.list()).filter((one) => one.open).map(({ why }) => why);

const reset = () => opened.store.breakers.reset({ account: null, by: 'api', reason: 'it was a sale' });

/** So many texts at this hour, on each of these days before today. */
async function history(perHour: number, days: readonly number[]): Promise<void> {
  await database.query(
    `INSERT INTO effect (key, helpdesk, account, ticket_id, message_id, kind, state, settlement, revision, draft,
       attempted_at, counted_at)
     SELECT 'old-' || ago || '-' || n, 'zendesk', 'acme', 'old-' || ago, n, 'reply', 'settled', '{}', '', '{}', at, at
     FROM unnest($1::integer[]) AS ago, generate_series(1, $2) AS n,
       LATERAL (SELECT $3::timestamptz - ago * interval '24 hours' AS at) AS moment`,
    [days, perHour, NOW],
  );
}

describe.each([
  ['told the counts of the decision', true],
  ['told none', false],
])('the breaker of an account, %s,', (_which, told) => {
  beforeEach(() => {
    countsAreTold = told;
  });

  test('lets the text that reaches the limit out, as the last one', async () => {
    expect(await replies(3, 3)).toEqual(['begun', 'begun', 'begun']);
    expect(await open()).toEqual(['3 texts in ten minutes, and the bound is 3']);
    expect(await reply(3)).toBe('over_limit');
  });

  test('is not overshot by a burst', async () => {
    const kinds = await Promise.all(Array.from({ length: 12 }, () => reply(5)));
    expect(kinds.filter((kind) => kind === 'begun')).toHaveLength(5);
    expect(await open()).toHaveLength(1);
  });

  test('stays open when the ten minutes are over, until a person resets it', async () => {
    await replies(3, 3);
    later(11 * MINUTE);
    expect(await reply(3)).toBe('over_limit');
    expect(await reset()).toMatchObject([{ account: 'acme', open: false, why: 'it was a sale' }]);
    expect(await reply(3)).toBe('begun');
  });

  test('counts from the reset on, else the same texts would trip it again at once', async () => {
    await replies(3, 3);
    await reset();
    later(1_000);
    expect(await replies(4, 3)).toEqual(['begun', 'begun', 'begun', 'over_limit']);
  });

  test('is told to the log when it trips, once', async () => {
    logged.length = 0;
    await replies(6, 3);
    expect(logged).toEqual([{ account: 'acme', why: '3 texts in ten minutes, and the bound is 3' }]);
  });

  test('leaves a row in the audit trail for each change, and for nothing else', async () => {
    await database.query(
      'DROP TABLE IF EXISTS before_it; CREATE TABLE before_it AS SELECT max(position) AS position FROM audit',
    );
    await replies(5, 3);
    await reset();
    expect(await reset()).toEqual([]);
    const trail = await database.query(
      'SELECT actor, action, reason FROM audit WHERE position > coalesce((SELECT position FROM before_it), 0) ORDER BY position',
    );
    expect(trail).toEqual([
      {
        actor: 'whereabouts',
        action: 'breaker.tripped',
        reason: '3 texts in ten minutes, and the bound is 3',
      },
      { actor: 'api', action: 'breaker.reset', reason: 'it was a sale' },
    ]);
  });

  test('of one account does not stop another', async () => {
    await replies(3, 3);
    const question = { ref: { helpdesk: 'gorgias', id: '1' }, address: null, now: NOW };
    expect((await opened.store.effects.usage({ ...question, account: 'acme' })).breakerOpen).toBe(true);
    expect((await opened.store.effects.usage({ ...question, account: 'zeta' })).breakerOpen).toBe(false);
    expect(await opened.store.breakers.reset({ account: 'zeta', by: 'api', reason: '-' })).toEqual([]);
    expect(await open()).toHaveLength(1);
  });

  test('lets three times the usual hour through once four weeks are known', async () => {
    const days = Array.from({ length: 28 }, (_, day) => day + 1);
    // 12 an hour: usually two in ten minutes, so six are no flood.
    await history(12, days);
    expect(await replies(7, 3)).toEqual([...Array.from({ length: 6 }, () => 'begun'), 'over_limit']);
    expect(await open()).toEqual(['6 texts in ten minutes, and the bound is 6']);
  });

  test('knows nothing usual from less than four weeks, or from one busy day', async () => {
    await history(12, [27, 26, 25]);
    expect(await replies(4, 3)).toContain('over_limit');
    await database.query('TRUNCATE ticket, effect, breaker');
    await history(60, [28]);
    expect(await replies(4, 3)).toContain('over_limit');
  });
});

describe('texts that are answered within two minutes', () => {
  async function fifty(answered: number): Promise<void> {
    for (let n = 0; n < 50; n += 1) {
      later(1_000);
      await reply(100_000);
      if (n < answered) await opened.store.effects.answeredAtOnce({ helpdesk: 'zendesk', id: `t${tickets}` });
    }
  }

  test('trip the breaker when fifteen of fifty were', async () => {
    await fifty(15);
    expect(await open()).toEqual([]);
    expect(await reply(100_000)).toBe('over_limit');
    expect(await open()).toEqual([
      '15 of the last 50 texts were answered within two minutes: a machine may be answering',
    ]);
    later(1_000);
    await reset();
    later(1_000);
    expect(await reply(100_000)).toBe('begun');
  });

  test('are no loop when fewer were', async () => {
    await fifty(14);
    expect(await reply(100_000)).toBe('begun');
  });
});

describe('texts that come back', () => {
  const ADDRESS = 'gone@elsewhere.example';
  const bounces = async (): Promise<number> => {
    const question = { ref: { helpdesk: 'zendesk', id: '0' }, account: 'acme', address: ADDRESS };
    return (await opened.store.effects.usage({ ...question, now: new Date(clock.now()).toISOString() }))
      .bounces;
  };
  async function sendTo(id: string): Promise<string> {
    const { effects } = opened.store;
    const ref = { helpdesk: 'zendesk', id };
    const effect = anEffect(opened.store, { ref, recipient: ADDRESS });
    await effects.begin(effect, await effects.claim(ref));
    return effect.key;
  }

  test('are counted by address, each once, and forgotten sixty days after the last', async () => {
    for (const id of ['a', 'b', 'c']) {
      const key = await sendTo(id);
      await opened.store.effects.bounced(key);
      await opened.store.effects.bounced(key);
      later(DAY);
    }
    expect(await bounces()).toBe(3);
    later(57 * DAY);
    expect(await bounces()).toBe(3);
    later(2 * DAY);
    expect(await bounces()).toBe(0);
  });

  test('are recognised by the ticket, or by the address that the report names', async () => {
    const { effects } = opened.store;
    await sendTo('a');
    await sendTo('b');
    await effects.bounceReported({ ref: { helpdesk: 'zendesk', id: 'a' }, addresses: [] });
    await effects.bounceReported({ ref: { helpdesk: 'zendesk', id: 'dsn' }, addresses: [ADDRESS] });
    expect(await bounces()).toBe(2);
    await effects.bounceReported({ ref: { helpdesk: 'zendesk', id: 'dsn' }, addresses: ['x@y.example'] });
    expect(await bounces()).toBe(2);
  });
});

describe('words that many send', () => {
  const words = 'the same long words';

  test('are counted by sender, for a day, and only as hashes', async () => {
    const seen = (mailbox: string, now = NOW) =>
      opened.store.bodies.sendersOf({ words, address: `${mailbox}@example.com`, now });
    expect([await seen('a'), await seen('a'), await seen('b'), await seen('c')]).toEqual([1, 1, 2, 3]);
    expect(await seen('d', '2026-11-22T12:00:01.000Z')).toBe(1);
    const rows = await database.query('SELECT * FROM body_seen');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/same|example/);
  });
});
