import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TicketJob } from '../../src/ports/job-queue.ts';
import type { SweepClaim } from '../../src/ports/sweep-book.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { anEffect, aPage, aRun, aStore, REF, type StoreForTest } from './a-store.ts';

const ACCOUNT = { helpdesk: 'zendesk', account: 'acme' };
const START = '2026-11-18T15:00:00.000Z';
const LATER = '2026-11-18T15:03:00.000Z';
const TIMES = { everyMs: 60_000, leaseMs: 60_000, now: START };
const LEASE = { now: LATER, leaseMs: 60_000 };

let database: TestDatabase;
let first: StoreForTest;
let second: StoreForTest;
let jobs: TicketJob[] = [];
let broken = false;

beforeAll(async () => {
  database = await testDatabase();
  const enqueue = async (added: readonly TicketJob[]): Promise<void> => {
    if (broken) throw new Error('The process ends here');
    jobs.push(...added);
  };
  first = await aStore(database.connectionString, { enqueue });
  second = await aStore(database.connectionString, { enqueue });
});
beforeEach(async () => {
  jobs = [];
  broken = false;
  await database.query(
    'TRUNCATE whereabouts.ticket, whereabouts.run, whereabouts.sweep, whereabouts.effect, whereabouts.delivery',
  );
});
afterAll(async () => {
  await first.close();
  await second.close();
  await database.drop();
});

const listed = (id: string, glimpse: string) => ({ ref: { helpdesk: 'zendesk', id }, glimpse });

async function claimed(store: StoreForTest = first, times = TIMES): Promise<SweepClaim> {
  const claim = await store.store.sweeps.claim(ACCOUNT, times);
  if (claim === null) throw new Error('The round was not ours');
  return claim;
}

describe('a round of the sweep', () => {
  test('is one process’, however many want it', async () => {
    const stores = Array.from({ length: 8 }, (_, number) => (number % 2 === 0 ? first : second));
    const claims = await Promise.all(stores.map(({ store }) => store.sweeps.claim(ACCOUNT, TIMES)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await first.store.sweeps.claim({ ...ACCOUNT, account: 'other' }, TIMES)).not.toBeNull();
  });

  test('begins with the first start of the service, and never before', async () => {
    expect((await claimed()).watermark).toBe(START);
  });

  test('is not begun again before its time', async () => {
    const claim = await claimed();
    await first.store.sweeps.succeed(claim, { until: LATER, now: LATER, doorbell: null });
    expect(await second.store.sweeps.claim(ACCOUNT, TIMES)).toBeNull();
    // Rounds are closer together now.
    expect(await second.store.sweeps.claim(ACCOUNT, { ...TIMES, everyMs: 1 })).toMatchObject({
      watermark: LATER,
    });
  });

  test('of a sweeper that was killed is taken over, and what it held is void', async () => {
    const killed = await claimed(first, { ...TIMES, everyMs: 1, leaseMs: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const successor = await claimed(second, { ...TIMES, everyMs: 1 });
    expect(successor.watermark).toBe(killed.watermark);
    const page = { tickets: [listed('1', 'a')], through: LATER, ...LEASE };
    expect(await first.store.sweeps.commit(killed, page)).toBe('lost');
    await first.store.sweeps.succeed(killed, { until: LATER, now: LATER, doorbell: 'from the dead' });
    expect(await second.store.sweeps.state(ACCOUNT)).toMatchObject({ watermark: START, doorbell: null });
    expect(jobs).toEqual([]);
    expect(await second.store.sweeps.commit(successor, page)).toEqual([REF].map(() => listed('1', 'a').ref));
  });

  test('that breaks off leaves watermark and tickets as if it had not been', async () => {
    const claim = await claimed();
    broken = true;
    const page = { tickets: [listed('1', 'a')], through: LATER, ...LEASE };
    await expect(first.store.sweeps.commit(claim, page)).rejects.toThrow(/ends here/);
    broken = false;
    expect(await first.store.sweeps.fail(claim)).toBe(1);
    expect(await first.store.sweeps.state(ACCOUNT)).toMatchObject({ watermark: START, failedRounds: 1 });
    const again = await claimed(second, { ...TIMES, everyMs: 1 });
    expect(await second.store.sweeps.commit(again, page)).toHaveLength(1);
    await second.store.sweeps.succeed(again, { until: LATER, now: LATER, doorbell: undefined });
    expect(await first.store.sweeps.state(ACCOUNT)).toMatchObject({ watermark: LATER, failedRounds: 0 });
  });

  test('is not kept waiting by a clock that was set back', async () => {
    const claim = await claimed(first, { ...TIMES, now: '2030-01-01T00:00:00.000Z' });
    await first.store.sweeps.succeed(claim, { until: START, now: LATER, doorbell: null });
    expect(await first.store.sweeps.state(ACCOUNT)).toMatchObject({ watermark: START });
  });
});

describe('a listed ticket', () => {
  const commit = async (...tickets: ReturnType<typeof listed>[]): Promise<readonly string[]> => {
    await database.query('UPDATE whereabouts.sweep SET holder = NULL, next_at = now()');
    const refs = await first.store.sweeps.commit(await claimed(), { tickets, through: null, ...LEASE });
    return refs === 'lost' ? ['lost'] : refs.map(({ id }) => id);
  };

  test('is queued once for each state it is seen in', async () => {
    expect(await commit(listed('1', 'a'), listed('2', 'a'), listed('1', 'a'))).toEqual(['1', '2']);
    expect(await commit(listed('1', 'a'), listed('2', 'b'))).toEqual(['2']);
    expect(jobs.map(({ ref, event }) => `${ref.id} ${event}`)).toEqual(['1 sweep', '2 sweep', '2 sweep']);
  });

  test('is left alone in the states a run has read or left it in', async () => {
    await first.store.effects.claim(REF);
    await first.store.runs.saw(REF, ['read', 'left']);
    expect(await commit(listed(REF.id, 'left'))).toEqual([]);
    expect(await commit(listed(REF.id, 'read'))).toEqual([]);
    expect(await commit(listed(REF.id, 'new'))).toEqual([REF.id]);
    expect(await first.store.runs.isSweptStateKnown(REF)).toBe(false);
    await first.store.runs.saw(REF, ['new', 'newer']);
    expect(await first.store.runs.isSweptStateKnown(REF)).toBe(true);
  });

  test('is left alone in the states that were recorded with a run, and a record without any forgets none', async () => {
    await first.store.runs.record(aRun(), ['read', 'left']);
    await first.store.runs.record(aRun({ messageId: '2' }));
    expect(await commit(listed(REF.id, 'left'))).toEqual([]);
    expect(await commit(listed(REF.id, 'read'))).toEqual([]);
  });

  test('has a page that says it is known, before anything is decided', async () => {
    await commit(listed('1', 'a'));
    expect(await first.store.runs.page({ helpdesk: 'zendesk', id: '1' })).toMatchObject({
      outcome: null,
      updatedAt: LATER,
    });
    expect(await first.store.runs.page({ helpdesk: 'zendesk', id: '2' })).toBeNull();
  });
});

describe('a write that hangs', () => {
  const anHourAgo = async (state: string): Promise<void> => {
    const claim = await first.store.effects.claim(REF);
    await first.store.effects.begin(anEffect(first.store), claim);
    await database.query(
      "UPDATE whereabouts.effect SET state = $1, attempted_at = now() - interval '1 hour'",
      [state],
    );
  };
  const hanging = async (): Promise<readonly string[]> =>
    (await first.store.sweeps.hanging(ACCOUNT, 60_000)).map(({ ref, event }) => `${ref.id} ${event}`);

  test.each([
    ['sending', [`${REF.id} reconcile`]],
    ['accepted', [`${REF.id} reconcile`]],
    ['sent', [`${REF.id} reconcile`]],
    ['unclear', [`${REF.id} reconcile`]],
    ['settled', []],
    ['refused', []],
  ])('in state %s is found: %j', async (state, found) => {
    await anHourAgo(state);
    expect(await hanging()).toEqual(found);
  });

  test('is none while it is young, or once a person was told', async () => {
    await anHourAgo('sending');
    expect(await first.store.sweeps.hanging(ACCOUNT, 2 * 3_600_000)).toEqual([]);
    await database.query("UPDATE whereabouts.effect SET state = 'unclear'");
    const { message_id: messageId } = (
      await database.query<{ message_id: string }>('SELECT message_id FROM whereabouts.effect')
    )[0] ?? { message_id: '' };
    await first.store.runs.record(aRun({ messageId, page: aPage({ outcome: 'handed_over' }) }));
    expect(await hanging()).toEqual([]);
  });

  test('is looked into ever more rarely, and in the end no more', async () => {
    await anHourAgo('accepted');
    for (let look = 0; look < 8; look += 1) {
      const found = await first.store.sweeps.hanging(ACCOUNT, 60_000);
      expect(found).toHaveLength(1);
      await first.store.sweeps.lookInto(found, LATER);
      expect(await hanging()).toEqual([]);
      const minutes = 15 * 2 ** look;
      const past = (ms: number) =>
        database.query(`UPDATE whereabouts.effect SET looked_at = now() - ${ms} * interval '1 ms'`);
      await past((minutes - 1) * 60_000);
      expect(await hanging()).toEqual([]);
      await past((minutes + 1) * 60_000);
    }
    expect(await hanging()).toEqual([]);
    expect(jobs).toHaveLength(8);
  });
});

describe('tickets that nobody announced', () => {
  const found = async (id: string, reasons: readonly string[] = ['all_clear']): Promise<void> => {
    await database.query(
      `INSERT INTO whereabouts.ticket (helpdesk, ticket_id, swept_as, swept_at, updated_at, reasons)
       VALUES ('zendesk', $1, 'x', '2026-11-18T15:01:00Z', '2026-11-18T15:01:05Z', $2)`,
      [id, reasons],
    );
  };

  test('are a sign from three on, until a webhook comes', async () => {
    await found('1');
    await found('2');
    await found('opened by an agent', ['not_a_customer']);
    expect(await first.store.sweeps.unannounced(ACCOUNT, LATER)).toBe(0);
    await found('3');
    expect(await first.store.sweeps.unannounced(ACCOUNT, LATER)).toBe(3);
    expect(await first.store.sweeps.unannounced(ACCOUNT, '2026-11-18T17:00:00.000Z')).toBe(0);
    await first.store.deliveries.accept({
      ref: { helpdesk: 'zendesk', id: '4' },
      account: 'acme',
      deliveryId: null,
      messageId: null,
      event: 'ticket.created',
      receivedAt: '2026-11-18T15:02:00.000Z',
    });
    expect(await first.store.sweeps.unannounced(ACCOUNT, LATER)).toBe(0);
  });
});
